import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';
import { isPostgres } from './migrations/helpers/is-postgres.ts';

/** The number by which servers know this lock from others in the same database. */
const LOCK = 7_233_737;

/**
 * Does what only one server at a time may do, such as filling an empty database: on PostgreSQL the others wait their turn. An
 * SQLite file has one server.
 */
export async function withLock<Value>(db: Kysely<Database>, action: () => Promise<Value>): Promise<Value> {
  if (!isPostgres(db)) return action();
  return db.connection().execute(async (held) => {
    // The others may take longer than any statement of a member may.
    await sql`select set_config('statement_timeout', '0', false), set_config('lock_timeout', '0', false)`.execute(held);
    await sql`select pg_advisory_lock(${LOCK})`.execute(held);
    try {
      return await action();
    } finally {
      await sql`select pg_advisory_unlock(${LOCK})`.execute(held);
      await sql`reset statement_timeout`.execute(held);
      await sql`reset lock_timeout`.execute(held);
    }
  });
}
