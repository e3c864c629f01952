import { spelled } from './spelling.ts';

/** What a word may have begun with before its first letters changed: each beginning as it is written, and what it can come from. */
const MUTATED: readonly (readonly [written: string, ...before: readonly string[]])[] = [
  ['ngh', 'c'],
  ['mh', 'p'],
  ['nh', 't'],
  ['ph', 'p'],
  ['th', 't'],
  ['ch', 'c'],
  ['ng', 'g'],
  ['dd', 'd'],
  // These begin with one sound of their own, which nothing else changes into.
  ['ff'],
  ['ll'],
  ['rh'],
  ['f', 'b', 'm'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'c'],
  ['m', 'b'],
  ['n', 'd'],
  ['l', 'll', 'gl'],
  ['r', 'rh', 'gr'],
  ['w', 'gw'],
];

const VOWEL = /^[aeiouwy]/u;

/**
 * Endings of plurals, of verbal nouns and of their commonest forms, in the spelling of `spelled`; the longest goes. By rule, and by no
 * dictionary: what changes within a word (ffordd, ffyrdd) is in `same-words.ts`.
 */
const ENDINGS = /(?:iadau|iaethau|feydd|oedd|iaid|wyr|ion|iau|ydd|edd|iad|aid|au|on|od|io|wyd|en|yn|ir|er|o|u|a|i)$/u;
/** So many letters are left by the first ending that goes, and by one that stood before it (heddlu-oedd, heddl-u). */
const LEAST_LEFT = [3, 4] as const;

/**
 * The stems that a Welsh word may have: that of the word itself, and those of every word that it may be a mutated form of, soft, nasal or
 * aspirate, or with an h before its vowel (`dân` may be `tân`; `hymddygiad` may be `ymddygiad`).
 */
export function welshStems(word: string): readonly string[] {
  const found = MUTATED.find(([written]) => word.startsWith(written));
  const [written = '', ...before] = found ?? [];
  const rest = word.slice(written.length);
  const radicals = before.map((one) => one + rest);
  if (VOWEL.test(word)) radicals.push(`g${word}`);
  if (word.startsWith('h') && VOWEL.test(word.slice(1))) radicals.push(word.slice(1));
  return [...new Set([word, ...radicals].map(stemOfWelsh))];
}

/** A Welsh word without its endings. */
function stemOfWelsh(word: string): string {
  if (/^\d/u.test(word)) return word;
  return LEAST_LEFT.reduce((stem, least) => {
    const shorter = stem.replace(ENDINGS, '');
    return shorter.length < least ? stem : shorter;
  }, spelled(word));
}
