import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMetrics, type Readings, REQUEST_GROUPS, requestGroup } from './metrics.ts';
import { metricsRoute } from './metrics-route.ts';

const READINGS: Readings = {
  pool: () => ({ open: 3, idle: 1, waiting: 2 }),
  publications: () => Promise.resolve(4),
  jobs: () => Promise.resolve({ waiting: 5, failed: 1 }),
};
const TOKEN = 'sixteen characters';
const ask = (headers: Record<string, string>, metrics = createMetrics(READINGS)) => metricsRoute(metrics, TOKEN).request('/', { headers });

describe('the metrics', () => {
  it('count and time requests by part of the server, and read what the server holds when they are asked for', async () => {
    const metrics = createMetrics(READINGS);
    metrics.observe('/priorities/road-safety', 'GET', 200, 0.002);
    metrics.observe('/priorities/mental-health?x=1', 'GET', 503, 0.3);
    metrics.observe('/trpc/plan.change', 'POST', 409, 0.02);
    const text = await (await ask({ authorization: `Bearer ${TOKEN}` }, metrics)).text();
    for (const line of [
      'saferplan_http_requests_total{group="page",method="GET",status="2xx"} 1',
      'saferplan_http_requests_total{group="page",method="GET",status="5xx"} 1',
      'saferplan_http_requests_total{group="trpc",method="POST",status="4xx"} 1',
      'saferplan_http_request_duration_seconds_bucket{le="0.0025",group="page"} 1',
      'saferplan_database_connections_open 3',
      'saferplan_database_requests_waiting 2',
      'saferplan_publications 4',
      'saferplan_jobs_waiting 5',
      'saferplan_jobs_failed 1',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toContain('saferplan_nodejs_eventloop_lag_seconds');
  });

  it.each([
    ['no token', {}],
    ['another token', { authorization: 'Bearer another' }],
    ['the token as a password', { authorization: `Basic ${TOKEN}` }],
  ])('are refused to whoever sends %s', async (_what, headers) => {
    const response = await ask(headers);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('saferplan_http');
  });

  it('make no new line for any address or method, whatever visitors ask for', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        expect(REQUEST_GROUPS).toContain(requestGroup(`${path}?${query}`));
      }),
    );
    expect(requestGroup('/constructor')).toBe('page');
    expect(requestGroup('/maidstone/plan.docx?x=1')).toBe('document');
    expect(requestGroup('/north/data/plan.json')).toBe('data');
    expect(requestGroup('/data/actions.csv')).toBe('data');
    expect(requestGroup('/priorities/data-protection')).toBe('page');
  });
});
