import { readFile, stat } from 'node:fs/promises';
import { BOOK_LIMITS, type BookCell, BookRefused, type CollectedRow, collectSheets, dayOfCell } from '@saferplan/crime-data/spreadsheet';
import type { CellChoices, FiledSheet } from '@saferplan/domain/plan-file';
import { cellName, type FileFault, ok, refuse, type Result } from '@saferplan/domain/shared';
import type { DataValidation } from 'exceljs';
import { keysTwiceIn } from '../../platform/package-code/keys-twice.ts';
import { z } from 'zod';

/** A plan has some hundred rows; what is larger is not one. */
const MOST_MEGABYTES = 10;
const MOST_BYTES = MOST_MEGABYTES * 1024 ** 2;
const [MOST_CELLS, MOST_ROWS, MOST_COLUMNS] = [1_000_000, 20_000, 500];

/** A plan file as JSON: each sheet a list of rows, each row its cells by heading. */
const JsonFile = z.record(z.string(), z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))));

/** The sheets of a file as text, from XLSX, ODS or JSON; or why it cannot be read. */
export async function sheetsOfFile(path: string, name: string): Promise<Result<readonly FiledSheet[], FileFault>> {
  if ((await stat(path)).size > MOST_BYTES) return refuse({ code: 'plan-file-too-large', name, megabytes: MOST_MEGABYTES });
  if (name.toLowerCase().endsWith('.json')) return sheetsOfJson(await readFile(path, 'utf8'));
  try {
    const sheets = await collectSheets(path, { ...BOOK_LIMITS, cells: MOST_CELLS });
    return ok(sheets.map(({ name: sheet, rows, isDate1904 }) => ({ name: sheet, rows: textRows(rows, isDate1904) })));
  } catch (error) {
    if (!(error instanceof BookRefused)) throw error;
    return refuse({ code: 'not-plan-spreadsheet', name });
  }
}

function sheetsOfJson(text: string): Result<readonly FiledSheet[], FileFault> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return refuse({ code: 'not-json', fault: error instanceof Error ? error.message : null });
  }
  // JSON.parse keeps the last of two that are called the same, without a word.
  const [twice] = keysTwiceIn(text);
  if (twice !== undefined) return refuse({ code: 'key-twice', key: twice.key, first: twice.first, line: twice.line });
  const parsed = JsonFile.safeParse(given);
  if (!parsed.success) return refuse({ code: 'several', faults: parsed.error.issues.map(({ path }) => shapeFault(path)) });
  return ok(
    Object.entries(parsed.data).map(([name, rows]) => {
      const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      return { name, isKeyed: true, rows: [headings, ...rows.map((row) => headings.map((heading) => cellOfJson(row[heading] ?? '')))] };
    }),
  );
}

/** A value as a cell has it, where JSON's own true and false are yes and no. */
const cellOfJson = (value: string | number | boolean): string => (value === true ? 'yes' : value === false ? 'no' : String(value));

/** What is wrong at a path of a plan file whose shape is another: with its sheets, a sheet, a row or a cell. */
function shapeFault([sheet, row, heading]: readonly PropertyKey[]): FileFault {
  if (sheet === undefined) return { code: 'no-plan-in-json' };
  if (row === undefined) return { code: 'not-list-of-rows', at: String(sheet) };
  if (heading === undefined) return { code: 'row-not-object', at: `${String(sheet)}[${String(row)}]` };
  return { code: 'cell-not-text', at: `${String(sheet)}[${String(row)}].${String(heading)}` };
}

/** The rows as text at their places; what lies beyond any plan is left away. */
function textRows(rows: readonly CollectedRow[], isDate1904: boolean): string[][] {
  const near = rows.filter(({ row }) => row < MOST_ROWS);
  const texts = Array.from({ length: (near.at(-1)?.row ?? -1) + 1 }, (): string[] => []);
  for (const { row, cells } of near)
    for (const cell of cells) {
      const into = texts[row];
      if (into === undefined || cell.column >= MOST_COLUMNS) continue;
      while (into.length < cell.column) into.push('');
      into.push(textOf(cell, isDate1904));
    }
  return texts;
}

