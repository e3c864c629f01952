import type { Database } from '@saferplan/database';
import { type Failure, ok, type Result } from '@saferplan/domain/shared';
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
 * Runs a deed in one transaction. `giveUp` inside it rolls everything back and becomes the answer,
 * so that a refusal half way leaves nothing behind.
 */
export async function inTransaction<Value>(
  db: Kysely<Database>,
  deed: (trx: Transaction<Database>) => Promise<Value>,
): Promise<Result<Value, Failure>> {
  try {
    return ok(await db.transaction().execute(deed));
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, failure: error.failure };
    throw error;
  }
}

/** Ends the transaction that it is called in, with nothing stored. */
export function giveUp(failure: Failure): never {
  throw new Refusal(failure);
}

/** The value as its schema reads it; else gives up with every fault and its path. */
export function parseOrGiveUp<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  return giveUp({
    code: 'invalid',
    faults: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  });
}
