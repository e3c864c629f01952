import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressIn, partnershipIn } from './choose-partnership.ts';

const ORIGIN = 'https://plan.example';

it('names the partnership in the address of a link, so that another tab opens the same screen of the same partnership', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.stringMatching(/^\/admin\/editions\/[0-9]{4}-[0-9]{2}(?:\/publish)?$/u), (slug, screen) => {
      expect(partnershipIn(`${ORIGIN}${addressIn(slug, screen)}`)).toEqual({ slug, rest: `${ORIGIN}${screen}` });
    }),
  );
});

it('leaves an address that names no partnership as it is, and what else one asks for', () => {
  expect(partnershipIn(`${ORIGIN}/admin/editions/2017-18/plan?at=x#pri_1`)).toEqual({
    slug: null,
    rest: `${ORIGIN}/admin/editions/2017-18/plan?at=x#pri_1`,
  });
  expect(partnershipIn(`${ORIGIN}/admin/editions/2017-18/plan?partnership=kent&at=x#pri_1`)).toEqual({
    slug: 'kent',
    rest: `${ORIGIN}/admin/editions/2017-18/plan?at=x#pri_1`,
  });
});
