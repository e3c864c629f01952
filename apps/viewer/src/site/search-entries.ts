import type { Snapshot } from '@saferplan/domain/publication';
import { PAGES } from '../pages/index.ts';
import { openSearch, type Search } from '../search/search-index.ts';
import type { Language } from '../view.ts';
import { wordsOf } from '../words/words-of.ts';
import { SEARCH_KINDS, type SearchEntry } from './search-entry.ts';

/** Everything that can be found of an edition, by kind; each address once. */
export function searchEntries(snapshot: Snapshot, language: Language): readonly SearchEntry[] {
  const words = wordsOf(language, snapshot.partnership.terms);
  const entries = PAGES.filter((page) => page.isUsed({ snapshot }) && page.hasContent(snapshot)).flatMap((page) =>
    page.search(snapshot, words),
  );
  const first = new Map(entries.toReversed().map((entry) => [entry.path, entry]));
  return SEARCH_KINDS.flatMap((kind) => entries.filter((entry) => entry.kind === kind && first.get(entry.path) === entry));
}

/** The short forms of a partnership and what they stand for: different words for one thing. */
export const ownWords = ({ glossary }: Snapshot): readonly (readonly string[])[] => glossary.map(({ term, meaning }) => [term, meaning]);

/** A search over the pages of an edition in each language; an index is made with the first search. */
export function openSearches(snapshot: Snapshot): (language: Language) => Search {
  const searches = new Map<Language, Search>();
  return (language) => {
    const search = searches.get(language) ?? openSearch(searchEntries(snapshot, language), ownWords(snapshot));
    searches.set(language, search);
    return search;
  };
}
