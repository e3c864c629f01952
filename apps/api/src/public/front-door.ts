import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import { LRUCache } from 'lru-cache';
import { isText } from './cache.ts';
import { holdsTag } from './holds-tag.ts';
import { knownParameters } from './known-parameters.ts';
import { OWN_ADDRESSES } from './own-addresses.ts';
import type { PublicRoot } from './public-root.ts';
import { staleHeader } from './stale-header.ts';

/** What the server gives beside a request: the request as Node has it, which need not be read into another form first. */
interface Surroundings {
  readonly incoming: IncomingMessage | Http2ServerRequest;
}

type Fetch<Env> = (request: Request, env: Env) => Response | Promise<Response>;

/** An answer as it left the house, headers and all. */
interface Sent {
  /** The version of the shelf that it was made of, or of one before: then it is made again once more than needed. */
  readonly version: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** So many bytes of answers are kept, of all partnerships together: those that are asked for most. */
const MOST_BYTES = 64 * 1024 * 1024;
/** What a kept answer weighs beside its body: its address and its headers. */
const HEADERS_BYTES = 2048;

/**
 * Answers a public page that was answered before from memory, ahead of everything else: the same bytes under the same headers,
 * for as long as nothing is published. Whatever is not such a page, or asks for more than a page, goes on to the house.
 */
export function frontDoor<Env extends Surroundings>(house: Fetch<Env>, roots: readonly PublicRoot[]): Fetch<Env> {
  const shelves = new Map(roots.map(({ root, shelf }) => [root, shelf]));
  const alone = shelves.get('');
  const kept = new LRUCache<string, Sent>({ maxSize: MOST_BYTES, sizeCalculation: ({ body }) => HEADERS_BYTES + body.length });
  return (request, env) => {
    const { method, url = '', headers } = env.incoming;
    const shelf = alone ?? shelves.get(FIRST_PART.exec(url)?.[0] ?? '');
    const address = method === 'GET' && shelf !== undefined && takesBrotli(headers['accept-encoding']) ? plainAddress(url, alone) : null;
    if (address === null || shelf === undefined || NOT_PUBLIC.test(address)) return house(request, env);
    const answer = (version: number): Response | Promise<Response> => {
      const found = kept.get(address);
      if (found?.version === version)
        return holdsTag(headers['if-none-match'], found.headers['etag'] ?? '')
          ? new Response(null, { status: 304, headers: { ...found.headers, ...staleHeader(shelf) } })
          : new Response(found.body, { headers: { ...found.headers, ...staleHeader(shelf) } });
      return remember(kept, version, address, house(request, env));
    };
    const version = shelf.peek();
    if (version !== null) return answer(version);
    // The database is asked whether something was published; where it cannot be, the house says so.
    return shelf.version().then(answer, () => house(request, env));
  };
}

/** Whether Brotli is wanted, said plainly: where weights say more (`br;q=0`), the house reads them. */
const takesBrotli = (header: string | string[] | undefined): boolean => header?.includes('br') === true && !header.includes('q=');

/**
 * The address under which an answer is kept: without the parameters that it does not know. Null where it has others, as what somebody
 * searches for is theirs, and where the same page could be written in many ways.
 */
function plainAddress(url: string, alone: unknown): string | null {
  if (url.includes('%')) return null;
  const at = url.indexOf('?');
  if (at === -1) return url;
  const path = url.slice(0, at);
  const within = alone === undefined ? path.replace(FIRST_PART, '') : path;
  return knownParameters(within, new URLSearchParams(url.slice(at))).size === 0 ? path : null;
}

const FIRST_PART = /^\/[^/?]+/;

async function remember(
  kept: LRUCache<string, Sent>,
  version: number,
  address: string,
  answer: Response | Promise<Response>,
): Promise<Response> {
  const response = await answer;
  // Documents and pictures are kept as files, and would push the pages out.
  if (response.status !== 200 || !response.headers.has('etag') || !isText(response.headers.get('content-type') ?? '')) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  // This is said of one answer, and not of those that come after it.
  delete headers['cache-status'];
  kept.set(address, { version, headers, body });
  return new Response(body, { headers: response.headers });
}

/** What is behind the door for members, or changes without a publication. */
const NOT_PUBLIC = new RegExp(`^/(?:${OWN_ADDRESSES.join('|')})(?:/|$)`);
