import { describe, expect, it } from 'vitest';
import { languageParts } from './language-parts.ts';

const left = {
  language: 'en',
  texts: new Set(['Mental Health', 'One page.\n\nA second paragraph of it.', '2016']),
  names: ['Mental Health', 'Kent Police'],
} as const;

describe('what of a text is in another language', () => {
  it('is the whole of what the partnership wrote, a paragraph of it, or a name within a sentence', () => {
    const partsOf = languageParts(left);
    expect(partsOf('Mental Health')).toEqual([{ text: 'Mental Health', lang: 'en' }]);
    expect(partsOf('A second paragraph of it.')).toEqual([{ text: 'A second paragraph of it.', lang: 'en' }]);
    expect(partsOf('Arweinir gan Kent Police.')).toEqual([{ text: 'Arweinir gan ' }, { text: 'Kent Police', lang: 'en' }, { text: '.' }]);
  });

  it('is nothing of our own words and of numbers, nor of anything where all is in one language', () => {
    expect(languageParts(left)('Heb ei adrodd')).toEqual([{ text: 'Heb ei adrodd' }]);
    expect(languageParts(left)('2016')).toEqual([{ text: '2016' }]);
    expect(languageParts(undefined)('Mental Health')).toEqual([{ text: 'Mental Health' }]);
  });
});
