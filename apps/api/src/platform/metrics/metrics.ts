import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The parts of the server that are counted apart: few, so that no visitor can make a new line of the metrics. */
export const REQUEST_GROUPS = ['page', 'data', 'document', 'asset', 'admin', 'trpc', 'auth', 'upload', 'health', 'metrics'] as const;
export type RequestGroup = (typeof REQUEST_GROUPS)[number];

const GROUP_OF_FIRST_PART: ReadonlyMap<string, RequestGroup> = new Map(
  Object.entries({
    admin: 'admin',
    auth: 'auth',
    trpc: 'trpc',
    uploads: 'upload',
    documents: 'upload',
    'plan-files': 'upload',
    'translation-files': 'upload',
    drafts: 'document',
    healthz: 'health',
    metrics: 'metrics',
    assets: 'asset',
  } as const),
);

/** Which part of the server an address belongs to. */
export function requestGroup(path: string): RequestGroup {
  const own = GROUP_OF_FIRST_PART.get(/^\/([^/?]*)/.exec(path)?.[1] ?? '');
  if (own !== undefined) return own;
  const address = path.split('?', 1)[0] ?? '';
  if (/\.(?:pdf|docx|png)$/.test(address)) return 'document';
  return /(?:^|\/)data\/|\.(?:json|csv|atom|ics|xml)$/.test(address) ? 'data' : 'page';
}

/** What is read when the metrics are asked for: numbers that the server holds anyway. */
export interface Readings {
  /** Connections to PostgreSQL: open, of these idle, and requests that wait for one; null on SQLite. */
  readonly pool: () => { readonly open: number; readonly idle: number; readonly waiting: number } | null;
  /** Editions that are published, of all partnerships. */
  readonly publications: () => Promise<number>;
  /** Jobs that are due and not done, and those given up after their last attempt. */
  readonly jobs: () => Promise<{ readonly waiting: number; readonly failed: number }>;
}

export interface Metrics {
  /** Counts a request that was answered. `seconds` is from its arrival to the answer's head. */
  readonly observe: (path: string, method: string, status: number, seconds: number) => void;
  /** All metrics in Prometheus' text format, version 0.0.4. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

/** The metrics of one server. Buckets reach from a page in memory (under 1 ms) to a document that is made (seconds). */
export function createMetrics(readings: Readings): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'saferplan_' });
  const requests = new Counter({
    name: 'saferplan_http_requests_total',
    help: 'Requests answered, by part of the server, method and class of status',
    labelNames: ['group', 'method', 'status'] as const,
    registers: [registry],
  });
  const latency = new Histogram({
    name: 'saferplan_http_request_duration_seconds',
    help: 'Seconds from the arrival of a request to the head of its answer, by part of the server',
    labelNames: ['group'] as const,
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const gauge = (name: string, help: string): Gauge => new Gauge({ name: `saferplan_${name}`, help, registers: [registry] });
  const pool = {
    open: gauge('database_connections_open', 'Open connections to PostgreSQL'),
    idle: gauge('database_connections_idle', 'Open connections to PostgreSQL that nobody uses'),
    waiting: gauge('database_requests_waiting', 'Requests that wait for a connection to PostgreSQL'),
  };
  const publications = gauge('publications', 'Publications, of all partnerships');
  const jobs = { waiting: gauge('jobs_waiting', 'Jobs due and not done'), failed: gauge('jobs_failed', 'Jobs given up') };
  return {
    contentType: registry.contentType,
    observe: (path, method, status, seconds) => {
      const group = requestGroup(path);
      requests.inc({ group, method: METHODS.has(method) ? method : 'other', status: `${Math.trunc(status / 100)}xx` });
      latency.observe({ group }, seconds);
    },
    text: async () => {
      const connections = readings.pool();
      if (connections !== null) for (const key of ['open', 'idle', 'waiting'] as const) pool[key].set(connections[key]);
      const [published, due] = await Promise.all([readings.publications(), readings.jobs()]);
      publications.set(published);
      jobs.waiting.set(due.waiting);
      jobs.failed.set(due.failed);
      return registry.metrics();
    },
  };
}
