import { z } from 'zod';

const Count = z.int().min(0);

/** Something that makes a chart of this type mislead on this series, with its figures. Words are made of it elsewhere. */
export const ChartAdvice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('too-few'), count: Count, needed: Count }),
  z.strictObject({ kind: z.literal('provisional'), count: Count, needed: Count }),
  /** Counts so small that a chart of them misleads. */
  z.strictObject({ kind: z.literal('small-counts'), mean: z.number() }),
  /** The values vary `ratio` times as much as chance alone would make them. */
  z.strictObject({
    kind: z.literal('over-dispersed'),
    ratio: z.number(),
    instead: z.enum(['i', 'uPrime', 'pPrime']),
  }),
  /** There is a season, and this chart leaves it in. */
  z.strictObject({ kind: z.literal('season'), p: z.number().min(0).max(1) }),
  /** Neighbours are alike. */
  z.strictObject({ kind: z.literal('autocorrelation'), r: z.number().min(-1).max(1) }),
  /** A share of a population is no share of the same things: a rate for `per` people reads better, on a u or u′ chart. */
  z.strictObject({ kind: z.literal('rate-not-share'), per: z.number().positive() }),
  /** A rate for each one of what it is out of is so small that it reads badly: a rate per `per` of them reads better. */
  z.strictObject({ kind: z.literal('rate-per-one'), per: z.number().positive() }),
]);
export type ChartAdvice = z.infer<typeof ChartAdvice>;
