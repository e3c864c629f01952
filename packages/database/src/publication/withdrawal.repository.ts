import { PublicationId, WithdrawalId } from '@saferplan/domain/shared';
import type { Withdrawal } from '@saferplan/domain/publication';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';
import type { PublicDatabase } from './public-database.ts';

/** Adds the withdrawal of a publication, or of one path in it. */
export async function insertWithdrawal(trx: Transaction<Database>, scope: PartnershipScope, withdrawal: Withdrawal): Promise<void> {
  const { id, publicationId, path, reason, decidedBy, withdrawnAt } = withdrawal;
  await trx
    .insertInto('withdrawal')
    .values({
      id,
      partnership_id: scope.partnershipId,
      publication_id: publicationId,
      path,
      reason,
      decided_by: decidedBy,
      withdrawn_at: withdrawnAt,
    })
    .execute();
}

/** Everything that the partnership took from the public, oldest first. Index: `withdrawal_home`. */
export async function listWithdrawals(db: Kysely<PublicDatabase>, scope: PartnershipScope): Promise<readonly Withdrawal[]> {
  const rows = await db
    .selectFrom('withdrawal')
    .select(['id', 'publication_id', 'path', 'reason', 'decided_by', 'withdrawn_at'])
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    id: WithdrawalId.parse(row.id),
    publicationId: PublicationId.parse(row.publication_id),
    path: row.path,
    reason: row.reason,
    decidedBy: row.decided_by,
    withdrawnAt: row.withdrawn_at,
  }));
}
