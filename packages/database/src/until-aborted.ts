import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

/** What a query throws that nobody waits for any longer. */
class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

/** Whether an error says that nobody waits for the answer any longer. */
export const isAbandoned = (error: unknown): boolean =>
  error instanceof Error && (error instanceof Abandoned || (error.cause !== error && isAbandoned(error.cause)));

/**
 * The same database, of which nothing more is asked once `signal` is aborted: the next query throws instead. One that is under way
 * ends by itself or at its limit of time. Meant for what only reads; in a transaction it would end the transaction.
 */
export const untilAborted = (db: Kysely<Database>, signal: AbortSignal | undefined): Kysely<Database> =>
  signal === undefined
    ? db
    : db.withPlugin({
        transformQuery: ({ node }) => {
          if (signal.aborted) throw new Abandoned('Whoever asked has gone');
          return node;
        },
        transformResult: ({ result }) => Promise.resolve(result),
      });
