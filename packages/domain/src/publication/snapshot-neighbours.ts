import { z } from 'zod';
import { Comparison } from '../peers/comparison.ts';
import { IsoMonth } from '../shared/calendar.ts';
import { SnapshotSlug } from './snapshot-series.ts';

/** A series beside the same of other areas, as published: a part of the shape in `snapshot.ts`, under the same rules. */
export const SnapshotNeighbours = z.strictObject({
  series: SnapshotSlug,
  area: z.string().min(1).describe('Whose series it is'),
  group: z.strictObject({
    title: z.string().min(1),
    reason: z.string().min(1).describe('Why these areas and no others'),
    source: z.string(),
  }),
  from: IsoMonth,
  to: IsoMonth.describe('The last month; of quarters the first month of the last'),
  interval: z.enum(['month', 'quarter']),
  per: z.number().positive().describe('Rates are per so many people'),
  population: z.string().min(1).describe('The edition of numbers of people that rates are made with'),
  populationSource: z.string(),
  areas: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        isOwn: z.boolean(),
        count: z.number().min(0).nullable(),
        people: z.number().positive().nullable(),
        codes: z.array(z.string()).optional().describe('The official codes by which its people are known; not kept before November 2026'),
      }),
    )
    .min(2),
  comparison: Comparison.describe('What the rates say of the area, with over-dispersion allowed for (Spiegelhalter 2005)'),
  otherPopulations: z
    .array(z.strictObject({ population: z.string().min(1), rate: z.number(), z: z.number(), state: Comparison.shape.state }))
    .describe('What other numbers of people would give'),
});
export type SnapshotNeighbours = z.infer<typeof SnapshotNeighbours>;
