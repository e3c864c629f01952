import { Parser } from 'htmlparser2';
import type { BookCell, BookLimits, MergedArea } from './book.ts';
import { BookRefused } from './book.ts';
import { cellAt } from './cell-at.ts';
import type { CollectedRow, CollectedSheet } from './collect-sheets.ts';
import { countCells } from './count-cells.ts';
import { raised } from './superscript.ts';

/** The most columns and rows that a cell of a page can span (HTML, 4.9.11). */
const [MOST_COLUMNS, MOST_ROWS] = [1000, 65_534];
/** Elements that nobody closed are looked through for each one that is closed: more than a sloppy page has take minutes. */
const MOST_DEPTH = 10_000;
/** What a browser never shows as text. */
const UNSEEN = new Set(['script', 'style', 'title', 'head', 'template', 'noscript', 'xml', 'select', 'textarea', 'svg', 'object']);
/** What begins a new line outside tables. */
const LINES = /^(?:p|div|h[1-6]|li|ul|ol|br|hr|caption|table|body|form|center|section|article|header|footer|blockquote|pre)$/;
/** What ends a line within a cell. */
const LINES_IN_CELL = /^(?:p|div|h[1-6]|li|br)$/;

type Attributes = Readonly<Record<string, string>>;

interface OpenCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** The number behind what is shown, as Excel and LibreOffice write it; null where there is none. */
  readonly exact: string | null;
  text: string;
  holdsTable: boolean;
}

interface OpenTable {
  readonly isHidden: boolean;
  row: { readonly at: number; readonly isHidden: boolean; column: number } | null;
  cell: OpenCell | null;
  /** For how many rows more each column is taken by a cell above. */
  taken: number[];
}

/**
 * The tables of a web page as one sheet, one below the other with what stands between them, as Excel opens such a file; null where it
 * has no table. A table within a cell of another stands by itself: reports are laid out so. Throws `BookRefused`.
 */
