import { isAscii } from 'node:buffer';
import { BookRefused } from './book.ts';

/** The next characters of a text; null for its end. Throws where bytes stand for none. */
type Decode = (chunk: Buffer | null) => string;

/** The text of a part: UTF-8, or UTF-16 where a mark at its beginning says so. Throws `BookRefused` where it is neither. */
export async function* decodedXml(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decode: Decode | null = null;
  for await (const chunk of chunks) {
    decode ??= decoderFor(chunk);
    yield checked(decode, chunk);
  }
  if (decode !== null) yield checked(decode, null);
}

function checked(decode: Decode, chunk: Buffer | null): string {
  try {
    return decode(chunk);
  } catch {
    throw new BookRefused('damaged', 'not written in the encoding of its text');
  }
}

function decoderFor(chunk: Buffer): Decode {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return streaming('utf-16le');
  return chunk[0] === 0xfe && chunk[1] === 0xff ? streaming('utf-16be') : utf8();
}

function streaming(encoding: 'utf-16le' | 'utf-16be'): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk) => decoder.decode(chunk ?? undefined, { stream: chunk !== null });
}

/** As a streaming decoder of UTF-8, which takes several times as long and makes texts of twice the size. */
function utf8(): Decode {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = Buffer.alloc(0);
  return (chunk) => {
    if (chunk === null) return decoder.decode(rest);
    const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (isAscii(whole)) {
      rest = Buffer.alloc(0);
      return whole.toString('latin1');
    }
    const end = endOfWhole(whole);
    rest = Buffer.from(whole.subarray(end));
    return decoder.decode(whole.subarray(0, end));
  };
}

/** Where the last character begins that may go on in the next chunk; the length where none does. */
function endOfWhole(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    const isContinued = (byte & 0xc0) === 0x80;
    if (isContinued) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
