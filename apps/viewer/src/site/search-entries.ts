import type { Snapshot } from '@saferplan/domain/publication';
import { PAGES } from '../pages/index.ts';
import { SEARCH_KINDS, type SearchEntry } from './search-entry.ts';

/** Everything that can be found of an edition, by kind. */
export function searchEntries(snapshot: Snapshot): readonly SearchEntry[] {
  const entries = PAGES.flatMap((page) => page.search(snapshot));
  return SEARCH_KINDS.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}
