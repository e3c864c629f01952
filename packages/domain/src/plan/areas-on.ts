import type { AreaChangeFields } from './area-change.kind.ts';
import type { AreaFields } from './area.kind.ts';

type Area = AreaFields & { readonly id: string };

/**
 * The areas that there were on a day (ISO 8601): those that had begun and not ended. An area that no change begins has always
 * been there; one that no change ends is there still.
 */
export function areasOn<Found extends Area>(areas: readonly Found[], changes: readonly AreaChangeFields[], day: string): readonly Found[] {
  return areas.filter(({ id }) => {
    const begins = changes.find(({ toIds }) => toIds.some((to) => to === id));
    const ends = changes.find(({ fromIds }) => fromIds.some((from) => from === id));
    return (begins === undefined || begins.on <= day) && (ends === undefined || day < ends.on);
  });
}

/**
 * The names under which files of data.police.uk count what lies in an area: its own, and those of the areas that it was made of,
 * since places keep the name of their old district in those files long after. An area that was split off has only its own.
 */
export function policeNamesOf(name: string, areas: readonly Area[], changes: readonly AreaChangeFields[]): readonly string[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const names = new Set<string>();
  const visited = new Set<string>();
  const visit = (area: Area): void => {
    if (visited.has(area.id)) return;
    visited.add(area.id);
    names.add(area.policeName === '' ? area.name : area.policeName);
    for (const { kind, fromIds, toIds } of changes)
      if ((kind === 'renamed' || kind === 'merged') && toIds.some((id) => id === area.id))
        for (const id of fromIds) {
          const before = byId.get(id);
          if (before !== undefined) visit(before);
        }
  };
  for (const area of areas) if (area.kind === 'district' && area.name === name) visit(area);
  return names.size === 0 ? [name] : [...names];
}
