import type { Snapshot } from '@saferplan/domain/publication';
import { searchEntries } from '@saferplan/viewer/render';
import MiniSearch from 'minisearch';

/**
 * The addresses that have the searched words, best first; a word may be begun only, from its third letter on, or mistyped by a letter.
 * Of many words the first ten different ones count: a hundred letters would take the event loop half a second.
 */
export type Search = (query: string) => readonly string[];

const MOST_WORDS = 10;
const LEAST_BEGUN = 3;

/** A search over the pages of an edition; its index is made with the first search. */
export function openSearch(snapshot: Snapshot): Search {
  let index: MiniSearch | null = null;
  return (query) => {
    index ??= indexOf(snapshot);
    const words = new Set(
      query
        .toLowerCase()
        .split(/[\s\p{P}]+/u)
        .filter(Boolean),
    );
    return index.search([...words].slice(0, MOST_WORDS).join(' ')).map(({ id }) => String(id));
  };
}

function indexOf(snapshot: Snapshot): MiniSearch {
  const index = new MiniSearch({
    idField: 'path',
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 3 }, prefix: (word) => word.length >= LEAST_BEGUN, fuzzy: 0.15, combineWith: 'AND' },
  });
  const seen = new Set<string>();
  for (const entry of searchEntries(snapshot)) {
    if (seen.has(entry.path)) continue;
    seen.add(entry.path);
    index.add(entry);
  }
  return index;
}
