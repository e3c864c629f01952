import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifferences } from './word-differences.ts';

const text = fc
  .array(fc.constantFrom('fewer', 'needles', 'in', 'the', 'borough', 'every', 'year'), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('two texts as one', () => {
  it('mark what was removed and what was added', () => {
    expect(wordDifferences('Fewer discarded needles in the borough', 'Fewer needles in the whole borough')).toEqual([
      { kind: 'same', text: 'Fewer' },
      { kind: 'removed', text: 'discarded' },
      { kind: 'same', text: 'needles in the' },
      { kind: 'added', text: 'whole' },
      { kind: 'same', text: 'borough' },
    ]);
  });

  it('give back both texts, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = wordDifferences(before, after);
        const without = (kind: string): string => found.flatMap((one) => (one.kind === kind ? [] : [one.text])).join(' ');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('are told whole where they are very long', () => {
    const long = Array.from({ length: 700 }, (_, index) => `w${index.toString()}`).join(' ');
    expect(wordDifferences(long, `${long} more`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
