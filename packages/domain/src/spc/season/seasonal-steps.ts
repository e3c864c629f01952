import type { LevelTest } from '../claim.ts';
import { compareLevels, largestSplit, type Threshold } from '../chance/two-levels.ts';
import { compare } from '../compare.ts';
import type { SeasonalSeries } from './learn-season.ts';
import { seasonalLines, standardised } from './seasonal-lines.ts';
import type { SeasonOfSeries } from './season-of-series.ts';

/** A part must be at least this long on both sides of a step. */
export const SHORTEST_PART = 7;
/**
 * What a step must reach, in standard errors: chosen so that quiet seasonal series signal about as often as quiet plain ones
 * (`apps/docs/decisions/0036-*`; held by `seasonal-readings.test.ts`).
 */
export const SEASONAL_THRESHOLD: Threshold = { threshold: 4.1, falseAlarms: 0.01 };

/** A step and the test that found it. */
export interface SeasonalStep {
  readonly at: number;
  readonly test: LevelTest;
  readonly direction: -1 | 0 | 1;
  /** How many values the shorter side had. */
  readonly testedWith: number;
}

/**
 * The steps among these places, in order of time: the split with the largest weighted gain (Scott and Knott 1974), if it
 * reaches the threshold, then both parts alike. A split that leaves exactly seven values at the end while a later one would fit better
 * is too young to be dated, and is passed over.
 */
export function seasonalSteps(series: SeasonalSeries, season: SeasonOfSeries, places: readonly number[]): readonly SeasonalStep[] {
  const search = (from: readonly number[]): readonly SeasonalStep[] => {
    const weighted = weightedAt(series, season, from);
    const best = largestSplit(weighted, SHORTEST_PART);
    if (best === null) return [];
    const compared = compareLevels(weighted, best.at, SEASONAL_THRESHOLD);
    const { test } = compared;
    if (!compared.isMoreThanChance) return [];
    const direction = compare(compared.after, compared.before);
    const [before, after] = [from.slice(0, best.at), from.slice(best.at)];
    if (after.length === SHORTEST_PART) {
      const later = largestSplit(weighted, best.at + 1, 1);
      if (later !== null && later.gain > best.gain) return search(before);
    }
    const step = after[0];
    return [
      ...search(before),
      ...(step === undefined ? [] : [{ at: step, test, direction, testedWith: Math.min(before.length, after.length) }]),
      ...search(after),
    ];
  };
  return search(places);
}

/** Values without their season, weighted by how sure each is. */
export const weightedAt = (series: SeasonalSeries, season: SeasonOfSeries, places: readonly number[]) => ({
  values: places.map((at) => (series.values[at] ?? 0) / ((series.sizes[at] ?? 1) * (season.indices[at] ?? 1))),
  weights: places.map((at) => ((series.sizes[at] ?? 1) * (season.indices[at] ?? 1)) / (season.inflation[at] ?? 1)),
});

/** The places without lone far values: beyond four standard errors of the lines of the whole, no neighbour beyond two on that side. */
export function withoutLoneFar(series: SeasonalSeries, season: SeasonOfSeries, places: readonly number[]): readonly number[] {
  const whole = seasonalLines(series, season, places);
  if (whole === null) return places;
  const scores = new Map(places.map((at) => [at, standardised(series, season, whole.level, at) / whole.spread]));
  return places.filter((at) => {
    const score = scores.get(at) ?? 0;
    const isBeside = (neighbour: number): boolean => Math.sign(score) * (scores.get(neighbour) ?? 0) > 2;
    return Math.abs(score) <= 4 || isBeside(at - 1) || isBeside(at + 1);
  });
}
