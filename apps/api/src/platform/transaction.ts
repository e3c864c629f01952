import { type Database, isUniqueViolation, troubleOf } from '@saferplan/database';
import { type Failure, ok, refuse, type Result } from '@saferplan/domain/shared';
import { fieldFaults } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import type { z } from 'zod';

class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/**
 * Runs a change in one transaction. `abort` inside it rolls everything back and becomes the answer,
 * so that a refusal half way leaves nothing behind. A database that does not answer in time is such a refusal.
 * Where somebody else has stored at the same moment what only one may hold, the change is run once more, from its beginning: it then
 * sees what the other has stored, and refuses it in its own words. So it may keep nothing of a first run outside the transaction.
 */
export async function inTransaction<Value>(
  db: Kysely<Database>,
  change: (trx: Transaction<Database>) => Promise<Value>,
): Promise<Result<Value, Failure>> {
  try {
    return await runOnce(db, change);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return runOnce(db, change);
  }
}

async function runOnce<Value>(
  db: Kysely<Database>,
  change: (trx: Transaction<Database>) => Promise<Value>,
): Promise<Result<Value, Failure>> {
  let isCommitting = false;
  try {
    return ok(
      await db.transaction().execute(async (trx) => {
        const value = await change(trx);
        isCommitting = true;
        return value;
      }),
    );
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, failure: error.failure };
    const why = troubleOf(error);
    if (why === null) throw error;
    // A connection that breaks while a commit is under way says nothing of whether it was done.
    return refuse({ code: 'unavailable', why, saved: isCommitting && why === 'unreachable' ? 'unknown' : 'no' });
  }
}

/** Ends the transaction that it is called in, with nothing stored. */
export function abort(failure: Failure): never {
  throw new Refusal(failure);
}

/** The value as its schema reads it; else aborts with every fault and its path. */
export function parseOrAbort<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  return abort({
    code: 'invalid',
    faults: fieldFaults(parsed.error.issues),
  });
}
