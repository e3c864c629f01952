import { z } from 'zod';
import { prose } from '../shared/text.ts';

const Key = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/**
 * What was answered to one criterion: a level by its identifier, that it is not known, or that it does not apply.
 * `proposed` until a person has looked at it; `cites` names the findings and series it rests on.
 */
export const Answer = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('assessed'),
    level: Key,
    proposed: z.boolean().default(false),
    cites: z.array(z.string().max(130)).max(20).default([]),
    note: prose(1000).default(''),
  }),
  z.strictObject({ status: z.literal('unknown'), note: prose(1000).default('') }),
  z.strictObject({ status: z.literal('not-applicable'), note: prose(1000).default('') }),
]);
export type Answer = z.infer<typeof Answer>;

/** The answers to one topic, by criterion. A criterion that is absent has not been answered yet. */
export const Answers = z.record(Key, Answer);

/** What scoring needs of an answer; the identifier of a level alone stands for an assessed answer. */
export type AnswerGiven =
  | string
  | { readonly status: 'assessed'; readonly level: string }
  | { readonly status: 'unknown' | 'not-applicable' };
export type AnswersGiven = Readonly<Record<string, AnswerGiven | undefined>>;

/** What was said where assessors differed by two levels or more, by criterion. */
export const Discussion = z.record(Key, prose(1000));

/** How good the evidence behind a score is: MoRiLE keeps it beside the score, and it never changes a place. */
export const Confidence = z.enum(['not-graded', 'low', 'moderate', 'high']);
export type Confidence = z.infer<typeof Confidence>;
