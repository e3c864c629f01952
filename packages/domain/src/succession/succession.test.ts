import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSuccession, isAgreed, mayShareRestricted, SuccessionAnswer, type SuccessionKind } from './succession.ts';

describe('a succession', () => {
  it.each<[SuccessionKind, readonly string[], readonly string[], readonly string[]]>([
    ['merged', ['a', 'b'], ['c'], []],
    ['merged', ['a'], ['c'], ['before']],
    ['merged', ['a', 'b'], [], ['after']],
    ['split', ['a'], ['b', 'c'], []],
    ['split', ['a', 'b'], ['c'], ['before', 'after']],
    ['renamed', ['a'], ['b'], []],
    ['abolished', ['a'], [], []],
    ['abolished', ['a'], ['b'], ['after']],
    ['merged', ['a', 'a'], ['b'], ['before']],
    ['renamed', ['a'], ['a'], ['before']],
  ])('of the kind %s from %j to %j has faults at %j', (kind, before, after, paths) => {
    expect(checkSuccession({ kind, before: [...before], after: [...after] }).map(({ path }) => path)).toEqual(paths);
  });

  it('holds where all agree, and shares restricted figures only where both sides say so', () => {
    const parties = ['a', 'b', 'c'] as const;
    const answer = fc.constantFrom(undefined, ...SuccessionAnswer.options);
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer), (given) => {
        const answers = new Map(parties.flatMap((slug, index) => (given[index] === undefined ? [] : [[slug, given[index]] as const])));
        const succession = { before: ['a', 'b'], after: ['c'] };
        const all = given.every((one) => one === 'agreed' || one === 'agreed-with-restricted');
        expect(isAgreed(succession, answers)).toBe(all);
        const shares = (index: number) => given[index] === 'agreed-with-restricted';
        expect(mayShareRestricted(succession, answers, { from: 'a', to: 'c' })).toBe(all && shares(0) && shares(2));
        expect(mayShareRestricted(succession, answers, { from: 'a', to: 'b' })).toBe(false);
        expect(mayShareRestricted(succession, answers, { from: 'c', to: 'a' })).toBe(false);
      }),
    );
  });
});
