import type { Snapshot } from '@saferplan/domain/publication';
import type { Words } from './en.ts';
import { capital } from '@saferplan/messages';
import { localeTools } from '@saferplan/messages/locale';

type Terms = Snapshot['partnership']['terms'];
type Rule = readonly [pattern: RegExp, replacement: string];

const STANDARD: Terms = { priority: { one: 'priority', many: 'priorities' }, theme: { one: 'theme', many: 'themes' } };
const TOOLS = new Set(Object.keys(localeTools('en')));
const article = (word: string): string => (/^[aeiou]/iu.test(word) ? 'an' : 'a');

/**
 * The English words of the viewer with what this partnership calls its priorities and themes. What the partnership has written
 * itself, a title in the middle of one of our sentences, stays as it is: it is the viewer's words that change, not theirs.
 */
export function withTerms(words: Words, terms: Terms): Words {
  const rules = (['priority', 'theme'] as const).flatMap((key): readonly Rule[] => {
    const [from, to] = [STANDARD[key], terms[key]];
    if (from.one === to.one && from.many === to.many) return [];
    return [
      [new RegExp(`\\ba ${from.one}\\b`, 'gu'), `${article(to.one)} ${to.one}`],
      [new RegExp(`\\bA ${from.one}\\b`, 'gu'), `${capital(article(to.one))} ${to.one}`],
      [new RegExp(`\\b${from.many}\\b`, 'gu'), to.many],
      [new RegExp(`\\b${capital(from.many)}\\b`, 'gu'), capital(to.many)],
      [new RegExp(`\\b${from.one}\\b`, 'gu'), to.one],
      [new RegExp(`\\b${capital(from.one)}\\b`, 'gu'), capital(to.one)],
    ];
  });
  // The same words in the same shape: only what their strings say differs.
  return rules.length === 0 ? words : (renamed(words, rules) as Words);
}

function renamed(value: unknown, rules: readonly Rule[]): unknown {
  if (typeof value === 'string') return rename(value, rules);
  if (typeof value === 'function')
    return (...given: readonly unknown[]): unknown => {
      const said: unknown = value(...given.map(guarded));
      return typeof said === 'string' ? rename(said, rules) : said;
    };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, TOOLS.has(key) ? part : renamed(part, rules)]));
}

/** Marks from a private area of Unicode, round what is not ours to change. */
const [OPEN, CLOSE] = ['\u{E000}', '\u{E001}'];
const OURS = /(?<theirs>\u{E000}[^\u{E001}]*\u{E001})/u;

/** Several words are a text of the partnership's; one word alone may be the name of a case, which our words look at. */
const guarded = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(guarded);
  return typeof given === 'string' && given.includes(' ') ? `${OPEN}${given}${CLOSE}` : given;
};

const rename = (text: string, rules: readonly Rule[]): string =>
  text
    .split(OURS)
    .map((part) =>
      part.startsWith(OPEN) ? part.slice(1, -1) : rules.reduce((said, [pattern, replacement]) => said.replace(pattern, replacement), part),
    )
    .join('');
