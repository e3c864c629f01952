import type { Snapshot } from '@saferplan/domain/publication';
import { searchEntries } from '@saferplan/viewer/render';
import MiniSearch from 'minisearch';

/** The addresses that have the searched words, best first; a word may be begun only, or mistyped by a letter. */
export type Search = (query: string) => readonly string[];

/** An index over the pages of an edition. */
export function openSearch(snapshot: Snapshot): Search {
  const index = new MiniSearch({
    idField: 'path',
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
  });
  const seen = new Set<string>();
  for (const entry of searchEntries(snapshot)) {
    if (seen.has(entry.path)) continue;
    seen.add(entry.path);
    index.add(entry);
  }
  return (query) => index.search(query.slice(0, 200)).map(({ id }) => String(id));
}
