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
      return collected((handler) => readXmlSpreadsheet(inUtf8(bytes), handler, limits));
    case 'flat-ods':
      return collected((handler) => readFlatOds(inUtf8(bytes), handler, limits));
  }
}

function withTables(pages: readonly (CollectedSheet | null)[]): readonly CollectedSheet[] {
  const sheets = pages.flatMap((page) => page ?? []);
  if (sheets.length === 0) throw new OtherKindOfFile('web-page');
  return sheets;
}

// oxlint-disable-next-line typescript/require-await -- a stream of one part
async function* inUtf8(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
