import { inflateSync } from 'node:zlib';

/** A name of a PDF with its slash, a reference as `12 0 R`, and a text without its brackets are strings. */
export type PdfValue = string | number | boolean | null | readonly PdfValue[] | PdfDictionary;
export interface PdfDictionary {
  readonly [key: string]: PdfValue | undefined;
}
export interface PdfObject {
  readonly value: PdfValue;
  /** The bytes of its stream, unpacked where they are packed by Flate; empty where it has none. */
  readonly stream: string;
}

const TOKEN = /<<|>>|\[|\]|\/[^\s/<>[\]()]*|\((?:\\[\s\S]|[^\\)])*\)|<[0-9a-fA-F\s]*>|\d+ \d+ R\b|[^\s/<>[\]()]+/gu;

/** The objects of a PDF as Typst writes it: none within another. */
export function readPdf(pdf: Uint8Array): ReadonlyMap<string, PdfObject> {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = [...text.matchAll(/(?:^|\n)(?<number>\d+) 0 obj\n(?<body>[\s\S]*?)\nendobj/gu)];
  return new Map(
    objects.map(({ groups }) => {
      const [head = '', packed = ''] = (groups?.['body'] ?? '').split(/\nstream\r?\n/u);
      const value = valueOf(head);
      const isPacked = isDictionary(value) && JSON.stringify(value['Filter'] ?? '').includes('FlateDecode');
      // By its length: its last byte may be one that ends a line.
      const length = isDictionary(value) && typeof value['Length'] === 'number' ? value['Length'] : 0;
      const bytes = Buffer.from(packed.slice(0, length), 'latin1');
      return [`${groups?.['number'] ?? ''} 0 R`, { value, stream: (isPacked ? inflateSync(bytes) : bytes).toString('latin1') }];
    }),
  );
}

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueOf(text: string): PdfValue {
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  const next = (): PdfValue => {
    const token = tokens[at] ?? 'null';
    at += 1;
    if (token === '[') {
      const items: PdfValue[] = [];
      while (at < tokens.length && tokens[at] !== ']') items.push(next());
      at += 1;
      return items;
    }
    if (token === '<<') {
      const entries: [string, PdfValue][] = [];
      while (at < tokens.length && tokens[at] !== '>>') {
        const key = (tokens[at] ?? '').slice(1);
        at += 1;
        entries.push([key, next()]);
      }
      at += 1;
      return Object.fromEntries(entries);
    }
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    if (token.startsWith('(')) return token.slice(1, -1);
    return /^[-+.\d][\d.]*$/u.test(token) ? Number(token) : token;
  };
  return next();
}
