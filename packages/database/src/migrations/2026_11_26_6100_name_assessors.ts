import { type Kysely } from 'kysely';

/** Whose answers a score holds, by account, and who entered them for somebody else. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  for (const column of ['assessor_id', 'entered_by'])
    await db.schema
      .alterTable('score')
      .addColumn(column, 'text', (definition) => definition.notNull().defaultTo(''))
      .execute();
}
