import { type Kysely } from 'kysely';

/** What a partnership writes of a priority, an action or an indicator beyond what all partnerships do. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  for (const table of ['priority', 'action', 'indicator'])
    await db.schema
      .alterTable(table)
      .addColumn('extra', 'text', (column) => column.notNull().defaultTo('{}'))
      .execute();
}
