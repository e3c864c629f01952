import { PartnershipId } from '@saferplan/domain/shared';
import { type Kysely, sql, type Transaction } from 'kysely';
import { listTables } from '../backup/tables.ts';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** A practice copy of a partnership, by what its address begins with, when (ISO 8601) and by whom it was made; empty where whoever did was erased. */
export interface PracticeCopy {
  readonly id: PartnershipId;
  readonly slug: string;
  readonly name: string;
  readonly madeAt: string;
  readonly madeBy: string;
}

/** The practice copies of a partnership, the oldest first. Ask it of the installation's own connection: a partnership's sees none but itself. */
export async function listPracticeCopies(db: Kysely<Database>, of: PartnershipScope): Promise<readonly PracticeCopy[]> {
  const rows = await db
    .selectFrom('practice_copy')
    .innerJoin('partnership', 'partnership.id', 'practice_copy.partnership_id')
    .select(['partnership.id', 'partnership.slug', 'partnership.name', 'made_at', 'made_by'])
    .where('of_partnership_id', '=', of.partnershipId)
    .orderBy('made_at')
    .orderBy('partnership.id')
    .execute();
  return rows.map((row) => ({
    id: PartnershipId.parse(row.id),
    slug: row.slug,
    name: row.name,
    madeAt: row.made_at,
    madeBy: row.made_by,
  }));
}

/** Whether the partnership is a practice copy. */
export async function isPracticeCopy(db: Kysely<Database>, scope: PartnershipScope): Promise<boolean> {
  const row = await db
    .selectFrom('practice_copy')
    .select('partnership_id')
    .where('partnership_id', '=', scope.partnershipId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes that a partnership is a practice copy. The database refuses it of one that has published anything. */
export async function insertPracticeCopy(
  trx: Transaction<Database>,
  copy: { readonly of: PartnershipScope; readonly scope: PartnershipScope; readonly madeAt: string; readonly madeBy: string },
): Promise<void> {
  await trx
    .insertInto('practice_copy')
    .values({
      partnership_id: copy.scope.partnershipId,
      of_partnership_id: copy.of.partnershipId,
      made_at: copy.madeAt,
      made_by: copy.madeBy,
    })
    .execute();
}

/** Removes a practice copy with every row of it, in whichever table. Throws where the partnership is none. */
export async function deletePracticeCopy(trx: Transaction<Database>, scope: PartnershipScope): Promise<void> {
  if (!(await isPracticeCopy(trx, scope))) throw new Error('Only a practice copy can be removed from the database');
  const own = (await listTables(trx)).filter(({ name, columns }) => name !== 'practice_copy' && columns.has('partnership_id'));
  // Sign-ins are kept while their membership lasts, and the history while this is a practice copy is free to go.
  await sql`delete from membership where partnership_id = ${scope.partnershipId}`.execute(trx);
  // From a table that nothing is ever removed from, not even nothing is.
  for (const { name } of own.toReversed()) {
    const { rows } = await sql`select 1 from ${sql.table(name)} where partnership_id = ${scope.partnershipId} limit 1`.execute(trx);
    if (rows.length > 0) await sql`delete from ${sql.table(name)} where partnership_id = ${scope.partnershipId}`.execute(trx);
  }
  await sql`delete from practice_copy where partnership_id = ${scope.partnershipId}`.execute(trx);
  await sql`delete from partnership where id = ${scope.partnershipId}`.execute(trx);
}

/** Takes the name of somebody who is erased off the practice copies that they have made. Ask it of the installation's own connection. */
export async function forgetMaker(trx: Transaction<Database>, of: PartnershipScope, name: string): Promise<void> {
  await trx
    .updateTable('practice_copy')
    .set({ made_by: '' })
    .where('of_partnership_id', '=', of.partnershipId)
    .where('made_by', '=', name)
    .execute();
}

/** Ends somebody's membership in the practice copies of a partnership, with what was kept of how they signed in there. */
export async function leavePracticeCopies(trx: Transaction<Database>, copies: readonly PracticeCopy[], userId: string): Promise<void> {
  for (const { id } of copies)
    for (const table of ['membership', 'sign_in_event', 'presence'] as const)
      await trx.deleteFrom(table).where('partnership_id', '=', id).where('user_id', '=', userId).execute();
}
