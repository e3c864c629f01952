import { Feedback, type FeedbackState } from '@saferplan/domain/feedback';
import type { FeedbackId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { onBehalfOf } from '../row-security.ts';
import type { PartnershipScope } from '../scope.ts';

/** Feedback as it arrives. */
export type NewFeedback = Pick<Feedback, 'id' | 'page' | 'text' | 'language' | 'at'>;

/** Keeps feedback that has arrived: the one thing that the public half writes. It reads none. */
export async function insertFeedback(db: Kysely<Database>, scope: PartnershipScope, feedback: NewFeedback): Promise<void> {
  await onBehalfOf(db, scope)
    .insertInto('feedback')
    .values({ ...feedback, partnership_id: scope.partnershipId, state: 'new', note: '', sorted_by: '', version: 1 })
    .execute();
}

/** The newest feedback of the partnership, newest first; at most so many. Index: `feedback_home`. */
export async function listFeedback(db: Kysely<Database>, scope: PartnershipScope, most: number): Promise<readonly Feedback[]> {
  const rows = await db
    .selectFrom('feedback')
    .select(['id', 'page', 'text', 'language', 'at', 'state', 'note', 'sorted_by', 'version'])
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ sorted_by: sortedBy, ...row }) => Feedback.parse({ ...row, sortedBy }));
}

/** Says what becomes of feedback. False where it is gone, or no longer at this version. */
export async function updateFeedback(
  db: Kysely<Database>,
  scope: PartnershipScope,
  { id, version }: { readonly id: FeedbackId; readonly version: number },
  sorted: { readonly state: FeedbackState; readonly note: string; readonly sortedBy: string },
): Promise<boolean> {
  const result = await db
    .updateTable('feedback')
    .set({ state: sorted.state, note: sorted.note, sorted_by: sorted.sortedBy, version: version + 1 })
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Deletes feedback at once. False where there is none of this identifier, or not of this version any more, where one is given. */
export async function deleteFeedback(
  db: Kysely<Database>,
  scope: PartnershipScope,
  { id, version }: { readonly id: FeedbackId; readonly version?: number | undefined },
): Promise<boolean> {
  const result = await db
    .deleteFrom('feedback')
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** Takes the name of somebody who has left from what they sorted; the feedback stays. */
export async function forgetSorter(db: Kysely<Database>, scope: PartnershipScope, name: string): Promise<void> {
  await db
    .updateTable('feedback')
    .set({ sorted_by: '' })
    .where('partnership_id', '=', scope.partnershipId)
    .where('sorted_by', '=', name)
    .execute();
}

/** Deletes what came before a moment (ISO 8601, UTC), of every partnership. Index: `feedback_age`. */
export async function deleteFeedbackBefore(db: Kysely<Database>, moment: string): Promise<number> {
  const result = await db.deleteFrom('feedback').where('at', '<', moment).executeTakeFirst();
  return Number(result.numDeletedRows);
}
