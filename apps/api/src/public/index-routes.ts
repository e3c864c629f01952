import { createHash } from 'node:crypto';
import { type District, renderCounty } from '@saferplan/viewer/render';
import { Hono } from 'hono';
import type { PublicRoot, PublicRoots } from './public-root.ts';
import type { PublishedEditions } from './published-editions.ts';

/** The page above several partnerships, made of what each has published; what comes next answers where one of them stands at the top itself. */
export function indexRoutes(roots: PublicRoots, county: { readonly name: string; readonly about: string } | null, origin: string): Hono {
  const districtOf = rememberDistricts();
  return new Hono().get('/', async (context, next) => {
    if (roots.at('/') !== undefined) return next();
    const districts: District[] = [];
    for (const district of await Promise.all(roots.list().map(districtOf))) districts.push(...district);
    const html = renderCounty({ name: county?.name ?? new URL(origin).host, about: county?.about ?? '', districts });
    const etag = `"${createHash('sha256').update(html).digest('hex')}"`;
    const headers = { etag, 'cache-control': 'public, max-age=0, must-revalidate' };
    return context.req.header('if-none-match') === etag ? context.body(null, 304, headers) : context.html(html, 200, headers);
  });
}

/** What the page says of each partnership, read anew only where it has published since: a county need not hold all of its plans. */
function rememberDistricts(): (root: PublicRoot) => Promise<readonly District[]> {
  const known = new Map<string, { readonly version: number; readonly districts: readonly District[] }>();
  return async ({ root, publishedEditions }) => {
    const version = await publishedEditions.version();
    const found = known.get(root);
    if (found?.version === version) return found.districts;
    const read = await publishedEditions.read();
    known.set(root, { version: read.version, districts: districtsOf(root, read) });
    return known.get(root)?.districts ?? [];
  };
}

function districtsOf(root: string, { editions: [current] }: PublishedEditions): readonly District[] {
  if (current === undefined) return [];
  const { partnership, priorities, themes } = current.snapshot;
  const named = ({ title, slug }: { readonly title: string; readonly slug: string }) => ({ title, slug });
  return [{ root, name: partnership.name, area: partnership.area, priorities: priorities.map(named), themes: themes.map(named) }];
}
