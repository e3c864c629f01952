import { listMembers } from '@saferplan/database/accounts';
import { findItem } from '@saferplan/database/plan';
import { type Comment, findComment, insertComment, listComments, settleComment } from '@saferplan/database/teamwork';
import { maySettle } from '@saferplan/domain/accounts';
import type { ItemKind } from '@saferplan/domain/plan';
import { coded, CommentId, type EditionId, type Failure, prose, type Result } from '@saferplan/domain/shared';
import { recordChanges } from '../../platform/record-changes.ts';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

const Text = prose(2000).refine((text) => text !== '', { error: coded('nothing-written') });

/** The comments on an edition and what is in it, oldest first. */
export const readComments = (context: ServiceContext, input: { readonly editionId: EditionId | null }): Promise<readonly Comment[]> =>
  listComments(context.db, context.scope, input.editionId);

/** Says something about an item. `@Name` of a member asks for their attention. */
export function addComment(
  context: ServiceContext,
  input: { readonly kind: ItemKind; readonly id: string; readonly text: string },
): Promise<Result<Comment, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const text = parseOrAbort(Text, input.text);
    const found = (await findItem(trx, context.scope, input.kind, input.id)) ?? abort({ code: 'not-found', what: input.kind });
    const members = await listMembers(trx, context.scope);
    const comment = {
      id: CommentId.parse(context.makeId('cmt')),
      itemKind: input.kind,
      itemId: input.id,
      text,
      mentions: members.filter(({ name }) => text.toLowerCase().includes(`@${name.toLowerCase()}`)).map(({ userId }) => userId),
      authorId: context.actor.id,
      authorName: context.actor.name,
      at: context.now().toISOString(),
    };
    await insertComment(trx, context.scope, found.editionId, comment);
    await recordChanges(context, trx, {
      editionId: found.editionId,
      summary: { code: 'commented', kind: input.kind },
      changes: [{ kind: 'comment', itemId: comment.id, changeType: 'created', before: null, after: { on: input.id, text } }],
    });
    return { ...comment, settled: null };
  });
}

/** Says that a comment is settled, or opens it again. Refuses who may do neither with this comment. */
export function changeComment(
  context: ServiceContext,
  input: { readonly editionId: EditionId | null; readonly id: CommentId; readonly settled: boolean },
): Promise<Result<null, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const settled = input.settled ? { by: context.actor.name, at: context.now().toISOString() } : null;
    const comment = (await findComment(trx, context.scope, input.id)) ?? abort({ code: 'not-found', what: 'comment' });
    if (!maySettle(context.actor, comment)) abort({ code: 'not-allowed' });
    await settleComment(trx, context.scope, input.id, settled);
    await recordChanges(context, trx, {
      editionId: input.editionId,
      summary: { code: input.settled ? 'comment-settled' : 'comment-reopened' },
      changes: [
        {
          kind: 'comment',
          itemId: input.id,
          changeType: 'changed',
          before: { settled: !input.settled },
          after: { settled: input.settled },
        },
      ],
    });
    return null;
  });
}
