import type { Edition } from './edition.ts';
import type { Item } from './item.ts';
import type { EditionKind, PartnershipKind } from './kinds.ts';
import type { Partnership, Plan } from './partnership.ts';

/** All items of an edition by kind, each list in its order. */
export type EditionItems = { readonly [Kind in EditionKind]: readonly Item<Kind>[] };

/** All items that the editions of a partnership share, each list in its order. */
export type PartnershipItems = { readonly [Kind in PartnershipKind]: readonly Item<Kind>[] };

/** An edition with everything in it, and everything of its partnership that it refers to. */
export interface EditionContent {
  readonly partnership: Partnership;
  readonly plan: Plan;
  readonly edition: Edition;
  readonly shared: PartnershipItems;
  readonly items: EditionItems;
}

/** A priority or theme as lineage sees it. */
export interface PlanElement {
  readonly id: string;
  readonly type: 'priority' | 'theme';
  readonly title: string;
  readonly slug: string;
}

/** The priorities, then the themes, of an edition. */
export function planElementsOf(items: Pick<EditionItems, 'priority' | 'theme'>): readonly PlanElement[] {
  const planElement = (type: PlanElement['type']) => (item: Item<'priority'> | Item<'theme'>) =>
    ({ id: item.id, type, title: item.title, slug: item.slug }) as const;
  return [...items.priority.map(planElement('priority')), ...items.theme.map(planElement('theme'))];
}
