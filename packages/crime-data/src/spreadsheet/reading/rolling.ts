import { monthIndex } from './period-parts.ts';

const ROLLING_WORDS =
  /\b(?:rolling|moving (?:annual )?(?:total|average)|mat|r12m?|(?:12|twelve)[\s-]?m(?:on)?ths?(?: (?:to|ending|total|average|mean))|(?:last|past|previous|preceding) (?:12|twelve) months|\d[\s-]?(?:yr|year)s?[\s-](?:average|avg|mean)|[dt]reigl(?:ol)?|12 mis (?:diwethaf|hyd)|year (?:ending|ended|to)|annualised)\b/i;
const RUNNING_WORDS = /\b(?:year[\s-]to[\s-]date|ytd|cumulative|cumul|running total|to date)\b/i;

export const isRollingName = (name: string): boolean => ROLLING_WORDS.test(name) && !isRunningName(name);
export const isRunningName = (name: string): boolean => RUNNING_WORDS.test(name);

const OF_SUMS = /\b(?:totals?|count|number of|n)\b/gi;
/** What is counted in a running total by its name: `ASB` of `ASB (cumulative)`; empty where it says no more than that it is one. */
export const withoutRunningWords = (name: string): string =>
  name
    .replaceAll(new RegExp(RUNNING_WORDS, 'gi'), ' ')
    .replaceAll(OF_SUMS, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

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

export const pointsOf = ({ values }: { readonly values: readonly { readonly period: string; readonly value: number | null }[] }): Points =>
  new Map(values.flatMap(({ period, value }) => (value === null ? [] : [[period, value] as const])));

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

/** The first months of the years that running sums begin with. */
export const [JANUARY, APRIL] = [1, 4];
const MONTHS_OF_YEAR = 12;

/** Whether values never fall within a year, from April or from January, as running sums do not. */
export const neverFallsWithinYears = (points: Points): boolean => [APRIL, JANUARY].some((begins) => neverFallsFrom(points, begins));

/** Whether values never fall within a year that begins in a month. */
export function neverFallsFrom(points: Points, begins: number): boolean {
  const periods = [...points.keys()].toSorted();
  const yearOf = (period: string): number => Math.floor((monthIndex(period.slice(0, 7)) + 1 - begins) / MONTHS_OF_YEAR);
  return periods.every((period, index) => {
    const before = periods[index - 1];
    return before === undefined || yearOf(before) !== yearOf(period) || (points.get(period) ?? 0) >= (points.get(before) ?? 0);
  });
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

const AVERAGE = /\b(?:averages?|avg|mean)\b/i;
const OVER_SEVERAL =
  /\b(?:rolling|moving|running|smoothed)\b|\b(?:\d{1,2}|two|three|four|five|six|twelve)[\s-]?(?:years?|quarters?|months?|weeks?|days?|points?|periods?|yr|mth)\b/i;
/** Averages are of so many periods. */
const [LEAST_AVERAGED, MOST_AVERAGED] = [2, 13];

/**
 * Whether a measure is by its name an average over several periods, as `3 month average`, and by its values that of another: of the periods
 * up to its own, or of those before it. Such averages are rounded.
 */
export function isRollingMean(name: string, points: Points, of: Points): boolean {
  if (!AVERAGE.test(name) || !OVER_SEVERAL.test(name) || points.size < 2) return false;
  const periods = [...of.keys()].toSorted();
  const values = periods.map((period) => of.get(period) ?? 0);
  const own = periods.flatMap((period, at) => (points.has(period) ? [{ at, value: points.get(period) ?? 0 }] : []));
  const isMean = (length: number, before: number): boolean =>
    own.every(({ at, value }) => {
      const parts = values.slice(Math.max(0, at - before - length + 1), at - before + 1);
      const mean = parts.reduce((all, one) => all + one, 0) / parts.length;
      return parts.length === length && Math.abs(mean - value) <= roundingOf(value);
    });
  const lengths = Array.from({ length: MOST_AVERAGED - LEAST_AVERAGED + 1 }, (_, at) => LEAST_AVERAGED + at);
  return own.length > 1 && own.length === points.size && lengths.some((length) => [0, 1].some((before) => isMean(length, before)));
}

/** By how much a value can have been rounded: half of its last digit, and a little of what binary fractions add. */
function roundingOf(value: number): number {
  const decimals = (/\.(?<part>\d+)$/.exec(String(value))?.groups?.['part'] ?? '').length;
  return 0.5 * 10 ** -decimals + 1e-9 * Math.abs(value);
}
