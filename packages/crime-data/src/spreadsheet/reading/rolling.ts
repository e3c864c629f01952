const ROLLING_WORDS =
  /\b(?:rolling|moving (?:annual )?(?:total|average)|mat|(?:12|twelve)[\s-]?months?(?: (?:to|ending|total))|year (?:ending|ended|to)|annualised)\b/i;
const RUNNING_WORDS = /\b(?:year[\s-]to[\s-]date|ytd|cumulative|cumul|running total|to date)\b/i;

export const isRollingName = (name: string): boolean => ROLLING_WORDS.test(name) && !isRunningName(name);
export const isRunningName = (name: string): boolean => RUNNING_WORDS.test(name);

/** How alike neighbours must be, and how little they may change, before we ask whether they are rolling sums. */
const [ALIKE, LEAST_VALUES, SMALL_STEP] = [0.9, 13, 0.03];

/**
 * Whether values behave as rolling sums of twelve months do: neighbours almost equal (correlation above 0.9)
 * and each step small beside the level. Monthly counts of that size would vary more by chance alone.
 */
export function looksRolling(values: readonly (number | null)[]): boolean {
  const present = values.filter((value) => value !== null);
  if (present.length < LEAST_VALUES) return false;
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  const steps = present.slice(1).map((value, index) => Math.abs(value - (present[index] ?? 0)));
  const meanStep = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const centred = present.map((value) => value - mean);
  const power = centred.reduce((sum, value) => sum + value ** 2, 0);
  // Values that never change are no sums of twelve months either: those change a little each month.
  if (steps.every((step) => step <= 1e-9 * Math.abs(mean))) return false;
  const r = power === 0 ? 0 : centred.slice(1).reduce((sum, value, index) => sum + value * (centred[index] ?? 0), 0) / power;
  const correction = present.length / (present.length - 4);
  return mean > 0 && r * correction > ALIKE && meanStep < mean * SMALL_STEP;
}

/** The value of each period, for those that have one. */
export type Points = ReadonlyMap<string, number>;

/** Whether two values are the same but for the last digit of a fraction. */
export const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));

/** Whether the values are the sums of those of another measure since the beginning of a year, from whichever month it begins in. */
export function isRunningSum(points: Points, of: Points): boolean {
  const periods = [...points.keys()].filter((period) => of.has(period)).toSorted();
  if (periods.length < 3) return false;
  for (const begins of ['04', '01']) {
    let sum = 0;
    let isSum = true;
    let grows = 0;
    let hasBegun = false;
    for (const period of periods) {
      if (period.slice(5, 7) === begins) {
        sum = 0;
        hasBegun = true;
      }
      if (!hasBegun) continue;
      sum += of.get(period) ?? 0;
      if (!isSame(points.get(period) ?? Number.NaN, sum)) isSum = false;
      grows += 1;
    }
    if (isSum && grows >= 3) return true;
  }
  return false;
}

/** Whether values never fall within a year, from April or from January, as running sums do not. */
export function neverFallsWithinYears(points: Points): boolean {
  const periods = [...points.keys()].toSorted();
  return ['04', '01'].some((begins) =>
    periods.every((period, index) => {
      const before = periods[index - 1];
      return before === undefined || period.slice(5, 7) === begins || (points.get(period) ?? 0) >= (points.get(before) ?? 0);
    }),
  );
}

/** Whether the values are the sums of the last so many of another measure, as of the last twelve months. Sums of nothing but one figure tell nothing. */
export function isRollingSum(points: Points, of: Points, length: number): boolean {
  if (points.size < 2 || of.size < length + 1) return false;
  const periods = [...of.keys()].toSorted();
  let matches = 0;
  for (const [index, period] of periods.entries()) {
    const value = points.get(period);
    if (index < length - 1 || value === undefined) continue;
    const parts = periods.slice(index - length + 1, index + 1).map((one) => of.get(one) ?? 0);
    const sum = parts.reduce((all, one) => all + one, 0);
    if (!isSame(value, sum)) return false;
    if (parts.filter((one) => one !== 0).length > 1) matches += 1;
  }
  return matches >= 2;
}
