import type { EditionItems } from './edition-content.ts';
import type { Item, ItemKind } from './item.ts';
import type { LineageKind } from './lineage.ts';

/** A change that must go with another one, so that the plan stays whole. */
export type FollowingChange =
  | { readonly kind: 'lineage'; readonly id: string; readonly fields: Partial<Pick<Item<'lineage'>, 'kind' | 'toIds'>> }
  | { readonly kind: 'theme'; readonly id: string; readonly fields: Pick<Item<'theme'>, 'runsThrough'> }
  | { readonly kind: 'topic'; readonly id: string; readonly fields: Pick<Item<'topic'>, 'informs'> }
  | { readonly kind: 'bid'; readonly id: string; readonly fields: Pick<Item<'bid'>, 'priorityIds'> };

/**
 * When a priority or theme gets another title, the decision that carries it on says 'renamed' where the
 * title differs from that of the year before, and 'retained' where it is the same again.
 */
export function followRename(
  focusId: string,
  title: string,
  olderTitles: ReadonlyMap<string, string>,
  lineage: EditionItems['lineage'],
): readonly FollowingChange[] {
  return lineage.flatMap((decision) => {
    const [source] = decision.fromIds;
    if (decision.toIds[0] !== focusId || source === undefined) return [];
    if (decision.kind !== 'retained' && decision.kind !== 'renamed') return [];
    const kind: LineageKind = olderTitles.get(source) === title ? 'retained' : 'renamed';
    return kind === decision.kind ? [] : [{ kind: 'lineage', id: decision.id, fields: { kind } } as const];
  });
}

/** When a priority or theme goes, whatever names it lets go of it: decisions, themes and topics. */
export function followRemoval(removed: { readonly kind: ItemKind; readonly id: string }, items: EditionItems): readonly FollowingChange[] {
  if (removed.kind !== 'priority' && removed.kind !== 'theme') return [];
  const stays = (id: string): boolean => id !== removed.id;
  return [
    ...items.lineage
      .filter((decision) => !decision.toIds.every(stays))
      .map((decision) => ({ kind: 'lineage', id: decision.id, fields: { toIds: decision.toIds.filter(stays) } }) as const),
    ...items.topic
      .filter((topic) => !topic.informs.every(stays))
      .map((topic) => ({ kind: 'topic', id: topic.id, fields: { informs: topic.informs.filter(stays) } }) as const),
    ...items.bid
      .filter((bid) => !bid.priorityIds.every(stays))
      .map((bid) => ({ kind: 'bid', id: bid.id, fields: { priorityIds: bid.priorityIds.filter(stays) } }) as const),
    ...items.theme.flatMap((theme) =>
      theme.runsThrough.kind === 'some' && !theme.runsThrough.priorityIds.every(stays)
        ? [
            {
              kind: 'theme',
              id: theme.id,
              fields: { runsThrough: { kind: 'some', priorityIds: theme.runsThrough.priorityIds.filter(stays) } },
            } as const,
          ]
        : [],
    ),
  ];
}

/** What still names an agency, a contact, a subgroup, a meeting or a series, in words; empty when it may go. */
export function usesOf(removed: { readonly kind: ItemKind; readonly id: string }, items: EditionItems): readonly string[] {
  const { kind, id } = removed;
  const named = (uses: boolean, title: string): string[] => (uses ? [`“${title}”`] : []);
  switch (kind) {
    case 'agency':
      return [
        ...items.priority.flatMap((priority) =>
          named(priority.lead.state === 'named' && priority.lead.holders.some((holder) => holder.agencyId === id), priority.title),
        ),
        ...items.action.flatMap((action) =>
          named(action.leadAgency.kind === 'agencies' && action.leadAgency.agencyIds.some((agency) => agency === id), action.text),
        ),
      ];
    case 'contact':
      return items.priority.flatMap((priority) =>
        named(
          priority.contactIds.some((contact) => contact === id),
          priority.title,
        ),
      );
    case 'subgroup':
      return [
        ...items.priority.flatMap((priority) => named(priority.subgroupId === id, priority.title)),
        ...items.action.flatMap((action) =>
          named(action.leadAgency.kind === 'subgroup' && action.leadAgency.subgroupId === id, action.text),
        ),
      ];
    case 'meeting':
      return items.lineage.some((decision) => decision.meetingId === id) ? ['a decision in the lineage'] : [];
    case 'series':
      return [
        ...items.indicator.flatMap((indicator) => named(indicator.seriesId === id, indicator.title)),
        ...items.topic.flatMap((topic) =>
          named(
            topic.seriesIds.some((series) => series === id),
            topic.title,
          ),
        ),
      ];
    case 'scoring-model':
      return items.topic
        .filter((topic) => items.score.some(({ modelId, topicId }) => modelId === id && topicId === topic.id))
        .map(({ title }) => `“${title}”`);
    default:
      return [];
  }
}
