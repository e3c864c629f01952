import { CHARTS } from '../charts/charts.ts';
import { NELSON_EXPONENT } from '../charts/t.ts';
import type { DrawnSeries } from '../drawn-series.ts';
import { FEWEST_FOR_LEVEL } from '../level-changes.ts';

/** How many orders of the values are tried at most; the least p is 1 in one more. */
const ORDERS = 3999;
/** After so many orders as extreme as the observed one the answer is plain, and the trying stops. */
const ENOUGH = 40;
/** Fewer values say nothing of a change. */
const FEWEST = 12;

/**
 * How surely the newest values of a chart differ from those before: the p of a permutation test. For each L it compares the
 * newest L values with all before them (at least seven); the statistic is the largest share of the sum of squares that such a
 * difference explains, and p is the share of orders of the same values in which it is as large (Good 2005, Permutation, Parametric and
 * Bootstrap Tests of Hypotheses, 3.2; the observed order counts as one of 4,000;
 * it stops early once 40 were as extreme: Besag and Clifford 1991, Biometrika 78(2)). It assumes that values of a stable series may
 * come in any order, and no distribution; a yearly season is taken out first. Where limits were drawn anew, it looks at the two newest phases.
 * The orders come from a fixed generator, so that the answer is always the same. Null where there are fewer than 12 values.
 */
export function evidenceOfChange(chart: DrawnSeries): number | null {
  const scores = scoresOf(chart);
  if (scores.length < FEWEST) return null;
  const mean = scores.reduce((sum, score) => sum + score / scores.length, 0);
  const centred = scores.map((score) => score - mean);
  const size = Math.max(...centred.map((score) => Math.abs(score)));
  if (!(size > 0) || !Number.isFinite(size)) return null;
  const scaled = centred.map((score) => score / size);
  const observed = largestGainAtEnd(scaled);
  const random = generator();
  let asLarge = 0;
  for (let order = 1; order <= ORDERS; order += 1) {
    shuffle(scaled, random);
    if (largestGainAtEnd(scaled) >= observed - 1e-12) asLarge += 1;
    if (asLarge === ENOUGH) return asLarge / order;
  }
  return (asLarge + 1) / (ORDERS + 1);
}

/** The newest values as numbers that may stand in any order where nothing changed: without their season, in the width of their own limits. */
function scoresOf({ points, phases, season, settings }: DrawnSeries): number[] {
  const newest = points.findLast(({ value }) => value !== null)?.phase ?? 0;
  const start = phases[newest - 1]?.start ?? 0;
  const { hasDenominators, isLopsided } = CHARTS[settings.chart];
  const present = points.flatMap(({ value, denominator }, index) => {
    if (value === null || index < start) return [];
    const share = season === null ? 1 : (season.indices[index] ?? 1);
    const weight = ((hasDenominators ? (denominator ?? 0) : 1) * share) / (season === null ? 1 : (season.inflation[index] ?? 1));
    return [{ value: isLopsided ? Math.max(0, value) ** (1 / NELSON_EXPONENT) : value / share, weight }];
  });
  const whole = present.reduce((sum, { weight }) => sum + weight, 0);
  const level = present.reduce((sum, { value, weight }) => sum + value * (weight / whole), 0);
  return present.map(({ value, weight }) => (value - level) * Math.sqrt(weight / whole));
}

/** For values whose sum is 0: the largest, over the newest L, of sum² (1/L + 1/(n − L)), with seven or more values before. */
function largestGainAtEnd(values: readonly number[]): number {
  let [sum, largest] = [0, 0];
  for (let length = 1; length <= values.length - FEWEST_FOR_LEVEL; length += 1) {
    sum += values[values.length - length] ?? 0;
    const gain = sum * sum * (1 / length + 1 / (values.length - length));
    if (gain > largest) largest = gain;
  }
  return largest;
}

/** Fisher and Yates, in place. */
function shuffle(values: number[], random: () => number): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = kept;
  }
}

/** Numbers from 0 up to 1, the same ones each time (Mulberry32). */
function generator(): () => number {
  let state = 2017;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
