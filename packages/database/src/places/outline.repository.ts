import { Outlines } from '@saferplan/domain/publication';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** The outlines of the partnership's wards; null where its package brought none. Index: the primary key. */
export async function findOutlines(db: Kysely<Database>, scope: PartnershipScope): Promise<Outlines | null> {
  const row = await db.selectFrom('place_outline').select('outlines').where('partnership_id', '=', scope.partnershipId).executeTakeFirst();
  return row === undefined ? null : Outlines.parse(JSON.parse(row.outlines));
}

/** Adds the outlines of the partnership's small areas; it has one set at most. */
export async function insertOutlines(trx: Transaction<Database>, scope: PartnershipScope, outlines: Outlines): Promise<void> {
  await trx
    .insertInto('place_outline')
    .values({ partnership_id: scope.partnershipId, outlines: JSON.stringify(outlines) })
    .execute();
}
