import { listMembers } from '@saferplan/database/accounts';
import { findItem } from '@saferplan/database/plan';
import { type Comment, findComment, insertComment, listComments, settleComment } from '@saferplan/database/teamwork';
import { maySettle } from '@saferplan/domain/accounts';
import type { ItemKind } from '@saferplan/domain/plan';
import { CommentId, type EditionId, type Failure, prose, type Result } from '@saferplan/domain/shared';
import { itemName } from '@saferplan/messages';
import { recordChanges } from '../plan/change-recorder.ts';
import { giveUp, inTransaction, parseOrGiveUp } from '../plan/transaction.ts';
import type { Work } from '../work.ts';

const Text = prose(2000).refine((text) => text !== '', { error: 'Write something first' });

/** The comments on an edition and what is in it, oldest first. */
export const readComments = (work: Work, input: { readonly editionId: EditionId | null }): Promise<readonly Comment[]> =>
  listComments(work.db, work.scope, input.editionId);

/** Says something about an item. `@Name` of a member asks for their attention. */
export function addComment(
  work: Work,
  input: { readonly kind: ItemKind; readonly id: string; readonly text: string },
): Promise<Result<Comment, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const text = parseOrGiveUp(Text, input.text);
    const found = (await findItem(trx, work.scope, input.kind, input.id)) ?? giveUp({ code: 'not-found', what: itemName(input.kind) });
    const members = await listMembers(trx, work.scope);
    const comment = {
      id: CommentId.parse(work.makeId('cmt')),
      itemKind: input.kind,
      itemId: input.id,
      text,
      mentions: members.filter(({ name }) => text.toLowerCase().includes(`@${name.toLowerCase()}`)).map(({ userId }) => userId),
      authorId: work.actor.id,
      authorName: work.actor.name,
      at: work.now().toISOString(),
    };
    await insertComment(trx, work.scope, found.editionId, comment);
    await recordChanges(work, trx, {
      editionId: found.editionId,
      summary: `Commented on a ${itemName(input.kind)}`,
      changes: [{ kind: 'comment', itemId: comment.id, deed: 'created', before: null, after: { on: input.id, text } }],
    });
    return { ...comment, settled: null };
  });
}

/** Says that a comment is settled, or opens it again. Refuses who may do neither with this comment. */
export function changeComment(
  work: Work,
  input: { readonly editionId: EditionId | null; readonly id: CommentId; readonly settled: boolean },
): Promise<Result<null, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const settled = input.settled ? { by: work.actor.name, at: work.now().toISOString() } : null;
    const comment = (await findComment(trx, work.scope, input.id)) ?? giveUp({ code: 'not-found', what: 'comment' });
    if (!maySettle(work.actor, comment)) giveUp({ code: 'not-allowed' });
    await settleComment(trx, work.scope, input.id, settled);
    await recordChanges(work, trx, {
      editionId: input.editionId,
      summary: input.settled ? 'Settled a comment' : 'Opened a comment again',
      changes: [
        {
          kind: 'comment',
          itemId: input.id,
          deed: 'changed',
          before: { settled: !input.settled },
          after: { settled: input.settled },
        },
      ],
    });
    return null;
  });
}
