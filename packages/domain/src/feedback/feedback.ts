import { z } from 'zod';
import { FeedbackId } from '../shared/id.ts';
import { optionalLine } from '../shared/text.ts';
import { ok, refuse, type Result } from '../shared/result.ts';

/** What becomes of feedback: nobody has looked at it yet; something is to be done; it was done; there is nothing to do. */
export const FeedbackState = z.enum(['new', 'to-do', 'done', 'nothing-to-do']);
export type FeedbackState = z.infer<typeof FeedbackState>;

/** The address of a public page within a partnership's site, as in `/trends/burglary`. */
export const FeedbackPage = z
  .string()
  .max(200)
  // Each part ends in a slash that is not left out, so that there is one way to read it: this takes time in proportion to its length.
  .regex(/^\/(?:[A-Za-z0-9_.~-]+\/)*[A-Za-z0-9_.~-]*$/u);

/** What somebody wrote about a public page. It names nobody: who wrote it is not asked. */
export const Feedback = z.strictObject({
  id: FeedbackId,
  /** The page that it is about; empty where that is not known. */
  page: z.union([z.literal(''), FeedbackPage]),
  text: z.string().min(1),
  language: z.enum(['en', 'cy']),
  /** When it came: ISO 8601, UTC. */
  at: z.iso.datetime(),
  state: FeedbackState,
  /** What whoever sorted it wrote for colleagues. */
  note: optionalLine(500),
  /** Who sorted it last; empty while it is new. */
  sortedBy: z.string(),
  version: z.int().min(1),
});
export type Feedback = z.infer<typeof Feedback>;

/** The most characters that feedback may have. */
export const FEEDBACK_LONGEST = 2000;
/** The most web addresses that it may hold: advertising holds more. */
export const FEEDBACK_MOST_LINKS = 2;
/** For so many days it is kept; then it is deleted, whatever became of it. */
export const FEEDBACK_KEPT_DAYS = 365;

/** Why feedback cannot be taken, by what whoever wrote it can put right. */
export type FeedbackFault = 'empty' | 'too-long' | 'too-many-links';

// Control characters other than tab and line break; those that turn the direction of writing.
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/gu;

/** The text as it is kept: without what cannot be seen, and with one kind of line break; or what is wrong with it. Characters are counted as people count them. */
export function readFeedback(typed: string): Result<string, FeedbackFault> {
  const text = typed.replaceAll(/\r\n?/gu, '\n').replaceAll(INVISIBLE, '').trim();
  if (text === '') return refuse('empty');
  if (Array.from(text).length > FEEDBACK_LONGEST) return refuse('too-long');
  if ((text.match(/https?:\/\/|\bwww\./giu) ?? []).length > FEEDBACK_MOST_LINKS) return refuse('too-many-links');
  return ok(text);
}

const A_DAY_MS = 86_400_000;

/** Feedback that came before this moment (ISO 8601, UTC) has been kept for `FEEDBACK_KEPT_DAYS` and is deleted. */
export const feedbackKeptSince = (now: Date): string => new Date(now.getTime() - FEEDBACK_KEPT_DAYS * A_DAY_MS).toISOString();
