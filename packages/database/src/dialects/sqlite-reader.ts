import { constants, DatabaseSync } from 'node:sqlite';
import { SqliteDialect, type SqliteDatabase } from 'kysely';
import { adapt, BUSY_MS } from './node-sqlite.ts';

/**
 * The same file opened for reading alone, where SQLite itself refuses every statement that names another table than `tables` or
 * does anything but read. It is opened with the first query. In WAL mode a reader never waits for a writer.
 */
export function nodeSqliteReader(path: string, tables: readonly string[]): SqliteDialect {
  const open = (): Promise<SqliteDatabase> => {
    const database = new DatabaseSync(path, { readOnly: true });
    database.exec(`pragma busy_timeout = ${BUSY_MS.toString()}`);
    database.setAuthorizer((action, name) => {
      const isAllowed = action === constants.SQLITE_READ ? name !== null && tables.includes(name) : READING.includes(action);
      return isAllowed ? constants.SQLITE_OK : constants.SQLITE_DENY;
    });
    return Promise.resolve(adapt(database));
  };
  return new SqliteDialect({ database: open });
}

/** What reading asks for beside the columns of tables. */
const READING: readonly number[] = [constants.SQLITE_SELECT, constants.SQLITE_FUNCTION, constants.SQLITE_TRANSACTION];
