import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { ok, refuse, type Result } from '@saferplan/domain/shared';
import { BOOK_LIMITS, type BookCell, BookRefused } from './files/book.ts';
import { type CollectedSheet, collectSheets } from './files/collect-sheets.ts';
import { dayOfCell } from './files/day-of-cell.ts';
import { type CsvFile, parseCsvBytes } from './files/read-csv.ts';
import type { Cell, Grid } from './grid.ts';

/** A spreadsheet as its cells, sheet by sheet. */
export interface Workbook {
  readonly grids: readonly Grid[];
  readonly sha256: string;
  readonly bytes: number;
  /** What was assumed about the bytes themselves, a sentence each. */
  readonly remarks: readonly string[];
}

/** A partner's table has some thousand cells; what is larger is not one. */
const MOST_BYTES = 50 * 1024 ** 2;
const LIMITS = { ...BOOK_LIMITS, cells: 1_000_000 };

/** Reads a CSV, XLSX, XLS or ODS file, or says in a sentence why it cannot be read and what to do. */
export async function readGrids(path: string, name: string): Promise<Result<Workbook, string>> {
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
      const csv = parseCsvBytes(bytes);
      const rows = csv.rows.slice(csv.rowsThatNameDelimiter).map((row) => row.map((cell) => (cell.trim() === '' ? null : cell)));
      return ok({ grids: [{ sheet: name, rows, merges: [] }], ...source, remarks: remarksOf(csv) });
    }
    const sheets = (await collectSheets(path, LIMITS)).filter(({ rows }) => rows.length > 0);
    return sheets.length === 0
      ? refuse(`${name} has no cell that holds anything.`)
      : ok({ grids: sheets.map(gridOf), ...source, remarks: [] });
  } catch (error) {
    if (error instanceof BookRefused) return refuse(sayRefusal(error, name));
    throw error;
  }
}

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

function remarksOf({ encoding }: CsvFile): readonly string[] {
  if (encoding === 'windows-1252')
    return [
      'The file is not written in UTF-8, so it was read as Windows writes it (Windows-1252). Look whether names with accents are right.',
    ];
  return encoding === 'utf-8' ? [] : ['The file is written in UTF-16.'];
}

function gridOf({ name, rows, merges, isDate1904 }: CollectedSheet): Grid {
  const cells: Cell[][] = [];
  for (const { row, cells: filled } of rows) {
    const line: Cell[] = [];
    for (const cell of filled) {
      while (line.length < cell.column) line.push(null);
      line.push(asOldCell(cell, isDate1904));
    }
    while (cells.length < row) cells.push([]);
    cells.push(line);
  }
  return {
    sheet: name,
    rows: cells,
    merges: merges.map(({ startRow, startColumn, endRow, endColumn }) => ({ startRow, startCol: startColumn, endRow, endCol: endColumn })),
  };
}

function asOldCell(cell: BookCell, isDate1904: boolean): Cell {
  const day = dayOfCell(cell, isDate1904);
  return day === null ? cell.value : new Date(day);
}
