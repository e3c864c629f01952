import { welsh } from '@saferplan/messages/admin/cy';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GO_KEYS, goesTo } from './go-keys.ts';

it('G and a letter lead to a phase while it is waited for, whichever case they are in, and nothing else does', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 1 }), fc.option(fc.nat(5000)), fc.nat(10_000), (key, began, now) => {
      const place = goesTo(key, began, now);
      const isAwaited = began !== null && now - began <= 1500;
      const known: readonly string[] = Object.keys(GO_KEYS);
      expect(place !== null).toBe(isAwaited && known.includes(key.toLowerCase()));
    }),
  );
  expect(goesTo('V', 0, 200)).toMatchObject({ to: '/editions/$label/progress' });
});

it('says in Welsh where it leads with the forms that follow “i”', () => {
  const said = Object.values(welsh.shell.goKeys).map((name) => welsh.teamwork.commandPalette.goTo(name));
  expect(said).toEqual(expect.arrayContaining(['Mynd i’r trosolwg', 'Mynd i’r asesiad', 'Mynd i gyhoeddi']));
  for (const one of said) expect(one).not.toMatch(/ i (?:yr?|c\p{L}+)\b/u);
});
