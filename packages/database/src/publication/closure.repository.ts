import { Closure } from '@saferplan/domain/publication';
import type { SuccessionId } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';
import type { PublicDatabase } from './public-database.ts';

/** Records that the partnership has ended, in the part of the database that the public half reads. */
export async function insertClosure(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  { successionId, closure, at }: { readonly successionId: SuccessionId; readonly closure: Closure; readonly at: string },
): Promise<void> {
  const { kind, on, authority, successors } = closure;
  await trx
    .insertInto('closure')
    .values({
      partnership_id: scope.partnershipId,
      succession_id: successionId,
      kind,
      on_day: on,
      authority,
      successors: JSON.stringify(successors),
      at,
    })
    .execute();
}

/** That the partnership ends, and what takes its place; null where it goes on. Index: `closure_home`. */
export async function findClosure(db: Kysely<PublicDatabase>, scope: PartnershipScope): Promise<Closure | null> {
  const row = await db
    .selectFrom('closure')
    .select(['kind', 'on_day', 'authority', 'successors'])
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return Closure.parse({ kind: row.kind, on: row.on_day, authority: row.authority, successors: JSON.parse(row.successors) });
}
