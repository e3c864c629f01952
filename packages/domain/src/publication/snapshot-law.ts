import { z } from 'zod';
import { IsoDate, IsoMonthOrDate } from '../shared/calendar.ts';

/** What the law asked of an edition, as published: a part of the shape in `snapshot.ts`, under the same rules. */
const InBoth = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });

/** A fact that bears on a provision: its code, and what a sentence about it is made of. */
const SnapshotLawFact = z.strictObject({
  code: z.string().min(1),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  page: z.string().optional().describe('The page that shows it, within the edition'),
});
export type SnapshotLawFact = z.infer<typeof SnapshotLawFact>;

export const SnapshotProvision = z.strictObject({
  id: z.string().min(1).describe('Of this wording of the provision'),
  law: z.strictObject({
    title: z.strictObject({ en: z.string().min(1), cy: z.string().min(1).nullable() }),
    parts: z.enum(['regulation', 'section', 'article', 'paragraph']),
  }),
  number: z.string().min(1).describe('As it is cited: 11(d), s6(1)(c)'),
  kind: z.enum(['contain', 'do', 'send', 'meet', 'publish', 'answer-within']),
  from: IsoDate,
  until: IsoMonthOrDate.nullable(),
  text: InBoth.describe('What it asks, in plain words that are not those of the law'),
  address: z.url(),
  answer: z
    .enum(['answered', 'in-part', 'not-found', 'not-asked'])
    .describe('Found by rules in what the plan holds. `not-found` says that nothing was found, not that nothing was done'),
  evidence: z.array(SnapshotLawFact),
});
export type SnapshotProvision = z.infer<typeof SnapshotProvision>;
