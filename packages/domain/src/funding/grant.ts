import { z } from 'zod';
import { GrantId, PriorityId } from '../shared/id.ts';
import { lineOfText, optionalLine, prose } from '../shared/text.ts';

/** Pounds, with pence where there are any. */
const Pounds = z
  .number({ error: 'Enter an amount in pounds' })
  .min(0, { error: 'Enter 0 or more' })
  .max(1_000_000_000, { error: 'Enter less than a thousand million' })
  .refine((value) => Number.isInteger(Math.round(value * 1e6) / 1e4), { error: 'Enter pounds and pence, such as 1250.50' });

/** Money that the partnership may spend in the year of the edition. */
export const GrantFields = z.strictObject({ name: lineOfText(), funder: lineOfText(), amount: Pounds, about: prose(1000) });
export type GrantFields = z.infer<typeof GrantFields>;

/** Somebody's request for a part of a grant, and what was decided. */
export const BidFields = z.strictObject({
  grantId: GrantId,
  applicant: lineOfText(),
  purpose: prose(1000),
  amount: Pounds,
  priorityIds: z.array(PriorityId).max(60),
  decision: z.enum(['awaited', 'agreed', 'refused', 'withdrawn']),
  /** What was given; it may be less than was asked for. Null until it is agreed. */
  awarded: Pounds.nullable(),
  note: optionalLine(300),
});
export type BidFields = z.infer<typeof BidFields>;
