import type { SearchWords } from '../words/search-en.ts';
import type { Found } from '../search/search-index.ts';

/** What was found, in a sentence: how many, and where nothing has what was asked for, that too. */
export function resultWords(words: SearchWords, found: readonly Found[], query: string): string {
  const [best] = found;
  const fitting = best === undefined ? words.none : best.fit === 'some' ? words.some : best.level > 0 ? words.near : null;
  const template = fitting ?? (found.length === 1 ? words.one : words.many);
  return template.replaceAll(/\{(?<name>count|query)\}/gu, (_, name: string) => (name === 'count' ? found.length.toString() : query));
}
