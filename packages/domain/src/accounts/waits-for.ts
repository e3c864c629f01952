import type { Role } from './role.ts';

/** Whether an open comment asks this account by name. */
export const asksAccount = (comment: { readonly settled: unknown; readonly mentions: readonly string[] }, accountId: string): boolean =>
  comment.settled === null && comment.mentions.includes(accountId);

/** Whether what was asked of a second person waits for this account: nobody agrees to what they asked for themselves. */
export const awaitsAccount = (
  request: { readonly decision: unknown; readonly askedBy: { readonly id: string } },
  accountId: string,
): boolean => request.decision === null && request.askedBy.id !== accountId;

/**
 * Of actions those that a member of this role is told of: readers and analysts of none, a lead of what is theirs to see to,
 * editors and administrators of all, their own first.
 */
export function actionsShownTo<Action extends { readonly isOwn: boolean }>(actions: readonly Action[], role: Role): readonly Action[] {
  if (role === 'reader' || role === 'analyst') return [];
  return actions.filter(({ isOwn }) => role !== 'lead' || isOwn).toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn));
}
