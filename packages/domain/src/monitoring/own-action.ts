import type { Item } from '../plan/item.ts';
import type { EditionItems } from '../plan/edition-content.ts';

/** A member, as far as it decides what is theirs to see to: their account, and the addresses of the priorities that they lead. */
export interface Responsible {
  readonly id: string;
  readonly leads: readonly string[];
}

/** Whether an account is that of the owner of an action; nobody's account is empty. */
export const isOwnerOf = (owners: EditionItems['action-owner'], actionId: string, accountId: string): boolean =>
  accountId !== '' && owners.some((owner) => owner.actionId === actionId && owner.accountId === accountId);

/** Whether an action is theirs to see to: they own it, or lead its priority. */
export function isOwnAction(
  items: Pick<EditionItems, 'priority' | 'action-owner'>,
  action: Pick<Item<'action'>, 'id' | 'priorityId'>,
  { id, leads }: Responsible,
): boolean {
  return (
    isOwnerOf(items['action-owner'], action.id, id) ||
    items.priority.some((priority) => priority.id === action.priorityId && leads.includes(priority.slug))
  );
}
