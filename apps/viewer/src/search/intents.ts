import type { SearchEntry } from './search-entry.ts';
import { stemOf } from './tokens.ts';

/**
 * Words that say what kind of thing somebody looks for rather than what it is about: 'violence figures' asks for the figures of
 * violence. Beside other words they need not be found, and lift that kind; alone they are words like any others.
 */
const WORDS: Readonly<Partial<Record<SearchEntry['kind'], string>>> = {
  trend: 'figures statistics stats numbers rate rates trend trends chart charts graph monthly rising falling increase decrease',
  contact: 'help support phone telephone number call contact contacts hotline helpline email ring deal deals dealt handles',
  money: 'pounds',
};

const KINDS: ReadonlyMap<string, SearchEntry['kind']> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    // The keys of the record are those of its type: it is written out above.
    words.split(' ').map((word): [string, SearchEntry['kind']] => [stemOf(word), kind as SearchEntry['kind']]),
  ),
);

/** The kind of thing that a word asks for, where it asks for one. */
export const intentOf = (word: string): SearchEntry['kind'] | null => KINDS.get(stemOf(word)) ?? null;
