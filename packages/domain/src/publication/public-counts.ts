import type { EffectAreas } from '../plan/expected-effect.kind.ts';
import type { PlaceCount } from '../places/place-count.ts';
import type { IsoDate, IsoMonth } from '../shared/calendar.ts';
import { monthAfter, monthNumber } from '../shared/months.ts';
import { areasNamed, countedAround, countedIn, monthsAround, shownNumbers } from './count-areas.ts';
import type { SnapshotPlaces } from './snapshot-places.ts';
import { spanOf, sumsOverStretches } from './sums-of-stretches.ts';

/** A number of one area that is public, or that a reader may work out: what was recorded of these kinds over these months. */
export interface PublicCount {
  readonly layer: PlaceCount['layer'];
  readonly code: string;
  readonly kinds: readonly string[];
  readonly months: readonly IsoMonth[];
}

/** A result that was published: what it counts, and by which areas; null where that is no longer known. */
export interface PublishedResult {
  readonly crime: string;
  /** Of all crime the kinds that were counted then; where it is left out, those that are counted now. */
  readonly kinds?: readonly string[] | undefined;
  readonly months: number;
  readonly beganOn: IsoDate;
  readonly areas: EffectAreas | null;
}

/** What the public has by place already, of this edition and all others. */
export interface PublicBefore {
  readonly places: readonly SnapshotPlaces[];
  readonly results: readonly PublishedResult[];
}
export const NOTHING_PUBLIC: PublicBefore = { places: [], results: [] };

/** What is judged by: crime recorded by place, and the number below which a count may not be known. */
export interface Judged {
  readonly recorded: readonly PlaceCount[];
  readonly threshold: number;
}

/** The numbers that a table of a year shows. */
export function countsOfPlaces({ from, to, measures, wards, smallAreas }: SnapshotPlaces): readonly PublicCount[] {
  const months = monthsFrom(from, to);
  return [
    ...wards.flatMap(({ code, total, counts }): readonly PublicCount[] => [
      ...measures.flatMap((kind, column): readonly PublicCount[] =>
        typeof counts[column] === 'number' ? [{ layer: 'ward', code, kinds: [kind], months }] : [],
      ),
      ...(total === null ? [] : [{ layer: 'ward', code, kinds: measures, months } as const]),
    ]),
    ...smallAreas.flatMap(({ code, total }): readonly PublicCount[] =>
      total === null ? [] : [{ layer: 'small-area', code, kinds: measures, months }],
    ),
  ];
}

/**
 * The numbers of which a result is made: of each area before and after. A reader has but their sum and difference, and may know the rest from
 * elsewhere. Of areas that are not known it may be any.
 */
export function countsOfResult(
  recorded: readonly PlaceCount[],
  { crime, kinds: then, months, beganOn, areas }: PublishedResult,
): readonly PublicCount[] {
  const stretches = monthsAround(beganOn, months);
  return areasNamed(recorded, areas).flatMap(({ layer, code }) => {
    const kinds = crime === '' ? (then ?? countedAround(recorded, layer, stretches)) : [crime];
    return [stretches.before, stretches.after].map((own) => ({ layer, code, kinds, months: own }));
  });
}

/** So many sets of stretches are judged; where more could be worked out, each stretch by itself must be publishable, which is stricter. */
const MOST_SETS = 512;

/**
 * Whether a reader who adds and subtracts could work out a number that is withheld, once `added` is public beside `known`. Of each area the
 * months fall into stretches that every public number has wholly or not at all. Each number of the area over a set of such stretches,
 * for a kind of crime or for the kinds that a public number has together, that is a sum of multiples of what is public
 * (`sumsOverStretches`) must be one that may be published (`shownNumbers`). Numbers of other areas need no trying: over the same months they are
 * withheld together (`withhold`), and over others they do not cancel out.
 */
