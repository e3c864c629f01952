import type { Item } from '@saferplan/domain/plan';
import type { Maker } from './maker.ts';
import type { AreaChangeSource, AreaSource } from './source.ts';

/** The areas of a partnership, and what became of them. */
export function areaItems(
  make: Maker,
  areas: Readonly<Record<string, AreaSource>>,
  changes: readonly AreaChangeSource[],
  slug: string,
): { area: Item<'area'>[]; 'area-change': Item<'area-change'>[] } {
  const fields = Object.fromEntries(
    Object.entries(areas).map(([key, area]) => [key, { kind: 'district', code: '', policeName: '', ...area }]),
  );
  const idOf = (index: number) => (key: string) => make.point('area', areas, slug, key, `areaChanges.${index}`);
  return {
    area: make.keyed('area', fields, slug, 'areas'),
    'area-change': make.listed(
      'area-change',
      changes.map(({ from = [], to = [], authority = '', reason = '', ...change }, index) => ({
        ...change,
        fromIds: from.map(idOf(index)),
        toIds: to.map(idOf(index)),
        authority,
        reason,
      })),
      slug,
      'areaChanges',
    ),
  };
}