/** A share in per cent, in the 15 digits that a spreadsheet keeps: 0.07 is 7, and not 7.000000000000001. */
const inPerCent = (share: number): number => Number((share * 100).toPrecision(15));

/**
 * What somebody sees in a cell. A spreadsheet makes a date of 2017-08-31, which is read as the day that it shows, and 0.62 of 62%, which
 * is read with its sign.
 */
function textOf(cell: BookCell, isDate1904: boolean): string {
  const day = dayOfCell(cell, isDate1904);
  if (day !== null) return day;
  if (cell.isPercent && typeof cell.value === 'number') return `${inPerCent(cell.value).toString()}%`;
  return cell.type === 'error' || cell.value === null ? '' : String(cell.value);
}

/** The narrowest and the widest that a column of a plan file is, in letters. */
const [NARROWEST, WIDEST] = [14, 60];
const widthOf = (rows: FiledSheet['rows'], column: number): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((row) => (row[column] ?? '').length + 2)));

interface Validations {
  readonly add: (range: string, validation: DataValidation) => void;
}

/** So many rows of a sheet offer what may be chosen. */
const ROWS_WITH_CHOICES = 300;
/** The most letters of a list that a spreadsheet takes. */
const LONGEST_LIST = 255;

/** A list to choose from, as a spreadsheet writes it; null where it cannot. */
function listOf(choices: CellChoices): string | null {
  if ('sheet' in choices) {
    const [first, last] = [1, ROWS_WITH_CHOICES - 1].map((row) => cellName(row, choices.column).replace(/^[A-Z]+/u, '$$$&$$'));
    return `'${choices.sheet}'!${first ?? ''}:${last ?? ''}`;
  }
  const list = choices.join(',');
  return list === '' || list.length > LONGEST_LIST || choices.some((choice) => /[",]/u.test(choice)) ? null : `"${list}"`;
}

/** A number as a spreadsheet keeps it, where it comes back as the same text; else the text. */
const numberOrText = (text: string): string | number => (text !== '' && String(Number(text)) === text ? Number(text) : text);

/** Sheets of text as an XLSX file: columns as wide as they need, heads that stay in view, filters, and lists to choose from. */
export async function asSpreadsheet(sheets: readonly FiledSheet[]): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  for (const { name, rows, choices = [], numbers = [] } of sheets) {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    const [head = []] = rows;
    // What somebody types as 2017-08 stays these letters, and does not become the first day of August.
    sheet.columns = head.map((_heading, column) => ({
      width: widthOf(rows, column),
      style: { numFmt: numbers.includes(column) ? 'General' : '@' },
    }));
    sheet.addRows(rows.map((row, index) => row.map((text, column) => (index > 0 && numbers.includes(column) ? numberOrText(text) : text))));
    for (const [column, choice] of choices.entries()) {
      const formula = choice === null ? null : listOf(choice);
      if (formula === null) continue;
      const letter = sheet.getColumn(column + 1).letter;
      // Its types leave this list out, which alone takes a range: cell by cell it writes ranges that overlap.
      const { dataValidations } = sheet as typeof sheet & { readonly dataValidations: Validations };
      dataValidations.add(`${letter}2:${letter}${ROWS_WITH_CHOICES.toString()}`, { type: 'list', allowBlank: true, formulae: [formula] });
    }
    sheet.getRow(1).font = { bold: true };
    sheet.eachRow((row) => {
      row.alignment = { vertical: 'top', wrapText: true };
    });
    if (head.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: head.length } };
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The sheets that hold the plan, without the one that explains them. */
export const asJson = (sheets: readonly FiledSheet[]): string =>
  JSON.stringify(
    Object.fromEntries(
      sheets
        .slice(0, -1)
        .map(({ name, rows: [headings = [], ...rows] }) => [
          name,
          rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? '']))),
        ]),
    ),
    null,
    2,
  );
