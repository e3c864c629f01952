import type { Kysely } from 'kysely';

/** What a priority says in easy read; empty where the partnership has not written it. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('priority')
    .addColumn('easy_read', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}
