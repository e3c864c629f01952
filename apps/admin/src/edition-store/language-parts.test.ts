import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageParts } from './language-parts.ts';

const own = (sentence: string, names: readonly string[]): readonly string[] =>
  languageParts(sentence, names).flatMap(({ text, isOwn }) => (isOwn ? [text] : []));

it('finds what stands in quotation marks, and names as whole words, the longest first', () => {
  expect(own('Mae arweinydd “Mental Health” i’w gadarnhau o hyd.', [])).toEqual(['Mental Health']);
  expect(own('Rhannwyd o Community Resilience', ['Community', 'Community Resilience'])).toEqual(['Community Resilience']);
  expect(own('Thefts a Theft (CSE)', ['Theft', 'Theft (CSE)'])).toEqual(['Theft (CSE)']);
  expect(own('Dim', ['', 'Di'])).toEqual([]);
});

it('cuts a sentence without losing a letter, whatever it and the names hold', () => {
  const words = fc.array(fc.constantFrom('“', '”', 'Theft', '(CSE)', '.*', ' ', '\\', 'o', 'ŵ', '[', '?'), { maxLength: 8 });
  const text = words.map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (sentence, names) => {
      expect(
        languageParts(sentence, names)
          .map((part) => part.text)
          .join(''),
      ).toBe(sentence);
    }),
  );
});
