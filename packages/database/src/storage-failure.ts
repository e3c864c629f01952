import { primaryCodeOf, resultCodeOf, SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_READONLY } from './dialects/sqlite-code.ts';

/** Why nothing more can be stored: the disk holds no more (or fails to take it), or it may not be written to. */
export type StorageFailure = 'full' | 'read-only';

/**
 * Extended codes for a disk that fails to write (write, fsync, truncate, fsync of a folder, shared memory): SQLite keeps no
 * reason of the system, and a limit on the size of files or of a share ends here too.
 */
const IOERR_ON_WRITE: ReadonlySet<number> = new Set([778, 1034, 1290, 1546, 4874]);

/** System errors (errno), and the SQLSTATE classes of PostgreSQL: 53100 disk_full, 25006 read_only_sql_transaction. */
const BY_CODE: Readonly<Record<string, StorageFailure>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  '53100': 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  '25006': 'read-only',
};

/** Whether an error, or what caused it, says that storage refuses to be written to; null where it is something else. */
export function storageFailureOf(error: unknown): StorageFailure | null {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1) {
    const found = ofSqlite(cause) ?? ofCode(cause);
    if (found !== null) return found;
  }
  return null;
}

function ofSqlite(error: Error): StorageFailure | null {
  const primary = primaryCodeOf(error);
  if (primary === SQLITE_FULL || IOERR_ON_WRITE.has(resultCodeOf(error) ?? 0)) return 'full';
  return primary === SQLITE_READONLY || primary === SQLITE_CANTOPEN ? 'read-only' : null;
}

function ofCode(error: Error): StorageFailure | null {
  // A server that may not be connected to is another matter.
  if ('syscall' in error && error.syscall === 'connect') return null;
  return 'code' in error && typeof error.code === 'string' ? (BY_CODE[error.code] ?? null) : null;
}
