import type { Kysely } from 'kysely';

/** In which language the app speaks to a person, so that emails do too; null until they have chosen one. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('user').addColumn('language', 'text').execute();
}
