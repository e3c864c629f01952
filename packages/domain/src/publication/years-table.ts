import type { SnapshotSeries } from './snapshot-series.ts';

/** A series as a table of months (or quarters) by years. */
export interface YearsTable {
  /** The calendar years that have values, at most three, oldest first. */
  readonly years: readonly string[];
  readonly rows: readonly {
    /** The month within its year, as in `04`. */
    readonly part: string;
    /** As plotted, in the order of the years; null where there is no value. */
    readonly values: readonly (number | null)[];
    /** The limits of the newest year; null where it has none there. */
    readonly usual: { readonly lower: number; readonly upper: number } | null;
  }[];
}

/** How many years stand beside each other at most: more do not fit a phone. */
const MOST_YEARS = 3;

/** The newest years of a monthly or quarterly series beside each other; null for any other, or where there are not two. */
export function yearsTable({ interval, points }: Pick<SnapshotSeries, 'interval' | 'points'>): YearsTable | null {
  if (interval !== 'month' && interval !== 'quarter') return null;
  const present = points.filter(({ value }) => value !== null);
  const years = [...new Set(present.map(({ period }) => period.slice(0, 4)))].toSorted().slice(-MOST_YEARS);
  const newest = years.at(-1);
  if (newest === undefined || years.length < 2) return null;
  const parts = [
    ...new Set(present.filter(({ period }) => years.includes(period.slice(0, 4))).map(({ period }) => period.slice(5))),
  ].toSorted();
  const at = (year: string, part: string) => points.find(({ period }) => period === `${year}-${part}`);
  return {
    years,
    rows: parts.map((part) => {
      const latest = at(newest, part);
      return {
        part,
        values: years.map((year) => at(year, part)?.value ?? null),
        usual:
          latest === undefined || latest.lowerLimit === null || latest.upperLimit === null
            ? null
            : { lower: latest.lowerLimit, upper: latest.upperLimit },
      };
    }),
  };
}

/** A stretch of a series that is told by itself: values under the same limits, or periods without any. */
export type SeriesStretch =
  | { readonly kind: 'level'; readonly from: string; readonly to: string; readonly level: number | null; readonly phase: number }
  | { readonly kind: 'gap'; readonly from: string; readonly to: string; readonly count: number };

/** How many missing periods in a row are told by themselves: as many as end runs and averages. */
const LONG_GAP = 6;

/** The stretches of a series in order of time: each phase of its limits, cut where six or more periods are missing. */
export function stretchesOfSeries({ points }: Pick<SnapshotSeries, 'points'>): readonly SeriesStretch[] {
  const stretches: SeriesStretch[] = [];
  let missing: string[] = [];
  let run: { from: string; to: string; phase: number; values: number[] } | null = null;
  const close = (): void => {
    if (run === null) return;
    const { from, to, phase, values } = run;
    stretches.push({ kind: 'level', from, to, phase, level: values.reduce((sum, value) => sum + value, 0) / values.length });
    run = null;
  };
  for (const { period, value, phase } of points) {
    if (value === null) {
      missing.push(period);
      continue;
    }
    if (missing.length >= LONG_GAP) {
      close();
      const [from] = missing;
      const to = missing.at(-1);
      if (from !== undefined && to !== undefined) stretches.push({ kind: 'gap', from, to, count: missing.length });
    }
    missing = [];
    if (run !== null && run.phase !== phase) close();
    run ??= { from: period, to: period, phase, values: [] };
    run.to = period;
    run.values.push(value);
  }
  close();
  return stretches;
}
