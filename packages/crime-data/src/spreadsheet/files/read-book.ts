import { open, stat } from 'node:fs/promises';
import { BOOK_LIMITS, type BookHandler, type BookLimits, BookRefused } from './book.ts';
import { type FileKind, fileKind, OtherKindOfFile } from './file-kind.ts';
import { readOds } from './read-ods.ts';
import { readXls } from './read-xls.ts';
import { readXlsx } from './read-xlsx.ts';
import { openParts } from './zip-parts.ts';

const FIRST_BYTES = 1024;
/** The part by which an archive is told to be no spreadsheet. */
const OTHER_PARTS = [
  ['word/document.xml', 'text-document'],
  ['ppt/presentation.xml', 'slides'],
  ['Index/Document.iwa', 'numbers'],
  ['Index.zip', 'numbers'],
] as const;
/** The part by which Excel's binary book (XLSB) is told, which is read whole. */
const BINARY_BOOK = 'xl/workbook.bin';
const MOST_UNPACKED = 200 * 1024 ** 2;
/** One of these is in every zipped spreadsheet. */
const SPREADSHEET_PARTS = ['_rels/.rels', '[Content_Types].xml', 'content.xml', 'mimetype', 'META-INF/manifest.xml'];

/** What a file is by its first bytes. */
async function kindOfFile(path: string): Promise<FileKind> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
    return fileKind(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/**
 * Reads a spreadsheet (XLSX, ODS or XLS) sheet by sheet and row by row, every filled cell at its place with its raw
 * value and format. Keeps the event loop busy: run it in a worker thread. Throws `BookRefused` where it cannot be
 * read whole, and the reason of `signal` where that is aborted. Text files are none: see `readCsv`.
 */
export async function readBook(
  path: string,
  handler: BookHandler,
  limits: BookLimits = BOOK_LIMITS,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const { size } = await stat(path);
  if (size === 0) throw new BookRefused('no-spreadsheet', 'empty');
  const kind = await kindOfFile(path);
  if (kind !== 'zip' && kind !== 'other-book') throw new BookRefused('no-spreadsheet', 'neither a ZIP archive nor an old Excel file');
  if (kind === 'other-book') return readXls(path, handler, limits, signal);
  const parts = await openParts(path, limits, signal);
  try {
    const other = OTHER_PARTS.find(([part]) => parts.has(part))?.[1];
    if (other !== undefined) throw new OtherKindOfFile(other);
    if (parts.has(BINARY_BOOK)) {
      // What it unpacks to is bounded before anything is made of it.
      await parts.unpackAll(MOST_UNPACKED);
      return await readXls(path, handler, limits, signal);
    }
    if (!SPREADSHEET_PARTS.some((part) => parts.has(part))) throw new OtherKindOfFile('archive');
    if (parts.has('content.xml')) await readOds(parts, handler, limits);
    else await readXlsx(parts, handler, limits);
  } finally {
    parts.close();
  }
}
