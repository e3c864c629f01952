import type { Kysely } from 'kysely';

/** What the log says of a change has the name in the database that it has everywhere else: added, changed, moved, removed, restored. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('change_log').renameColumn('deed', 'change_type').execute();
}
