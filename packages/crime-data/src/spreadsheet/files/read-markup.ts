import { type BookLimits, BookRefused } from './book.ts';
import { collected, type CollectedSheet } from './collect-sheets.ts';
import { decodeText } from './decode-text.ts';
import { type FileKind, OtherKindOfFile } from './file-kind.ts';
import { pagesIn } from './multipart.ts';
import { readFlatOds } from './read-ods.ts';
import { readHtml } from './read-html.ts';
import { readXmlSpreadsheet } from './read-xml-spreadsheet.ts';

/**
 * The sheets of a file that is written in marks: a web page, one with its parts (MHTML), Excel's XML of 2003, or an OpenDocument
 * spreadsheet in one file. Throws `BookRefused`.
 */
export async function readMarkup(
  bytes: Buffer,
  kind: Exclude<FileKind, 'zip' | 'other-book' | 'text'>,
  name: string,
  limits: BookLimits,
): Promise<readonly CollectedSheet[]> {
  switch (kind) {
    case 'page':
      return withTables([readHtml(decodeText(bytes).text, name, limits)]);
    case 'pages': {
      const pages = pagesIn(bytes);
      const called = (one: string): string => (pages.length === 1 ? name : one);
      if (pages.length > limits.sheets) throw new BookRefused('too-many-sheets', `more than ${limits.sheets}`);
      return withTables(
        pages.map((page, at) => readHtml(decodeText(page.bytes).text, called(page.name === '' ? String(at + 1) : page.name), limits)),
      );
    }
    case 'xml-spreadsheet':
      return collected((handler) => readXmlSpreadsheet(decodable(bytes), handler, limits));
    case 'flat-ods':
      return collected((handler) => readFlatOds(decodable(bytes), handler, limits));
  }
}

function withTables(pages: readonly (CollectedSheet | null)[]): readonly CollectedSheet[] {
  const sheets = pages.flatMap((page) => page ?? []);
  if (sheets.length === 0) throw new OtherKindOfFile('web-page');
  return sheets;
}

/** The bytes of a file as what reads parts of a book takes them: in UTF-8 or with a mark, or else decoded as the file says of itself. */
// oxlint-disable-next-line typescript/require-await -- a stream of one part
async function* decodable(bytes: Buffer): AsyncGenerator<Buffer> {
  const said = /^\s*<\?xml[^>]{1,100}?encoding\s*=\s*["'](?<said>[\w.:-]{1,40})["']/.exec(bytes.toString('latin1', 0, 200))?.groups?.[
    'said'
  ];
  yield said === undefined || /^utf-?(?:8|16)/i.test(said) ? bytes : Buffer.from(decoderOf(said).decode(bytes));
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new BookRefused('damaged', `written in ${encoding}`);
  }
}
