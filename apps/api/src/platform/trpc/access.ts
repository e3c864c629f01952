import type { Role } from '@saferplan/domain/accounts';
import type { Member } from './context.ts';

/** Some roles; everybody, signed in or not; or whoever has the right to publish. */
export type Rule = readonly Role[] | 'everybody' | 'publishers' | 'publishing-administrators';

export const ADMINISTRATORS: Rule = ['administrator'];
export const EDITORS: Rule = ['administrator', 'editor'];
export const ANALYSTS: Rule = ['administrator', 'editor', 'analyst'];
/** Which kinds of items each of them may change is said in `mayChange`. */
export const WRITERS: Rule = ['administrator', 'editor', 'analyst', 'lead'];
export const MEMBERS: Rule = ['administrator', 'editor', 'analyst', 'lead', 'reader'];

/** What a procedure says of itself, beside its input and its output. One that says nothing is refused to everybody. */
export interface Meta {
  /** Who may call it. */
  readonly access: Rule;
  /** What it does, in a sentence: for the reference that is generated from the routers. */
  readonly summary: string;
  /**
   * 'refused' where nobody may call it in a practice copy: what would be seen, or decided of people, outside it. That nothing of it
   * is ever published is kept by `publishEdition` and by the database besides.
   */
  readonly inPractice?: 'refused';
}

/** Whether a member may call a procedure with this access rule. */
export function isAllowed(rule: Rule, { role, publisher }: Pick<Member, 'role' | 'publisher'>): boolean {
  if (rule === 'everybody') return true;
  if (rule === 'publishers') return publisher;
  if (rule === 'publishing-administrators') return publisher && role === 'administrator';
  return rule.includes(role);
}
