import type { Item } from '@saferplan/domain/plan';
import { PREFIXES } from '@saferplan/domain/shared';
import type { Maker } from './maker.ts';
import type { PrioritySource, SeriesSource } from './source.ts';

/** What is left out is not said. */
const NOT_SAID = {
  where: '',
  measure: '',
  way: 'not-said',
  comparedWith: '',
  beganOn: null,
  areas: null,
  counts: null,
  source: '',
} as const;

/** Where the actions are that expect something. */
interface Within {
  /** What the identifiers of the edition and of the partnership are made of. */
  readonly scope: string;
  readonly slug: string;
  readonly series: Readonly<Record<string, SeriesSource>>;
  readonly path: string;
}

/** What a package says that the actions of an edition are to do, in the order of the actions. */
export function expectations(
  make: Maker,
  priorities: Readonly<Record<string, PrioritySource>>,
  { scope, slug, series, path }: Within,
): Item<'expected-effect'>[] {
  const said = Object.entries(priorities).flatMap(([key, { actions = [] }]) =>
    actions.flatMap(({ expects = [] }, place) =>
      expects.map(({ saidOn, series: measuredBy, ...fields }, index) => ({
        name: `${scope}-${key}-${(place + 1).toString()}-${(index + 1).toString()}`,
        path: `${path}.${key}.actions.${place.toString()}.expects.${index.toString()}`,
        actionId: `${PREFIXES.action}_${scope}-${key}-${(place + 1).toString()}`,
        saidAt: `${saidOn}T00:00:00Z`,
        measuredBy,
        fields,
      })),
    ),
  );
  return said.map(({ name, path: from, actionId, saidAt, measuredBy, fields }, position) => {
    const seriesId = measuredBy === undefined ? null : make.point('series', series, slug, measuredBy, `${from}.series`);
    return make.item('expected-effect', { ...NOT_SAID, ...fields, actionId, seriesId, saidAt }, name, position, from);
  });
}
