import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import { LRUCache } from 'lru-cache';
import { isText } from './cache.ts';
import { holdsTag } from './holds-tag.ts';
import { knownParameters } from './known-parameters.ts';
import { OWN_ADDRESSES } from './own-addresses.ts';
import type { PublicRoots } from './public-root.ts';
import { staleHeader } from './stale-header.ts';

/** What the server gives beside a request: the request as Node has it, which need not be read into another form first. */
interface NodeBindings {
  readonly incoming: IncomingMessage | Http2ServerRequest;
}

type Fetch<Env> = (request: Request, env: Env) => Response | Promise<Response>;

/** A response as it was sent, headers and all. */
interface CachedResponse {
  /** The version of the published editions that it was made of, or of one before: then it is made again once more than needed. */
  readonly version: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The headers with their length, and the bytes one a letter (latin1): Node sends these two at once, where it sends bytes apart. */
  readonly sent: { readonly headers: Record<string, string>; readonly body: string };
}

/** Answers from memory, before and within the handler. */
export interface PageCache<Env> {
  readonly fetch: Fetch<Env>;
  /** Answers a request at once, without the Fetch API's request and response; false where the handler has to. */
  readonly answer: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
}

/** So many bytes of answers are kept, of all partnerships together: those that are asked for most. */
const MOST_BYTES = 64 * 1024 * 1024;
/** What a kept answer weighs beside its body: its address and its headers. */
const HEADERS_BYTES = 2048;

/**
 * Answers a public page that was answered before from memory, ahead of everything else: the same bytes under the same headers,
 * for as long as nothing is published. Whatever is not such a page, or asks for more than a page, goes on to the handler.
 */
export function pageCache<Env extends NodeBindings>(handler: Fetch<Env>, roots: PublicRoots): PageCache<Env> {
  const kept = new LRUCache<string, CachedResponse>({
    maxSize: MOST_BYTES,
    // Its bytes are kept twice, as bytes and as letters.
    sizeCalculation: ({ body }) => HEADERS_BYTES + 2 * body.length,
  });
  const pageOf = ({ method, url = '', headers }: NodeBindings['incoming']) => {
    const found = roots.at(url);
    if (method !== 'GET' || found === undefined || !takesBrotli(headers['accept-encoding'])) return null;
    const address = plainAddress(url, found.root);
    return address === null || NOT_PUBLIC.test(address) ? null : { address, publishedEditions: found.publishedEditions };
  };
  const fetch: Fetch<Env> = (request, env) => {
    const page = pageOf(env.incoming);
    if (page === null) return handler(request, env);
    const { address, publishedEditions } = page;
    const answer = (version: number): Response | Promise<Response> => {
      const cached = kept.get(address);
      if (cached?.version !== version) return remember(kept, version, address, handler(request, env));
      const headers = { ...cached.headers, ...staleHeader(publishedEditions) };
      return holdsTag(env.incoming.headers['if-none-match'], cached.headers['etag'] ?? '')
        ? new Response(null, { status: 304, headers })
        : new Response(cached.body, { headers });
    };
    const version = publishedEditions.peek();
    if (version !== null) return answer(version);
    // The database is asked whether something was published; where it cannot be, the handler says so.
    return publishedEditions.version().then(answer, () => handler(request, env));
  };
  return {
    fetch,
    answer: (incoming, outgoing) => {
      // Whatever may be answered with less than the page, or says how old it is, is the handler's.
      if (incoming.headers['if-none-match'] !== undefined) return false;
      const page = pageOf(incoming);
      if (page === null || page.publishedEditions.staleForSeconds() !== null) return false;
      const version = page.publishedEditions.peek();
      const cached = version === null ? undefined : kept.get(page.address);
      if (cached === undefined || cached.version !== version) return false;
      outgoing.writeHead(200, cached.sent.headers);
      outgoing.end(cached.sent.body, 'latin1');
      return true;
    },
  };
}

/** Whether Brotli is wanted, said plainly: where weights say more (`br;q=0`), the handler reads them. */
const takesBrotli = (header: string | string[] | undefined): boolean => header?.includes('br') === true && !header.includes('q=');

/**
 * The address under which an answer is kept: without the parameters that it does not know. Null where it has others, as what somebody
 * searches for is theirs, and where the same page could be written in many ways: with letters encoded, or with parts that lead up again,
 * which can lead out of the root that the address seems to fall under.
 */
function plainAddress(url: string, root: string): string | null {
  if (!AS_WRITTEN.test(url)) return null;
  const at = url.indexOf('?');
  if (at === -1) return url;
  const path = url.slice(0, at);
  const within = path.slice(root.length);
  return knownParameters(within, new URLSearchParams(url.slice(at))).size === 0 ? path : null;
}

/** An address that is read as it is written: of plain letters, and of parts of which none begins with a dot. */
const AS_WRITTEN = /^(?:\/(?![.])[\w.~-]*)+(?:\?[^%#\\]*)?$/u;

/** Whether the response says that any cache may keep it, and hands out nothing to one visitor. */
const isForEverybody = ({ status, headers }: Response): boolean =>
  status === 200 && headers.has('etag') && /\bpublic\b/u.test(headers.get('cache-control') ?? '') && !headers.has('set-cookie');

async function remember(
  kept: LRUCache<string, CachedResponse>,
  version: number,
  address: string,
  answer: Response | Promise<Response>,
): Promise<Response> {
  const response = await answer;
  // Documents and pictures are kept as files, and would push the pages out.
  if (!isForEverybody(response) || !isText(response.headers.get('content-type') ?? '')) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  // This is said of one answer, and not of those that come after it.
  delete headers['cache-status'];
  const sent = { headers: { ...headers, 'content-length': body.byteLength.toString() }, body: Buffer.from(body).toString('latin1') };
  kept.set(address, { version, headers, body, sent });
  return new Response(body, { headers: response.headers });
}

/** What is for members, or changes without a publication. */
const NOT_PUBLIC = new RegExp(`^/(?:${OWN_ADDRESSES.join('|')})(?:/|$)`);
