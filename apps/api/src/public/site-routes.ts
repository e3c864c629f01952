import type { AccessibilityRuns } from '@saferplan/viewer/render';
import { Hono } from 'hono';
import { ResponseCache } from './cache.ts';
import type { PublicSite } from './public-response.ts';
import { hasPagesAbove, type PublicRoot, type PublicRoots } from './public-root.ts';
import { publicRoutes } from './routes.ts';

/** What all sites of an installation share. */
interface SharedParts {
  readonly origin: string;
  /** What is above the partnerships that do not stand at the top, by its name. */
  readonly above: string;
  readonly accessibility: AccessibilityRuns;
  readonly renderings: PublicSite['renderings'];
  readonly onTrouble: (error: unknown) => void;
}

/** The public pages of every partnership, each under its root: those that were there at the start, and those that came later. */
export function siteRoutes(roots: PublicRoots, { origin, above, accessibility, renderings, onTrouble }: SharedParts): Hono {
  // The pages of a partnership link to those above it from when there are such, which is when a second one is begun.
  let isBelow = hasPagesAbove(roots);
  let answers = new ResponseCache();
  const sites = new Map<PublicRoot, Hono>();
  const siteOf = (found: PublicRoot): Hono => {
    if (isBelow !== hasPagesAbove(roots)) {
      isBelow = !isBelow;
      answers = new ResponseCache();
      sites.clear();
    }
    const known = sites.get(found);
    if (known !== undefined) return known;
    const { root, own, publishedEditions } = found;
    const site = {
      origin,
      root,
      accessibility,
      pagesOf: own.pagesOf,
      ...(own.postcodes === null ? {} : { postcodes: own.postcodes }),
      rootOf: (slug: string) => roots.ofPartnership(slug)?.root,
      ...(isBelow ? { above } : {}),
    };
    const made = new Hono().route(root === '' ? '/' : root, publicRoutes(publishedEditions, { site, own, renderings, onTrouble }, answers));
    // What fails is told by the server as a whole.
    made.onError((error) => {
      throw error;
    });
    sites.set(found, made);
    return made;
  };
  return new Hono().get('*', (context) => {
    const found = roots.at(context.req.path);
    return found === undefined ? context.notFound() : siteOf(found).fetch(context.req.raw, context.env);
  });
}
