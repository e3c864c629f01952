import { compare } from '../compare.ts';
import type { SeasonalSeries } from './learn-season.ts';
import type { SeasonOfSeries } from './season-of-series.ts';

/** d2 for ranges of two values, 2 / √π, to all its digits: the worked cases of seasonal charts use it so. */
const D2_OF_TWO = 1.128379167095513;
/** Values further out than this are left out when the lines are drawn the second time. */
const FAR = 4;
const FEWEST = 12;

/** The lines of a stretch around the season. */
export interface SeasonalLines {
  /** Events for each unit of size, season taken out. */
  readonly level: number;
  /** How many times as far apart neighbouring values are as Poisson chance alone would put them (Laney 2002). */
  readonly spread: number;
  /** How many values set them. */
  readonly count: number;
}

/** What is expected at a place on these lines, in the unit that is counted. */
export const expectedAt = (series: SeasonalSeries, season: SeasonOfSeries, level: number, at: number): number =>
  (series.sizes[at] ?? 0) * (season.indices[at] ?? 1) * level;

/** The distance of a value from its line, in standard errors before `spread`. */
export function standardised(series: SeasonalSeries, season: SeasonOfSeries, level: number, at: number): number {
  const expected = expectedAt(series, season, level, at);
  if (!(expected > 0)) return 0;
  return ((series.values[at] ?? 0) - expected) / Math.sqrt((season.inflation[at] ?? 1) * expected);
}

/**
 * Level and spread of the values that set them: u′ (Laney) with the month's share of the year in the denominator. Drawn once more
 * without values beyond four standard errors, if twelve or more remain. Null where no two neighbours have values, or where nothing varies.
 */
export function seasonalLines(series: SeasonalSeries, season: SeasonOfSeries, setting: readonly number[]): SeasonalLines | null {
  const lines = linesFrom(series, season, setting);
  if (lines === null) return null;
  const near = setting.filter((at) => Math.abs(standardised(series, season, lines.level, at) / lines.spread) <= FAR);
  return near.length === setting.length || near.length < FEWEST ? lines : linesFrom(series, season, near);
}

function linesFrom(series: SeasonalSeries, season: SeasonOfSeries, setting: readonly number[]): SeasonalLines | null {
  const level = levelOf(series, season, setting);
  if (!(level > 0) || !Number.isFinite(level)) return null;
  const scores = setting.map((at) => standardised(series, season, level, at));
  let [sum, pairs] = [0, 0];
  for (let place = 1; place < setting.length; place += 1)
    if ((setting[place] ?? 0) - (setting[place - 1] ?? 0) === 1) {
      sum += Math.abs((scores[place] ?? 0) - (scores[place - 1] ?? 0));
      pairs += 1;
    }
  const spread = sum / pairs / D2_OF_TWO;
  const size = Math.max(...scores.map((_, place) => Math.sqrt(expectedAt(series, season, level, setting[place] ?? 0))));
  // As small as rounding makes it: nothing varies but the season.
  if (pairs === 0 || !Number.isFinite(spread) || compare(spread, 0, size) === 0) return null;
  return { level, spread, count: setting.length };
}

/** Events for each unit of size over these places, season taken out. */
export function levelOf(series: SeasonalSeries, season: SeasonOfSeries, places: readonly number[]): number {
  let [events, size] = [0, 0];
  for (const at of places) {
    events += series.values[at] ?? 0;
    size += (series.sizes[at] ?? 0) * (season.indices[at] ?? 1);
  }
  return events / size;
}
