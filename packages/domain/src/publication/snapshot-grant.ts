import { z } from 'zod';
import { SnapshotSlug } from './snapshot-series.ts';

/** Money that the partnership was given, and to whom it passed it on. */
export const SnapshotGrant = z.strictObject({
  name: z.string().min(1),
  funder: z.string().min(1),
  amount: z.number().min(0).optional().describe('In pounds; left out where it is not yet said'),
  about: z.string(),
  awards: z
    .array(
      z.strictObject({
        applicant: z.string().min(1),
        purpose: z.string(),
        amount: z.number().min(0).optional().describe('In pounds; left out where it is not yet said'),
        priorities: z.array(SnapshotSlug),
      }),
    )
    .describe('The bids that were agreed'),
});
export type SnapshotGrant = z.infer<typeof SnapshotGrant>;
