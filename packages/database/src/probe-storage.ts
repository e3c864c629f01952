import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';
import { isPostgres } from './migrations/helpers/is-postgres.ts';

/** Enough to need new pages of the file. */
const PROBE_BYTES = 65_536;

/**
 * Writes something to the database and takes it away again, in one transaction that is committed. Throws what storage answers
 * where it refuses; see `storageFailureOf`.
 */
export async function probeStorage(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (isPostgres(trx)) {
      // A transaction with a number of its own writes its end to the log of the server.
      await sql`select pg_current_xact_id()`.execute(trx);
      return;
    }
    await sql`create table storage_probe (content blob)`.execute(trx);
    await sql`insert into storage_probe values (zeroblob(${sql.lit(PROBE_BYTES)}))`.execute(trx);
    await sql`drop table storage_probe`.execute(trx);
  });
}
