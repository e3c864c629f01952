import { BookRefused } from './book.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Whether a mark at the beginning says so. */
  readonly isMarked: boolean;
}

/** Without a mark, UTF-16 of European letters has a zero in every other byte: this share of all bytes, on one side alone. */
const [ZEROS_OF_UTF16, ZEROS_OF_OTHER_SIDE] = [0.2, 0.02];

/** The text of a file: by its mark, else UTF-16 by its zero bytes, else UTF-8, else as Windows writes it. Throws `BookRefused` where it is none. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = (encoding: TextEncoding, isMarked: boolean): DecodedText => ({
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    isMarked,
  });
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', true);
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', true);
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded('utf-8', true);
  if (bytes.includes(0)) {
    const { even, odd } = zerosIn(bytes);
    const isLittleEndian = odd >= ZEROS_OF_UTF16 && even <= ZEROS_OF_OTHER_SIDE;
    if (isLittleEndian || (even >= ZEROS_OF_UTF16 && odd <= ZEROS_OF_OTHER_SIDE)) {
      const guessed = decoded(isLittleEndian ? 'utf-16le' : 'utf-16be', false);
      if (!/[\u0000-\u0008]/.test(guessed.text)) return guessed;
    }
    throw new BookRefused('no-spreadsheet', 'holds bytes that no text has');
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isMarked: false };
  } catch {
    return decoded('windows-1252', false);
  }
}

/** The zero bytes at even and at odd places, each as a share of all bytes. */
function zerosIn(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  let [even, odd] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === 0) {
      if (at % 2 === 0) even += 1;
      else odd += 1;
    }
  return { even: even / bytes.length, odd: odd / bytes.length };
}
