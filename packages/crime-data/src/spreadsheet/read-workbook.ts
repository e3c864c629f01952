import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { type FileSaying, ok, refuse, type Result } from '@saferplan/domain/shared';
import { BOOK_LIMITS, type BookLimits, BookRefused } from './files/book.ts';
import { type CollectedSheet, collectSheets } from './files/collect-sheets.ts';
import type { Delimiter } from './files/delimiter.ts';
import { type CsvFile, parseCsvBytes } from './files/read-csv.ts';
import { sheetOfRows } from './reading/grid.ts';

/** A spreadsheet as its filled cells, sheet by sheet. */
export interface Workbook {
  readonly sheets: readonly CollectedSheet[];
  /** Of a text file: what parts its columns, and whether that is sure; null for every other. */
  readonly text: { readonly delimiter: Delimiter; readonly isDelimiterSure: boolean; readonly namesDelimiter: boolean } | null;
  readonly sha256: string;
  readonly bytes: number;
  /** What was assumed about the bytes themselves. */
  readonly remarks: readonly FileSaying[];
}

/** A partner's table has some thousand cells; what is larger is not one. */
const MOST_BYTES = 50 * 1024 ** 2;

/** Reads a CSV, XLSX, XLS or ODS file, or says in a sentence why it cannot be read and what to do. */
export async function readWorkbook(
  path: string,
  name: string,
  { delimiter = null, limits = BOOK_LIMITS }: { readonly delimiter?: Delimiter | null; readonly limits?: BookLimits } = {},
): Promise<Result<Workbook, string>> {
  const found = await stat(path).catch(() => null);
  if (found === null) return refuse(`There is no file ${name}.`);
  if (found.size === 0) return refuse(`${name} is empty (0 bytes).`);
  if (found.size > MOST_BYTES)
    return refuse(`${name} is larger than 50 MB. Save only the sheet with the monthly figures, and import that.`);
  const bytes = await readFile(path);
  const source = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  const isBook = bytes.subarray(0, 2).toString('latin1') === 'PK' || bytes.subarray(0, 4).toString('hex') === 'd0cf11e0';
  try {
    if (!isBook) {
      const csv = parseCsvBytes(bytes, delimiter);
      const text = { delimiter: csv.delimiter, isDelimiterSure: csv.isDelimiterSure, namesDelimiter: csv.rowsThatNameDelimiter > 0 };
      return ok({ sheets: [sheetOfRows(name, rowsOf(csv))], text, ...source, remarks: remarksOf(csv) });
    }
    const sheets = (await collectSheets(path, limits)).filter(({ rows }) => rows.length > 0);
    return sheets.length === 0 ? refuse(`${name} has no cell that holds anything.`) : ok({ sheets, text: null, ...source, remarks: [] });
  } catch (error) {
    if (error instanceof BookRefused) return refuse(sayRefusal(error, name));
    throw error;
  }
}

/** A row that only names the delimiter is one cell, whatever it holds. */
const rowsOf = ({ rows, rowsThatNameDelimiter }: CsvFile): readonly (readonly string[])[] =>
  rows.map((row, index) => (index < rowsThatNameDelimiter ? [row.join('').trim() === '' ? 'sep=' : row.join('')] : row));

/** Why a file cannot be read, and what to do. */
function sayRefusal({ code, message }: BookRefused, name: string): string {
  switch (code) {
    case 'password':
      return `${name} is protected by a password. Save it without one, and import that.`;
    case 'too-large':
    case 'too-many-cells':
    case 'too-many-sheets':
    case 'too-many-parts':
      return `${name} holds more than a table may (${message}). Save only the sheet with the monthly figures, and import that.`;
    case 'no-spreadsheet':
    case 'damaged': {
      if (message.includes('bytes that no text has'))
        return `${name} is not a table: it holds bytes that no text has. Import a CSV, XLSX, XLS or ODS file.`;
      if (message.includes('quotation mark'))
        return `${name} cannot be read as a table: ${message.replace(/^damaged: /, '')}. Put it right, or save the file again.`;
      const kind = extname(name) === '' ? 'spreadsheet' : `${extname(name).slice(1).toUpperCase()} file`;
      return `${name} is damaged, not complete, or no ${kind}. Open it in your spreadsheet program, save it again, and import that.`;
    }
  }
}

function remarksOf({ encoding }: CsvFile): readonly FileSaying[] {
  if (encoding === 'windows-1252') return [{ code: 'windows-1252' }];
  return encoding === 'utf-8' ? [] : [{ code: 'utf-16' }];
}
