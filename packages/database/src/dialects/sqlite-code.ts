/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html). */
export const SQLITE_BUSY = 5;
export const SQLITE_READONLY = 8;
export const SQLITE_CORRUPT = 11;
export const SQLITE_FULL = 13;
export const SQLITE_CANTOPEN = 14;
export const SQLITE_NOTADB = 26;

/** The extended result code of an error of SQLite; null for any other error. */
export const resultCodeOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;

/** The primary result code of an error of SQLite; null for any other error. */
export function primaryCodeOf(error: unknown): number | null {
  const code = resultCodeOf(error);
  return code === null ? null : code % 256;
}
