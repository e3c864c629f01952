import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseProblem } from './database-problem.ts';
import { primaryCodeOf, SQLITE_CORRUPT, SQLITE_NOTADB } from './dialects/sqlite-code.ts';

/**
 * Reads an SQLite file from end to end (`pragma quick_check`) and throws a `DatabaseProblem` where it is damaged. About a second
 * for each gigabyte; it holds up the thread that it runs on, so it runs before a server listens and in commands.
 */
export function checkSqliteFile(path: string): void {
  if (!existsSync(path) || statSync(path).size === 0) return;
  const found = damageIn(path);
  if (found !== null) throw damaged(path, found);
}

function damageIn(path: string): string | null {
  const database = new DatabaseSync(path);
  try {
    database.exec('pragma busy_timeout = 5000');
    const [first] = database.prepare('pragma quick_check(1)').all();
    const said = String(first?.['quick_check']);
    return said === 'ok' ? null : said;
  } catch (error) {
    if (isDamage(error)) return error instanceof Error ? error.message : String(error);
    throw error;
  } finally {
    database.close();
  }
}

/** Whether SQLite says that a file is damaged or no database at all. */
export function isDamage(error: unknown): boolean {
  const code = primaryCodeOf(error);
  return code === SQLITE_CORRUPT || code === SQLITE_NOTADB;
}

/** The error for a database file in which `found` was found. */
export const damaged = (path: string, found: string): DatabaseProblem =>
  new DatabaseProblem(
    `The database ${path} is damaged: ${found}. Nothing was changed. Move the file away and restore the last backup (pnpm saferplan restore FILE) into an empty folder; keep the damaged file, since parts of it may still be read.`,
  );
