import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { idSchema } from '../shared/id.ts';
import { readTranslationFile, type TranslationFileWords, writeTranslationFile } from './translation-file.ts';
import { stateOf, type TranslatedText } from './translations.ts';

const languages = { from: 'en', to: 'cy' } as const;
const called = ({ ownerId, field }: TranslatedText) => ({ where: ownerId, which: field });

const textOf = (index: number, text: string, translated: string | null, original = text): TranslatedText => {
  const translation =
    translated === null
      ? null
      : {
          id: z.parse(idSchema('shared-translation'), `trs_${index.toString()}`),
          position: index,
          version: 1,
          ownerId: `pri_${index.toString()}`,
          field: 'title',
          language: 'cy' as const,
          text: translated,
          original,
          readBy: '',
          readOn: null,
        };
  return { kind: 'priority', ownerId: `pri_${index.toString()}`, field: 'title', text, translation, state: stateOf(text, translation) };
};

const words = fc.stringMatching(/^[a-zâêîôûŵŷ ’-]{1,40}$/u).filter((text) => text.trim() === text && text !== '');

/** What stands beside the texts: one word for each. */
const WORDS: TranslationFileWords = {
  languages: { en: 'English', cy: 'Welsh' },
  states: { missing: 'missing', stale: 'stale', unread: 'unread', read: 'read' },
  sheet: 'Texts',
  guide: 'Guide',
  where: 'Where',
  which: 'Which',
  state: 'State',
  key: 'Key',
  guidance: (from, to) => [`From ${from} to ${to}`],
};

describe('a file for a translator', () => {
  it('comes back as it went: nothing changes where nothing was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.option(words)), { maxLength: 20 }), (pairs) => {
        const texts = pairs.map(([text, translated], index) => textOf(index, text, translated));
        const rows = readTranslationFile(writeTranslationFile(texts, languages, called, WORDS), texts, languages, [WORDS]) ?? [];
        expect(rows.map(({ outcome }) => outcome)).toEqual(texts.map(({ translation }) => (translation === null ? 'empty' : 'unchanged')));
      }),
    );
  });

  it('brings back exactly what was written, in whatever order, and what was stored comes out again the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 20 }), (pairs) => {
        const texts = pairs.map(([text], index) => textOf(index, text, null));
        const [sheet, help] = writeTranslationFile(texts, languages, called, WORDS);
        if (sheet === undefined || help === undefined) throw new Error('there are two sheets');
        const [head = [], ...rows] = sheet.rows;
        const filled = rows.map((row, index) => row.with(3, pairs[index]?.[1] ?? '')).toReversed();
        const read = readTranslationFile([help, { ...sheet, rows: [head, ...filled] }], texts, languages, [WORDS]) ?? [];
        expect(read.every(({ outcome, store }) => outcome === 'taken' && store !== null)).toBe(true);
        const stored = read.map(({ text, store }, index) => textOf(pairs.length - 1 - index, store?.of.text ?? '', text)).toReversed();
        const [again] = writeTranslationFile(stored, languages, called, WORDS);
        expect(again?.rows.slice(1).map((row) => row[3])).toEqual(pairs.map(([, translated]) => translated));
      }),
    );
  });

  it('tells of each row what becomes of it, and loses nothing', () => {
    const texts = [
      textOf(0, 'Fires', null),
      textOf(1, 'Changed since', null),
      textOf(2, 'Changed and translated again', 'Wedi newid'),
      textOf(3, 'Ways home', 'Ffyrdd adref'),
      textOf(4, 'No HTML', null),
    ];
    const rows = [
      ['Where', 'Which', 'English', 'Welsh', 'State', 'Key'],
      ['', '', 'Fires', 'Tanau', '', 'pri_0 title'],
      ['', '', 'As it was', 'Fel yr oedd', '', 'pri_1 title'],
      ['', '', 'As it was', 'Hen destun', '', 'pri_2 title'],
      ['', '', 'Ways home', 'Ffyrdd adref', '', 'pri_3 title'],
      ['', '', 'No HTML', '<b>Na</b>', '', 'pri_4 title'],
      ['Gone', '', 'Gone', 'Wedi mynd', '', 'pri_9 title'],
      ['', '', '', '', '', ''],
    ];
    const read = readTranslationFile([{ name: 'Taflen1', rows }], texts, languages, [WORDS]) ?? [];
    expect(read.map(({ row, outcome, text, store }) => [row, outcome, text, store?.original ?? null])).toEqual([
      [2, 'taken', 'Tanau', 'Fires'],
      [3, 'original-changed', 'Fel yr oedd', 'As it was'],
      [4, 'original-changed', 'Hen destun', null],
      [5, 'unchanged', 'Ffyrdd adref', null],
      [6, 'refused', '<b>Na</b>', null],
      [7, 'unknown', 'Wedi mynd', null],
    ]);
  });

  it('is refused where it is no such file', () => {
    expect(readTranslationFile([{ name: 'Sheet1', rows: [['Crime', '2017']] }], [], languages, [WORDS])).toBeNull();
  });
});
