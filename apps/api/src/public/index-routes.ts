import { createHash } from 'node:crypto';
import {
  type District,
  districtOf,
  indexHref,
  indexLanguages,
  type Language,
  type PartnershipIndex,
  renderPartnershipIndex,
} from '@saferplan/viewer/render';
import { Hono } from 'hono';
import { openIndexSearch } from './index-search.ts';
import { holdsTag } from './holds-tag.ts';
import { dayAt } from './public-day.ts';
import type { PublicRoot, PublicRoots } from './public-root.ts';

/** The most characters that are searched for. */
const LONGEST_SEARCH = 200;
/** The languages that pages above several partnerships can be in. */
const LANGUAGES: readonly Language[] = ['en', 'cy'];

/**
 * The pages above several partnerships (`/`, `/agreement`, `/search`, `/accessibility`), in each language that one of them publishes in, made of what
 * each has published; what comes next answers where one of them stands at the top itself. While there is one alone, which was begun under
 * its name, the first page leads to it: there is nothing to compare it with.
 */
export function indexRoutes(roots: PublicRoots, { name, about }: Pick<PartnershipIndex, 'name' | 'about'>): Hono {
  const readDistrict = rememberDistricts();
  const search = openIndexSearch();
  const indexIn = async (language: Language): Promise<PartnershipIndex | null> => {
    const districts = (await Promise.all(roots.list().map((root) => readDistrict(root, language)))).flat();
    return indexLanguages(districts).includes(language) ? { name, about, language, districts, today: dayAt(new Date()) } : null;
  };
  const onlyOneOf = (districts: readonly District[]): District | undefined => (roots.list().length === 1 ? districts[0] : undefined);
  const routes = new Hono();
  for (const language of LANGUAGES) {
    for (const at of ['home', 'agreement', 'accessibility'] as const) {
      const path = indexHref(language, at === 'home' ? '/' : `/${at}`);
      routes.get(path, async (context, next) => {
        const index = roots.at(path) === undefined ? await indexIn(language) : null;
        if (index === null) return next();
        const only = at === 'home' ? onlyOneOf(index.districts) : undefined;
        if (only !== undefined) return context.redirect(`${only.site}/`, 302);
        const html = renderPartnershipIndex(index, { at });
        const etag = `"${createHash('sha256').update(html).digest('hex')}"`;
        const headers = { etag, 'cache-control': 'public, max-age=0, must-revalidate' };
        return holdsTag(context.req.header('if-none-match'), etag) ? context.body(null, 304, headers) : context.html(html, 200, headers);
      });
    }
    // What somebody searches for is theirs: it is answered and not kept.
    const path = indexHref(language, '/search');
    routes.get(path, async (context, next) => {
      const index = roots.at(path) === undefined ? await indexIn(language) : null;
      if (index === null) return next();
      const text = (context.req.query('q') ?? '').trim().slice(0, LONGEST_SEARCH);
      const found = text === '' ? [] : await search(roots.list(), language, text);
      return context.html(renderPartnershipIndex(index, { at: 'search', text, found }), 200, { 'cache-control': 'no-store' });
    });
  }
  return routes;
}

/**
 * What is told of each partnership in a language, read anew only where it has published since or the day has changed: a county need not
 * hold all of its plans.
 */
function rememberDistricts(): (root: PublicRoot, language: Language) => Promise<readonly District[]> {
  const known = new Map<string, { readonly version: number; readonly districts: readonly District[] }>();
  return async ({ root, publishedEditions }, language) => {
    const key = `${language} ${root}`;
    const version = await publishedEditions.version();
    const found = known.get(key);
    if (found?.version === version) return found.districts;
    const { editions, closure, version: read, today } = await publishedEditions.read();
    const districts = editions.slice(0, 1).map((current) => districtOf(root, current, { today, closure, language }));
    known.set(key, { version: read, districts });
    return districts;
  };
}
