import { z } from 'zod';
import { type ItemKind, kindOf } from '../plan/kinds.ts';

/** What a person is in a partnership. Whether they may publish is a right of its own. */
export const Role = z.enum(['administrator', 'editor', 'lead', 'analyst', 'reader']);
export type Role = z.infer<typeof Role>;

/** Who asks to change something. `leads` holds the addresses of the priorities that a lead leads, the same in every edition. */
export interface Asking {
  readonly role: Role;
  readonly leads: readonly string[];
}

/**
 * Whether somebody may change an item of this kind under this priority (its address; null where it hangs on none). Each kind says
 * which roles may change it beside administrators and editors; a lead may do so under the priorities they lead, and report on an
 * action that they own (`ownsParent`), and nowhere else.
 */
export function mayChange({ role, leads }: Asking, kind: ItemKind, prioritySlug: string | null, ownsParent = false): boolean {
  switch (role) {
    case 'administrator':
    case 'editor':
      return true;
    case 'reader':
      return false;
    case 'analyst':
      return kindOf(kind).changedBy.includes(role);
    case 'lead':
      return (
        kindOf(kind).changedBy.includes(role) &&
        ((ownsParent && kindOf(kind).lifecycle === 'running') || (prioritySlug !== null && leads.includes(prioritySlug)))
      );
  }
}

/**
 * Whether somebody may settle a comment or open it again: administrators and editors any; leads and analysts their own and those
 * that ask for them by name; readers their own alone.
 */
export function maySettle(
  { role, id }: Pick<Asking, 'role'> & { readonly id: string },
  comment: { readonly authorId: string; readonly mentions: readonly string[] },
): boolean {
  if (role === 'administrator' || role === 'editor' || comment.authorId === id) return true;
  return role !== 'reader' && comment.mentions.includes(id);
}
