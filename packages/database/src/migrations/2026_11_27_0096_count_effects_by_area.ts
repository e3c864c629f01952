import type { Kysely } from 'kysely';

/** By which wards or small areas an action is measured, as JSON; `null` where by none. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('expected_effect')
    .addColumn('areas', 'text', (column) => column.notNull().defaultTo('null'))
    .execute();
}
