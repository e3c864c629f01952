import type { SnapshotSeries } from './snapshot-series.ts';

/** The same months (quarters) of two calendar years, compared. */
export interface YearComparison {
  readonly earlier: string;
  readonly later: string;
  /** How many periods both years have. */
  readonly periods: number;
  /** The averages of those periods, as plotted. */
  readonly before: number;
  readonly after: number;
  /** The change in per cent of the average before; null where that is 0. */
  readonly percent: number | null;
}

/** How many periods two years must have in common to be compared: half a year. A yearly series has one. */
const FEWEST: Readonly<Record<SnapshotSeries['interval'], number | null>> = {
  day: null,
  week: null,
  month: 6,
  quarter: 2,
  year: 1,
  event: null,
};

/**
 * The year of the newest value beside each earlier year that has enough of the same months, oldest first. A year with few values yet is
 * not compared: then the year before it is. Empty for series of days, weeks and events:
 * those of two years have no dates in common that mean the same.
 */
export function compareYears({ interval, points }: Pick<SnapshotSeries, 'interval' | 'points'>): readonly YearComparison[] {
  const fewest = FEWEST[interval];
  if (fewest === null) return [];
  const years = new Map<string, Map<string, number>>();
  for (const { period, value } of points) {
    if (value === null) continue;
    const year = period.slice(0, 4);
    years.set(year, (years.get(year) ?? new Map<string, number>()).set(period.slice(5), value));
  }
  const names = [...years.keys()].toSorted();
  const later = names.findLast((name) => (years.get(name)?.size ?? 0) >= fewest);
  if (later === undefined) return [];
  const values = years.get(later) ?? new Map<string, number>();
  return names.flatMap((earlier): readonly YearComparison[] => {
    if (earlier >= later) return [];
    const pairs = [...(years.get(earlier) ?? [])].flatMap(([part, before]) => {
      const after = values.get(part);
      return after === undefined ? [] : [{ before, after }];
    });
    if (pairs.length < fewest) return [];
    const mean = (side: 'before' | 'after'): number => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
    const [before, after] = [mean('before'), mean('after')];
    return [{ earlier, later, periods: pairs.length, before, after, percent: before === 0 ? null : ((after - before) / before) * 100 }];
  });
}
