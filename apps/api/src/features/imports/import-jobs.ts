import {
  type Answers,
  BOOK_LIMITS,
  delimiterIn,
  readWorkbook,
  type SheetView,
  type TableReading,
  understandWorkbook,
  viewSheet,
  type Workbook,
} from '@saferplan/crime-data/spreadsheet';
import type { FiledSheet } from '@saferplan/domain/plan';
import { ok, refuse, type Result } from '@saferplan/domain/shared';
import { asSpreadsheet, sheetsOfFile } from '../plan-file/sheets-of-file.ts';
import { FILE_LIMITS, type FileLimits, tooManyCells, tooManyMeasures, whyTooLarge } from './file-limits.ts';

/*
 * What reads and writes files of members. These functions run in the worker threads of imports: what they take and answer is plain
 * data.
 */

/** A sheet as it was understood, and where it came from. */
export interface ReadSheet {
  readonly reading: TableReading;
  readonly view: SheetView;
  readonly remarks: readonly string[];
  readonly sha256: string;
  readonly bytes: number;
}

/** Understands a sheet of a file, or of the tables that an importer of the partnership made of it. */
export async function readSheet({
  path,
  name,
  sheet,
  answers,
  workbook,
  limits = FILE_LIMITS,
}: {
  readonly path: string;
  readonly name: string;
  readonly sheet: string | null;
  readonly answers: Answers;
  readonly workbook: Workbook | null;
  readonly limits?: FileLimits;
}): Promise<Result<ReadSheet, string>> {
  const why = workbook === null ? await whyTooLarge(path, name, limits) : null;
  if (why !== null) return refuse(why);
  const { cells, unpackedBytes } = limits;
  const bounds = { ...BOOK_LIMITS, cells, unpackedBytes };
  const read = workbook === null ? await readWorkbook(path, name, { delimiter: delimiterIn(answers), limits: bounds }) : ok(workbook);
  if (!read.ok) return read;
  const { sheets, sha256, bytes, remarks } = read.value;
  const filled = sheets.reduce((sum, { rows }) => rows.reduce((all, row) => all + row.cells.length, sum), 0);
  if (filled > limits.cells) return refuse(tooManyCells(name, limits));
  const understood = understandWorkbook(read.value, name, sheet, answers);
  if (!understood.ok) return understood;
  const { measures, refused, questions, leftOut } = understood.value;
  if (measures.length > limits.measures) return refuse(tooManyMeasures(name, measures.length, limits));
  if (measures.length + refused.length + questions.length === 0)
    return refuse(`“${understood.value.sheet}”: ${leftOut[0]?.why ?? 'it holds no figures.'}`);
  return ok({ reading: understood.value, view: viewSheet(read.value, understood.value), remarks, sha256, bytes });
}

/** The sheets of a plan file. */
export async function readPlanSheets({
  path,
  name,
}: {
  readonly path: string;
  readonly name: string;
}): Promise<Result<readonly FiledSheet[], string>> {
  const why = await whyTooLarge(path, name, FILE_LIMITS);
  return why === null ? sheetsOfFile(path, name) : refuse(why);
}

/** Sheets as an XLSX file. */
export const writePlanSheets = (sheets: readonly FiledSheet[]): Promise<Uint8Array> => asSpreadsheet(sheets);

/** A scoring model from the text of a file. */
export { readModelFile } from '../scoring/read-model-file.ts';
