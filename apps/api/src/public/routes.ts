import { openSearches } from '@saferplan/viewer/render';
import { Hono } from 'hono';
import { acceptedEncoding } from '../platform/http/accepted-encoding.ts';
import { refuseAsJson } from '../platform/http/refuse-request.ts';
import { respondAt, type PublicSite } from './public-response.ts';
import { type ResponseCache, encode, type TaggedResponse, taggedResponse } from './cache.ts';
import { holdsTag } from './holds-tag.ts';
import { knownParameters } from './known-parameters.ts';
import { embedOf } from './oembed.ts';
import { pagePolicy } from './page-policy.ts';
import type { PublishedEditions, PublishedEditionsReader } from './published-editions.ts';
import { staleHeader } from './stale-header.ts';

/** Everything that is open to everybody: pages, data, feeds, pictures; from publications, and nothing else. */
export function publicRoutes(
  publishedEditionsReader: PublishedEditionsReader,
  { site, own, renderings, onTrouble }: Pick<PublicSite, 'site' | 'own' | 'renderings'> & { readonly onTrouble: (error: unknown) => void },
  cache: ResponseCache,
): Hono {
  const siteOf = rememberSite({ site, own, renderings }, onTrouble);
  const make = async (path: string, within: string, query: URLSearchParams, signal: AbortSignal): Promise<TaggedResponse> => {
    const publishedEditions = await publishedEditionsReader.read();
    const answer = await respondAt(siteOf(publishedEditions), within, query, signal);
    // What somebody searches for is theirs: it is answered and not kept.
    const isKept = query.size === 0 && !FEEDBACK.test(within) && answer.status === 200 && !answer.isKeptAsFile;
    return isKept ? cache.keep(publishedEditions.version, path, answer) : taggedResponse(answer);
  };
  return new Hono()
    .get('/oembed', async (context) => {
      const query = knownParameters('/oembed', new URL(context.req.url).searchParams);
      const found = embedOf(siteOf(await publishedEditionsReader.read()), query.get('url') ?? '');
      return found === null
        ? refuseAsJson(context, { code: 'request-refused', why: { code: 'not-embeddable' } }, 404)
        : context.json(found);
    })
    .get('*', async (context) => {
      const { path } = context.req;
      const within = path.slice(site.root.length) || '/';
      const query = knownParameters(within, new URL(context.req.url).searchParams);
      const version = await publishedEditionsReader.version();
      const kept = (query.size === 0 ? cache.find(version, path) : null) ?? (await make(path, within, query, context.req.raw.signal));
      // Where somebody lives is theirs: nobody keeps the answer, not their browser either.
      const isKeptNowhere = FEEDBACK.test(within) || query.has('postcode');
      const headers = { ...headersOf(kept, within, isKeptNowhere), ...staleHeader(publishedEditionsReader) };
      if (kept.answer.status === 200 && !isKeptNowhere && holdsTag(context.req.header('if-none-match'), kept.etag))
        return context.body(null, 304, headers);
      // What is not kept would be compressed anew for each who asks.
      const { body, encoding } = await encode(kept, kept.answer.status === 200 ? acceptedEncoding(context) : null);
      if (encoding !== null) headers['content-encoding'] = encoding;
      return context.body(typeof body === 'string' ? body : new Uint8Array(body), kept.answer.status, headers);
    });
}

/** The site with its search, made once for each version of the published editions, and held for as long as that is the newest. */
function rememberSite(
  parts: Pick<PublicSite, 'site' | 'own' | 'renderings'>,
  onTrouble: (error: unknown) => void,
): (publishedEditions: PublishedEditions) => PublicSite {
  const known = new WeakMap<PublishedEditions, PublicSite>();
  return (publishedEditions) => {
    const found = known.get(publishedEditions);
    if (found !== undefined) return found;
    const [current] = publishedEditions.editions;
    const made = { ...parts, publishedEditions, searches: current === undefined ? null : openSearches(current.snapshot) };
    known.set(publishedEditions, made);
    // Something was published or withdrawn since the last one: what was made of the rest goes.
    if (current !== undefined) parts.renderings.keepOnly(current.snapshot.partnership.slug, publishedEditions.editions).catch(onTrouble);
    return made;
  };
}

/** The form for feedback is kept by nobody: it may hold what somebody is about to send. */
const FEEDBACK = /^(?:\/cy|\/en)?\/feedback\/?$/u;

function headersOf({ answer, etag }: TaggedResponse, path: string, isKeptNowhere: boolean): Record<string, string> {
  const { status, type, style, download, retryAfterSeconds } = answer;
  const headers: Record<string, string> = { 'content-type': type, vary: 'accept-encoding' };
  if (status === 200 && !isKeptNowhere) {
    headers['etag'] = etag;
    headers['cache-control'] = 'public, max-age=0, must-revalidate, stale-while-revalidate=60';
  } else headers['cache-control'] = 'no-store';
  if (retryAfterSeconds !== null) headers['retry-after'] = retryAfterSeconds.toString();
  if (download !== null) headers['content-disposition'] = `attachment; filename="${download}"`;
  if (!type.startsWith('text/html')) {
    headers['access-control-allow-origin'] = '*';
    return headers;
  }
  const isEmbed = /^(?:\/cy|\/en)?\/embed\//.test(path);
  headers['content-security-policy'] = [...pagePolicy(style), `frame-ancestors ${isEmbed ? '*' : "'self'"}`].join('; ');
  return headers;
}
