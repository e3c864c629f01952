import { type ActionRating, isOwnAction, rateAction } from '@saferplan/domain/monitoring';
import type { Item } from '@saferplan/domain/plan';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { today } from '../../ui/today.ts';

export interface RatedAction {
  readonly action: Item<'action'>;
  readonly priority: Item<'priority'> | undefined;
  readonly updates: readonly Item<'action-update'>[];
  readonly rating: ActionRating;
  /** Whether it is to be seen to by whoever is signed in: they own it or lead its priority. */
  readonly isOwn: boolean;
}

/** Every action of the edition with its colour as of today. */
export function useRatedActions(): readonly RatedAction[] {
  const { content } = useEdition();
  const { items, edition } = content;
  const session = useSession();
  const now = today();
  return items.action.map((action) => {
    const updates = items['action-update'].filter(({ actionId }) => actionId === action.id);
    return {
      action,
      priority: items.priority.find(({ id }) => id === action.priorityId),
      updates,
      rating: rateAction({ action, updates, year: edition, today: now }),
      isOwn: isOwnAction(items, action, session),
    };
  });
}
