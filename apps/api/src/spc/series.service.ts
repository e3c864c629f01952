import { listChangesOf } from '@saferplan/database/change-log';
import { findItem, listItems } from '@saferplan/database/plan';
import { type Import, loadObservations, type SourcedObservation } from '@saferplan/database/spc';
import type { Item } from '@saferplan/domain/plan';
import { type Failure, ok, refuse, type Result, type SeriesId } from '@saferplan/domain/shared';
import { type ChartAdvice, chartOfSeries, evidenceOfChange, suggestionsFor, type Verdict } from '@saferplan/domain/spc';
import type { ServiceContext } from '../platform/service-context.ts';
import { observationsWithSources } from './observation.service.ts';

/** A series at a glance. What it says in words is made of `verdict` and `advice`. */
export interface SeriesGlance {
  readonly series: Item<'series'>;
  readonly verdict: Verdict;
  /** The p of the test whether its newest values differ from those before; null where it was not tested. */
  readonly evidence: number | null;
  /** The plotted values in order of time; null where one is missing. */
  readonly values: readonly (number | null)[];
  readonly newest: { readonly period: string; readonly value: number } | null;
  readonly signalled: number;
  readonly suggestions: number;
  readonly advice: readonly ChartAdvice[];
}

/** Every series with its verdict, in their order. */
export async function overviewOfSeries(context: ServiceContext): Promise<readonly SeriesGlance[]> {
  const [series, marks, observations] = await Promise.all([
    listItems(context.db, context.scope, 'series', null),
    listItems(context.db, context.scope, 'series-mark', null),
    loadObservations(context.db, context.scope),
  ]);
  return series.map((one) => {
    const own = observations.get(one.id) ?? [];
    const ownMarks = marks.filter(({ seriesId }) => seriesId === one.id);
    const charted = chartOfSeries(one, ownMarks, own);
    if (!charted.ok)
      return {
        series: one,
        verdict: charted.failure.verdict,
        evidence: null,
        values: own.map(({ value }) => value),
        newest: null,
        signalled: 0,
        suggestions: 0,
        advice: [],
      };
    const { points, verdict, advice } = charted.value;
    const newest = points.findLast(({ value }) => value !== null);
    return {
      series: one,
      verdict,
      evidence: evidenceOfChange(charted.value),
      values: points.map(({ value }) => value),
      newest: newest === undefined || newest.value === null ? null : { period: newest.period, value: newest.value },
      signalled: points.filter(({ signals }) => signals.length > 0).length,
      suggestions: suggestionsFor(one, ownMarks, own).length,
      advice,
    };
  });
}

/** A series with all that its chart and its history need. */
export interface SeriesDetail {
  readonly series: Item<'series'>;
  readonly marks: readonly Item<'series-mark'>[];
  /** Who made each mark, and when (ISO 8601, UTC); null for those that came with the package. */
  readonly makers: Readonly<Record<string, { readonly by: string; readonly at: string } | null>>;
  readonly observations: readonly SourcedObservation[];
  readonly imports: readonly Import[];
}

/** A series with its marks and who made each, its observations, and the imports they came with. */
export async function readSeries(context: ServiceContext, input: { readonly seriesId: SeriesId }): Promise<Result<SeriesDetail, Failure>> {
  const found = await findItem(context.db, context.scope, 'series', input.seriesId);
  if (found === null) return refuse({ code: 'not-found', what: 'series' });
  const marks = (await listItems(context.db, context.scope, 'series-mark', null)).filter(({ seriesId }) => seriesId === input.seriesId);
  const made = await Promise.all(
    marks.map(async ({ id }) => {
      const [first] = (await listChangesOf(context.db, context.scope, 'series-mark', id)).toReversed();
      return [id, first === undefined ? null : { by: first.actorName, at: first.at }] as const;
    }),
  );
  return ok({ series: found.item, marks, makers: Object.fromEntries(made), ...(await observationsWithSources(context, input.seriesId)) });
}
