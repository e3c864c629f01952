import type { EditionContent, Item } from '@saferplan/domain/plan';

/** The decisions of an edition about what a topic reviews and what it is the evidence for. */
export function decisionsOn({ reviews, informs }: Item<'topic'>, { items }: EditionContent): readonly Item<'lineage'>[] {
  const after = new Set<string>(informs);
  return items.lineage.filter(
    ({ fromIds, toIds }) => fromIds.some((id) => id === reviews) || (fromIds.length === 0 && toIds.some((id) => after.has(id))),
  );
}
