import { PartnershipId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** A link by which the person of an account sets a new password. Only the hash of its token is kept. */
export interface ResetLink {
  readonly userId: string;
  readonly tokenHash: string;
  /** The partnership that made it; null where it was asked for by mail or made by the operator. */
  readonly partnershipId: PartnershipId | null;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
}

/** Keeps a reset link. An account has one at most: the one before no longer works. */
export async function putResetLink(db: Kysely<Database>, link: ResetLink): Promise<void> {
  const values = {
    token_hash: link.tokenHash,
    partnership_id: link.partnershipId,
    made_by: link.madeBy,
    made_at: link.madeAt,
    expires_at: link.expiresAt,
  };
  await db
    .insertInto('reset_link')
    .values({ user_id: link.userId, ...values })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(values))
    .execute();
}

/** The link with this hash of a token that lasts beyond `now`, or null. Needs no scope: it belongs to an account. */
export async function findResetLink(db: Kysely<Database>, tokenHash: string, now: string): Promise<ResetLink | null> {
  const row = await db
    .selectFrom('reset_link')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    userId: row.user_id,
    tokenHash: row.token_hash,
    partnershipId: row.partnership_id === null ? null : PartnershipId.parse(row.partnership_id),
    madeBy: row.made_by,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
  };
}

/** Takes a link, so that nobody else can: false where somebody was faster. */
export async function takeResetLink(trx: Kysely<Database>, tokenHash: string): Promise<boolean> {
  const result = await trx.deleteFrom('reset_link').where('token_hash', '=', tokenHash).executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** Ends the live link of an account, if there is one. */
export async function deleteResetLinkOf(db: Kysely<Database>, userId: string): Promise<void> {
  await db.deleteFrom('reset_link').where('user_id', '=', userId).execute();
}

/** The live links that a partnership made for its members, the newest first. */
export async function listResetLinks(
  db: Kysely<Database>,
  scope: PartnershipScope,
  now: string,
): Promise<
  readonly (Pick<ResetLink, 'tokenHash' | 'madeBy' | 'madeAt' | 'expiresAt'> & { readonly name: string; readonly email: string })[]
> {
  const rows = await db
    .selectFrom('reset_link')
    .innerJoin('user', 'user.id', 'reset_link.user_id')
    .select(['token_hash', 'made_by', 'made_at', 'expires_at', 'user.name', 'user.email'])
    .where('reset_link.partnership_id', '=', scope.partnershipId)
    .where('expires_at', '>', now)
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(({ token_hash: tokenHash, made_by: madeBy, made_at: madeAt, expires_at: expiresAt, name, email }) => ({
    tokenHash,
    madeBy,
    madeAt,
    expiresAt,
    name,
    email,
  }));
}

/** Takes back a link that the partnership made. False where it has none of this identifier. */
export async function deleteResetLink(db: Kysely<Database>, scope: PartnershipScope, tokenHash: string): Promise<boolean> {
  const result = await db
    .deleteFrom('reset_link')
    .where('partnership_id', '=', scope.partnershipId)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}
