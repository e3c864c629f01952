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
    expect(partsOf('Arweinir gan: Kent Police.')).toEqual([{ text: 'Arweinir gan: ' }, { text: 'Kent Police', lang: 'en' }, { text: '.' }]);
  });

  it('is not what merely agrees with some words of a passage', () => {
    const partsOf = languageParts({ language: 'en', texts: new Set(['The work of Maidstone Borough Council.\nIts wards']), names: [] });
    for (const text of ['Maidstone Borough', 'Maidstone Borough Council', 'work of Maidstone', 'The work of'])
      expect(partsOf(text)).toEqual([{ text }]);
    expect(partsOf('The work of Maidstone Borough Council.')).toEqual([{ text: 'The work of Maidstone Borough Council.', lang: 'en' }]);
  });

  it('is what stands between the signs of Markdown, and a paragraph whose lines are joined', () => {
    const text = '- What **residents told us** is on [the page of the survey](https://example.org/).\n\nA line\nand its other half.';
    const partsOf = languageParts({ language: 'en', texts: new Set([text]), names: [] });
    for (const part of ['residents told us', 'the page of the survey', 'A line and its other half.'])
      expect(partsOf(part)).toEqual([{ text: part, lang: 'en' }]);
  });

  it('is no name that may be a part of a longer one', () => {
    const partsOf = languageParts({ ...left, texts: new Set(), names: ['Kent Police', 'Mental Health', 'Crime'] });
    for (const text of [
      'Arolwg Crime Survey 2016',
      'Gan y Crime Survey.',
      'Arolwg Crime',
      'Deddf Mental Health Act 1983',
      'Crimes',
      'Mental Healthy',
    ])
      expect(partsOf(text)).toEqual([{ text }]);
    expect(partsOf('Crime')).toEqual([{ text: 'Crime', lang: 'en' }]);
    for (const [before, after] of [
      ['Blaenoriaeth: ', '.'],
      ['Gweler “', '” isod'],
      ['', ', wedi’i gyflawni'],
    ] as const)
      expect(partsOf(`${before}Crime${after}`).filter(({ lang }) => lang !== undefined)).toEqual([{ text: 'Crime', lang: 'en' }]);
  });

  it('is nothing of our own words and of numbers, nor of anything where all is in one language', () => {
    expect(languageParts(left)('Heb ei adrodd')).toEqual([{ text: 'Heb ei adrodd' }]);
    expect(languageParts(left)('2016')).toEqual([{ text: '2016' }]);
    expect(languageParts(undefined)('Mental Health')).toEqual([{ text: 'Mental Health' }]);
  });
});