export function tellsWithheld(judged: Judged, known: readonly PublicCount[], added: readonly PublicCount[]): boolean {
  const byArea = Map.groupBy(added, ({ layer, code }) => `${layer} ${code}`);
  return [...byArea.values()].some((own) => {
    const [first] = own;
    if (first === undefined) return false;
    const { layer, code } = first;
    const all = overlapping(
      own,
      known.filter((one) => one.layer === layer && one.code === code),
    );
    // By itself each number that is added was judged already: where it is made.
    if (all.length === own.length) return false;
    const stretches = stretchesOf(all);
    const columns = columnsOf(all);
    const mayBePublished = (at: readonly number[], kinds: readonly string[]): boolean => {
      const months = at.flatMap((index) => stretches[index]?.months ?? []).toSorted();
      const counted = countedIn(judged.recorded, layer, months);
      if (kinds.some((kind) => !counted.includes(kind)) || (kinds.length === 1 && layer === 'small-area' && counted.length > 1))
        return false;
      const crimes = kinds.length === 1 ? counted : kinds;
      const row = shownNumbers(judged.recorded, layer, { months, crimes, threshold: judged.threshold })?.get(code);
      return typeof (kinds.length === 1 && layer === 'ward' ? row?.[crimes.indexOf(kinds[0] ?? '')] : row?.at(-1)) === 'number';
    };
    const kinds = columns.flatMap((column) => (column.length === 1 ? column : []));
    const vectorIn = (of: readonly string[], at: readonly number[]) => vectorOf(of, at, kinds, stretches.length);
    const vectors = all.map((one) => vectorIn(one.kinds, stretchesIn(one, stretches)));
    const before = spanOf(vectors.slice(own.length));
    // What could be worked out before is told by nothing that is added.
    if (vectors.slice(0, own.length).every((vector) => before.has(vector))) return false;
    return columns.some((column) => {
      const asked = { kinds: kinds.length, stretches: stretches.length, chosen: column.map((kind) => kinds.indexOf(kind)) };
      const sets = sumsOverStretches(vectors, asked, MOST_SETS);
      return sets === null
        ? stretches.some((_, index) => !mayBePublished([index], column))
        : sets.some((at) => !before.has(vectorIn(column, at)) && !mayBePublished(at, column));
    });
  });
}

/** What is added, and of what is known all whose months overlap with it, or with what overlaps with it. */
function overlapping(added: readonly PublicCount[], known: readonly PublicCount[]): readonly PublicCount[] {
  const found = [...added];
  const months = new Set(added.flatMap((one) => one.months));
  let left = known;
  for (;;) {
    const [near, far] = [
      left.filter((one) => one.months.some((month) => months.has(month))),
      left.filter((one) => !one.months.some((month) => months.has(month))),
    ];
    if (near.length === 0) return found;
    found.push(...near);
    for (const one of near) for (const month of one.months) months.add(month);
    left = far;
  }
}

interface Stretch {
  readonly months: readonly IsoMonth[];
}

/** The months of which each number has all or none. */
function stretchesOf(counts: readonly PublicCount[]): readonly Stretch[] {
  const months = [...new Set(counts.flatMap((one) => one.months))].toSorted();
  const within = (month: IsoMonth): string => counts.map((one) => (one.months.includes(month) ? '1' : '0')).join('');
  return [...Map.groupBy(months, within).values()].map((own) => ({ months: own }));
}

const stretchesIn = ({ months }: PublicCount, stretches: readonly Stretch[]): readonly number[] =>
  stretches.flatMap((stretch, index) => (stretch.months.every((month) => months.includes(month)) ? [index] : []));

/** Each kind of crime by itself, and the kinds that numbers have together. */
function columnsOf(counts: readonly PublicCount[]): readonly (readonly string[])[] {
  const sets = [...new Map(counts.map(({ kinds }) => [kinds.toSorted().join('|'), kinds])).values()];
  const single = [...new Set(counts.flatMap(({ kinds }) => kinds))].map((kind) => [kind]);
  return [...single, ...sets.filter(({ length }) => length > 1)];
}

/** A number as the sum of its cells: one for each kind and stretch. */
const vectorOf = (of: readonly string[], at: readonly number[], kinds: readonly string[], stretches: number): readonly number[] =>
  kinds.flatMap((kind) => Array.from({ length: stretches }, (_, index) => (of.includes(kind) && at.includes(index) ? 1 : 0)));

/** From which month to which numbers by place are needed to judge what becomes public beside them; null where nothing is. */
export function monthsOfPublic({
  places,
  results,
}: {
  readonly places: readonly Pick<SnapshotPlaces, 'from' | 'to'>[];
  readonly results: PublicBefore['results'];
}): { readonly from: IsoMonth; readonly to: IsoMonth } | null {
  const months = [
    ...results.map(({ beganOn, months: length }) => monthsAround(beganOn, length)).flatMap(({ before, after }) => [...before, ...after]),
    ...places.flatMap(({ from, to }) => [from, to]),
  ].toSorted();
  const [from, to] = [months[0], months.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

const monthsFrom = (from: string, to: string): readonly IsoMonth[] =>
  Array.from({ length: monthNumber(to) - monthNumber(from) + 1 }, (_, index) => monthAfter(from, index));
