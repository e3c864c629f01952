import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { acceptedEncoding } from '../platform/http/accepted-encoding.ts';
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

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

interface Asset {
  readonly body: Buffer;
  readonly type: string;
  /** The same compressed, where that makes it smaller. Made once a process, off the event loop, when first asked for. */
  readonly brotli: (() => Promise<Buffer>) | null;
}

let assets: ReadonlyMap<string, Asset> | null = null;

/** The viewer's stylesheet, script and typeface: few and small, so they are held in memory, compressed as far as it goes. */
function readAssets(): ReadonlyMap<string, Asset> {
  const root = folder('viewer/dist/client');
  const read = readdirSync(root).flatMap((name): readonly (readonly [string, Asset])[] => {
    const type = TYPES[name.split('.').at(-1) ?? ''];
    if (type === undefined) return [];
    const body = readFileSync(`${root}/${name}`);
    let compressed: Promise<Buffer> | null = null;
    const brotli = () => (compressed ??= promisify(brotliCompress)(body));
    return [[name, { body, type, brotli: name.endsWith('.woff2') ? null : brotli }]];
  });
  return new Map(read);
}

/**
 * Routes of the public pages' styles, scripts and fonts, as `GET /:name`; read from the built viewer at the first call and sent as
 * Brotli where the client prefers it.
 */
export function viewerAssets(): Hono {
  const held = (assets ??= readAssets());
  return new Hono().get('/:name', async (context) => {
    const found = held.get(context.req.param('name'));
    if (found === undefined) return context.notFound();
    const { body, brotli, type } = found;
    const compressed = brotli !== null && acceptedEncoding(context) === 'br' ? await brotli() : null;
    return context.body(new Uint8Array(compressed ?? body), 200, {
      'content-type': type,
      'cache-control': FOR_EVER,
      vary: 'accept-encoding',
      ...(compressed === null ? {} : { 'content-encoding': 'br' }),
    });
  });
}
