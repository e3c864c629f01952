import { DatabaseSync } from 'node:sqlite';
import { DatabaseProblem } from './database-problem.ts';
import { primaryCodeOf, SQLITE_BUSY } from './dialects/sqlite-code.ts';
import { openOwnersFile } from './dialects/owners-file.ts';

/** The files that this process holds, by path. */
const heldHere = new Map<string, DatabaseSync>();

/** Whether this process holds the lock on a database file. */
export const isHeldHere = (path: string): boolean => heldHere.has(path);

/**
 * Takes an SQLite file for this process alone as a server, and answers how to give it back. Whoever comes second is refused with
 * a sentence. The system itself keeps the lock (an exclusive lock of SQLite on `<file>.lock`), so that it ends with the process
 * however that ends, and counts between containers on one machine; it needs a file system with locks of POSIX. Commands work
 * beside the one who holds it.
 */
export function holdDatabaseFile(path: string): () => void {
  if (heldHere.has(path)) throw inUse(path);
  const lockPath = `${path}.lock`;
  openOwnersFile(lockPath);
  const lock = new DatabaseSync(lockPath);
  try {
    lock.exec('pragma busy_timeout = 0; begin exclusive');
  } catch (error) {
    lock.close();
    throw primaryCodeOf(error) === SQLITE_BUSY ? inUse(path) : error;
  }
  heldHere.set(path, lock);
  return () => {
    if (heldHere.get(path) !== lock) return;
    heldHere.delete(path);
    lock.close();
  };
}

const inUse = (path: string): DatabaseProblem =>
  new DatabaseProblem(
    `Another Saferplan server works on ${path} already. Stop it first, or give this one a folder of its own in SAFERPLAN_DATA. Several servers need PostgreSQL (DATABASE_URL).`,
  );
