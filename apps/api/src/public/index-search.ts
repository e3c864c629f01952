import { setImmediate } from 'node:timers/promises';
import { type DistrictSearch, foundTogether, type Language, languageWithin, openDistrictSearch } from '@saferplan/viewer/render';
import { LRUCache } from 'lru-cache';
import type { PublicRoot } from './public-root.ts';

/** An index takes some eight times the letters that it searches. */
const BYTES_A_LETTER = 8;
const MOST_BYTES = 64 * 1024 * 1024;

type Search = (roots: readonly PublicRoot[], language: Language, text: string) => Promise<ReturnType<typeof foundTogether>>;

/**
 * A search of what several partnerships have published last, in a language. The indexes that are asked for most are kept in memory; the
 * others are made again, once for all who wait for one. Between two partnerships the event loop turns, so that others are answered meanwhile.
 */
export function openIndexSearch(): Search {
  const kept = new LRUCache<string, { readonly version: number; readonly search: DistrictSearch }>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ search }) => 1 + search.letters * BYTES_A_LETTER,
  });
  /** The languages that each partnership has published in, so that one language which it lacks needs no index of its own. */
  const languagesOf = new Map<string, readonly Language[]>();
  const opening = new Map<string, Promise<DistrictSearch | null>>();
  const keyOf = (root: string, language: Language): string => `${languageWithin(languagesOf.get(root) ?? [language], language)} ${root}`;
  const open = async ({ root, publishedEditions }: PublicRoot, language: Language): Promise<DistrictSearch | null> => {
    const { editions, version } = await publishedEditions.read();
    const [current] = editions;
    if (current === undefined) return null;
    languagesOf.set(root, current.snapshot.partnership.languages);
    const search = openDistrictSearch(root, current.snapshot, language);
    kept.set(keyOf(root, language), { version, search });
    return search;
  };
  const searchOf = async (publicRoot: PublicRoot, language: Language): Promise<DistrictSearch | null> => {
    const version = await publicRoot.publishedEditions.version();
    const key = keyOf(publicRoot.root, language);
    const found = kept.get(key);
    if (found?.version === version) return found.search;
    const asked = `${key} ${version.toString()}`;
    const underWay = opening.get(asked) ?? open(publicRoot, language).finally(() => opening.delete(asked));
    opening.set(asked, underWay);
    return underWay;
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
