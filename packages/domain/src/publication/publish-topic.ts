import type { EditionItems, PlanElement } from '../plan/edition-content.ts';
import type { Item } from '../plan/item.ts';
import { publishFinding } from './publish-finding.ts';
import type { PublishedPlanElement, SnapshotTopic } from './snapshot.ts';

/** A topic as published, with its findings. `older` and `newer` are the priorities and themes of the edition before and of this one. */
export function publishTopic(
  topic: Item<'topic'>,
  items: EditionItems,
  slugs: ReadonlyMap<string, string>,
  older: ReadonlyMap<string, PlanElement>,
  newer: ReadonlyMap<string, PlanElement>,
): SnapshotTopic {
  return {
    slug: topic.slug,
    title: topic.title,
    summary: topic.summary,
    reviews: topic.reviews === null ? null : (publishPlanElements([topic.reviews], older)[0] ?? null),
    informs: publishPlanElements(topic.informs, newer),
    findings: items.finding.filter((finding) => finding.topicId === topic.id).map(publishFinding),
    series: topic.seriesIds.flatMap((id) => slugs.get(id) ?? []),
    completedActions: items['completed-action'].filter((done) => done.topicId === topic.id).map(({ text }) => ({ text })),
    // checkEdition has refused 'not-decided' before this is reached.
    recommendation: topic.recommendation === 'not-decided' ? 'watch' : topic.recommendation,
    reason: topic.reason,
    departure: topic.departure,
  };
}

/** Priorities and themes as they are named where something else tells of them; those that are not there are left out. */
export function publishPlanElements(ids: readonly string[], planElements: ReadonlyMap<string, PlanElement>): PublishedPlanElement[] {
  return ids.flatMap((id) => {
    const planElement = planElements.get(id);
    return planElement === undefined ? [] : [{ type: planElement.type, slug: planElement.slug, title: planElement.title }];
  });
}
