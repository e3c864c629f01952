import { z } from 'zod';

/**
 * Why the database did not do what it was asked, where that is not the fault of who asked and may pass:
 * `busy` (a lock, a time limit or all connections in use) or `unreachable` (no connection, or it broke). A full disk is another matter, see `storageFailureOf`.
 */
export type DatabaseTrouble = 'busy' | 'unreachable';

/** Classes and codes of PostgreSQL, appendix A of its manual: the first that begins a code holds. */
const POSTGRES: readonly (readonly [string, DatabaseTrouble])[] = [
  ['55P03', 'busy'], // lock_not_available
  ['57014', 'busy'], // query_canceled: the statement's time limit
  ['40P01', 'busy'], // deadlock_detected
  ['40001', 'busy'], // serialization_failure
  ['25P03', 'busy'], // idle_in_transaction_session_timeout
  ['53300', 'busy'], // too_many_connections
  ['57P', 'unreachable'], // admin_shutdown, crash_shutdown, cannot_connect_now
  ['08', 'unreachable'], // connection exceptions
];

/** Result codes of SQLite, without their extension. */
const SQLITE: Readonly<Record<number, DatabaseTrouble>> = { 5: 'busy', 6: 'busy' };

const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What the drivers `pg` and `pg-pool` say without a code. */
const WORDS: readonly (readonly [RegExp, DatabaseTrouble])[] = [
  [/timeout exceeded when trying to connect|Query read timeout/, 'busy'],
  [/Connection terminated|connection error and is not queryable|Client was closed|timeout expired/, 'unreachable'],
];

const Thrown = z.object({
  code: z.string().optional(),
  errcode: z.number().optional(),
  message: z.string().optional(),
  cause: z.unknown().optional(),
});

/** The trouble that an error tells of, itself or by its cause; null where it is of another kind. */
export function troubleOf(error: unknown): DatabaseTrouble | null {
  const thrown = Thrown.safeParse(error);
  if (!thrown.success) return null;
  const { code, errcode, message = '', cause } = thrown.data;
  if (code === 'ERR_SQLITE_ERROR' && errcode !== undefined) return SQLITE[errcode & 0xff] ?? null;
  if (code !== undefined && NETWORK.has(code)) return 'unreachable';
  const known =
    (code === undefined ? undefined : POSTGRES.find(([beginning]) => /^[0-9A-Z]{5}$/.test(code) && code.startsWith(beginning))) ??
    WORDS.find(([words]) => words.test(message));
  return known?.[1] ?? (cause === undefined || cause === error ? null : troubleOf(cause));
}

/** PostgreSQL's `unique_violation`; SQLite's `SQLITE_CONSTRAINT_UNIQUE` and `SQLITE_CONSTRAINT_PRIMARYKEY`. */
const POSTGRES_NOT_UNIQUE = '23505';
const SQLITE_NOT_UNIQUE = new Set([2067, 1555]);

/** Whether a row was refused because another holds what only one may hold, by the error itself or by its cause. */
export function isUniqueViolation(error: unknown): boolean {
  const thrown = Thrown.safeParse(error);
  if (!thrown.success) return false;
  const { code, errcode, cause } = thrown.data;
  if (code === POSTGRES_NOT_UNIQUE) return true;
  if (code === 'ERR_SQLITE_ERROR') return errcode !== undefined && SQLITE_NOT_UNIQUE.has(errcode);
  return cause !== undefined && cause !== error && isUniqueViolation(cause);
}
