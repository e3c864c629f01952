import { BookRefused } from './book.ts';

/** A web page in a file of several parts (MHTML). */
export interface PagePart {
  /** The last of its address, as `sheet001.htm`; empty where it has none. */
  readonly name: string;
  readonly bytes: Buffer;
}

const MOST_DEPTH = 4;

/** The pages of a file in which a web page is saved with all that belongs to it (RFC 2557). Throws `BookRefused`. */
export function pagesIn(bytes: Buffer): readonly PagePart[] {
  // Each character is a byte: what encoding a part has is told by the part.
  return partsOf(bytes.toString('latin1'), 0);
}

function partsOf(text: string, depth: number): readonly PagePart[] {
  if (depth > MOST_DEPTH) throw new BookRefused('damaged', 'parts within parts');
  const end = /\r?\n\r?\n/.exec(text);
  if (end === null) return [];
  const headers = headersIn(text.slice(0, end.index));
  const body = text.slice(end.index + end[0].length);
  const kind = headers.get('content-type') ?? '';
  const { quoted, plain } = /\bboundary\s*=\s*(?:"(?<quoted>[^"]+)"|(?<plain>[^\s;]+))/i.exec(kind)?.groups ?? {};
  const boundary = quoted ?? plain;
  if (/^multipart\//i.test(kind) && boundary !== undefined)
    return `\n${body}`
      .split(`\n--${boundary}`)
      .slice(1)
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => partsOf(part.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''), depth + 1));
  if (!/^(?:text\/html|application\/xhtml)/i.test(kind)) return [];
  const place = headers.get('content-location') ?? '';
  return [{ name: place.slice(place.lastIndexOf('/') + 1), bytes: decoded(body, headers.get('content-transfer-encoding') ?? '') }];
}

function headersIn(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function decoded(body: string, encoding: string): Buffer {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/^quoted-printable$/i.test(encoding)) return Buffer.from(body, 'latin1');
  const whole = body
    .replaceAll(/=[ \t]*\r?\n/g, '')
    .replaceAll(/=([\dA-F]{2})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(whole, 'latin1');
}
