import { createHash } from 'node:crypto';
import { type PartnershipIndex, type District, districtOf, renderPartnershipIndex } from '@saferplan/viewer/render';
import { Hono } from 'hono';
import type { PublicRoot, PublicRoots } from './public-root.ts';

/** The most characters that are searched for. */
const LONGEST_SEARCH = 200;

/**
 * The pages above several partnerships (`/`, `/search`, `/accessibility`), made of what each has published; what comes next answers where one
 * of them stands at the top itself.
 */
export function indexRoutes(roots: PublicRoots, { name, about }: Pick<PartnershipIndex, 'name' | 'about'>): Hono {
  const readDistrict = rememberDistricts();
  const partnershipIndex = async (): Promise<PartnershipIndex> => {
    const districts = (await Promise.all(roots.list().map(readDistrict))).flat();
    return { name, about, districts, today: new Date().toISOString().slice(0, 10) };
  };
  const routes = new Hono();
  for (const [path, at] of [
    ['/', 'home'],
    ['/accessibility', 'accessibility'],
  ] as const)
    routes.get(path, async (context, next) => {
      if (roots.at(path) !== undefined) return next();
      const html = renderPartnershipIndex(await partnershipIndex(), { at });
      const etag = `"${createHash('sha256').update(html).digest('hex')}"`;
      const headers = { etag, 'cache-control': 'public, max-age=0, must-revalidate' };
      return context.req.header('if-none-match') === etag ? context.body(null, 304, headers) : context.html(html, 200, headers);
    });
  // What somebody searches for is theirs: it is answered and not kept.
  return routes.get('/search', async (context, next) => {
    if (roots.at('/search') !== undefined) return next();
    const text = (context.req.query('q') ?? '').trim().slice(0, LONGEST_SEARCH);
    return context.html(renderPartnershipIndex(await partnershipIndex(), { at: 'search', text }), 200, { 'cache-control': 'no-store' });
  });
}

/** What is told of each partnership, read anew only where it has published since or the day has changed: a county need not hold all of its plans. */
function rememberDistricts(): (root: PublicRoot) => Promise<readonly District[]> {
  const known = new Map<string, { readonly version: number; readonly districts: readonly District[] }>();
  return async ({ root, publishedEditions }) => {
    const version = await publishedEditions.version();
    const found = known.get(root);
    if (found?.version === version) return found.districts;
    const { editions, closure, version: read, today } = await publishedEditions.read();
    const districts = editions.slice(0, 1).map((current) => districtOf(root, current, today, closure));
    known.set(root, { version: read, districts });
    return districts;
  };
}
