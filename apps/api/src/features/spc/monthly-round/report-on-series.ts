import { listMembers } from '@saferplan/database/accounts';
import { listEditions, listItems } from '@saferplan/database/plan';
import type { ObservationChange } from '@saferplan/database/spc';
import type { Item } from '@saferplan/domain/plan';
import { type UseOfSeries, usesOfSeries } from '@saferplan/domain/monitoring';
import { type Failure, ok, refuse, type Result, type SeriesId } from '@saferplan/domain/shared';
import type { Observation, Verdict } from '@saferplan/domain/spc';
import { headlineInWords } from '@saferplan/messages';
import { readEdition } from '../../plan/index.ts';
import type { ServiceContext } from '../../../platform/service-context.ts';
import { poolOnDemand } from '../../../platform/workers/pool-on-demand.ts';
import { whyNotMade } from '../../../platform/workers/why-not-made.ts';
import { workerJob } from '../../../platform/workers/worker-job.ts';
import { changedBy } from '../changes-of-events.ts';
import { type PublishedOtherwise, publishedOtherwise, readNewestPublished } from '../published-otherwise.ts';
import { inLanguages, type InLanguages, type NewSignal, newSignals } from './new-signals.ts';
import type * as Jobs from './signal-job.ts';

/** A value before and after; null where there was none, or it is missing. */
export interface ChangedValue {
  readonly period: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What a monthly round does to one series. */
export interface SeriesOfRound {
  readonly seriesId: SeriesId;
  readonly title: string;
  readonly slug: string;
  readonly interval: Item<'series'>['interval'];
  readonly added: readonly ChangedValue[];
  readonly revised: readonly ChangedValue[];
  /** Where values are published that are kept otherwise by now, with every such value, those of earlier rounds among them. */
  readonly publishedOtherwise: readonly PublishedOtherwise[];
  readonly newSignals: readonly NewSignal[];
  /** What its chart says of the newest values now. */
  readonly headline: InLanguages;
  /** The priorities to which it matters, with who leads them and those members who do; none where all that changed is that there is no value. */
  readonly tell: readonly (UseOfSeries & { readonly members: readonly { readonly name: string; readonly email: string }[] })[];
}

const signalJob = workerJob<typeof Jobs, 'verdictsBeforeAndAfter'>({
  name: 'chart a monthly round',
  module: new URL('signal-job.ts', import.meta.url),
  exported: 'verdictsBeforeAndAfter',
  deadlineMs: 60_000,
  whenAbandoned: 'terminate',
});
const runInThread = poolOnDemand({ queue: 10, heapMegabytes: 256, recycleAfterJobs: 100 });

/** What changes mean, series by series: values, what is published otherwise, signals, and who has to know. `before` are all values before them. */
export async function reportOnSeries(
  context: ServiceContext,
  before: ReadonlyMap<SeriesId, readonly Observation[]>,
  changes: readonly ObservationChange[],
): Promise<Result<readonly SeriesOfRound[], Failure>> {
  const bySeries = Map.groupBy(changes, ({ seriesId }) => seriesId);
  if (bySeries.size === 0) return ok([]);
  const [all, marks, published, users] = await Promise.all([
    listItems(context.db, context.scope, 'series', null),
    listItems(context.db, context.scope, 'series-mark', null),
    readNewestPublished(context, context.db),
    whoUsesSeries(context),
  ]);
  const changed = all
    .filter(({ id }) => bySeries.has(id))
    .map((series) => {
      const own = before.get(series.id) ?? [];
      return {
        series,
        marks: marks.filter(({ seriesId }) => seriesId === series.id),
        before: own,
        after: changedBy(own, bySeries.get(series.id) ?? []),
      };
    });
  const charted = await runInThread(signalJob, changed);
  if (!charted.ok) return refuse(whyNotMade(charted.failure));
  return ok(
    changed.map(({ series, after }, index) => {
      const own = bySeries.get(series.id) ?? [];
      const verdicts = charted.value[index];
      return {
        seriesId: series.id,
        title: series.title,
        slug: series.slug,
        interval: series.interval,
        ...valuesOf(own),
        publishedOtherwise: publishedOtherwise(published, series.slug, after),
        ...saidOf(series, verdicts),
        tell: own.some(isOfValue) ? users.filter(({ seriesId }) => seriesId === series.id).map(({ use }) => use) : [],
      };
    }),
  );
}

function saidOf(
  series: Item<'series'>,
  verdicts: { readonly before: Verdict; readonly after: Verdict } | undefined,
): Pick<SeriesOfRound, 'headline' | 'newSignals'> {
  if (verdicts === undefined) return { headline: { en: '', cy: '' }, newSignals: [] };
  return {
    headline: inLanguages((language) => headlineInWords({ ...series, reading: verdicts.after }, language)),
    newSignals: newSignals(series, verdicts.before, verdicts.after),
  };
}

function valuesOf(changes: readonly ObservationChange[]): Pick<SeriesOfRound, 'added' | 'revised'> {
  const inOrder = changes.toSorted((one, other) => one.period.localeCompare(other.period));
  const change = ({ period, before, after }: ObservationChange): ChangedValue => ({
    period,
    before: before?.value ?? null,
    after: after?.value ?? null,
  });
  return {
    added: inOrder.filter(({ before }) => before === null).map(change),
    revised: inOrder.filter(({ before }) => before !== null).map(change),
  };
}

/** Whether there is a value now or was one before. */
const isOfValue = ({ before, after }: ObservationChange): boolean => (before?.value ?? null) !== null || (after?.value ?? null) !== null;

/** Who uses which series in the edition that holds now, and in drafts that follow it. */
async function whoUsesSeries(
  context: ServiceContext,
): Promise<readonly { readonly seriesId: SeriesId; readonly use: SeriesOfRound['tell'][number] }[]> {
  const members = await listMembers(context.db, context.scope);
  const editions = (await listEditions(context.db, context.scope)).filter(({ state }) => state !== 'superseded');
  const found: { readonly seriesId: SeriesId; readonly use: SeriesOfRound['tell'][number] }[] = [];
  for (const { id } of editions) {
    const read = await readEdition(context, { editionId: id });
    if (!read.ok) continue;
    const { content } = read.value;
    for (const series of content.shared.series)
      for (const use of usesOfSeries(content, series.id)) {
        const leading = members.filter(({ leads }) => leads.includes(use.priority.slug)).map(({ name, email }) => ({ name, email }));
        found.push({ seriesId: series.id, use: { ...use, members: leading } });
      }
  }
  return found;
}
