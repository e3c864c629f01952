import type { Item } from '@saferplan/domain/plan';
import { proposeAnswers, type ProposedAnswer } from '@saferplan/domain/scoring';
import { chartOfSeries } from '@saferplan/domain/spc';
import { useQueries } from '@tanstack/react-query';
import { trpc } from '../../server/trpc.ts';

/** The answers that the series of a topic propose. Empty until they are read. */
export function useProposals({ definition }: Item<'scoring-model'>, topic: Item<'topic'>): readonly ProposedAnswer[] {
  const details = useQueries({ queries: topic.seriesIds.map((seriesId) => trpc.spc.series.queryOptions({ seriesId })) });
  const charted = details.flatMap(({ data }) => {
    if (data === undefined) return [];
    const { series, marks, observations } = data;
    const chart = chartOfSeries(series, marks, observations);
    return chart.ok ? [{ id: series.id, title: series.title, interval: series.interval, ...chart.value }] : [];
  });
  // Some of the series alone would propose something else than all of them.
  return charted.length === topic.seriesIds.length ? proposeAnswers(definition, charted) : [];
}
