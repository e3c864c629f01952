import { type ActionRating, rateAction } from '@saferplan/domain/monitoring';
import type { Item } from '@saferplan/domain/plan';
import { useEdition } from '../plan/edition-data.tsx';
import { today } from '../ui/today.ts';

export interface RatedAction {
  readonly action: Item<'action'>;
  readonly priority: Item<'priority'> | undefined;
  readonly updates: readonly Item<'action-update'>[];
  readonly rating: ActionRating;
}

/** Every action of the edition with its colour as of today. */
export function useRatedActions(): readonly RatedAction[] {
  const { content } = useEdition();
  const { items, edition } = content;
  const now = today();
  return items.action.map((action) => {
    const updates = items['action-update'].filter(({ actionId }) => actionId === action.id);
    return {
      action,
      priority: items.priority.find(({ id }) => id === action.priorityId),
      updates,
      rating: rateAction({ action, updates, year: edition, today: now }),
    };
  });
}
