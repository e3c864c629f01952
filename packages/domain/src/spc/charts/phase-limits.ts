import type { NoLimitsReason } from '../no-limits.ts';

/** The points of one phase, from which its limits are drawn. All lists have one entry a point. */
export interface PhaseData {
  /** What is plotted; null where the value is missing. */
  readonly plotted: readonly (number | null)[];
  /** The counts of u and p charts, before division; null where there is no denominator above 0. */
  readonly numerators: readonly (number | null)[];
  readonly denominators: readonly (number | null)[];
  readonly multiplier: number;
  /** Whether a point helps to set the limits; null where all do. */
  readonly sets: readonly boolean[] | null;
}

/** Where the lines of a phase lie. */
export interface PhaseLimits {
  readonly centreLine: number;
  /** The line this many standard errors from the centre (negative: below), before any floor; null on a run chart. */
  readonly lineAt: ((index: number, sigmas: number) => number) | null;
  /** Whether the lines are the same at every point, as they are where nothing is counted out of anything. */
  readonly isLevel: boolean;
  /** What a limit cannot pass: 0 for counts, 1 (times the multiplier) for proportions. */
  readonly floor: number | null;
  readonly cap: number | null;
  /** Why there is a centre line and no limits; null where there are limits, and on a run chart. */
  readonly noLimits: NoLimitsReason | null;
}

/** The values that set the limits, in order; missing ones stay as gaps. */
export const settingValues = <Value>(list: readonly Value[], sets: readonly boolean[] | null): readonly Value[] =>
  sets === null ? list : list.filter((_, index) => sets[index] === true);

/** NaN where there are none: callers ask first. */
export function meanOf(values: readonly (number | null)[]): number {
  let sum = 0;
  let count = 0;
  for (const value of values)
    if (value !== null) {
      sum += value;
      count += 1;
    }
  return sum / count;
}

/** NaN where there are none: callers ask first. */
export function medianOf(values: readonly (number | null)[]): number {
  const sorted = values.filter((value) => value !== null).toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  // Halves are added, not the sum halved, since the sum of two large numbers may overflow.
  return Number.isInteger(middle) ? at(middle - 1) / 2 + at(middle) / 2 : at(Math.floor(middle));
}

/** The mean distance between neighbours, null where no two neighbours have values; a missing value adds no distance across itself. */
export function meanMovingRange(values: readonly (number | null)[]): number | null {
  let sum = 0;
  let count = 0;
  let before: number | null = null;
  for (const value of values) {
    if (value !== null && before !== null) {
      sum += Math.abs(value - before);
      count += 1;
    }
    before = value;
  }
  return count === 0 ? null : sum / count;
}

/** The distance of each value from the one before it; null for the first, and beside a missing one. */
export function movingRanges(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value, index) => {
    const before = values[index - 1];
    return value === null || before === null || before === undefined ? null : Math.abs(value - before);
  });
}
