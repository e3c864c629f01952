import type { LevelTest } from '../claim.ts';
import { areEqual } from '../compare.ts';
import { bothTailsOfT } from './distributions.ts';

/** Values with weights: the larger a weight, the surer the value. One entry a value in both lists. */
export interface Weighted {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** Where a list divides into two levels, and how far apart they are. */
export interface Split {
  /** The place of the first value of the second part. */
  readonly at: number;
  /** How much of the weighted sum of squares the two averages explain. */
  readonly gain: number;
}

/** The split with the largest gain among those that leave `shortest` values or more on each side; null where there is none. */
export function largestSplit({ values, weights }: Weighted, shortest: number, shortestAtEnd = shortest): Split | null {
  const [weight, sum] = totals({ values, weights }, 0, values.length);
  let [weightBefore, sumBefore] = [0, 0];
  let best: Split | null = null;
  for (let at = 1; at <= values.length - shortestAtEnd; at += 1) {
    weightBefore += weights[at - 1] ?? 0;
    sumBefore += (weights[at - 1] ?? 0) * (values[at - 1] ?? 0);
    if (at < shortest) continue;
    const gain = sumBefore ** 2 / weightBefore + (sum - sumBefore) ** 2 / (weight - weightBefore) - sum ** 2 / weight;
    if (best === null || gain > best.gain) best = { at, gain };
  }
  return best;
}

const totals = ({ values, weights }: Weighted, start: number, end: number): readonly [weight: number, sum: number] => {
  let [weight, sum] = [0, 0];
  for (let at = start; at < end; at += 1) {
    weight += weights[at] ?? 0;
    sum += (weights[at] ?? 0) * (values[at] ?? 0);
  }
  return [weight, sum];
};

/** What a difference must reach to count as more than chance; see `LevelTest`. */
export type Threshold = Pick<LevelTest, 'threshold' | 'falseAlarms'>;

/**
 * The difference between the averages before and from `at` on in standard errors: √(gain / (residual sum of squares / (N − 2) ×
 * (1 + r) / (1 − r))), with r the correlation of neighbouring residuals, from 0 to 0.8: how much the variance of an
 * average grows in a first-order autoregression (Box, Jenkins and Reinsel, Time Series Analysis, 2.1). `p` is
 * Student's with N − 2 degrees of freedom. `isMoreThanChance` compares with the threshold.
 */
export function compareLevels(
  weighted: Weighted,
  at: number,
  threshold: Threshold,
): { readonly before: number; readonly after: number; readonly test: LevelTest; readonly isMoreThanChance: boolean } {
  const { values, weights } = weighted;
  const [weightBefore, sumBefore] = totals(weighted, 0, at);
  const [weightAfter, sumAfter] = totals(weighted, at, values.length);
  const [before, after] = [sumBefore / weightBefore, sumAfter / weightAfter];
  const differ = !areEqual([before, after]);
  if (!differ || (areEqual(values.slice(0, at)) && areEqual(values.slice(at)))) {
    const test = { ...threshold, standardErrors: differ ? null : 0, p: differ ? 0 : 1 };
    return { before, after, test, isMoreThanChance: differ };
  }
  const residuals = values.map((value, index) => Math.sqrt(weights[index] ?? 0) * (value - (index < at ? before : after)));
  const power = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  const r = residuals.reduce((sum, residual, index) => sum + residual * (residuals[index - 1] ?? 0), 0) / power;
  const bounded = Math.min(0.8, Math.max(0, r));
  const freedom = values.length - 2;
  const gain = ((weightBefore * weightAfter) / (weightBefore + weightAfter)) * (after - before) ** 2;
  const standardErrors = freedom < 1 ? 0 : Math.sqrt(gain / ((power / freedom) * ((1 + bounded) / (1 - bounded))));
  const p = freedom < 1 ? 1 : bothTailsOfT(standardErrors, freedom);
  return { before, after, test: { ...threshold, standardErrors, p }, isMoreThanChance: standardErrors >= threshold.threshold };
}
