import { listItems } from '@saferplan/database/plan';
import { listObservations, sourcesOfObservations } from '@saferplan/database/spc';
import type { Item } from '@saferplan/domain/plan';
import { type Failure, ok, refuse, type Result, type SeriesId } from '@saferplan/domain/shared';
import type { ServiceContext } from '../../platform/service-context.ts';
import { poolOnDemand } from '../../platform/workers/pool-on-demand.ts';
import { whyNotMade } from '../../platform/workers/why-not-made.ts';
import { workerJob } from '../../platform/workers/worker-job.ts';
import type * as Jobs from './glance-job.ts';
import type { ChartedInput, ChartGlance } from './glance-job.ts';

/** A series at a glance. */
export interface SeriesGlance extends ChartGlance {
  readonly series: Item<'series'>;
}

const glanceJob = workerJob<typeof Jobs, 'glanceAt'>({
  name: 'read charts',
  module: new URL('glance-job.ts', import.meta.url),
  exported: 'glanceAt',
  deadlineMs: 60_000,
  whenAbandoned: 'finish',
});
const runInThread = poolOnDemand({ queue: 50, heapMegabytes: 256, recycleAfterJobs: 1000 });

/** So many series are read from the database at a time, so that other requests are answered in between. */
const AT_A_TIME = 20;
/** So many series, of all partnerships, are kept as they were read. */
const MOST_KEPT = 5000;

/** What was read from a chart, by the identifier of its series, as long as all that it was made of is the same. */
const kept = new Map<SeriesId, { readonly madeOf: string; readonly glance: ChartGlance }>();

/**
 * Every series with what its chart says, in their order. Charts are read in a worker thread, and only those of which a value, a mark or
 * a setting has changed since. Fails where the thread has no room, no time or no memory for them.
 */
export async function overviewOfSeries(context: ServiceContext): Promise<Result<readonly SeriesGlance[], Failure>> {
  const [series, marks, sources] = await Promise.all([
    listItems(context.db, context.scope, 'series', null),
    listItems(context.db, context.scope, 'series-mark', null),
    sourcesOfObservations(context.db, context.scope),
  ]);
  const asked = series.map((one) => {
    const own = marks.filter(({ seriesId }) => seriesId === one.id);
    return { one, own, madeOf: JSON.stringify([one, own, sources.get(one.id) ?? '']) };
  });
  const found = new Map<SeriesId, ChartGlance>();
  const changed: typeof asked = [];
  for (const each of asked) {
    const known = kept.get(each.one.id);
    if (known?.madeOf === each.madeOf) found.set(each.one.id, known.glance);
    else changed.push(each);
  }
  for (let start = 0; start < changed.length; start += AT_A_TIME) {
    const batch = changed.slice(start, start + AT_A_TIME);
    const inputs: ChartedInput[] = [];
    for (const { one, own } of batch)
      inputs.push({ series: one, marks: own, observations: await listObservations(context.db, context.scope, one.id) });
    const read = await runInThread(glanceJob, inputs);
    if (!read.ok) return refuse(whyNotMade(read.failure));
    for (const [index, { one, madeOf }] of batch.entries()) {
      const glance = read.value[index];
      if (glance === undefined) continue;
      found.set(one.id, glance);
      keep(one.id, madeOf, glance);
    }
  }
  return ok(
    series.flatMap((one) => {
      const glance = found.get(one.id);
      return glance === undefined ? [] : [{ series: one, ...glance }];
    }),
  );
}

/** Keeps the newest; the one that was kept longest goes where there are too many. */
function keep(id: SeriesId, madeOf: string, glance: ChartGlance): void {
  kept.delete(id);
  kept.set(id, { madeOf, glance });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
