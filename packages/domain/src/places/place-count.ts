/** How many records of a kind lie in a ward or a small area in a month; 0 where there are none although the files hold the month. */
export interface PlaceCount {
  readonly layer: 'ward' | 'small-area';
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  /** The month, ISO 8601. */
  readonly period: string;
  readonly value: number;
}

/** The same counts of a calendar year, as they are stored. */
export interface PlaceYear extends Pick<PlaceCount, 'layer' | 'code' | 'name' | 'measure'> {
  /** Four digits. */
  readonly year: string;
  /** Twelve, January first; null for a month that is not counted. */
  readonly counts: readonly (number | null)[];
}

/** Counts by place, gathered by calendar year. */
export function yearsOfPlaces(counts: readonly PlaceCount[]): readonly PlaceYear[] {
  const years = new Map<string, PlaceYear & { readonly counts: (number | null)[] }>();
  for (const { layer, code, name, measure, period, value } of counts) {
    const year = period.slice(0, 4);
    const key = `${layer} ${code} ${year} ${measure}`;
    const own = years.get(key) ?? { layer, code, name, measure, year, counts: noCounts() };
    own.counts[Number(period.slice(5, 7)) - 1] = value;
    years.set(key, own);
  }
  return [...years.values()];
}

/** A year of which no month is counted. */
export const noCounts = (): (number | null)[] => Array.from({ length: 12 }, () => null);
