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
  const grid = gridOf(sheet, { isText: workbook.text !== null });
  const read = cellReader(grid);
  const asked = new Set(reading.questions.flatMap(({ answer, cells }) => (answer === null ? cells : [])));
  const values = new Set(reading.measures.flatMap((measure) => measure.values.map(({ cell }) => cell)));
  const whys = new Map(reading.leftOut.flatMap(({ cells, why }) => cells.map((name) => [name, why] as const)));
  const roleOf = (name: string, isPeriod: boolean): CellRole => {
    if (asked.has(name)) return 'question';
    if (values.has(name)) return 'value';
    const why = whys.get(name);
    if (why === undefined) return isPeriod ? 'period' : 'label';
    if (SUMS.has(why.code)) return 'total';
    return NOTES.has(why.code) ? 'note' : 'left-out';
  };
  const rows = new Map<number, ViewedCell[]>();
  for (const cell of grid.cells) {
    const [row, column] = placeOf(cell.name);
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) continue;
    const own = rows.get(row) ?? [];
    const text = cell.text.length > MOST_LETTERS ? `${cell.text.slice(0, MOST_LETTERS)}…` : cell.text;
    own.push({ name: cell.name, column, text, role: roleOf(cell.name, read(cell).periods.length > 0) });
    rows.set(row, own);
  }
  const places = grid.cells.map(({ name }) => placeOf(name));
  const height = places.reduce((most, [row]) => Math.max(most, row + 1), 0);
  const width = places.reduce((most, [, column]) => Math.max(most, column + 1), 0);
  return {
    rows: [...rows].toSorted(([one], [other]) => one - other).map(([row, cells]) => ({ row, cells })),
    columns: Math.min(width, MOST_COLUMNS),
    more: { rows: Math.max(0, height - MOST_ROWS), columns: Math.max(0, width - MOST_COLUMNS) },
  };
}

/** `B7` as row 6, column 1. */
function placeOf(name: string): readonly [row: number, column: number] {
  const letters = /^[A-Z]+/u.exec(name)?.[0] ?? '';
  const column = letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(name.slice(letters.length)) - 1, column];
}
