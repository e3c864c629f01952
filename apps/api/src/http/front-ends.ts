import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Variables } from './set-up-security.ts';

const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The built admin app. Every address under it that is no file is a screen, and gets the one page. */
export function adminApp(): Hono<Variables> {
  const root = folder('admin/dist');
  const page = readFileSync(`${root}/index.html`, 'utf8');
  return new Hono<Variables>()
    .use(
      '/assets/*',
      serveStatic({
        root,
        rewriteRequestPath: (path) => path.replace(/^\/admin/, ''),
        onFound: (_path, context) => context.header('cache-control', FOR_EVER),
      }),
    )
    .get('/assets/*', (context) => context.notFound())
    .get('*', (context) => {
      context.header('cache-control', 'no-store');
      return context.html(page.replaceAll('__NONCE__', context.get('secureHeadersNonce') ?? ''));
    });
}

/** The viewer's stylesheet and typeface. */
export function viewerAssets(): Hono {
  return new Hono().use(
    '*',
    serveStatic({
      root: folder('viewer/dist/client'),
      rewriteRequestPath: (path) => path.replace(/^\/assets/, ''),
      onFound: (_path, context) => context.header('cache-control', FOR_EVER),
    }),
  );
}
