import { deleteFeedback, listFeedback, updateFeedback } from '@saferplan/database/feedback';
import { type Feedback, FEEDBACK_KEPT_DAYS, FeedbackState } from '@saferplan/domain/feedback';
import { type Failure, FeedbackId, ok, refuse, type Result } from '@saferplan/domain/shared';
import { optionalLine } from '@saferplan/domain/shared';
import { z } from 'zod';
import type { ServiceContext } from '../../platform/service-context.ts';

/** More than anybody sorts at once; what is older comes up when these are deleted. */
const MOST = 500;

/** What residents wrote, newest first, and for how many days it is kept. */
export interface FeedbackList {
  readonly feedback: readonly Feedback[];
  readonly keptDays: number;
}

/** The newest feedback of the partnership, at most `MOST`, and after how many days it is deleted. */
export async function readFeedbackList({ db, scope }: ServiceContext): Promise<FeedbackList> {
  return { feedback: await listFeedback(db, scope, MOST), keptDays: FEEDBACK_KEPT_DAYS };
}

export const SortInput = z.strictObject({ id: FeedbackId, version: z.int().min(1), state: FeedbackState, note: optionalLine(500) });

/** Says what becomes of feedback. Refused where a colleague has sorted it since. */
export async function sortFeedback(
  { db, scope, actor }: ServiceContext,
  { id, version, state, note }: z.infer<typeof SortInput>,
): Promise<Result<null, Failure>> {
  if (await updateFeedback(db, scope, { id, version }, { state, note, sortedBy: actor.name })) return ok(null);
  return refuse(await whyNot({ db, scope }, id, { state, note }));
}

/** Deletes feedback before its time, as where it names somebody. Refused where a colleague has sorted it since `version`, where that is given. */
export async function removeFeedback(
  { db, scope }: ServiceContext,
  given: { readonly id: FeedbackId; readonly version?: number | undefined },
): Promise<Result<null, Failure>> {
  return (await deleteFeedback(db, scope, given)) ? ok(null) : refuse(await whyNot({ db, scope }, given.id, null));
}

/** Why nothing was done to feedback: a colleague has sorted it since, or it is gone. */
async function whyNot({ db, scope }: Pick<ServiceContext, 'db' | 'scope'>, id: FeedbackId, yours: unknown): Promise<Failure> {
  const theirs = (await listFeedback(db, scope, MOST)).find((one) => one.id === id);
  if (theirs === undefined) return { code: 'not-found', what: 'feedback' };
  const { state, note, version } = theirs;
  return { code: 'stale-version', what: 'feedback', yours, theirs: { state, note }, version };
}
