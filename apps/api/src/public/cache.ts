import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ASSETS } from '@saferplan/viewer/render';
import type { Answer } from './answer.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** An answer as it is kept: with its tag, and in each encoding from the first time that one is asked for. */
export interface Kept {
  readonly answer: Answer;
  readonly etag: string;
  readonly encoded: Map<'br' | 'gzip', Uint8Array>;
}

/** So many bytes of what is kept are enough for the pages of any one partnership; beyond it the oldest go. */
const MOST_BYTES = 48 * 1024 * 1024;

/** Keeps answers in memory until what they were made of changes. */
export class AnswerCache {
  private kept = new Map<string, Kept>();
  private bytes = 0;
  private madeOf: object | null = null;

  /** The kept answer at an address, or null. `madeOf` is what answers are made of now; another one empties the cache. */
  find(madeOf: object, address: string): Kept | null {
    if (this.madeOf !== madeOf) {
      this.kept.clear();
      this.bytes = 0;
      this.madeOf = madeOf;
    }
    return this.kept.get(address) ?? null;
  }

  keep(address: string, answer: Answer): Kept {
    const kept: Kept = { answer, etag: tagOf(answer), encoded: new Map() };
    this.kept.set(address, kept);
    this.bytes += answer.body.length;
    for (const [oldest, { answer: other }] of this.kept) {
      if (this.bytes <= MOST_BYTES) break;
      this.kept.delete(oldest);
      this.bytes -= other.body.length;
    }
    return kept;
  }
}

/** A strong tag: the SHA-256 of what is sent; for pages, of the build of their style and script too. */
function tagOf({ body, type }: Answer): string {
  const hash = createHash('sha256').update(body);
  if (type.startsWith('text/html')) hash.update(ASSETS.join());
  return `"${hash.digest('hex')}"`;
}

const COMPRESSED = /^(?:text\/|application\/(?:json|.*\+json|.*xml|.*\+xml)|image\/svg)/;
const LEAST_BYTES = 512;

/** The body in the best encoding that is accepted, and that encoding's name; null where it goes as it is. */
export async function encode(
  kept: Kept,
  accepted: string,
): Promise<{ readonly body: string | Uint8Array; readonly encoding: 'br' | 'gzip' | null }> {
  const { body, type } = kept.answer;
  if (body.length < LEAST_BYTES || !COMPRESSED.test(type)) return { body, encoding: null };
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  if (encoding === null) return { body, encoding };
  const known = kept.encoded.get(encoding);
  if (known !== undefined) return { body: known, encoding };
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const made =
    encoding === 'br'
      ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
      : await zip(bytes);
  kept.encoded.set(encoding, made);
  return { body: made, encoding };
}
