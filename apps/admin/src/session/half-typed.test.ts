import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { countHalfTyped, forgetHalfTyped, HalfTyped } from './half-typed.ts';

const EMPTY = { text: '', said: {} as Readonly<Record<string, string>>, due: null as string | null };

describe('what was typed into a form and not added', () => {
  beforeEach(() => sessionStorage.clear());
  const of = (owner: string): HalfTyped => new HalfTyped(sessionStorage, owner);

  it('is there for the same person, partnership and form alone, whatever they are called', () => {
    const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes('/') && text.isWellFormed());
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 3, maxLength: 3 }),
        name,
        fc.string({ minLength: 1 }),
        ([one = '', other = '', third = ''], form, text) => {
          sessionStorage.clear();
          expect(of(`${one}/${third}`).keep(form, { ...EMPTY, text }, EMPTY)).toBe(true);
          expect(of(`${one}/${third}`).read(form, EMPTY)).toEqual({ ...EMPTY, text });
          for (const [owner, at] of [
            [`${other}/${third}`, form],
            [`${one}/${other}`, form],
            [`${one}/${third}`, `${form}/x`],
          ] as const)
            expect(of(owner).read(at, EMPTY)).toBeNull();
          expect([countHalfTyped(sessionStorage, one), countHalfTyped(sessionStorage, other)]).toEqual([1, 0]);
          forgetHalfTyped(sessionStorage, other);
          expect(of(`${one}/${third}`).has(form)).toBe(true);
          forgetHalfTyped(sessionStorage, one);
          expect(sessionStorage.length).toBe(0);
        },
      ),
    );
  });

  it('is forgotten where the form is empty again, and is not read in a form of another shape', () => {
    const own = of('ann/maidstone');
    own.keep('a', { ...EMPTY, text: 'Half' }, EMPTY);
    expect(own.read('a', { title: '' })).toBeNull();
    expect(own.read('a', '')).toBeNull();
    own.keep('a', EMPTY, EMPTY);
    expect(own.has('a')).toBe(false);
    sessionStorage.setItem('saferplan.half-typed/ann%2Fmaidstone/b', '{"text": ');
    expect(own.read('b', EMPTY)).toBeNull();
  });

  it('is said not to be kept where the browser has no room', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(new HalfTyped(full as unknown as Storage, 'ann/maidstone').keep('a', { ...EMPTY, text: 'Half' }, EMPTY)).toBe(false);
  });

  it('is sent under one identifier until it is changed, added or cleared, from every window and after a reload', () => {
    const own = of('ann/maidstone');
    own.keep('a', { ...EMPTY, text: 'Half' }, EMPTY);
    const id = own.changeIdOf('a', { ...EMPTY, text: 'Half' });
    expect(id).toMatch(/^chg_[0-9a-f]{32}$/u);
    expect(of('ann/maidstone').changeIdOf('a', { ...EMPTY, text: 'Half' })).toBe(id);
    expect([of('ann/ashford'), of('bob/maidstone')].map((other) => other.changeIdOf('a', EMPTY))).not.toContain(id);
    expect(own.changeIdOf('a', { ...EMPTY, text: 'Half of it' })).not.toBe(id);
    const last = own.changeIdOf('a', { ...EMPTY, text: 'Half' });
    own.forget('a');
    expect(own.changeIdOf('a', { ...EMPTY, text: 'Half' })).not.toBe(last);
  });

  it('is sent under another identifier with what is sent beside it, and is forgotten once it is added', () => {
    const own = of('ann/maidstone');
    const typed = { ...EMPTY, text: 'Because' };
    own.keep('a', typed, EMPTY);
    const id = own.changeIdOf('a', typed, { subject: ['the whole'] });
    expect(own.changeIdOf('a', typed, { subject: ['the whole'] })).toBe(id);
    const other = own.changeIdOf('a', typed, { subject: ['a text'] });
    expect([id, own.changeIdOf('a', typed)]).not.toContain(other);
    own.forgetSent(own.changeIdOf('a', typed, { subject: ['a text'] }));
    expect(own.has('a')).toBe(false);
  });

  it('is forgotten once what was sent of it is added, and stays where something else has been typed since', () => {
    const own = of('ann/maidstone');
    const sent = { ...EMPTY, text: 'Sent' };
    for (const form of ['a', 'b']) own.keep(form, sent, EMPTY);
    const [a, b] = [own.changeIdOf('a', sent), own.changeIdOf('b', sent)];
    own.keep('b', { ...EMPTY, text: 'Sent, and more' }, EMPTY);
    own.forgetSent(a);
    own.forgetSent(b);
    expect([own.has('a'), own.read('b', EMPTY)]).toEqual([false, { ...EMPTY, text: 'Sent, and more' }]);
    forgetHalfTyped(sessionStorage, 'ann');
    expect(sessionStorage.length).toBe(0);
  });
});
