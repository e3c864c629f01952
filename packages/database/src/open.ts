import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { NodeSqliteDialect, openSqliteFile } from './dialects/node-sqlite.ts';
import { openPool } from './dialects/postgres-pool.ts';
import { type DatabaseLimits, NO_LIMITS } from './limits.ts';
import { migrations } from './migrations/index.ts';
import { openPostgres } from './row-security.ts';

/** Where the data is: a file of our own, or a PostgreSQL server. */
export type DatabaseLocation = { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'postgres'; readonly url: string };

/**
 * Opens the database and brings its tables up to date, for which there is no limit of time; `limits` hold for what is asked
 * afterwards. Throws where it cannot be reached or a migration fails.
 */
export async function openDatabase(location: DatabaseLocation, limits: DatabaseLimits = NO_LIMITS): Promise<Kysely<Database>> {
  const unlimited = connect(location, NO_LIMITS);
  const migrator = new Migrator({ db: unlimited, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined && limits === NO_LIMITS) return unlimited;
  await unlimited.destroy();
  if (error === undefined) return connect(location, limits);
  throw new Error('The database could not be brought up to date', { cause: error });
}

/** An SQLite file that has no limit is still not waited for without end. */
const LONGEST_LOCK_MS = 60_000;

function connect(location: DatabaseLocation, limits: DatabaseLimits): Kysely<Database> {
  switch (location.kind) {
    case 'sqlite':
      return new Kysely<Database>({ dialect: new NodeSqliteDialect(openSqliteFile(location.path), limits.lockMs || LONGEST_LOCK_MS) });
    case 'postgres':
      return openPostgres(openPool(location.url, limits));
  }
}
