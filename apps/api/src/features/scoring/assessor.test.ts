import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessorOfChanged, assessorOfNew, mayRemove } from './assessor.ts';

const ROLES = ['administrator', 'editor', 'lead', 'analyst', 'reader'] as const;
const anyActor = fc.record({
  id: fc.constantFrom('acc_ann', 'acc_bob'),
  name: fc.constantFrom('Ann', 'Bob'),
  role: fc.constantFrom(...ROLES),
  leads: fc.constant([]),
});
const anyNamed = fc.record({
  assessor: fc.constantFrom('', 'Ann', 'Bob', 'Cay'),
  assessorId: fc.constantFrom('', 'acc_ann', 'acc_bob', 'acc_cay'),
  enteredBy: fc.constantFrom('', 'Ann', 'Forged'),
});
type Actor = Parameters<typeof assessorOfNew>[0];
type Named = Parameters<typeof assessorOfNew>[1];
const isOf = (actor: Actor, { assessor, assessorId }: Named): boolean =>
  assessorId === '' ? assessor === actor.name : assessorId === actor.id;
const entered = (actor: Actor, given: Named): Named | null => {
  try {
    return assessorOfNew(actor, given, 'entered');
  } catch {
    return null;
  }
};
const changed = (actor: Actor, before: Named, after: Named): Partial<Named> | null => {
  try {
    return assessorOfChanged(actor, before, after);
  } catch {
    return null;
  }
};

describe('answers that somebody enters', () => {
  it('bear the name of whoever is signed in; those of somebody else are for an administrator, and say who entered them', () => {
    fc.assert(
      fc.property(anyActor, anyNamed, (actor, given) => {
        const made = entered(actor, given);
        if (given.assessor === '') expect(made).toEqual({ assessor: '', assessorId: '', enteredBy: '' });
        else if (isOf(actor, given)) expect(made).toEqual({ assessor: actor.name, assessorId: actor.id, enteredBy: '' });
        else expect(made).toEqual(actor.role === 'administrator' ? { ...given, enteredBy: actor.name } : null);
      }),
    );
  });

  it('are taken away by their assessor, or by an administrator', () => {
    fc.assert(
      fc.property(anyActor, anyNamed, (actor, before) => {
        const isOthers = before.assessor !== '' && !isOf(actor, before);
        expect(mayRemove(actor, before)).toBe(!isOthers || actor.role === 'administrator');
      }),
    );
  });

  it('are changed by their assessor, or by an administrator who is named, and never become those of another', () => {
    fc.assert(
      fc.property(anyActor, anyNamed, anyNamed, (actor, before, other) => {
        const isSame = JSON.stringify(before) === JSON.stringify(other);
        if (!isSame) expect(changed(actor, before, other)).toBeNull();
        const further = changed(actor, before, before);
        if (before.assessor === '') expect(further).toEqual({});
        else if (isOf(actor, before)) expect({ ...before, ...further }.enteredBy).toBe('');
        else expect(further).toEqual(actor.role === 'administrator' ? { enteredBy: actor.name } : null);
      }),
    );
  });

  it('come back from the history as they were, and name no account where a file brings them', () => {
    fc.assert(
      fc.property(anyActor, anyNamed, (actor, given) => {
        expect(assessorOfNew(actor, given, 'history')).toEqual(given);
        const read = assessorOfNew(actor, given, 'file');
        expect([read.assessorId, read.enteredBy]).toEqual(
          given.assessor === '' ? ['', ''] : isOf(actor, given) ? [actor.id, ''] : ['', actor.name],
        );
      }),
    );
  });
});
