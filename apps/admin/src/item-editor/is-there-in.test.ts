import { ITEM_KINDS, kindOf } from '@saferplan/domain/plan';
import { expect, it } from 'vitest';
import { isThereIn } from './is-there-in.ts';

const published = { state: 'published', amendment: null } as const;
const draft = { state: 'draft', amendment: null } as const;

it('a form is there in a closed edition unless it writes what only an open one lets change', () => {
  for (const writes of ITEM_KINDS) {
    const closes = kindOf(writes).home === 'edition' && kindOf(writes).lifecycle === 'content';
    expect([isThereIn(draft, { writes }), isThereIn(published, { writes })], writes).toEqual([true, !closes]);
  }
  // An invitation, a remark on feedback, a step of the adoption; and what an earlier version of the app kept, of which this is not known.
  for (const place of [{ writes: null }, {}, null]) expect(isThereIn(published, place)).toBe(true);
  expect(isThereIn(published, { writes: 'series-mark' })).toBe(true);
  expect(isThereIn(published, { writes: 'action' })).toBe(false);
});
