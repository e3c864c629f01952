import type { Kysely } from 'kysely';

/** The months whose counts of other areas and of places an import takes back, those of all imports before it: JSON; null where none. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('import').addColumn('months_taken_back', 'text').execute();
}
