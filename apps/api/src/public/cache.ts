import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ASSETS } from '@saferplan/viewer/render';
import { LRUCache } from 'lru-cache';
import type { PublicResponse } from './public-response.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** An answer as it is kept: with its tag, and in each encoding from the first time that one is asked for. */
export interface TaggedResponse {
  readonly answer: PublicResponse;
  /** Whether it is kept and sent again, so that the time to make it small is spent once. */
  readonly isKept: boolean;
  readonly etag: string;
  readonly encoded: Map<'br' | 'gzip', Promise<Uint8Array>>;
}

/** So many bytes are enough for the pages that are read most, of all partnerships together. */
const MOST_BYTES = 96 * 1024 * 1024;

/** Keeps answers in memory for as long as what they were made of is the newest, the most asked for first. */
export class ResponseCache {
  private readonly kept = new LRUCache<string, TaggedResponse & { readonly version: number }>({
    maxSize: MOST_BYTES,
    // Its text, and about as much again in its encodings.
    sizeCalculation: ({ answer }) => 1 + answer.body.length * 2,
  });

  /** The kept answer at an address, or null. */
  find(version: number, address: string): TaggedResponse | null {
    const found = this.kept.get(address);
    return found?.version === version ? found : null;
  }

  keep(version: number, address: string, answer: PublicResponse): TaggedResponse {
    const kept = { ...taggedResponse(answer), version, isKept: true };
    this.kept.set(address, kept);
    return kept;
  }
}

/** An answer with its tag, kept or not. */
export const taggedResponse = (answer: PublicResponse): TaggedResponse => ({
  answer,
  isKept: false,
  etag: tagOf(answer),
  encoded: new Map(),
});

/** A strong tag: the SHA-256 of what is sent; for pages, of the build of their style and script too. */
function tagOf({ body, type, sha256 }: PublicResponse): string {
  if (sha256 !== null) return `"${sha256}"`;
  const hash = createHash('sha256').update(body);
  if (type.startsWith('text/html')) hash.update(ASSETS.join());
  return `"${hash.digest('hex')}"`;
}

/** Whether a media type is text, which compresses. */
export const isText = (type: string): boolean => COMPRESSED.test(type);
const COMPRESSED = /^(?:text\/|application\/(?:json|.*\+json|.*xml|.*\+xml)|image\/svg)/;
const LEAST_BYTES = 512;

/** The body in the encoding that is accepted, and that encoding's name; null where it goes as it is. */
export async function encode(
  kept: TaggedResponse,
  encoding: 'br' | 'gzip' | null,
): Promise<{ readonly body: string | Uint8Array; readonly encoding: 'br' | 'gzip' | null }> {
  const { body, type } = kept.answer;
  if (encoding === null || body.length < LEAST_BYTES || !isText(type)) return { body, encoding: null };
  const known = kept.encoded.get(encoding);
  if (known !== undefined) return { body: await known, encoding };
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  // Kept as it is begun: of many who ask at once, one encodes.
  const made: Promise<Uint8Array> =
    encoding === 'br'
      ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityFor(kept), [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
      : zip(bytes);
  kept.encoded.set(encoding, made);
  return { body: await made, encoding };
}

/**
 * How hard Brotli tries, from 0 to 11. A page that is kept is made an eighth smaller by 10 than by 6, in about a tenth of a second of a thread
 * that answers nobody else; for large files of data, and for what is sent once, that is too long.
 */
const qualityFor = ({ answer, isKept }: TaggedResponse): number => (isKept && answer.type.startsWith('text/html') ? 10 : 6);
