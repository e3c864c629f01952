import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SearchEntry } from './search-entry.ts';
import { openSearch } from './search-index.ts';
import { welshStems } from './welsh.ts';

const entry = (text: string): SearchEntry => ({ path: '/it', kind: 'page', title: 'Tudalen', text });
const finds = (text: string, query: string, language: 'en' | 'cy' = 'cy'): boolean =>
  openSearch([entry(text)], [], language)
    .find(query)
    .some(({ fit, level }) => fit === 'all' && level < 2);

it.each([
  ['Tanau bwriadol ar y bryniau', 'dân'],
  ['Llai o dân gwyllt', 'tanau'],
  ['Eu hymddygiad yn y nos', 'ymddygiad'],
  ['Problemau gyda chyffuriau', 'cyffur'],
  ['Camddefnyddio cyffuriau', 'gyffuriau'],
  ['Diogelwch ar y ffyrdd', 'ffordd'],
  ['Dau fachgen', 'bachgen'],
  ['Yng nghartrefi pobl', 'cartref'],
  ['Mae’r heddluoedd yn gweithio', 'heddlu'],
  ['Gwasanaeth prawf', 'wasanaethau'],
  ['Yn y gymuned', 'cymunedau'],
  ['Llosgi bwriadol', 'losgi'],
  ['Plant mewn perygl', 'blentyn'],
])('“%s” is found by “%s”, in another mutation or ending', (text, query) => {
  expect(finds(text, query)).toBe(true);
});

it.each([
  ['Tai newydd', 'tân'],
  ['Heddlu', 'heddwch'],
  ['Ysgolion', 'ysgafn'],
])('“%s” is not found by “%s”', (text, query) => {
  expect(finds(text, query)).toBe(false);
});

it('is read as Welsh only where the page is Welsh: in English a first letter is itself', () => {
  expect(finds('The dan was here', 'tan', 'en')).toBe(false);
});

/** The soft mutation, as grammars give it: what a speaker writes after `o`, `i`, `ei` (his) and many other words. */
const SOFT: readonly (readonly [string, string])[] = [
  ['p', 'b'],
  ['t', 'd'],
  ['c', 'g'],
  ['b', 'f'],
  ['d', 'dd'],
  ['g', ''],
  ['m', 'f'],
  ['ll', 'l'],
  ['rh', 'r'],
];

it('a word and its soft mutation always share a stem', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SOFT), fc.stringMatching(/^[aeiouwy][a-z]{3,8}$/u), ([radical, soft], rest) => {
      const mutated = new Set(welshStems(soft + rest));
      expect(welshStems(radical + rest).some((stem) => mutated.has(stem))).toBe(true);
    }),
  );
});
