import type { PlanElement } from '../plan/edition-content.ts';
import type { Item } from '../plan/item.ts';

/** The edition before: its label, and its priorities and themes. */
export interface PreviousEdition {
  readonly label: string;
  readonly planElements: readonly PlanElement[];
  /** What its texts say in other languages; left out where nothing is known of that. */
  readonly translations?: readonly Item<'translation'>[];
}
