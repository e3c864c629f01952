import { createHash } from 'node:crypto';
import { STYLESHEET, renderPage } from '@saferplan/viewer/render';
import { Hono } from 'hono';
import type { Shelf } from './shelf.ts';

/** The public pages: HTML from snapshots, and nothing else. */
export function pageRoutes(shelf: Shelf): Hono {
  return new Hono().get('*', async (context) => {
    const editions = await shelf();
    const { status, html } = renderPage({ editions, path: context.req.path });
    const tag = `"${createHash('sha256').update(html).update(STYLESHEET).digest('base64url')}"`;
    const headers = { etag: tag, 'cache-control': 'public, max-age=0, must-revalidate' };
    if (status === 200 && context.req.header('if-none-match')?.includes(tag) === true) return context.body(null, 304, headers);
    return context.html(html, status, status === 200 ? headers : { 'cache-control': 'no-store' });
  });
}
