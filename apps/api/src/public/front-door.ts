import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import type { Shelf, ShelfReader } from './shelf.ts';

/** What the server gives beside a request: the request as Node has it, which need not be read into another form first. */
interface Surroundings {
  readonly incoming: IncomingMessage | Http2ServerRequest;
}

type Fetch<Env> = (request: Request, env: Env) => Response | Promise<Response>;

/** An answer as it left the house, headers and all. */
interface Sent {
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** So many bytes of answers are kept; beyond it none is added until something is published. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Answers a public page that was answered before from memory, ahead of everything else: the same bytes under the same headers,
 * for as long as nothing is published. Whatever is not such a page, or asks for more than a page, goes on to the house.
 */
export function frontDoor<Env extends Surroundings>(house: Fetch<Env>, shelf: ShelfReader): Fetch<Env> {
  let madeOf: Shelf | null = null;
  let kept = new Map<string, Sent>();
  let bytes = 0;
  const remember = async (address: string, made: Shelf, answer: Response | Promise<Response>): Promise<Response> => {
    const response = await answer;
    if (response.status !== 200 || !response.headers.has('etag') || bytes > MOST_BYTES) return response;
    const body = new Uint8Array(await response.arrayBuffer());
    const headers = Object.fromEntries(response.headers);
    if (madeOf === made) {
      kept.set(address, { headers, body });
      bytes += body.length;
    }
    return new Response(body, { headers });
  };
  return (request, env) => {
    const { method, url: address = '', headers } = env.incoming;
    // A condition is for the house to look at; pages themselves differ by nothing that a request holds.
    const isPlain = method === 'GET' && headers['if-none-match'] === undefined && headers['accept-encoding']?.includes('br') === true;
    const current = shelf.peek();
    if (current === null || !isPlain) return house(request, env);
    if (current !== madeOf) {
      madeOf = current;
      kept = new Map();
      bytes = 0;
    }
    const found = kept.get(address);
    if (found !== undefined) return new Response(found.body, found);
    if (address.includes('?') || NOT_PUBLIC.test(address)) return house(request, env);
    return remember(address, current, house(request, env));
  };
}

/** What is behind the door for members, or changes without a publication. */
const NOT_PUBLIC = /^\/(?:admin|auth|trpc|uploads|documents|healthz|oembed|assets)(?:\/|$)/;
