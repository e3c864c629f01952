import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { ok, refuse, type Result } from '@saferplan/domain/shared';
import { read } from 'hucre';
import { parseCsv } from 'hucre/csv';
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

/** Reads a CSV, XLSX, XLS or ODS file, or says in a sentence why it cannot be read and what to do. */
export async function readGrids(path: string, name: string): Promise<Result<Workbook, string>> {
  const found = await stat(path).catch(() => null);
  if (found === null) return refuse(`There is no file ${name}.`);
  if (found.size === 0) return refuse(`${name} is empty (0 bytes).`);
  if (found.size > MOST_BYTES)
    return refuse(`${name} is larger than 50 MB. Save only the sheet with the monthly figures, and import that.`);
  const bytes = await readFile(path);
  const source = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  const isArchive = bytes.subarray(0, 2).toString('latin1') === 'PK';
  const isOldExcel = bytes.subarray(0, 4).toString('hex') === 'd0cf11e0';
  if (isArchive || isOldExcel) {
    const workbook = await readWorkbook(bytes, name);
    return workbook.ok ? ok({ ...workbook.value, ...source, remarks: [] }) : workbook;
  }
  const text = decode(bytes, name);
  if (!text.ok) return text;
  const rows = parseCsv(text.value.text, { skipEmptyRows: false, typeInference: false });
  return ok({
    grids: [{ sheet: name, rows: rows.map((row) => row.map(emptyAsNull)), merges: [] }],
    ...source,
    remarks: text.value.remarks,
  });
}

async function readWorkbook(bytes: Uint8Array, name: string): Promise<Result<Pick<Workbook, 'grids'>, string>> {
  try {
    const { sheets } = await read(bytes);
    const grids = sheets
      .map((sheet) => ({ sheet: sheet.name, rows: sheet.rows.map((row) => row.map(emptyAsNull)), merges: sheet.merges ?? [] }))
      .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
    return grids.length === 0 ? refuse(`${name} has no cell that holds anything.`) : ok({ grids });
  } catch (error) {
    const kind = error instanceof Error ? error.constructor.name : '';
    return refuse(
      kind === 'EncryptedFileError' || kind === 'DecryptionError'
        ? `${name} is protected by a password. Save it without one, and import that.`
        : `${name} is damaged, not complete, or no ${extname(name) === '' ? 'spreadsheet' : `${extname(name).slice(1).toUpperCase()} file`}. Open it in your spreadsheet program, save it again, and import that.`,
    );
  }
}

function emptyAsNull(cell: unknown): Cell {
  if (typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date) return cell;
  return typeof cell === 'string' && cell.trim() !== '' ? cell : null;
}

function decode(bytes: Uint8Array, name: string): Result<{ text: string; remarks: readonly string[] }, string> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return ok({ text: new TextDecoder('utf-16le').decode(bytes), remarks: ['The file is written in UTF-16.'] });
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return ok({ text: new TextDecoder('utf-16be').decode(bytes), remarks: ['The file is written in UTF-16.'] });
  if (bytes.includes(0)) return refuse(`${name} is not a table: it holds bytes that no text has. Import a CSV, XLSX, XLS or ODS file.`);
  try {
    return ok({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] });
  } catch {
    // Not UTF-8: what Excel on Windows writes as “CSV”.
    return ok({
      text: new TextDecoder('windows-1252').decode(bytes),
      remarks: [
        'The file is not written in UTF-8, so it was read as Windows writes it (Windows-1252). Look whether names with accents are right.',
      ],
    });
  }
}
