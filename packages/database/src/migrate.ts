import { existsSync } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { DatabaseProblem } from './database-problem.ts';
import { holdDatabaseFile, isHeldHere } from './hold-file.ts';
import { isPostgres } from './migrations/helpers/is-postgres.ts';
import { migrations } from './migrations/index.ts';
import { storageFailureOf } from './storage-failure.ts';

/** Tells the operator what was done. */
export type Tell = (sentence: string) => void;

/**
 * Brings the tables up to date: every migration and its note in one transaction, all or nothing, however the process ends. An
 * SQLite file that holds something is copied first, and no server may be at work on it; `path` is null for PostgreSQL. Throws a
 * `DatabaseProblem` where that cannot be done; the database is then as it was.
 */
export async function migrate(db: Kysely<Database>, path: string | null, tell: Tell): Promise<void> {
  const done = await migrationsDone(db);
  const newer = done.filter((name) => migrations[name] === undefined);
  if (newer.length > 0)
    throw new DatabaseProblem(
      `This database was brought up to date by a newer version of Saferplan (${newer.join(', ')}). Use that version, or restore a backup of this one.`,
    );
  if (done.length === Object.keys(migrations).length) return;
  const release = path === null || isHeldHere(path) ? null : holdDatabaseFile(path);
  try {
    if (path !== null && done.length > 0) await keepCopy(db, path, tell);
    await withReferencesUnchecked(db, (trx) => migrateWithin(trx, null));
  } catch (error) {
    if (error instanceof DatabaseProblem) throw error;
    throw new DatabaseProblem(`The database could not be brought up to date, and is as it was. ${reasonOf(error)}`, { cause: error });
  } finally {
    release?.();
  }
}

/** The migrations that a database has had, in their order; none for one that holds nothing. */
export async function migrationsDone(db: Kysely<Database>): Promise<readonly string[]> {
  // One name is looked for: a list of all tables with their columns takes PostgreSQL as long as twenty requests.
  const { rows: found } = isPostgres(db)
    ? await sql<{ name: string }>`select 1 as name where to_regclass(${NOTES}) is not null`.execute(db)
    : await sql<{ name: string }>`select name from sqlite_master where type = 'table' and name = ${NOTES}`.execute(db);
  if (found.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(NOTES)} order by name`.execute(db);
  return rows.map(({ name }) => name);
}

const NOTES = 'kysely_migration';

/** Runs the migrations up to the one that is named, or all, within a transaction that the caller commits. */
export async function migrateWithin(trx: Transaction<Database>, last: string | null): Promise<void> {
  // Another server of the same database waits here, and then finds nothing left to do.
  if (isPostgres(trx)) await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(trx);
  const migrator = new Migrator({ db: trx, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await (last === null ? migrator.migrateToLatest() : migrator.migrateTo(last));
  if (error !== undefined) throw error;
  if (isPostgres(trx)) return;
  const { rows } = await sql<{ table: string }>`pragma foreign_key_check`.execute(trx);
  if (rows.length > 0)
    throw new Error(`After it, rows in ${[...new Set(rows.map(({ table }) => table))].join(', ')} would refer to what is not there`);
}

/** Known to servers of the same database, beside the one of `withLock`. */
const MIGRATION_LOCK = 7_233_738;

/**
 * One transaction in which SQLite does not check references, so that a table can be made anew; SQLite takes that setting outside
 * a transaction only. PostgreSQL alters its tables in place and goes on checking.
 */
export async function withReferencesUnchecked<Value>(
  db: Kysely<Database>,
  action: (trx: Transaction<Database>) => Promise<Value>,
): Promise<Value> {
  if (isPostgres(db)) return db.transaction().execute(action);
  return db.connection().execute(async (held) => {
    await sql`pragma foreign_keys = off`.execute(held);
    try {
      return await held.transaction().execute(action);
    } finally {
      await sql`pragma foreign_keys = on`.execute(held);
    }
  });
}

/** Keeps the file as it is before an upgrade; the copy of the upgrade before it goes. */
async function keepCopy(db: Kysely<Database>, path: string, tell: Tell): Promise<void> {
  const copy = `${path}.before-upgrade`;
  const part = `${copy}.part`;
  await rm(part, { force: true });
  try {
    await sql`vacuum into ${sql.lit(part)}`.execute(db);
    await chmod(part, 0o600);
    await rename(part, copy);
  } catch (error) {
    if (existsSync(part)) await rm(part, { force: true });
    throw new DatabaseProblem(
      `The database is to be brought up to date, and could not be copied first. ${reasonOf(error)} Nothing was changed.`,
      { cause: error },
    );
  }
  tell(`The database is brought up to date for this version. A copy as it was before stands in ${copy}.`);
}

function reasonOf(error: unknown): string {
  switch (storageFailureOf(error)) {
    case 'full':
      return 'The disk is full: make room.';
    case 'read-only':
      return 'The data folder may not be written to: give the account of the server the right.';
    case null:
      return `The reason: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
