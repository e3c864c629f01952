import { z } from 'zod';

/**
 * Why no lines are drawn, as data: a closed union by `code`. What cannot be computed is one of these, never a number.
 * Printed as `no-limits: <code>` where no words are at hand.
 */
export const NoLimitsReason = z.discriminatedUnion('code', [
  /** Fewer than two values in the whole series. */
  z.strictObject({ code: z.literal('too-few-values'), count: z.int().min(0) }),
  /** A stretch whose values are all missing or left out. */
  z.strictObject({ code: z.literal('no-values') }),
  /** No two neighbouring periods have values, so nothing tells how far values usually are apart. Often a wrong interval. */
  z.strictObject({ code: z.literal('no-neighbouring-values') }),
  /** A u or p chart, and no value has a denominator above 0. */
  z.strictObject({ code: z.literal('no-denominators') }),
  /** A p chart, and `count` values are larger than what they are out of: this is no share of the same things. */
  z.strictObject({ code: z.literal('value-above-denominator'), count: z.int().min(1) }),
  /** A c or g chart, and `count` values are no whole numbers from 0 up. */
  z.strictObject({ code: z.literal('not-counts'), chart: z.enum(['c', 'g']), count: z.int().min(1) }),
  /** A u or p chart, and `count` values are below 0. */
  z.strictObject({ code: z.literal('negative-values'), count: z.int().min(1) }),
  /** A t chart, and `count` values are not above 0. */
  z.strictObject({ code: z.literal('time-not-above-zero'), count: z.int().min(1) }),
  /** The first `count` values of the stretch are to set its limits, and that is fewer than `needed`. */
  z.strictObject({ code: z.literal('baseline-too-short'), count: z.int().min(0), needed: z.int() }),
  /** The stretch whose limits are to be carried over has `count` values, fewer than `needed`. */
  z.strictObject({ code: z.literal('carried-too-short'), count: z.int().min(0), needed: z.int() }),
  /** `count` values, or what they are out of, are no finite numbers. */
  z.strictObject({ code: z.literal('not-numbers'), count: z.int().min(1) }),
  /** Values so large, or so far apart in size, that arithmetic on them overflows. */
  z.strictObject({ code: z.literal('numbers-too-large') }),
]);
export type NoLimitsReason = z.infer<typeof NoLimitsReason>;

/** Why the season could not be taken out of a chart; the plain chart is drawn instead. */
export const SeasonRefusal = z.enum([
  /** Fewer than 36 months, or some month never has two values. */
  'season-unknown',
  /** A month's learned sum is 0. */
  'season-zero',
  /** Some values are below 0. */
  'negative-values',
  /** Fewer than 10 a month on average: offer quarters. */
  'small-counts',
  /** Nothing is left that varies once the season is taken out. */
  'no-variation',
]);
export type SeasonRefusal = z.infer<typeof SeasonRefusal>;
