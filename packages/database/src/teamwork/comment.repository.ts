import { ItemKind } from '@saferplan/domain/plan';
import { CommentId, type EditionId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** A comment or question on an item. */
export interface Comment {
  readonly id: CommentId;
  readonly itemKind: ItemKind;
  readonly itemId: string;
  readonly text: string;
  /** The users whose attention it asks for. */
  readonly mentions: readonly string[];
  readonly authorId: string;
  readonly authorName: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who said that it is settled, and when; null while it is open. */
  readonly settled: { readonly by: string; readonly at: string } | null;
}

/** The comments of an edition (null: on what editions share), oldest first. Index: `comment_home`. */
export async function listComments(
  db: Kysely<Database>,
  scope: PartnershipScope,
  editionId: EditionId | null,
): Promise<readonly Comment[]> {
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where('partnership_id', '=', scope.partnershipId)
    .where('edition_id', editionId === null ? 'is' : '=', editionId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: CommentId.parse(row.id),
    itemKind: ItemKind.parse(row.item_kind),
    itemId: row.item_id,
    text: row.text,
    mentions: z.array(z.string()).parse(JSON.parse(row.mentions)),
    authorId: row.author_id,
    authorName: row.author_name,
    at: row.at,
    settled: row.settled_by === null || row.settled_at === null ? null : { by: row.settled_by, at: row.settled_at },
  }));
}

/** Adds an open comment to an edition, or to the partnership where `editionId` is null. */
export async function insertComment(
  db: Kysely<Database>,
  scope: PartnershipScope,
  editionId: EditionId | null,
  comment: Omit<Comment, 'settled'>,
): Promise<void> {
  await db
    .insertInto('comment')
    .values({
      id: comment.id,
      partnership_id: scope.partnershipId,
      edition_id: editionId,
      item_kind: comment.itemKind,
      item_id: comment.itemId,
      text: comment.text,
      mentions: JSON.stringify(comment.mentions),
      author_id: comment.authorId,
      author_name: comment.authorName,
      at: comment.at,
      settled_by: null,
      settled_at: null,
    })
    .execute();
}

/** Who wrote a comment and whom it asks for; null where the partnership has no such comment. */
export async function findComment(
  db: Kysely<Database>,
  scope: PartnershipScope,
  id: string,
): Promise<Pick<Comment, 'authorId' | 'mentions'> | null> {
  const row = await db
    .selectFrom('comment')
    .select(['author_id', 'mentions'])
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { authorId: row.author_id, mentions: z.array(z.string()).parse(JSON.parse(row.mentions)) };
}

/** Marks a comment as settled, or opens it again. False where the partnership has no such comment. */
export async function settleComment(
  db: Kysely<Database>,
  scope: PartnershipScope,
  id: string,
  settled: Comment['settled'],
): Promise<boolean> {
  const result = await db
    .updateTable('comment')
    .set({ settled_by: settled?.by ?? null, settled_at: settled?.at ?? null })
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
