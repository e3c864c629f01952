import { createHash } from 'node:crypto';
import type { Site } from '@saferplan/viewer/render';
import { Hono } from 'hono';
import { answerAt, type PublicSite } from './answer.ts';
import { AnswerCache, encode, type Kept } from './cache.ts';
import { embedOf } from './oembed.ts';
import type { OwnParts } from './own-parts.ts';
import { openSearch } from './search.ts';
import type { Shelf, ShelfReader } from './shelf.ts';

/** Everything that is open to everybody: pages, data, feeds, pictures; from publications, and nothing else. */
export function publicRoutes(shelfReader: ShelfReader, site: Site, own: OwnParts): Hono {
  const cache = new AnswerCache();
  const siteOf = rememberSite(site, own);
  return new Hono()
    .get('/oembed', async (context) => {
      const found = embedOf(siteOf(await shelfReader.read()), context.req.query('url') ?? '');
      return found === null ? context.json({ message: 'This address cannot be embedded.' }, 404) : context.json(found);
    })
    .get('*', async (context) => {
      const { path } = context.req;
      const within = path.slice(site.root.length) || '/';
      const query = new URL(context.req.url).searchParams;
      const shelf = await shelfReader.read();
      // What somebody searches for is theirs: it is answered and not kept.
      const isPlain = query.size === 0;
      const found = isPlain ? cache.find(shelf, within) : null;
      const kept = found ?? keptOf(await answerAt(siteOf(shelf), within, query), within, isPlain ? cache : new AnswerCache());
      const headers = headersOf(kept, within);
      if (isKnown(context.req.header('if-none-match'), kept)) return context.body(null, 304, headers);
      const { body, encoding } = await encode(kept, context.req.header('accept-encoding') ?? '');
      if (encoding !== null) headers['content-encoding'] = encoding;
      return context.body(typeof body === 'string' ? body : new Uint8Array(body), kept.answer.status, headers);
    });
}

const keptOf = (answer: Kept['answer'], address: string, cache: AnswerCache): Kept => cache.keep(address, answer);

/** The site with its search, made anew only when something was published. */
function rememberSite(site: Site, own: OwnParts): (shelf: Shelf) => PublicSite {
  let known: PublicSite | null = null;
  return (shelf) => {
    if (known?.shelf === shelf) return known;
    const [current] = shelf.editions;
    known = { site, own, shelf, search: current === undefined ? () => [] : openSearch(current.snapshot) };
    return known;
  };
}

function isKnown(header: string | undefined, { etag, answer }: Kept): boolean {
  if (header === undefined || answer.status !== 200) return false;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
}

function headersOf({ answer, etag }: Kept, path: string): Record<string, string> {
  const { status, type, style, download } = answer;
  const headers: Record<string, string> = { 'content-type': type, vary: 'accept-encoding' };
  if (status === 200) {
    headers['etag'] = etag;
    headers['cache-control'] = 'public, max-age=0, must-revalidate, stale-while-revalidate=60';
  } else headers['cache-control'] = 'no-store';
  if (download !== null) headers['content-disposition'] = `attachment; filename="${download}"`;
  if (!type.startsWith('text/html')) {
    headers['access-control-allow-origin'] = '*';
    return headers;
  }
  const isEmbed = /^(?:\/cy|\/en)?\/embed\//.test(path);
  const own = style === '' ? '' : ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  headers['content-security-policy'] = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${own}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    `frame-ancestors ${isEmbed ? '*' : "'self'"}`,
    "base-uri 'none'",
  ].join('; ');
  return headers;
}
