import { Kysely } from 'kysely';
import { checkSqliteFile, damaged, isDamage } from './check-file.ts';
import type { Database } from './database.ts';
import { NodeSqliteDialect, openSqliteFile } from './dialects/node-sqlite.ts';
import { openPool } from './dialects/postgres-pool.ts';
import { type DatabaseLimits, NO_LIMITS } from './limits.ts';
import { migrate, type Tell } from './migrate.ts';
import { openPostgres } from './row-security.ts';

/** Where the data is: a file of our own, or a PostgreSQL server. */
export type DatabaseLocation = { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'postgres'; readonly url: string };

const tellNobody: Tell = () => undefined;

/**
 * Opens the database and brings its tables up to date, for which there is no limit of time; `limits` hold for what is asked
 * afterwards. Throws a `DatabaseProblem` where the file is damaged or it cannot be brought up to date, and other errors where it
 * cannot be reached.
 */
export async function openDatabase(
  location: DatabaseLocation,
  limits: DatabaseLimits = NO_LIMITS,
  tell: Tell = tellNobody,
): Promise<Kysely<Database>> {
  const unlimited = connect(location, NO_LIMITS);
  try {
    await migrate(unlimited, location.kind === 'sqlite' ? location.path : null, tell);
  } catch (error) {
    await unlimited.destroy();
    throw error;
  }
  if (limits === NO_LIMITS) return unlimited;
  await unlimited.destroy();
  return connect(location, limits);
}

/** An SQLite file that has no limit is still not waited for without end. */
const LONGEST_LOCK_MS = 60_000;

/** Opens the database as it is, without bringing its tables up to date. */
export function connect(location: DatabaseLocation, limits: DatabaseLimits = NO_LIMITS): Kysely<Database> {
  switch (location.kind) {
    case 'sqlite':
      try {
        return new Kysely<Database>({ dialect: new NodeSqliteDialect(openSqliteFile(location.path), limits.lockMs || LONGEST_LOCK_MS) });
      } catch (error) {
        throw isDamage(error) ? damaged(location.path, error instanceof Error ? error.message : String(error)) : error;
      }
    case 'postgres':
      return openPostgres(openPool(location.url, limits));
  }
}

/** Throws a `DatabaseProblem` where an SQLite file is damaged. PostgreSQL looks after its own files. */
export function checkDatabase(location: DatabaseLocation): void {
  if (location.kind === 'sqlite') checkSqliteFile(location.path);
}
