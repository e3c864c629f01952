import type { SeasonRefusal } from '../no-limits.ts';
import { countsOf, type LearnedSeason, learnSeason, type SeasonalSeries, teaches } from './learn-season.ts';

/** A year of this many is the least from which a season can be told: three years. */
export const FEWEST_YEARS = 3;
/** Below this mean a month, a chart around the season signals more often by chance than a plain one. */
const SMALLEST_MEAN = 10;

/** The season as each value of a series is judged by it: never learned from the year that holds the value. */
export interface SeasonOfSeries {
  /** The place of the first judged value; those before help to set level and spread. */
  readonly judgedFrom: number;
  /** What the month of each period is worth: 1 for an average month. */
  readonly indices: readonly number[];
  /** By how much each value's variance grows because its index was learned from few values; below 1 for those that taught it. */
  readonly inflation: readonly number[];
  /** Places that are not judged, although they come after `judgedFrom`: their month is in doubt. */
  readonly doubted: ReadonlySet<number>;
  /** How many earlier years taught the index of the newest period. */
  readonly years: number;
}

/**
 * The season of a series of months or quarters, or why none can be learned: `season-unknown` below three years or where some month never
 * has two values, `season-zero` where a month is worth nothing, `negative-values`, and `small-counts`
 * below ten a month. The index of a value comes from complete earlier years; that of the first years, which nothing
 * comes before, from themselves.
 */
export function seasonOfSeries(series: SeasonalSeries): SeasonOfSeries | SeasonRefusal {
  const { values, perYear } = series;
  const present = values.filter((value) => value !== null);
  if (values.length < FEWEST_YEARS * perYear) return 'season-unknown';
  if (present.some((value) => value < 0)) return 'negative-values';
  const areCounts = present.every((value) => Number.isInteger(value));
  if (areCounts && present.reduce((sum, value) => sum + value, 0) / present.length < SMALLEST_MEAN) return 'small-counts';
  const years = Math.ceil(values.length / perYear);
  const first = firstJudgedYear(series, years);
  if (first === null) return 'season-unknown';
  const learned = new Map<number, LearnedSeason>();
  for (let year = first; year < years; year += 1) {
    const season = learnSeason(series, year);
    if (season === null) return 'season-zero';
    learned.set(year, season);
  }
  const indices: number[] = [];
  const inflation: number[] = [];
  const doubted = new Set<number>();
  for (let at = 0; at < values.length; at += 1) {
    const [year, month] = [Math.floor(at / perYear), at % perYear];
    const season = learned.get(Math.max(year, first));
    const count = season?.counts[month] ?? 0;
    indices.push(season?.indices[month] ?? 1);
    const taught = year < first && teaches(series, at) && season?.dropped.has(at) === false;
    inflation.push(taught ? 1 - 1 / count : 1 + 1 / count);
    if (year >= first && season?.disputed.has(month) === true) doubted.add(at);
  }
  return { judgedFrom: first * perYear, indices, inflation, doubted, years: years - 1 };
}

/** The first year, from the third on, before which every month has two values that teach. */
function firstJudgedYear(series: SeasonalSeries, years: number): number | null {
  const places = series.values.flatMap((_, at) => (teaches(series, at) ? [at] : []));
  for (let year = 2; year < years; year += 1) {
    const counts = countsOf(
      places.filter((at) => at < year * series.perYear),
      series.perYear,
    );
    if (counts.every((count) => count >= 2)) return year;
  }
  return null;
}
