import { storageFailureOf, troubleOf } from '@saferplan/database';
import { type Failure, refuse, type Result } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { fieldFaults } from '@saferplan/domain/shared';
import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';

type TrpcCode = ConstructorParameters<typeof TRPCError>[0]['code'];

const CODES: Readonly<Record<Failure['code'], TrpcCode>> = {
  'not-found': 'NOT_FOUND',
  invalid: 'BAD_REQUEST',
  'stale-version': 'CONFLICT',
  'edition-locked': 'PRECONDITION_FAILED',
  'already-exists': 'CONFLICT',
  'in-use': 'PRECONDITION_FAILED',
  'version-in-use': 'PRECONDITION_FAILED',
  'sign-in': 'UNAUTHORIZED',
  'not-allowed': 'FORBIDDEN',
  'last-administrator': 'PRECONDITION_FAILED',
  'partnership-ended': 'PRECONDITION_FAILED',
  'needs-second-person': 'PRECONDITION_FAILED',
  'account-elsewhere': 'PRECONDITION_FAILED',
  'own-account': 'PRECONDITION_FAILED',
  'operator-account': 'PRECONDITION_FAILED',
  'practice-copy': 'PRECONDITION_FAILED',
  'sign-in-first': 'PRECONDITION_FAILED',
  'too-many-requests': 'TOO_MANY_REQUESTS',
  'nothing-to-undo': 'NOT_FOUND',
  'request-refused': 'BAD_REQUEST',
  'unreadable-file': 'BAD_REQUEST',
  overtaken: 'PRECONDITION_FAILED',
  'unfit-to-publish': 'PRECONDITION_FAILED',
  'invalid-transition': 'PRECONDITION_FAILED',
  'no-mail': 'PRECONDITION_FAILED',
  'not-made': 'SERVICE_UNAVAILABLE',
  'storage-full': 'SERVICE_UNAVAILABLE',
  'storage-read-only': 'SERVICE_UNAVAILABLE',
  unavailable: 'SERVICE_UNAVAILABLE',
};

/** Carries a domain failure through tRPC, whose procedures can only throw. */
class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(describeFailure(failure), { cause });
    this.failure = failure;
  }
}

/** The failure as a tRPC error. The one place where one becomes the other. */
export function errorOf(failure: Failure, reason?: unknown): TRPCError {
  const cause = new FailureError(failure, reason);
  return new TRPCError({ code: CODES[failure.code], message: cause.message, cause });
}

const ANSWERED: ReadonlySet<TrpcCode> = new Set<TrpcCode>(['CONFLICT', 'PRECONDITION_FAILED']);

/**
 * The HTTP status of an answer that holds these errors; undefined for that of their codes. What the domain refuses of sound
 * input, because of how things stand, is an answer like any other, so that a browser reports no failed request: its error says what it is.
 */
export const statusOfRefusals = (errors: readonly TRPCError[]): 200 | undefined =>
  errors.length > 0 && errors.every(({ code, cause }) => ANSWERED.has(code) && cause instanceof FailureError) ? 200 : undefined;

/** The value, or the failure as a tRPC error. */
export function orThrow<Value>(result: Result<Value, Failure>): Value {
  if (result.ok) return result.value;
  throw errorOf(result.failure);
}

/** The failure that storage is full or may not be written to, as a tRPC error with it; null where the error is another. */
export function asStorageFailure(error: unknown): TRPCError | null {
  const why = storageFailureOf(error);
  return why === null ? null : errorOf({ code: `storage-${why}` }, error);
}

/** The failure that an error carries, for the client; null for a bug, of which the client learns nothing. */
export function failureOf(error: TRPCError): Failure | null {
  if (error.cause instanceof FailureError) return error.cause.failure;
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError)
    return {
      code: 'invalid',
      faults: fieldFaults(error.cause.issues),
    };
  return null;
}

/** Ends with a failure where an error tells that the database is in trouble; does nothing about any other error. */
export function throwIfTrouble(error: unknown): void {
  const why = troubleOf(error);
  if (why !== null) orThrow(refuse({ code: 'unavailable', why, saved: 'no' }));
}
