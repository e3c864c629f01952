import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDatabase,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import { openOwnersFile } from './owners-file.ts';
import { preparedStatements } from './prepared-statements.ts';
import { primaryCodeOf, SQLITE_BUSY } from './sqlite-code.ts';
import { turnOfOthers } from './turn-of-others.ts';

/** For so long SQLite itself waits for another process, and holds up everything else meanwhile. */
export const BUSY_MS = 50;

/**
 * Kysely's SQLite dialect over the SQLite that Node brings, which needs no native build.
 * Every commit is on disk when it is acknowledged (`synchronous = FULL`). A transaction takes the right to write when it begins,
 * unless it is said to be read only, so that none is refused it after its first statements; the second process waits for `waitMs`
 * milliseconds at most, while other work goes on.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;
  readonly #waitMs: number;

  constructor(database: DatabaseSync, waitMs: number) {
    super({ database: adapt(database) });
    this.#database = database;
    this.#waitMs = waitMs;
  }

  override createDriver(): SqliteDriver {
    return new Driver(this.#database, this.#waitMs);
  }

  override createAdapter(): SqliteAdapter {
    return new Adapter();
  }
}

/**
 * Opens the file, which is made where there is none, with the settings that every connection of ours has. Its owner alone may
 * read it, and what SQLite keeps beside it.
 */
export function openSqliteFile(path: string): DatabaseSync {
  openOwnersFile(path);
  const database = new DatabaseSync(path);
  database.exec(
    `pragma busy_timeout = ${BUSY_MS.toString()}; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on`,
  );
  return database;
}

class Adapter extends SqliteAdapter {
  /** Kysely says no, since a transaction cannot switch the check of references; `migrate` does that before it begins one. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Driver extends SqliteDriver {
  readonly #database: DatabaseSync;
  readonly #waitMs: number;

  constructor(database: DatabaseSync, waitMs: number) {
    super({ database: adapt(database) });
    this.#database = database;
    this.#waitMs = waitMs;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PatientConnection(await super.acquireConnection(), this.#database, this.#waitMs);
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await patiently(this.#waitMs, () => Promise.resolve(this.#database.exec(begin)));
    void connection;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk ends a transaction by itself, and what went wrong is to be told, not that nothing is left to roll back.
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** Waits for another process outside a transaction; inside one the right to write is ours already. Others have their turn between statements. */
class PatientConnection implements DatabaseConnection {
  readonly #inner: DatabaseConnection;
  readonly #database: DatabaseSync;
  readonly #waitMs: number;

  constructor(inner: DatabaseConnection, database: DatabaseSync, waitMs: number) {
    this.#inner = inner;
    this.#database = database;
    this.#waitMs = waitMs;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    await turnOfOthers();
    return this.#database.isTransaction
      ? this.#inner.executeQuery<Row>(query)
      : patiently(this.#waitMs, () => this.#inner.executeQuery<Row>(query));
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.#inner.streamQuery<Row>(query, chunkSize);
  }
}

async function patiently<Value>(waitMs: number, attempt: () => Promise<Value>): Promise<Value> {
  const end = performance.now() + waitMs;
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await attempt();
    } catch (error) {
      if (primaryCodeOf(error) !== SQLITE_BUSY || performance.now() > end) throw error;
    }
    await sleep(pause);
  }
}

/** A file as Kysely expects one. */
export function adapt(database: DatabaseSync): SqliteDatabase {
  const prepare = preparedStatements(database);
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const { statement, isReader } = prepare(sql);
      return {
        reader: isReader,
        all: (parameters) => statement.all(...parameters.map(bindable)),
        run: (parameters) => statement.run(...parameters.map(bindable)),
        iterate: (parameters) => database.prepare(sql).iterate(...parameters.map(bindable)),
      };
    },
  };
}

function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  if (value === undefined) return null;
  throw new TypeError(`SQLite cannot hold a value of type ${typeof value}`);
}
