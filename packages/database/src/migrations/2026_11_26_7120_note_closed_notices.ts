import type { Kysely } from 'kysely';

/** Which notices somebody has closed for good, such as the tour at their first visit: their names, with spaces between them. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('user')
    .addColumn('closedNotices', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}
