import type { RuleSetName } from '../series.ts';

/** How many quiet charts of a hundred of this length show a signal. */
interface Share {
  /** How many values the chart has. */
  readonly points: number;
  /** Anywhere on it, in per cent. */
  readonly anywhere: number;
  /** At its newest value, in per cent: what its state is read from. */
  readonly now: number;
}

/**
 * From 6,000 simulated charts a cell: individuals charts of Poisson counts around 50, limits from all values (standard error at most 0.6).
 * The test beside this file simulates some of them again.
 */
const SHARES: Readonly<Record<RuleSetName, readonly Share[]>> = {
  'making-data-count': [
    { points: 12, anywhere: 5.0, now: 1.0 },
    { points: 18, anywhere: 10.4, now: 1.2 },
    { points: 24, anywhere: 15.0, now: 1.5 },
    { points: 36, anywhere: 26.5, now: 1.6 },
    { points: 60, anywhere: 44.4, now: 1.6 },
    { points: 120, anywhere: 73.1, now: 2.0 },
  ],
  'kent-police': [
    { points: 12, anywhere: 4.1, now: 0.9 },
    { points: 18, anywhere: 8.6, now: 1.1 },
    { points: 24, anywhere: 13.4, now: 1.4 },
    { points: 36, anywhere: 23.8, now: 1.5 },
    { points: 60, anywhere: 41.0, now: 1.6 },
    { points: 120, anywhere: 69.8, now: 1.8 },
  ],
  'western-electric': [
    { points: 12, anywhere: 5.8, now: 1.2 },
    { points: 18, anywhere: 10.9, now: 1.2 },
    { points: 24, anywhere: 15.3, now: 1.7 },
    { points: 36, anywhere: 26.0, now: 1.6 },
    { points: 60, anywhere: 42.2, now: 1.5 },
    { points: 120, anywhere: 71.6, now: 1.8 },
  ],
  nelson: [
    { points: 12, anywhere: 6.4, now: 1.3 },
    { points: 18, anywhere: 12.5, now: 1.5 },
    { points: 24, anywhere: 17.8, now: 2.3 },
    { points: 36, anywhere: 29.4, now: 1.9 },
    { points: 60, anywhere: 47.9, now: 1.7 },
    { points: 120, anywhere: 76.7, now: 2.4 },
  ],
  anhoej: [
    { points: 12, anywhere: 4.3, now: 2.4 },
    { points: 18, anywhere: 6.2, now: 2.9 },
    { points: 24, anywhere: 9.1, now: 4.3 },
    { points: 36, anywhere: 13.7, now: 5.7 },
    { points: 60, anywhere: 19.7, now: 6.6 },
    { points: 120, anywhere: 34.1, now: 8.5 },
  ],
};

/** A chart among others. */
export interface ChartOfMany {
  readonly rules: RuleSetName;
  /** How many values it has. */
  readonly points: number;
}

/** How many of these charts would show a signal by chance alone if nothing changed in any: anywhere on them, and at their newest value. */
export function signalsByChance(charts: readonly ChartOfMany[]): { readonly anywhere: number; readonly now: number } {
  const shares = charts.map(({ rules, points }) => shareAt(SHARES[rules], points));
  return {
    anywhere: shares.reduce((sum, { anywhere }) => sum + anywhere / 100, 0),
    now: shares.reduce((sum, { now }) => sum + now / 100, 0),
  };
}

/** Between the lengths that were simulated, by the logarithm of the length; none below 12 values, which have no limits. */
function shareAt(shares: readonly Share[], points: number): Omit<Share, 'points'> {
  const after = shares.findIndex((share) => share.points >= points);
  const [upper, lower] = [shares[after] ?? shares.at(-1), shares[Math.max(0, after - 1)]];
  if (upper === undefined || lower === undefined || points < 12) return { anywhere: 0, now: 0 };
  if (after <= 0) return upper;
  const part = Math.log(points / lower.points) / Math.log(upper.points / lower.points);
  const between = (from: number, to: number): number => from + part * (to - from);
  return { anywhere: between(lower.anywhere, upper.anywhere), now: between(lower.now, upper.now) };
}

/**
 * Which of many tests to count, so that on average no more than this share of those counted are false: Benjamini and Hochberg 1995,
 * Journal of the Royal Statistical Society B 57(1). In the order of `ps`; a null, where there was no test, is never counted.
 */
export function countedAsChanged(ps: readonly (number | null)[], share = 0.05): readonly boolean[] {
  const tested = ps.filter((p) => p !== null).toSorted((one, other) => one - other);
  const last = tested.findLast((p, rank) => p <= ((rank + 1) / tested.length) * share) ?? -1;
  return ps.map((p) => p !== null && p <= last);
}
