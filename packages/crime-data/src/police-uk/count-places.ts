import { currentName } from './crime-types.ts';
import { noCounts, type PlaceYear } from '@saferplan/domain/publication';
import type { PlaceTally } from './offence-counts.ts';
import type { Ward } from './wards.ts';

/** A year that is being counted. */
interface OpenYear extends PlaceYear {
  readonly counts: (number | null)[];
}

/**
 * Counts by year what was found in each small area that the files name and in each ward: what has no row there in a month that is
 * covered is 0. Police move each point to the nearest of a list of places, so that it can lie beyond a border that it does not belong to.
 */
export function countPlaces(
  tallies: readonly PlaceTally[],
  /** Each month and type that the files count in full. */
  covered: readonly { readonly month: string; readonly crimeType: string }[],
  wards: readonly Ward[],
): readonly PlaceYear[] {
  const zeros = zerosOf(covered);
  const places = new Map<string, Map<string, OpenYear>>();
  const yearsAt = ({ layer, code, name }: Pick<PlaceTally, 'layer' | 'code' | 'name'>): ReadonlyMap<string, OpenYear> => {
    const key = `${layer} ${code}`;
    const found = places.get(key);
    if (found !== undefined) return found;
    const made = new Map<string, OpenYear>(
      zeros.map(({ key: own, measure, year, counts }) => [own, { layer, code, name, measure, year, counts: [...counts] }]),
    );
    places.set(key, made);
    return made;
  };
  for (const ward of wards) yearsAt({ layer: 'ward', ...ward });
  for (const tally of tallies) {
    const years = yearsAt(tally);
    const measure = currentName(tally.crimeType);
    for (const { month, rows } of tally.months) {
      const counts = years.get(keyOf(measure, month))?.counts;
      const index = Number(month.slice(5, 7)) - 1;
      const before = counts?.[index] ?? null;
      if (counts !== undefined && before !== null) counts[index] = before + rows;
    }
  }
  return [...places.values()].flatMap((years) => [...years.values()]);
}

const keyOf = (measure: string, month: string): string => `${month.slice(0, 4)} ${measure}`;

/** A place without a row: 0 in each covered month. */
function zerosOf(
  covered: readonly { readonly month: string; readonly crimeType: string }[],
): readonly (Pick<OpenYear, 'measure' | 'year' | 'counts'> & { readonly key: string })[] {
  const years = new Map<
    string,
    { readonly key: string; readonly measure: string; readonly year: string; readonly counts: (number | null)[] }
  >();
  for (const { month, crimeType } of covered) {
    const key = keyOf(crimeType, month);
    const own = years.get(key) ?? { key, measure: crimeType, year: month.slice(0, 4), counts: noCounts() };
    own.counts[Number(month.slice(5, 7)) - 1] = 0;
    years.set(key, own);
  }
  return [...years.values()];
}
