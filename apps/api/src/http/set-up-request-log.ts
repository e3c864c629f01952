import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import { type Logger, withRequestId } from '../platform/logging/logger.ts';
import { requestGroup } from '../platform/metrics/metrics.ts';
import type { Member } from '../platform/trpc/context.ts';
import type { Variables } from './set-up-security.ts';

/** Groups whose successful answers may be kept and sent again, so that they bear nothing of one request. */
const KEPT: ReadonlySet<string> = new Set(['page', 'data', 'document', 'asset']);

/** The last and so the most particular of the routes that an address matched, as it is written in the code. */
export const routeOf = (context: Context): string => matchedRoutes(context).findLast(({ path }) => path !== '/*')?.path ?? '/*';

/**
 * Gives every request an identifier, which its lines in the log bear and its answer names in `x-request-id`, and logs what was
 * refused: to which member, and from which network address, so that an operator can do something about it. The route is logged as
 * it is written in the code: an address may hold a link's secret.
 */
export function setUpRequestLog(
  app: Hono<Variables>,
  logger: Logger,
  readMember: (headers: Headers) => Promise<Pick<Member, 'context'> | null>,
): void {
  app.use('*', (context, next) => {
    const requestId = randomUUID();
    const began = performance.now();
    return withRequestId(requestId, async () => {
      await next();
      const { status } = context.res;
      if (status >= 400 || !KEPT.has(requestGroup(context.req.path))) context.res.headers.set('x-request-id', requestId);
      const facts = {
        method: context.req.method,
        route: routeOf(context),
        status,
        milliseconds: Math.round(performance.now() - began),
      };
      if (status === 401 || status === 403 || status === 429) {
        const member = status === 401 ? null : await readMember(context.req.raw.headers);
        logger.warn('A request was refused', { ...facts, member: member?.context.actor.id ?? null, client: context.get('clientAddress') });
      } else logger.debug('A request was answered', facts);
    });
  });
}
