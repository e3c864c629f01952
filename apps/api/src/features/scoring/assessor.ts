import type { Item } from '@saferplan/domain/plan';
import type { ServiceContext } from '../../platform/service-context.ts';
import { abort } from '../../platform/transaction.ts';

type Actor = ServiceContext['actor'];
type Named = Pick<Item<'score'>, 'assessor' | 'assessorId' | 'enteredBy'>;

/** Where answers come from: a person enters them now, a file holds them, or the history of the plan brings them back. */
export type Origin = 'entered' | 'file' | 'history';

/**
 * Whose answers a new score holds. People answer under their own name; an administrator may enter the answers of somebody else,
 * which then says who entered them, as do the answers that a file holds. What comes back from the history stays as it was.
 */
export function assessorOfNew(actor: Actor, given: Named, origin: Origin): Named {
  if (origin === 'history') return given;
  if (given.assessor === '') return { assessor: '', assessorId: '', enteredBy: '' };
  if (isOwn(actor, given)) return { assessor: actor.name, assessorId: actor.id, enteredBy: '' };
  if (origin === 'file') return { assessor: given.assessor, assessorId: '', enteredBy: actor.name };
  if (actor.role !== 'administrator') return abort({ code: 'not-allowed' });
  return { ...given, enteredBy: actor.name };
}

/**
 * What a change of a score's answers changes beside them: who entered them. Refuses the answers of somebody else to all but
 * administrators, and to everybody another assessor for answers that were given.
 */
export function assessorOfChanged(actor: Actor, before: Named, after: Named): Partial<Named> {
  if (after.assessor !== before.assessor || after.assessorId !== before.assessorId || after.enteredBy !== before.enteredBy)
    return abort({ code: 'not-allowed' });
  if (before.assessor === '' || (isOwn(actor, before) && before.enteredBy === '')) return {};
  if (isOwn(actor, before)) return { enteredBy: '' };
  return actor.role === 'administrator' ? { enteredBy: actor.name } : abort({ code: 'not-allowed' });
}

/** Whether somebody may take away these answers: their own, those that the agencies agreed, and as an administrator those of anybody. */
export const mayRemove = (actor: Actor, before: Named): boolean =>
  before.assessor === '' || isOwn(actor, before) || actor.role === 'administrator';

/** Answers of before accounts were noted belong to whom their name names. */
const isOwn = (actor: Actor, { assessor, assessorId }: Pick<Named, 'assessor' | 'assessorId'>): boolean =>
  assessorId === '' ? assessor === actor.name : assessorId === actor.id;
