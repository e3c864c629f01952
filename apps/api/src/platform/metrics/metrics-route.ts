import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * `GET /metrics`, in Prometheus' text format, for whoever sends `Authorization: Bearer` with the token of
 * `SAFERPLAN_METRICS_TOKEN`.
 */
export function metricsRoute(metrics: Metrics, token: string): Hono {
  return new Hono().get('/', async (context) => {
    const given = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
    if (!timingSafeEqual(digest(given), digest(token)))
      return context.text('Send the token of SAFERPLAN_METRICS_TOKEN as a bearer token.\n', 401, { 'www-authenticate': 'Bearer' });
    return context.body(await metrics.text(), 200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' });
  });
}
