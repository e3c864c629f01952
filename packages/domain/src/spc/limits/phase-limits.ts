/** The points of one phase, from which its limits are drawn. All lists have one entry a point. */
export interface PhaseData {
  /** What is plotted; null where the value is missing. */
  readonly plotted: readonly (number | null)[];
  /** The counts of u and p charts, before division. */
  readonly numerators: readonly (number | null)[];
  readonly denominators: readonly number[];
  readonly multiplier: number;
  /** Whether a point helps to set the limits. */
  readonly sets: readonly boolean[];
}

/** Where the lines of a phase lie. */
export interface PhaseLimits {
  readonly centreLine: number;
  /** The line this many standard errors from the centre (negative: below), before any floor; null on a run chart. */
  readonly lineAt: ((index: number, sigmas: number) => number) | null;
  /** What a limit cannot pass: 0 for counts, 1 (times the multiplier) for proportions. */
  readonly floor: number | null;
  readonly cap: number | null;
}

/** The values that set the limits, in order; missing ones stay as gaps. */
export const settingValues = (list: readonly (number | null)[], sets: readonly boolean[]): readonly (number | null)[] =>
  list.filter((_, index) => sets[index] === true);

export function meanOf(values: readonly (number | null)[]): number {
  const present = values.filter((value) => value !== null);
  return present.reduce((sum, value) => sum + value, 0) / present.length;
}

export function medianOf(values: readonly (number | null)[]): number {
  const sorted = values.filter((value) => value !== null).toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
}

/** The mean distance between neighbours; a missing value adds no distance across itself. */
export function meanMovingRange(values: readonly (number | null)[]): number {
  return meanOf(movingRanges(values));
}

/** The distance of each value from the one before it; null for the first, and beside a missing one. */
export function movingRanges(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value, index) => {
    const before = values[index - 1];
    return value === null || before === null || before === undefined ? null : Math.abs(value - before);
  });
}
