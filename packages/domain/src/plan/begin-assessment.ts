import type { ItemFields } from './item.ts';
import { type EditionItems, planElementsOf } from './edition-content.ts';

type TopicStart = Omit<ItemFields<'topic'>, 'slug'>;

/**
 * The topics that this year's assessment begins with: one for every priority and theme of the year before, with the series
 * that its topics showed, and one for every topic that was assessed then and became neither. Nothing is recommended yet.
 */
export function beginAssessment(draft: Pick<EditionItems, 'lineage'>, before: EditionItems): readonly TopicStart[] {
  const reviewing = planElementsOf(before).map((planElement): TopicStart => {
    const own = before.topic.filter(({ informs }) => informs.some((id) => id === planElement.id));
    const successors = draft.lineage.filter(({ fromIds }) => fromIds.some((id) => id === planElement.id)).flatMap(({ toIds }) => toIds);
    const [reviews] = draft.lineage.flatMap(({ fromIds }) => fromIds).filter((id) => id === planElement.id);
    return {
      title: planElement.title,
      summary: own.length === 1 ? (own[0]?.summary ?? '') : '',
      reviews: reviews ?? null,
      informs: [...new Set(successors)],
      seriesIds: [...new Set(own.flatMap(({ seriesIds }) => seriesIds))].slice(0, 20),
      recommendation: 'not-decided',
      reason: '',
      departure: '',
    };
  });
  const watched = before.topic
    .filter(({ informs }) => informs.length === 0)
    .map(({ title, summary, seriesIds }): TopicStart => ({
      title,
      summary,
      reviews: null,
      informs: [],
      seriesIds,
      recommendation: 'not-decided',
      reason: '',
      departure: '',
    }));
  return [...reviewing, ...watched];
}
