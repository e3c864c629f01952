import type { Snapshot } from '@saferplan/domain/publication';
import type { ExcerptPart } from '../search/excerpt.ts';
import { openSearch, type Found } from '../search/search-index.ts';
import { ownWords, searchEntries } from './search-entries.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import type { Language } from '../view.ts';
import { languageWithin, siteIn } from '../partnership-index/partnership-index-facts.ts';

/** Something that was found of one of several partnerships. */
export interface FoundInDistrict extends Found {
  readonly kind: SearchEntry['kind'];
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
  readonly partnership: string;
  /** The language of its title and its excerpt. */
  readonly language: Language;
}

/** Searches the texts of one partnership among several: what it finds, best first, with the whole address of each. */
export interface DistrictSearch {
  readonly find: (text: string) => readonly FoundInDistrict[];
  /** How many letters it searches, as a measure of the memory that it takes. */
  readonly letters: number;
}

/** So many of one partnership are shown beside those of others. */
const MOST_OF_ONE = 20;
/** So many are shown altogether. */
const MOST_FOUND = 60;

/** Opens the search of a partnership in a language, or in its first where it does not publish in that. */
export function openDistrictSearch(root: string, snapshot: Snapshot, language: Language): DistrictSearch {
  const { partnership } = snapshot;
  const own = languageWithin(partnership.languages, language);
  const site = siteIn(root, partnership.languages, own);
  const entries = new Map(searchEntries(snapshot, own).map((entry) => [entry.path, entry]));
  const search = openSearch([...entries.values()], ownWords(snapshot), own);
  return {
    find: (text) =>
      search
        .find(text)
        .slice(0, MOST_OF_ONE)
        .flatMap((found) => {
          const entry = entries.get(found.path);
          if (entry === undefined) return [];
          const { kind, title } = entry;
          return [
            {
              ...found,
              path: `${site}${found.path}`,
              kind,
              title,
              excerpt: search.excerpt(entry.text, text),
              partnership: partnership.name,
              language: own,
            },
          ];
        }),
    letters: [...entries.values()].reduce((sum, { title, text, keywords = '' }) => sum + title.length + text.length + keywords.length, 0),
  };
}

/**
 * What several partnerships have of a search in one list: what has all that was asked for before what has part, exact words before near
 * ones, and then the first of each partnership before the second of any.
 */
export function foundTogether(lists: readonly (readonly FoundInDistrict[])[]): readonly FoundInDistrict[] {
  const placed = lists.flatMap((list) => list.map((found, place) => ({ found, place })));
  const hasAll = placed.some(({ found }) => found.fit === 'all');
  return placed
    .filter(({ found }) => !hasAll || found.fit === 'all')
    .toSorted((one, other) => one.found.level - other.found.level || one.place - other.place)
    .slice(0, MOST_FOUND)
    .map(({ found }) => found);
}
