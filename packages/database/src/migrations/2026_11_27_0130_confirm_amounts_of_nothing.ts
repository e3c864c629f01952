import type { Kysely } from 'kysely';

/** Whether somebody has said that an amount of £0 is nothing, and not unknown: of what there is, nobody has. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  for (const table of ['grant', 'bid', 'resource'])
    await db.schema
      .alterTable(table)
      .addColumn('zero_confirmed', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
}
