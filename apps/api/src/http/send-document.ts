import type { Result } from '@saferplan/domain/shared';
import { NOT_MADE } from '@saferplan/messages/failures/not-made';
import type { Context } from 'hono';
import { answerForWorkerFailure } from '../platform/workers/answer-for-worker-failure.ts';
import type { WorkerFailure } from '../platform/workers/worker-job.ts';
import { askedLanguage } from '../platform/http/refuse-request.ts';

/** Sends what was made for a member alone, to be saved under a name; or says why it could not be made. Nobody keeps it. */
export function sendDocument(
  c: Context,
  made: Result<Uint8Array, WorkerFailure>,
  { type, download }: { readonly type: string; readonly download: string },
): Response {
  if (!made.ok) {
    const { status, retryAfterSeconds, why } = answerForWorkerFailure(made.failure);
    return c.text(
      NOT_MADE[askedLanguage(c)][why],
      status,
      retryAfterSeconds === null ? {} : { 'retry-after': retryAfterSeconds.toString() },
    );
  }
  return c.body(new Uint8Array(made.value), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${download}"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
}
