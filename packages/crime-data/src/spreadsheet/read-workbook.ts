import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { type FileFault, type FileSaying, ok, refuse, type Result } from '@saferplan/domain/shared';
import { BOOK_LIMITS, type BookLimits, BookRefused } from './files/book.ts';
import { type CollectedSheet, collectSheets } from './files/collect-sheets.ts';
import type { Delimiter } from './files/delimiter.ts';
import { fileKind, OtherKindOfFile } from './files/file-kind.ts';
import { type CsvFile, parseCsvBytes } from './files/read-csv.ts';
import { sheetOfRows } from './reading/grid.ts';

/** A spreadsheet as its filled cells, sheet by sheet. */
export interface Workbook {
  readonly sheets: readonly CollectedSheet[];
  /** Of a text file: what parts its columns (null where their places in the lines do), and whether that is sure; null for every other. */
  readonly text: { readonly delimiter: Delimiter | null; readonly isDelimiterSure: boolean; readonly namesDelimiter: boolean } | null;
  readonly sha256: string;
  readonly bytes: number;
  /** What was assumed about the bytes themselves. */
  readonly remarks: readonly FileSaying[];
}

/** A partner's table has some thousand cells; what is larger is not one. */
const MOST_MEGABYTES = 50;
const MOST_BYTES = MOST_MEGABYTES * 1024 ** 2;

/** Reads a CSV, XLSX, XLS or ODS file, a web page or another file that holds a table, or says why it cannot be read. Rejects where the system lets nobody read a file that is there. */
export async function readWorkbook(
  path: string,
  name: string,
  { delimiter = null, limits = BOOK_LIMITS }: { readonly delimiter?: Delimiter | null; readonly limits?: BookLimits } = {},
): Promise<Result<Workbook, FileFault>> {
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return refuse<FileFault>({ code: 'no-such-file', name });
  if (found.size === 0) return refuse<FileFault>({ code: 'file-empty', name });
  if (found.size > MOST_BYTES) return refuse<FileFault>({ code: 'table-file-too-large', name, megabytes: MOST_MEGABYTES });
  const bytes = await readFile(path);
  const source = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  try {
    const kind = fileKind(bytes);
    if (kind === 'text') {
      const csv = parseCsvBytes(bytes, delimiter);
      const text = { delimiter: csv.delimiter, isDelimiterSure: csv.isDelimiterSure, namesDelimiter: csv.rowsThatNameDelimiter > 0 };
      return ok({ sheets: [sheetOfRows(name, rowsOf(csv))], text, ...source, remarks: remarksOf(csv) });
    }
    const read =
      kind === 'zip' || kind === 'other-book'
        ? await collectSheets(path, limits)
        : // Most files are spreadsheets, which need none of this.
          await (await import('./files/read-markup.ts')).readMarkup(bytes, kind, name, limits);
    const sheets = read.filter(({ rows }) => rows.length > 0);
    return sheets.length === 0 ? refuse<FileFault>({ code: 'no-filled-cell', name }) : ok({ sheets, text: null, ...source, remarks: [] });
  } catch (error) {
    if (error instanceof BookRefused) return refuse(faultOf(error, name));
    throw error;
  }
}

/** A row that only names the delimiter is one cell, whatever it holds. */
const rowsOf = ({ rows, rowsThatNameDelimiter }: CsvFile): readonly (readonly string[])[] =>
  rows.map((row, index) => (index < rowsThatNameDelimiter ? [row.join('').trim() === '' ? 'sep=' : row.join('')] : row));

/** Why a file cannot be read. */
function faultOf(refused: BookRefused, name: string): FileFault {
  const { code, message } = refused;
  if (refused instanceof OtherKindOfFile) return { code: 'other-kind', name, kind: refused.kind };
  switch (code) {
    case 'password':
      return { code: 'has-password', name };
    case 'too-large':
    case 'too-many-cells':
    case 'too-many-sheets':
    case 'too-many-parts':
      return { code: 'holds-too-much', name, limit: message };
    case 'no-spreadsheet':
    case 'damaged': {
      if (message.includes('bytes that no text has')) return { code: 'not-a-table', name };
      if (message.includes('quotation mark')) return { code: 'quotation-mark', name, fault: message.replace(/^damaged: /, '') };
      return { code: 'book-damaged', name, ending: extname(name) === '' ? null : extname(name).slice(1).toUpperCase() };
    }
  }
}

function remarksOf({ encoding, delimiter }: CsvFile): readonly FileSaying[] {
  const ofColumns: readonly FileSaying[] = delimiter === null ? [{ code: 'fixed-width' }] : [];
  if (encoding === 'windows-1252') return [{ code: 'windows-1252' }, ...ofColumns];
  return encoding === 'utf-8' ? ofColumns : [{ code: 'utf-16' }, ...ofColumns];
}
