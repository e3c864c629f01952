import type { FileSayingCode } from '@saferplan/domain/shared';
import type { TableReading } from './read-table.ts';
import type { Workbook } from './read-workbook.ts';
import { gridOf } from './reading/grid.ts';
import { cellReader } from './reading/read-cell.ts';

/** What a filled cell was taken for. A total is left out because it is a sum, or repeats what others say. */
export type CellRole = 'value' | 'period' | 'label' | 'note' | 'total' | 'left-out' | 'question';

interface ViewedCell {
  /** As a spreadsheet shows it: `B7`. */
  readonly name: string;
  /** Counted from 0. */
  readonly column: number;
  readonly text: string;
  readonly role: CellRole;
}

/** The filled cells of the first rows and columns of a sheet, each with what it was taken for. */
export interface SheetView {
  readonly rows: readonly { readonly row: number; readonly cells: readonly ViewedCell[] }[];
  readonly columns: number;
  /** How many rows, and how many columns, of the sheet are not among them. */
  readonly more: { readonly rows: number; readonly columns: number };
}

const [MOST_ROWS, MOST_COLUMNS, MOST_LETTERS] = [200, 40, 80];
/** The last cell that can be shown is `AN200`. */
const LONGEST_NAME = 5;
/** Reasons of cells that are sums of others, and of notes. */
const SUMS: ReadonlySet<FileSayingCode> = new Set(['sum-of', 'sum-before', 'sum-beside', 'refused']);
const NOTES: ReadonlySet<FileSayingCode> = new Set(['note-in-table', 'note-by-answer', 'remark-beside']);

/**
 * A sheet as it was understood, for people to look at. Every cell has the role that the reading's account counts it under; a question that is
 * answered is one no longer, and its cells are shown as what they became.
 */
export function viewSheet(workbook: Workbook, reading: TableReading): SheetView {
  const sheet = workbook.sheets.find(({ name }) => name === reading.sheet);
  if (sheet === undefined) return { rows: [], columns: 0, more: { rows: 0, columns: 0 } };
  // A list of events has 300,000 cells, of which these are shown.
  const first = sheet.rows.filter(({ row }) => row < MOST_ROWS);
  const grid = gridOf({ ...sheet, rows: first }, { isText: workbook.text !== null });
  const read = cellReader(grid);
  const shown = grid.cells.flatMap((cell) => {
    const column = columnOf(cell.name);
    return column < MOST_COLUMNS ? [{ cell, column }] : [];
  });
  const roleOf = rolesIn(reading, new Set(shown.map(({ cell }) => cell.name)));
  const rows = new Map<number, ViewedCell[]>();
  for (const { cell, column } of shown) {
    const { name, row } = cell;
    const own = rows.get(row) ?? [];
    const text = cell.text.length > MOST_LETTERS ? `${cell.text.slice(0, MOST_LETTERS)}…` : cell.text;
    own.push({ name, column, text, role: roleOf(name, read(cell).periods.length > 0) });
    rows.set(row, own);
  }
  const height = sheet.rows.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? -1) + 1), 0);
  return {
    rows: [...rows].toSorted(([one], [other]) => one - other).map(([row, cells]) => ({ row, cells })),
    columns: Math.min(width, MOST_COLUMNS),
    more: { rows: Math.max(0, height - MOST_ROWS), columns: Math.max(0, width - MOST_COLUMNS) },
  };
}

/** What each of the named cells was taken for. */
function rolesIn(
  { questions, measures, leftOut }: TableReading,
  names: ReadonlySet<string>,
): (name: string, isPeriod: boolean) => CellRole {
  const isShown = (name: string): boolean => name.length <= LONGEST_NAME && names.has(name);
  const asked = new Set<string>();
  const values = new Set<string>();
  const whys = new Map<string, FileSayingCode>();
  for (const { answer, cells } of questions) if (answer === null) for (const name of cells) if (isShown(name)) asked.add(name);
  for (const measure of measures) for (const { cell } of measure.values) if (isShown(cell)) values.add(cell);
  for (const { cells, why } of leftOut) for (const name of cells) if (isShown(name)) whys.set(name, why.code);
  return (name, isPeriod) => {
    if (asked.has(name)) return 'question';
    if (values.has(name)) return 'value';
    const why = whys.get(name);
    if (why === undefined) return isPeriod ? 'period' : 'label';
    if (SUMS.has(why)) return 'total';
    return NOTES.has(why) ? 'note' : 'left-out';
  };
}

/** The column of `B7`, counted from 0. */
function columnOf(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
