import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import { LRUCache } from 'lru-cache';
import { holdsTag } from './holds-tag.ts';
import { OWN_ADDRESSES } from './own-addresses.ts';
import type { PublicRoot } from './public-root.ts';

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
    const { method, url: address = '', headers } = env.incoming;
    const isPlain = method === 'GET' && headers['accept-encoding']?.includes('br') === true;
    const shelf = alone ?? shelves.get(FIRST_PART.exec(address)?.[0] ?? '');
    if (!isPlain || shelf === undefined || NOT_PUBLIC.test(address)) return house(request, env);
    const answer = (version: number): Response | Promise<Response> => {
      const found = kept.get(address);
      if (found?.version === version)
        return holdsTag(headers['if-none-match'], found.headers['etag'] ?? '')
          ? new Response(null, { status: 304, headers: found.headers })
          : new Response(found.body, found);
      return address.includes('?') ? house(request, env) : remember(kept, version, address, house(request, env));
    };
    const version = shelf.peek();
    if (version !== null) return answer(version);
    // The database is asked whether something was published; where it cannot be, the house says so.
    return shelf.version().then(answer, () => house(request, env));
  };
}

const FIRST_PART = /^\/[^/?]+/;

async function remember(
  kept: LRUCache<string, Sent>,
  version: number,
  address: string,
  answer: Response | Promise<Response>,
): Promise<Response> {
  const response = await answer;
  if (response.status !== 200 || !response.headers.has('etag')) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  kept.set(address, { version, headers, body });
  return new Response(body, { headers });
}

/** What is behind the door for members, or changes without a publication. */
const NOT_PUBLIC = new RegExp(`^/(?:${OWN_ADDRESSES.join('|')})(?:/|$)`);
