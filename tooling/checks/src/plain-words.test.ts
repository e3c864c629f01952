import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Words that this project once used in senses of its own, each with the standard term that stands in its place. */
const INSTEAD: Readonly<Record<string, string>> = {
  mend: 'correct or fix',
  deed: 'change type',
  'give up': 'abort',
  surroundings: 'services',
  shelf: 'published editions',
  'front door': 'page cache',
  'housed item': 'stored item',
  'open home': 'load editable edition',
  'note trouble': 'log error',
  'one at a time': 'with lock',
  foci: 'plan elements',
  lot: 'batch',
  'own parts': 'extensions',
  told: 'reported, answered or shown',
  lately: 'recently',
  news: 'updates',
};
const FORMS: Readonly<Record<string, string>> = {
  mends: 'mend',
  mended: 'mend',
  mending: 'mend',
  deeds: 'deed',
  shelves: 'shelf',
  lots: 'lot',
};
/** Words that are plain English in a comment, and are refused as names alone. */
const IN_NAMES_ALONE = new Set(['told', 'news', 'give up', 'one at a time', 'own parts', 'surroundings']);

/** A name that stands alone, of a value within a function, may be one of these. */
const IN_COMPOUNDS_ALONE: ReadonlySet<string> = new Set(['told']);

/** The words of a name: `giveUp`, `GIVE_UP` and `give-up` are `give up`. */
const wordsOfName = (name: string): string =>
  name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])|[_$-]+/gu, ' ')
    .trim()
    .toLowerCase();
const inSingular = (text: string): string => text.replaceAll(/[a-z]+/gu, (word) => FORMS[word] ?? word);
const ANY = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(INSTEAD).join('|')})(?![\\p{L}-])`, 'gu');
const wordsIn = (text: string): readonly string[] => inSingular(text).match(ANY) ?? [];

/** The refused words in the comments of a file and in the names that it gives or uses, each once. */
function refusedIn(file: string, code: string): readonly string[] {
  const { program, comments } = parseSync(file, code);
  const found = new Set(comments.flatMap(({ value }) => wordsIn(value.toLowerCase()).filter((word) => !IN_NAMES_ALONE.has(word))));
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { type, name } = value as { readonly type?: unknown; readonly name?: unknown };
    if ((type === 'Identifier' || type === 'JSXIdentifier' || type === 'PrivateIdentifier') && typeof name === 'string') names.add(name);
    for (const child of Object.values(value)) visit(child);
  };
  visit(program);
  for (const word of [...names].flatMap((name) => (IN_COMPOUNDS_ALONE.has(name) ? [] : wordsIn(wordsOfName(name))))) found.add(word);
  return [...found].toSorted();
}

describe('the words of the code', () => {
  it.each([
    ['/** Where to mend it. */', ['mend']],
    ['// It is mended by the next one.', ['mend']],
    ['const deeds = [];', ['deed']],
    ['const FRONT_DOOR = 1;', ['front door']],
    ['class Box { #giveUp() {} }', ['give up']],
    ['export interface ToldRow { readonly row: number }', ['told']],
    ['export const a = <NewsOfDay lately={1} />;', ['lately', 'news']],
    ['/** Files are read in lots. */ const amendment = recommended;', ['lot']],
    ['const told = 1;', []],
    ['const parallel = newSeries; // what is amended, and told apart', []],
    ["const text = 'Recommend to mend';", []],
  ])('%s', (code, refused) => {
    expect(refusedIn('planted.tsx', code)).toEqual(refused);
  });

  it('are the standard terms: no comment and no name has a word of the private dialect', () => {
    const files = globSync('{apps,packages,tests,tooling}/**/*.{ts,tsx}', {
      cwd: root,
      exclude: (path) => /(?:^|\/)(?:node_modules|dist|\.types|migrations)$/u.test(path),
    }).filter((file) => !file.endsWith('plain-words.test.ts'));
    expect(files.length).toBeGreaterThan(2000);
    const found = files.flatMap((file) =>
      refusedIn(file, readFileSync(`${root}${file}`, 'utf8')).map((word) => `${file}: ${word}; write ${INSTEAD[word] ?? ''}`),
    );
    expect(found).toEqual([]);
  });
});
