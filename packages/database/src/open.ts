import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Pool } from 'pg';
import type { Database } from './database.ts';
import { NodeSqliteDialect, openSqliteFile } from './dialects/node-sqlite.ts';
import { migrations } from './migrations/index.ts';
import { openPostgres } from './row-security.ts';

/** Where the data is: a file of our own, or a PostgreSQL server. */
export type DatabaseLocation = { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'postgres'; readonly url: string };

/** Opens the database and brings its tables up to date. Throws where it cannot be reached or a migration fails. */
export async function openDatabase(location: DatabaseLocation): Promise<Kysely<Database>> {
  const db = connect(location);
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return db;
  await db.destroy();
  throw new Error('The database could not be brought up to date', { cause: error });
}

function connect(location: DatabaseLocation): Kysely<Database> {
  switch (location.kind) {
    case 'sqlite':
      return new Kysely<Database>({ dialect: new NodeSqliteDialect(openSqliteFile(location.path)) });
    case 'postgres':
      return openPostgres(poolFor(location.url));
  }
}

function poolFor(url: string): Pool {
  const pool = new Pool({ connectionString: url, max: 10 });
  // An idle connection that breaks is taken out of the pool by pg itself; the next query opens another, or
  // fails and says so. Without a listener the event would end the process.
  pool.on('error', () => undefined);
  return pool;
}
