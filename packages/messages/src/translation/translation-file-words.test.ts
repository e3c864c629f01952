import { readTranslationFile, type TranslatedText, writeTranslationFile } from '@saferplan/domain/translation';
import { expect, it } from 'vitest';
import { TRANSLATION_FILE_WORDS } from './translation-file-words.ts';

const languages = { from: 'en', to: 'cy' } as const;
const text: TranslatedText = { kind: 'priority', ownerId: 'pri_0', field: 'title', text: 'Fires', translation: null, state: 'missing' };
const written = (said: 'en' | 'cy') =>
  writeTranslationFile([text], languages, () => ({ where: 'Fires', which: 'Title' }), TRANSLATION_FILE_WORDS[said]);

it('a file for a translator says in English what to do', () => {
  expect(written('en')).toEqual([
    {
      name: 'Translation',
      rows: [
        ['Where it stands', 'Which text', 'English', 'Welsh', 'State', 'Key (leave as it is)'],
        ['Fires', 'Title', 'Fires', '', 'To be translated', 'pri_0 title'],
      ],
    },
    {
      name: 'How to fill this in',
      rows: [
        ['What to do'],
        ['Write the Welsh of each text into the column “Welsh”. Leave empty what you cannot translate.'],
        ['Change nothing in the columns “English” and “Key (leave as it is)”: they tell which text it is, and of what you translated it.'],
        ['Keep Markdown as it is: # for headings, - for lists, | for tables, [words](address) for links.'],
        ['Rows may be left out and put in another order. Save the file as XLSX or ODS, and send it back.'],
        ['What comes back is shown row by row before anything is stored, and counts as not yet read by a speaker.'],
      ],
    },
  ]);
});

it.each(['en', 'cy'] as const)('a file written in %s comes back as it was filled in, and says nothing in the other language', (said) => {
  const [sheet, guide] = written(said);
  if (sheet === undefined || guide === undefined) throw new Error('There are two sheets');
  const [head = [], ...rows] = sheet.rows;
  const filled = { ...sheet, rows: [head, ...rows.map((row) => row.with(3, 'Tanau'))] };
  const read = readTranslationFile([guide, filled], [text], languages, Object.values(TRANSLATION_FILE_WORDS));
  expect(read).toMatchObject([{ outcome: 'taken', text: 'Tanau', where: 'Fires' }]);
  const other = written(said === 'en' ? 'cy' : 'en');
  const words = (sheets: typeof other): readonly string[] =>
    sheets.flatMap(({ name, rows: own }) => [name, ...own.flat()]).filter((one) => !['Fires', 'Title', 'pri_0 title', ''].includes(one));
  expect(words([sheet, guide]).filter((one) => words(other).includes(one))).toEqual([]);
});
