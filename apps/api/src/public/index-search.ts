import { setImmediate } from 'node:timers/promises';
import { type DistrictSearch, foundTogether, type Language, openDistrictSearch } from '@saferplan/viewer/render';
import { LRUCache } from 'lru-cache';
import type { PublicRoot } from './public-root.ts';

/** An index takes some eight times the letters that it searches. */
const BYTES_A_LETTER = 8;
const MOST_BYTES = 64 * 1024 * 1024;

type Search = (roots: readonly PublicRoot[], language: Language, text: string) => Promise<ReturnType<typeof foundTogether>>;

/**
 * A search of what several partnerships have published last, in a language. The indexes that are asked for most are kept in memory; the
 * others are made again. Between two partnerships the event loop turns, so that others are answered meanwhile.
 */
export function openIndexSearch(): Search {
  const kept = new LRUCache<string, { readonly version: number; readonly search: DistrictSearch }>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ search }) => 1 + search.letters * BYTES_A_LETTER,
  });
  const searchOf = async ({ root, publishedEditions }: PublicRoot, language: Language): Promise<DistrictSearch | null> => {
    const key = `${language} ${root}`;
    const version = await publishedEditions.version();
    const found = kept.get(key);
    if (found?.version === version) return found.search;
    const { editions, version: read } = await publishedEditions.read();
    const [current] = editions;
    if (current === undefined) return null;
    const search = openDistrictSearch(root, current.snapshot, language);
    kept.set(key, { version: read, search });
    return search;
  };
  return async (roots, language, text) => {
    const lists: ReturnType<DistrictSearch['find']>[] = [];
    for (const root of roots) {
      lists.push((await searchOf(root, language))?.find(text) ?? []);
      await setImmediate();
    }
    return foundTogether(lists);
  };
}
