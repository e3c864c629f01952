import { Invitation } from '@saferplan/domain/accounts';
import { PartnershipId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** An invitation that nobody has accepted yet. Only the hash of its token is kept. */
export interface AccessLink {
  readonly tokenHash: string;
  readonly partnershipId: PartnershipId;
  readonly member: Invitation;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
}

/** Keeps an invitation. One that the partnership had made for the same address no longer works. */
export async function insertAccessLink(db: Kysely<Database>, link: AccessLink): Promise<void> {
  await db.deleteFrom('access_link').where('partnership_id', '=', link.partnershipId).where('email', '=', link.member.email).execute();
  await db
    .insertInto('access_link')
    .values({
      token_hash: link.tokenHash,
      partnership_id: link.partnershipId,
      purpose: 'invitation',
      email: link.member.email,
      member: JSON.stringify(link.member),
      made_by: link.madeBy,
      made_at: link.madeAt,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute();
}

/** The invitation with this hash of a token that lasts beyond `now`, or null. Needs no scope: whoever holds the token is no member yet. */
export async function findAccessLink(db: Kysely<Database>, tokenHash: string, now: string): Promise<AccessLink | null> {
  const row = await db
    .selectFrom('access_link')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', 'invitation')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? null : toLink(row);
}

/** The open invitations of a partnership, the newest first. */
export async function listOpenLinks(db: Kysely<Database>, scope: PartnershipScope): Promise<readonly AccessLink[]> {
  const rows = await db
    .selectFrom('access_link')
    .selectAll()
    .where('partnership_id', '=', scope.partnershipId)
    .where('purpose', '=', 'invitation')
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(toLink);
}

/** Takes an invitation, so that nobody else can: false where somebody was faster. */
export async function takeAccessLink(trx: Kysely<Database>, tokenHash: string): Promise<boolean> {
  const result = await trx.deleteFrom('access_link').where('token_hash', '=', tokenHash).executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** Deletes an access link by the hash of its token. Returns whether there was one. */
export async function deleteAccessLink(db: Kysely<Database>, scope: PartnershipScope, tokenHash: string): Promise<boolean> {
  const result = await db
    .deleteFrom('access_link')
    .where('partnership_id', '=', scope.partnershipId)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

function toLink(row: Database['access_link']): AccessLink {
  return {
    tokenHash: row.token_hash,
    partnershipId: PartnershipId.parse(row.partnership_id),
    member: Invitation.parse(JSON.parse(row.member)),
    madeBy: row.made_by,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
  };
}
