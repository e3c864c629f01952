import { createHash } from 'node:crypto';
import { renderCounty } from '@saferplan/viewer/render';
import { Hono } from 'hono';
import type { PublicRoot } from './public-root.ts';

/** The page above several partnerships, made of what each has published. */
export function countyRoutes(
  roots: readonly PublicRoot[],
  county: { readonly name: string; readonly about: string } | null,
  origin: string,
): Hono {
  return new Hono().get('/', async (context) => {
    const shelves = await Promise.all(roots.map(async ({ root, shelf }) => ({ root, editions: (await shelf.read()).editions })));
    const districts = shelves.flatMap(({ root, editions: [current] }) =>
      current === undefined ? [] : [{ root, snapshot: current.snapshot }],
    );
    const html = renderCounty({ name: county?.name ?? new URL(origin).host, about: county?.about ?? '', districts });
    const etag = `"${createHash('sha256').update(html).digest('hex')}"`;
    const headers = { etag, 'cache-control': 'public, max-age=0, must-revalidate' };
    return context.req.header('if-none-match') === etag ? context.body(null, 304, headers) : context.html(html, 200, headers);
  });
}
