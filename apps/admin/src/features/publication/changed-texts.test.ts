import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedTexts } from './changed-texts.ts';

it('what was taken from a page and what was put to it turns one into the other, and equal pages differ in nothing', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const { gone, added } = changedTexts(before, after);
      const kept = before.filter((_, index) => gone[index] !== true);
      const put = after.filter((_, index) => added[index] === true);
      expect([...kept, ...put].toSorted()).toEqual(after.toSorted());
      expect(changedTexts(before, before.toReversed()).added).not.toContain(true);
    }),
  );
});
