import { type Kysely } from 'kysely';

/** The first change of a partnership, and its changes after a number, are found without walking over those of all others. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.createIndex('change_set_partnership').on('change_set').columns(['partnership_id', 'sequence']).execute();
}
