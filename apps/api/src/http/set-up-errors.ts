import { isAbandoned, storageFailureOf, troubleOf } from '@saferplan/database';
import type { Failure } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { serverErrorPage } from '@saferplan/viewer/render';
import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from '../platform/logging/logger.ts';
import type { Degradations } from './degradation.ts';
import { routeOf } from './set-up-request-log.ts';
import type { Variables } from './set-up-security.ts';

/** What nginx notes of a request that its client gave up; HTTP itself has no status for it. */
const CLIENT_CLOSED_REQUEST = 499;

/**
 * What nobody foresaw: the operator reads all of it in the log, the visitor only that it is our fault. Where storage refuses to
 * be written to, whoever sent something is told so, with the code of the failure.
 */
export function setUpErrors(
  app: Hono<Variables>,
  { degradations, logger }: { readonly degradations: Degradations; readonly logger: Logger },
): void {
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    // Nobody reads the answer.
    if (isAbandoned(error)) return new Response(null, { status: CLIENT_CLOSED_REQUEST });
    const why = storageFailureOf(error);
    if (why !== null && context.req.method !== 'GET') {
      degradations.noteStorage(error);
      const failure: Failure = { code: `storage-${why}` };
      return context.json({ message: describeFailure(failure), failure }, 503, { 'cache-control': 'no-store' });
    }
    logger.error(error, { method: context.req.method, route: routeOf(context) });
    const trouble = troubleOf(error);
    if (trouble !== null) {
      const headers = { 'cache-control': 'no-store', 'retry-after': '30' };
      if (context.req.header('accept')?.includes('text/html') === true) return context.html(serverErrorPage(), 503, headers);
      return context.json({ message: describeFailure({ code: 'unavailable', why: trouble, saved: 'no' }) }, 503, headers);
    }
    return context.html(serverErrorPage(), 500, { 'cache-control': 'no-store' });
  });
}
