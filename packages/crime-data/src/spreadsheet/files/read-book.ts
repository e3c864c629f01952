import { open, stat } from 'node:fs/promises';
import { BOOK_LIMITS, type BookHandler, type BookLimits, BookRefused } from './book.ts';
import { readOds } from './read-ods.ts';
import { readXls } from './read-xls.ts';
import { readXlsx } from './read-xlsx.ts';
import { openParts } from './zip-parts.ts';

type FileKind = 'zip' | 'old-excel' | 'text';

/** What a file is by its first bytes. */
async function kindOfFile(path: string): Promise<FileKind> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    if (buffer.subarray(0, 2).toString('latin1') === 'PK') return 'zip';
    return buffer.toString('hex') === 'd0cf11e0' ? 'old-excel' : 'text';
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
  if (kind === 'text') throw new BookRefused('no-spreadsheet', 'neither a ZIP archive nor an old Excel file');
  if (kind === 'old-excel') return readXls(path, handler, limits, signal);
  const parts = await openParts(path, limits, signal);
  try {
    if (parts.has('content.xml')) await readOds(parts, handler, limits);
    else await readXlsx(parts, handler, limits);
  } finally {
    parts.close();
  }
}
