import { z } from 'zod';
import { IsoMonthOrDate } from '../shared/calendar.ts';

/** The findings of a published topic, with their checks: a part of the shape in `snapshot.ts`, under the same rules. */
const SnapshotMeasurement = z.strictObject({
  value: z.number(),
  from: IsoMonthOrDate.nullable(),
  to: IsoMonthOrDate.nullable(),
});
export type SnapshotMeasurement = z.infer<typeof SnapshotMeasurement>;

const SnapshotCheck = z.strictObject({
  verdict: z
    .enum(['agrees', 'disagrees', 'cannot-be-checked'])
    .describe('Whether the stated change follows from the two values, within half a unit of its last decimal'),
  computed: z.number().nullable().describe('What the two values give; null where they give nothing'),
  change: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('tested'),
        test: z.literal('e-test').describe('Krishnamoorthy and Thomson 2004, two-sided, lengths of period allowed for'),
        p: z.number().min(0).max(1),
        moreThanChance: z.boolean().describe('Whether p is below 0.05'),
      }),
      z.strictObject({
        kind: z.literal('not-tested'),
        reason: z.enum(['value-missing', 'not-counts', 'period-missing', 'periods-unfit']),
      }),
    ])
    .describe('Whether two counts differ by more than chance'),
});
export type SnapshotCheck = z.infer<typeof SnapshotCheck>;

export const SnapshotFinding = z.strictObject({
  measure: z.string().min(1),
  unit: z.string(),
  now: SnapshotMeasurement.nullable(),
  before: SnapshotMeasurement.nullable(),
  stated: z
    .strictObject({
      kind: z.enum(['percent-change', 'difference', 'percent-share']),
      value: z.number(),
      decimals: z.int().min(0).max(6),
    })
    .nullable()
    .describe('The change as its source states it'),
  source: z.string(),
  caveat: z.string(),
  disagreement: z.string().default('').describe('Why the stated change is given although it does not follow from the two values'),
  check: SnapshotCheck,
});
export type SnapshotFinding = z.infer<typeof SnapshotFinding>;
