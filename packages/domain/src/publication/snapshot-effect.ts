import { z } from 'zod';
import { IsoDate } from '../shared/calendar.ts';

/** What an action was expected to do and what became of it: a part of the shape in `snapshot.ts`, under the same rules. */
const Difference = {
  estimate: z.number(),
  low: z.number().describe('From where to where it may lie, 19 times in 20'),
  high: z.number(),
  more: z.boolean().describe('Whether it is more than chance: 0 does not lie between the two'),
};

const SnapshotEffectResult = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cannot-say'),
    why: z.enum([
      'not-begun',
      'no-measure',
      'no-counts',
      'too-few-values',
      'recording-changed',
      'series-not-public',
      'single-events',
      'areas-not-known',
      'months-not-counted',
    ]),
  }),
  z.strictObject({ kind: z.literal('withheld'), threshold: z.int() }),
  z.strictObject({
    kind: z.literal('compared-areas'),
    // Bounds in whole numbers, and no standard error: with it and the counts of other areas one could work out those of this one.
    ...Difference,
    around: z.boolean().describe('Whether the areas around both are counted in'),
    counted: z
      .strictObject({
        crime: z.string(),
        months: z.int().min(1),
        kinds: z
          .array(z.string().min(1))
          .min(1)
          .optional()
          .describe('Of all crime: the kinds that were counted, which records that come later do not change; left out before it was kept'),
      })
      .optional()
      .describe('Of crime recorded by place: of which kind (empty: all), and over how many months before and after'),
  }),
  z.strictObject({
    kind: z.literal('series'),
    series: z.string(),
    before: z.number().describe('The average of the values before it began, and after'),
    after: z.number(),
    ...Difference,
    p: z.number().describe('Of the test of the two averages, two-sided, for a date fixed beforehand'),
    values: z.strictObject({ before: z.int(), after: z.int() }),
  }),
]);
export type SnapshotEffectResult = z.infer<typeof SnapshotEffectResult>;

export const SnapshotEffect = z.strictObject({
  text: z.string().min(1).describe('What it is expected to do'),
  where: z.string(),
  measure: z.string(),
  way: z.enum(['not-said', 'fall', 'rise']).describe('Which way the measure is to go'),
  comparedWith: z.string(),
  source: z.string(),
  beganOn: IsoDate.nullable(),
  saidAt: z.string().describe('When it was said, as the server noted it (ISO 8601, UTC)'),
  amendedAt: z.string().describe('When that was last changed; empty where it never was'),
  said: z
    .enum(['not-begun', 'before', 'changed-after', 'after'])
    .describe('Whether it was said before the action began; changed after it, or said only then, is told'),
  result: SnapshotEffectResult,
});
export type SnapshotEffect = z.infer<typeof SnapshotEffect>;