export function readHtml(html: string, name: string, limits: BookLimits): CollectedSheet | null {
  const count = countCells(limits);
  const spanned = countCells(limits);
  const rows = new Map<number, { isHidden: boolean; readonly cells: BookCell[] }>();
  const merges: MergedArea[] = [];
  const tables: OpenTable[] = [];
  const unseen: string[] = [];
  let next = 0;
  let isAfterTable = false;
  let line = '';
  let raisedBy = 0;
  let found = 0;
  let depth = 0;

  const put = (
    row: number,
    column: number,
    text: string,
    { exact, isHidden }: { readonly exact: string | null; readonly isHidden: boolean },
  ): boolean => {
    const words = text.replaceAll(/[ \t\r\f]*\n\s*/g, '\n').trim();
    if (words.replaceAll('\u00A0', '').trim() === '') return false;
    count.add(1);
    count.place(row, column);
    const known = rows.get(row) ?? { isHidden, cells: [] };
    rows.set(row, known);
    const number = exact === null || !SHOWN_NUMBER.test(words) ? Number.NaN : Number(exact);
    const stored = Number.isNaN(number)
      ? ({ type: 'text', value: words } as const)
      : ({ type: 'number', value: number, serialDate: false } as const);
    const format = Number.isNaN(number) ? '' : (/[£€$]/.exec(words)?.[0] ?? '');
    known.cells.push(cellAt(stored, { column, isFormula: false, format, isPercent: false, isCovered: false }));
    return true;
  };
  const flushLine = (): void => {
    const text = line;
    line = '';
    if (text.trim() === '') return;
    if (isAfterTable) next += 1;
    if (put(next, 0, text, { exact: null, isHidden: false })) {
      next += 1;
      isAfterTable = false;
    }
  };
  /** What stands in a cell before or without a table has the row of the cell; what stands behind a table in it has one of its own. */
  const putOfCell = (
    row: { readonly at: number },
    { column, text, holdsTable }: OpenCell,
    as: { readonly exact: string | null; readonly isHidden: boolean },
  ): boolean => {
    const isFilled = put(holdsTable ? next : row.at, column, text, as);
    if (isFilled && holdsTable) next += 1;
    return isFilled;
  };
  const closeCell = (table: OpenTable): void => {
    const { cell, row } = table;
    table.cell = null;
    if (cell === null || row === null) return;
    const { column, columns, rows: down } = cell;
    if (down > 1) spanned.add(columns);
    for (let at = column; at < column + columns; at += 1) if (down > 1) table.taken[at] = down;
    const isFilled = putOfCell(row, cell, { exact: cell.exact, isHidden: row.isHidden || table.isHidden });
    if (isFilled && !cell.holdsTable && columns * down > 1)
      merges.push({ startRow: row.at, startColumn: column, endRow: row.at + down - 1, endColumn: column + columns - 1 });
    row.column = column + columns;
  };
  const closeRow = (table: OpenTable): void => {
    closeCell(table);
    if (table.row === null) return;
    table.row = null;
    spanned.add(table.taken.length);
    table.taken = table.taken.every((left) => left <= 1) ? [] : table.taken.map((left) => Math.max(0, left - 1));
  };
  const openRow = (table: OpenTable, isHidden: boolean): void => {
    closeRow(table);
    table.row = { at: next, isHidden, column: 0 };
    next += 1;
  };
  const openCell = (table: OpenTable, attributes: Attributes): void => {
    closeCell(table);
    if (table.row === null) openRow(table, false);
    const { row } = table;
    if (row === null) return;
    while ((table.taken[row.column] ?? 0) > 0) row.column += 1;
    const span = (written: string | undefined, most: number): number => {
      const wanted = Number.parseInt(written ?? '1', 10);
      return wanted > 1 ? Math.min(wanted, most) : 1;
    };
    const [columns, down] = [span(attributes['colspan'], MOST_COLUMNS), span(attributes['rowspan'], MOST_ROWS)];
    if (row.column + columns > limits.tagLength) throw new BookRefused('too-many-cells', 'too many columns');
    table.cell = { column: row.column, columns, rows: down, exact: exactIn(attributes), text: '', holdsTable: false };
  };
  const openTable = (attributes: Attributes): void => {
    found += 1;
    if (tables.length >= limits.depth) throw new BookRefused('damaged', `deeper than ${limits.depth}`);
    const around = tables.at(-1);
    if (around?.cell !== null && around?.cell !== undefined && around.row !== null) {
      // What stands before a table in its cell is a line of its own.
      putOfCell(around.row, around.cell, { exact: null, isHidden: around.isHidden });
      around.cell.text = '';
      around.cell.holdsTable = true;
    } else if (around === undefined) {
      flushLine();
    }
    if (isAfterTable) next += 1;
    isAfterTable = false;
    tables.push({ isHidden: isUnshown(attributes), row: null, cell: null, taken: [] });
  };
  const closeTable = (): void => {
    const table = tables.pop();
    if (table === undefined) return;
    closeRow(table);
    isAfterTable = true;
  };

  const parser = new Parser({
    onopentag: (tag, attributes) => {
      depth += 1;
      if (depth > MOST_DEPTH) throw new BookRefused('damaged', `deeper than ${MOST_DEPTH}`);
      if (unseen.length > 0) {
        if (UNSEEN.has(tag)) unseen.push(tag);
        return;
      }
      if (UNSEEN.has(tag)) return void unseen.push(tag);
      const table = tables.at(-1);
      if (LINES.test(tag) && (table?.cell ?? null) === null) flushLine();
      if (tag === 'sup') raisedBy += 1;
      else if (tag === 'table') openTable(attributes);
      else if (table === undefined) return;
      else if (tag === 'tr') openRow(table, isUnshown(attributes));
      else if (tag === 'td' || tag === 'th') openCell(table, attributes);
      else if (table.cell !== null && LINES_IN_CELL.test(tag) && table.cell.text !== '') table.cell.text += '\n';
    },
    onclosetag: (tag) => {
      depth -= 1;
      if (unseen.at(-1) === tag) return void unseen.pop();
      if (unseen.length > 0) return;
      const table = tables.at(-1);
      if (tag === 'sup') raisedBy = Math.max(0, raisedBy - 1);
      else if (tag === 'table') closeTable();
      else if (tag === 'tr' && table !== undefined) closeRow(table);
      else if ((tag === 'td' || tag === 'th') && table !== undefined) closeCell(table);
      else if (LINES.test(tag) && (table?.cell ?? null) === null) flushLine();
    },
    ontext: (text) => {
      if (unseen.length > 0) return;
      const cell = tables.at(-1)?.cell ?? null;
      // A page takes the ends of its own lines for spaces.
      const words = text.replaceAll(/[ \t\r\n\f]+/g, ' ');
      const before = cell === null ? line : cell.text;
      const whole = before + (raisedBy > 0 && before.trim() !== '' ? raised(words) : words);
      if (whole.length > limits.cellLength) throw new BookRefused('too-large', 'too long a cell');
      if (cell === null) line = whole;
      else cell.text = whole;
    },
  });
  parser.write(html);
  parser.end();
  while (tables.length > 0) closeTable();
  flushLine();
  if (found === 0) return null;
  return {
    name,
    isHidden: false,
    isDate1904: false,
    hiddenColumns: [],
    merges,
    rows: [...rows]
      .map(([row, { isHidden, cells }]): CollectedRow => ({
        row,
        isHidden,
        cells: cells.toSorted((one, other) => one.column - other.column),
      }))
      .toSorted((one, other) => one.row - other.row),
  };
}

/** A figure that can stand for one with more decimals: with no sign of per cent, and no words. */
const SHOWN_NUMBER = /^\(?[-−–]?\s?[£€$]?\s?[-−–]?[\d,]*\.?\d+\)?$/;

/** The exact number of a cell, as Excel (`x:num`), LibreOffice (`sdval`) and SheetJS (`data-v`) write it beside what they show. */
function exactIn(attributes: Attributes): string | null {
  const written = attributes['x:num'] ?? attributes['sdval'] ?? (attributes['data-t'] === 'n' ? attributes['data-v'] : undefined);
  return written === undefined || written.trim() === '' ? null : written;
}

const isUnshown = ({ style = '', hidden }: Attributes): boolean => hidden !== undefined || /display\s*:\s*none/i.test(style);
