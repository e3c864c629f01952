import { EDITION_KINDS, PARTNERSHIP_KINDS } from '@saferplan/domain/plan';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { insertEdition } from '../plan/edition.repository.ts';
import { insertItem } from '../plan/item.repository.ts';
import { insertPartnership, insertPlan } from '../plan/partnership.repository.ts';
import type { PartnershipScope } from '../scope.ts';

/** Both Maidstone editions as rows, unpublished. */
export async function writeMaidstone(db: Kysely<Database>, scope: PartnershipScope): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await insertPartnership(trx, maidstone.partnership);
    await insertPlan(trx, scope, maidstone.plan);
    for (const kind of PARTNERSHIP_KINDS) for (const item of maidstone.shared[kind]) await insertItem(trx, scope, kind, null, item);
    for (const { edition, items } of maidstone.editions) {
      await insertEdition(trx, scope, edition);
      for (const kind of EDITION_KINDS) for (const item of items[kind]) await insertItem(trx, scope, kind, edition.id, item);
    }
  });
}
