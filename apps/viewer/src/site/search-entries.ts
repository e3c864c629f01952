import { type Snapshot, snapshotIn } from '@saferplan/domain/publication';
import { PAGES } from '../pages/index.ts';
import { openSearch, type Search } from '../search/search-index.ts';
import type { Language } from '../view.ts';
import { wordsOf } from '../words/words-of.ts';
import { PAGE_SUBJECTS } from '../search/page-subjects.ts';
import { SEARCH_KINDS, type SearchEntry, wordsIn } from '../search/search-entry.ts';

/**
 * Everything that can be found of an edition in a language, by kind; each address once. Where it is translated, what another language
 * says of it finds it too.
 */
export function searchEntries(snapshot: Snapshot, language: Language): readonly SearchEntry[] {
  const found = entriesIn(snapshotIn(snapshot, language), language);
  if (snapshot.translations === undefined) return found;
  const others = snapshot.partnership.languages.filter((other) => other !== language);
  const elsewhere = new Map(
    others.map((other) => [other, new Map(entriesIn(snapshotIn(snapshot, other), other).map((entry) => [entry.path, entry]))]),
  );
  return found.map((entry) => {
    const said = others.flatMap((other) => {
      const same = elsewhere.get(other)?.get(entry.path);
      return same === undefined ? [] : [same.title, same.text];
    });
    return { ...entry, keywords: wordsIn([entry.keywords ?? null, ...said]) };
  });
}

function entriesIn(snapshot: Snapshot, language: Language): readonly SearchEntry[] {
  const words = wordsOf(language, snapshot.partnership.terms);
  const entries = PAGES.filter((page) => page.isUsed({ snapshot }) && page.hasContent(snapshot))
    .flatMap((page) => page.search(snapshot, words))
    .map(withSubjects);
  const first = new Map(entries.toReversed().map((entry) => [entry.path, entry]));
  return SEARCH_KINDS.flatMap((kind) => entries.filter((entry) => entry.kind === kind && first.get(entry.path) === entry));
}

/** An entry with what its page answers, where it is a page of every site. */
function withSubjects(entry: SearchEntry): SearchEntry {
  const subjects = PAGE_SUBJECTS[entry.path];
  return subjects === undefined ? entry : { ...entry, keywords: wordsIn([entry.keywords ?? null, ...subjects.map((one) => `${one}.`)]) };
}

/** The short forms of a partnership and what they stand for: different words for one thing. */
export const ownWords = (snapshot: Snapshot): readonly (readonly string[])[] =>
  snapshot.partnership.languages
    .map((language) => snapshotIn(snapshot, language))
    .filter((said, index, all) => all.indexOf(said) === index)
    .flatMap(({ glossary }) => glossary.map(({ term, meaning }) => [term, meaning]));

/** A search over the pages of an edition in each language; an index is made with the first search. */
export function openSearches(snapshot: Snapshot): (language: Language) => Search {
  const searches = new Map<Language, Search>();
  return (language) => {
    const search = searches.get(language) ?? openSearch(searchEntries(snapshot, language), ownWords(snapshot), language);
    searches.set(language, search);
    return search;
  };
}
