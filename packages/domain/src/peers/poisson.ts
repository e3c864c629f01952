import { logGamma } from '../spc/chance/distributions.ts';

/** The sizes of a limit, in standard deviations on both sides. */
export type Sigmas = 2 | 3;

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The limits within which chance alone would leave a count that is expected to be `expected` (above 0): those of the
 * Poisson distribution at the tail of a normal distribution beyond `sigmas`, interpolated between whole counts
 * (Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24, 2005, appendix A.1.1).
 * Counts, never below 0.
 */
export function poissonLimits(expected: number, sigmas: number): Bounds {
  const tail = normalTail(sigmas);
  return { lower: Math.max(0, interpolatedQuantile(tail, expected)), upper: interpolatedQuantile(1 - tail, expected) };
}

/** On which side of `poissonLimits` a count lies; null within them. */
export function outsidePoissonLimits(count: number, expected: number, sigmas: number): 'above' | 'below' | null {
  const tail = normalTail(sigmas);
  if (count > expected) return poissonAtMost(count, expected) >= 1 - tail ? 'above' : null;
  return poissonAtMost(count, expected) < tail ? 'below' : null;
}

/**
 * The exact interval of the mean of a Poisson distribution of which `count` was seen, with `tail` left out on each
 * side (Garwood, Biometrika 28, 1936). The relation with χ² that tables give: χ²(tail, 2 count) / 2 and χ²(1 − tail, 2 count + 2) / 2.
 */
export function intervalOfCount(count: number, tail: number): Bounds {
  const top = count + 20 + 10 * Math.sqrt(count + 1);
  return {
    lower: count === 0 ? 0 : whereFalls((mean) => 1 - poissonAtMost(count - 1, mean) < tail, 0, count),
    upper: whereFalls((mean) => poissonAtMost(count, mean) > tail, count, top),
  };
}

/** The chance that a Poisson count is `count` or fewer: the upper regularised incomplete gamma function Q(count + 1, mean) (NIST DLMF 8.4.10). */
export const poissonAtMost = (count: number, mean: number): number => (count < 0 ? 0 : upperGamma(Math.floor(count) + 1, mean));

/** The chance that a normal deviate lies beyond `sigmas` on one side, for sigmas of 0 or more (NIST DLMF 7.11.2). */
export const normalTail = (sigmas: number): number => upperGamma(0.5, (sigmas * sigmas) / 2) / 2;

/** How many standard deviations leave `tail` (above 0, at most 0.5) of a normal distribution on one side. */
export const normalDeviate = (tail: number): number => whereFalls((sigmas) => normalTail(sigmas) > tail, 0, 38);

/** The smallest count by which the distribution reaches `chance`, less how far it oversteps it there as a share of the step. */
function interpolatedQuantile(chance: number, mean: number): number {
  let [below, reached] = [-1, Math.ceil(mean + 12 * Math.sqrt(mean) + 24)];
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (poissonAtMost(middle, mean) >= chance) reached = middle;
    else below = middle;
  }
  const [at, before] = [poissonAtMost(reached, mean), poissonAtMost(reached - 1, mean)];
  return reached - (at - chance) / (at - before);
}

/** Where a statement that is true at `low` and false at `high` stops being true, to the precision of numbers. */
function whereFalls(isTrue: (value: number) => boolean, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 100; step += 1) {
    const middle = (from + to) / 2;
    if (middle === from || middle === to) break;
    if (isTrue(middle)) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** Q(a, x): by the series below a + 1 (NIST DLMF 8.11.4), by the continued fraction above it (8.9.2, Lentz's method). */
function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

const MOST_TERMS = 100_000;

function lowerSeries(a: number, x: number): number {
  let [term, sum] = [1 / a, 1 / a];
  for (let n = 1; n < MOST_TERMS && term > sum * 1e-16; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b || 1e-300);
    c = b + numerator / c || 1e-300;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return fraction;
}
