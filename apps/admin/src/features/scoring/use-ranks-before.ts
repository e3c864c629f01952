import { ranksOfYearBefore } from '@saferplan/domain/assessment';
import type { Item } from '@saferplan/domain/plan';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';

/** The places that the topics of this edition had the year before by the same model; examples give none. Empty until they are read. */
export function useRanksBefore(model: Item<'scoring-model'>): ReadonlyMap<string, number> {
  const { content } = useEdition();
  const { previousId } = content.edition;
  const { data } = useQuery(trpc.assessment.scoresBefore.queryOptions(previousId === null ? skipToken : { editionId: previousId }));
  const { topic } = content.items;
  const models = content.shared['scoring-model'];
  return useMemo(
    () =>
      data === undefined
        ? new Map<string, number>()
        : ranksOfYearBefore(model, topic, { topics: data.topic, scores: data.score.filter(({ illustrative }) => !illustrative) }, models),
    [data, model, topic, models],
  );
}
