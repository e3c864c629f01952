import type { PlaceCount } from '../places/place-count.ts';
import type { CountedPlace, CountedPlaces } from './publish-places.ts';

const MONTHS = 12;

/**
 * The counts of a calendar year by ward and by small area, with nothing withheld yet. Kinds of crime, and the figures of the whole area,
 * are those of the small areas; where none are stored, those of the wards, which leave out what lies in none.
 *
 * What is not counted in all twelve months of a layer says nothing of the year: such a kind is left out, and wards altogether where one of
 * the kinds is not whole there, as when their outlines came in the middle of it. Null where no kind is whole.
 */
export function countYear(
  counts: readonly PlaceCount[],
  { year, source, outlines }: { readonly year: string } & Pick<CountedPlaces, 'source' | 'outlines'>,
): CountedPlaces | null {
  const own = counts.filter(({ period }) => period.startsWith(`${year}-`));
  const [wards, smallAreas] = [own.filter(({ layer }) => layer === 'ward'), own.filter(({ layer }) => layer === 'small-area')];
  const [ofWards, ofSmallAreas] = [wholeMeasures(wards), wholeMeasures(smallAreas)];
  const whole = ofSmallAreas.size > 0 ? ofSmallAreas : ofWards;
  if (whole.size === 0) return null;
  const measures = [...whole]
    .map(([measure, total]) => ({ measure, total }))
    .toSorted((one, other) => other.total - one.total || one.measure.localeCompare(other.measure, 'en-GB'));
  const names = measures.map(({ measure }) => measure);
  return {
    from: `${year}-01`,
    to: `${year}-12`,
    source,
    measures: names,
    totals: measures.map(({ total }) => total),
    wards: names.every((measure) => ofWards.has(measure)) ? countedPlaces(wards, names) : [],
    smallAreas: ofSmallAreas.size > 0 ? countedPlaces(smallAreas, names) : [],
    outlines,
  };
}

/** The kinds that are counted in every month of the year, each with its sum over all places. */
function wholeMeasures(counts: readonly PlaceCount[]): ReadonlyMap<string, number> {
  const whole = [...Map.groupBy(counts, ({ measure }) => measure)].filter(
    ([, own]) => new Set(own.map(({ period }) => period)).size === MONTHS,
  );
  return new Map(whole.map(([measure, own]) => [measure, own.reduce((sum, { value }) => sum + value, 0)]));
}

function countedPlaces(counts: readonly PlaceCount[], measures: readonly string[]): readonly CountedPlace[] {
  return [...Map.groupBy(counts, ({ code }) => code)].map(([code, own]) => {
    const sums = new Map<string, number>();
    for (const { measure, value } of own) sums.set(measure, (sums.get(measure) ?? 0) + value);
    return { code, name: own[0]?.name ?? code, counts: measures.map((measure) => sums.get(measure) ?? 0) };
  });
}
