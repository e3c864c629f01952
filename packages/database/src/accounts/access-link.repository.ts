import { Invitation } from '@saferplan/domain/accounts';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

const Purpose = z.enum(['invitation', 'reset']);

/** A link by which somebody is let in, or sets a new password. Only the hash of its token is kept. */
export interface AccessLink {
  readonly tokenHash: string;
  readonly partnershipId: string;
  readonly purpose: z.infer<typeof Purpose>;
  readonly member: Invitation;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

export async function insertAccessLink(db: Kysely<Database>, link: AccessLink): Promise<void> {
  await db
    .insertInto('access_link')
    .values({
      token_hash: link.tokenHash,
      partnership_id: link.partnershipId,
      purpose: link.purpose,
      email: link.member.email,
      member: JSON.stringify(link.member),
      made_by: link.madeBy,
      made_at: link.madeAt,
      expires_at: link.expiresAt,
      used_at: link.usedAt,
    })
    .execute();
}

/** The link with this hash of a token, or null. Needs no scope: whoever holds the token is not signed in yet. */
export async function findAccessLink(db: Kysely<Database>, tokenHash: string): Promise<AccessLink | null> {
  const row = await db.selectFrom('access_link').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
  return row === undefined ? null : toLink(row);
}

/** The links of a partnership that nobody has used yet, the newest first. */
export async function listOpenLinks(db: Kysely<Database>, scope: PartnershipScope): Promise<readonly AccessLink[]> {
  const rows = await db
    .selectFrom('access_link')
    .selectAll()
    .where('partnership_id', '=', scope.partnershipId)
    .where('used_at', 'is', null)
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(toLink);
}

/** Marks a link as used; false where somebody was faster. */
export async function markLinkUsed(db: Kysely<Database>, tokenHash: string, at: string): Promise<boolean> {
  const result = await db
    .updateTable('access_link')
    .set({ used_at: at })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function deleteAccessLink(db: Kysely<Database>, scope: PartnershipScope, tokenHash: string): Promise<boolean> {
  const result = await db
    .deleteFrom('access_link')
    .where('partnership_id', '=', scope.partnershipId)
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

function toLink(row: Database['access_link']): AccessLink {
  return {
    tokenHash: row.token_hash,
    partnershipId: row.partnership_id,
    purpose: Purpose.parse(row.purpose),
    member: Invitation.parse(JSON.parse(row.member)),
    madeBy: row.made_by,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  };
}
