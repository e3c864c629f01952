import { type Kysely } from 'kysely';

/** The people of a partnership, and the links it has handed over, are found without walking over everybody else's. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  for (const table of ['membership', 'access_link'])
    await db.schema.createIndex(`${table}_by_partnership`).on(table).column('partnership_id').execute();
}
