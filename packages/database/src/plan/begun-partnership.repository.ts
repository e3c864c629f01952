import { PartnershipId } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** A partnership of the installation, by what its addresses begin with. */
export interface PartnershipAddress {
  readonly id: PartnershipId;
  readonly slug: string;
}

/**
 * The partnerships that were begun without a package, by address. Needs no scope: it tells who is here, and nothing of them. Ask it
 * of the installation's own connection.
 */
export async function listBegunPartnerships(db: Kysely<Database>): Promise<readonly PartnershipAddress[]> {
  const rows = await db
    .selectFrom('begun_partnership')
    .innerJoin('partnership', 'partnership.id', 'begun_partnership.partnership_id')
    .select(['partnership.id', 'partnership.slug'])
    .orderBy('partnership.slug')
    .execute();
  return rows.map(({ id, slug }) => ({ id: PartnershipId.parse(id), slug }));
}

/** Notes that the partnership was begun without a package, at this moment (ISO 8601). */
export async function insertBegunPartnership(trx: Transaction<Database>, scope: PartnershipScope, begunAt: string): Promise<void> {
  await trx.insertInto('begun_partnership').values({ partnership_id: scope.partnershipId, begun_at: begunAt }).execute();
}

/** The partnership that has this address, whether it came from a package or not; null where none has. Needs no scope. */
export async function findPartnershipId(db: Kysely<Database>, slug: string): Promise<PartnershipId | null> {
  const row = await db.selectFrom('partnership').select('id').where('slug', '=', slug).executeTakeFirst();
  return row === undefined ? null : PartnershipId.parse(row.id);
}
