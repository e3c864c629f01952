import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import { OWN_ADDRESSES } from './own-addresses.ts';
import type { PublicRoot } from './public-root.ts';
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
export function frontDoor<Env extends Surroundings>(house: Fetch<Env>, roots: readonly PublicRoot[]): Fetch<Env> {
  const keepers = new Map(roots.map(({ root, shelf }) => [root, new Keeper(shelf)]));
  const alone = keepers.get('');
  return (request, env) => {
    const { method, url: address = '', headers } = env.incoming;
    // A condition is for the house to look at; pages themselves differ by nothing that a request holds.
    const isPlain = method === 'GET' && headers['if-none-match'] === undefined && headers['accept-encoding']?.includes('br') === true;
    const keeper = alone ?? keepers.get(FIRST_PART.exec(address)?.[0] ?? '');
    if (!isPlain || keeper === undefined) return house(request, env);
    const found = keeper.find(address);
    if (found === 'unsure') return house(request, env);
    if (found !== null) return new Response(found.body, found);
    if (address.includes('?') || NOT_PUBLIC.test(address)) return house(request, env);
    return keeper.remember(address, house(request, env));
  };
}

const FIRST_PART = /^\/[^/?]+/;

/** The answers of one partnership. */
class Keeper {
  private readonly shelf: ShelfReader;
  private madeOf: Shelf | null = null;
  private kept = new Map<string, Sent>();
  private bytes = 0;

  constructor(shelf: ShelfReader) {
    this.shelf = shelf;
  }

  /** The answer, null where there is none yet, or `unsure` where something may have been published since. */
  find(address: string): Sent | null | 'unsure' {
    const current = this.shelf.peek();
    if (current === null) return 'unsure';
    if (current !== this.madeOf) {
      this.madeOf = current;
      this.kept = new Map();
      this.bytes = 0;
    }
    return this.kept.get(address) ?? null;
  }

  async remember(address: string, answer: Response | Promise<Response>): Promise<Response> {
    const { madeOf } = this;
    const response = await answer;
    if (response.status !== 200 || !response.headers.has('etag') || this.bytes > MOST_BYTES) return response;
    const body = new Uint8Array(await response.arrayBuffer());
    const headers = Object.fromEntries(response.headers);
    if (this.madeOf === madeOf) {
      this.kept.set(address, { headers, body });
      this.bytes += body.length;
    }
    return new Response(body, { headers });
  }
}

/** What is behind the door for members, or changes without a publication. */
const NOT_PUBLIC = new RegExp(`^/(?:${OWN_ADDRESSES.join('|')})(?:/|$)`);
