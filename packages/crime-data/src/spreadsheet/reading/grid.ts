import { HAS_OTHER_DIGITS, withPlainDigits } from './other-digits.ts';
import type { FileSaying } from '@saferplan/domain/shared';
import { cellName } from '@saferplan/domain/shared';
import type { BookCell, MergedArea } from '../files/book.ts';
import type { CollectedRow, CollectedSheet } from '../files/collect-sheets.ts';
import type { CellReading } from './cell-reading.ts';
import { dayOfCell } from '../files/day-of-cell.ts';

/** A filled cell of a grid. */
export interface GridCell {
  /** As a spreadsheet shows it: `B7`. */
  readonly name: string;
  /** The row in which it stands, the first being 0; its column stands in `stored`. */
  readonly row: number;
  readonly stored: BookCell;
  /** Its words, without spaces at the ends and with single spaces between; a day as its ISO form. */
  readonly text: string;
  /** The ISO day that it holds; null where it holds none. */
  readonly day: string | null;
  readonly isHidden: boolean;
  /** What it can be taken for; null until somebody asks. */
  reading: CellReading | null;
  /** What the reading of its sheet took it for; null until then. */
  role: 'value' | 'label' | { readonly why: FileSaying } | null;
}

/** The filled cells of a sheet, close together: of empty rows and columns beside one another one is kept. */
export interface Grid {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly isDate1904: boolean;
  readonly height: number;
  readonly width: number;
  readonly at: (row: number, column: number) => GridCell | undefined;
  /** The words of a cell; of the cell that it is merged with where it has none of its own. */
  readonly label: (row: number, column: number) => string;
  /** As a spreadsheet names the cell at this place, filled or not. */
  readonly nameAt: (row: number, column: number) => string;
  readonly cells: readonly GridCell[];
  /** Hidden rows and columns that hold something, as a spreadsheet names them. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly string[] };
  /** A row of text that names the delimiter alone. */
  readonly namesDelimiter: boolean;
  /** Whether it was a text file, whose rows can have lost a quotation mark. */
  readonly isText: boolean;
  /** Whether it was a text file whose columns semicolons part: there commas can begin decimals. */
  readonly hasSemicolons: boolean;
}

/** The area beyond which a sheet is no table: mostly empty, and slow to look through. */
const MOST_AREA = 8_000_000;

export const isTooSparse = ({ height, width }: Grid): boolean => height * width > MOST_AREA;

/** A sheet as a grid. */
export function gridOf(
  sheet: CollectedSheet,
  more: { readonly isText?: boolean; readonly namesDelimiter?: boolean; readonly hasSemicolons?: boolean } = {},
): Grid {
  const rowAt = closer(sheet.rows.map(({ row }) => row));
  const filledColumns = new Set<number>();
  for (const { cells } of sheet.rows) for (const { column } of cells) filledColumns.add(column);
  const columnAt = closer([...filledColumns].toSorted((a, b) => a - b));
  // By column, since that is how tables are looked through.
  const columns: (GridCell | undefined)[][] = [];
  const letters: string[] = [];
  for (const [column, place] of columnAt) {
    columns[place] = [];
    letters[column] = cellName(0, column).slice(0, -1);
  }
  const isColumnHidden = (column: number): boolean => sheet.hiddenColumns.some(([from, to]) => column >= from && column <= to);
  const cells: GridCell[] = [];
  const hiddenColumns = new Set<number>();
  let height = 0;
  const hasHiddenColumns = sheet.hiddenColumns.length > 0;
  const placeOfColumn: number[] = [];
  for (const [column, place] of columnAt) placeOfColumn[column] = place;
  for (const { row, isHidden, cells: filled } of sheet.rows) {
    const place = rowAt.get(row) ?? 0;
    const number = String(row + 1);
    height = Math.max(height, place + 1);
    for (const stored of filled) {
      const hidden = hasHiddenColumns && isColumnHidden(stored.column);
      if (hidden) hiddenColumns.add(stored.column);
      const cell = gridCell(stored, (letters[stored.column] ?? '') + number, row, isHidden || hidden, sheet.isDate1904);
      const column = columns[placeOfColumn[stored.column] ?? 0];
      if (column !== undefined) column[place] = cell;
      cells.push(cell);
    }
  }
  const at = (row: number, column: number): GridCell | undefined => columns[column]?.[row];
  const [rowNumbers, columnNumbers] = [[...rowAt].map(flipped), [...columnAt].map(flipped)].map((pairs) => new Map(pairs));
  const merged = mergesIn(sheet.merges, rowAt, columnAt);
  return {
    sheet: sheet.name,
    isHidden: sheet.isHidden,
    isDate1904: sheet.isDate1904,
    height,
    width: Math.max(0, ...columnAt.values()) + (columnAt.size > 0 ? 1 : 0),
    at,
    label: (row, column) => {
      const own = at(row, column);
      if (own !== undefined) return own.text;
      const origin = merged.get(`${row} ${column}`);
      return origin === undefined ? '' : (at(origin[0], origin[1])?.text ?? '');
    },
    nameAt: (row, column) => cellName(rowNumbers?.get(row) ?? 0, columnNumbers?.get(column) ?? 0),
    cells,
    hidden: {
      rows: sheet.rows.filter(({ isHidden }) => isHidden).map(({ row }) => row + 1),
      columns: [...hiddenColumns].toSorted((a, b) => a - b).map((column) => cellName(0, column).slice(0, -1)),
    },
    namesDelimiter: more.namesDelimiter ?? false,
    isText: more.isText ?? false,
    hasSemicolons: more.hasSemicolons ?? false,
  };
}

/** A sheet without some of its cells. */
export function withoutCells(grid: Grid, out: ReadonlySet<GridCell>): Grid {
  const at = (row: number, column: number): GridCell | undefined => {
    const cell = grid.at(row, column);
    return cell === undefined || out.has(cell) ? undefined : cell;
  };
  const label = (row: number, column: number): string => (at(row, column) === grid.at(row, column) ? grid.label(row, column) : '');
  return { ...grid, cells: grid.cells.filter((cell) => !out.has(cell)), at, label };
}

/** A sheet without some of its rows, by their places: those below move up. */
export function withoutRows(grid: Grid, out: ReadonlySet<number>): Grid {
  const places = Array.from({ length: grid.height }, (_, row) => row).filter((row) => !out.has(row));
  const taken = new Set([...out].flatMap((row) => Array.from({ length: grid.width }, (_, column) => grid.at(row, column) ?? [])).flat());
  const at = (row: number, column: number): GridCell | undefined => {
    const place = places[row];
    return place === undefined ? undefined : grid.at(place, column);
  };
  return {
    ...grid,
    height: places.length,
    cells: grid.cells.filter((cell) => !taken.has(cell)),
    at,
    label: (row, column) => {
      const place = places[row];
      return place === undefined ? '' : grid.label(place, column);
    },
    nameAt: (row, column) => grid.nameAt(places[row] ?? row, column),
  };
}

/** A sheet without the cells where some rows and columns cross. Nothing is left to look through where these are all of its cells. */
export function withoutPlaces(grid: Grid, rows: readonly number[], columns: readonly number[]): Grid {
  const [outRows, outColumns] = [new Uint8Array(grid.height), new Uint8Array(grid.width)];
  for (const row of rows) outRows[row] = 1;
  for (const column of columns) outColumns[column] = 1;
  const isOut = (row: number, column: number): boolean => outRows[row] === 1 && outColumns[column] === 1;
  const at = (row: number, column: number): GridCell | undefined => (isOut(row, column) ? undefined : grid.at(row, column));
  const left = new Set<GridCell>();
  for (let row = 0; row < grid.height; row += 1)
    for (let column = 0; column < grid.width; column += 1) {
      const cell = at(row, column);
      if (cell !== undefined) left.add(cell);
    }
  if (left.size === 0) return { ...grid, cells: [], height: 0, width: 0, at: () => undefined, label: () => '' };
  const label = (row: number, column: number): string => (isOut(row, column) ? '' : grid.label(row, column));
  return { ...grid, cells: grid.cells.filter((cell) => left.has(cell)), at, label };
}

function gridCell(stored: BookCell, name: string, row: number, isHidden: boolean, isDate1904: boolean): GridCell {
  const day = dayOfCell(stored, isDate1904);
  return {
    name,
    row,
    stored,
    text: day ?? (stored.type === 'text' || stored.type === 'error' ? tidied(stored.value) : String(stored.value ?? '')),
    day,
    isHidden,
    reading: null,
    role: null,
  };
}

/** Two spaces together, a space at an end, or any that is not the plain one; signs that nobody sees; full-width letters and digits. */
const UNTIDY = /[^\S ]| {2}|^ | $|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFF01-\uFF5E]/u;
/** Soft hyphens, spaces of no width, and what tells a reader the direction of writing. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
/** By how much the numbers of full-width signs are higher than those of the plain ones. */
const FULL_WIDTH = 0xfe_e0;

const tidied = (text: string): string => {
  const plain = HAS_OTHER_DIGITS.test(text) ? withPlainDigits(text) : text;
  return UNTIDY.test(plain)
    ? plain
        .replaceAll(UNSEEN, '')
        .replaceAll(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - FULL_WIDTH))
        .replaceAll(/\s+/gu, ' ')
        .trim()
    : plain;
};

/** Where each of the numbers stands when of the gaps between them only one place each is kept. */
function closer(sorted: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let place = -1;
  let last = -1;
  for (const number of sorted) {
    place += number - last > 1 ? 2 : 1;
    places.set(number, place);
    last = number;
  }
  return places;
}

const flipped = ([number, place]: readonly [number, number]): readonly [number, number] => [place, number];

const MOST_MERGED = 20_000;

/** The first cell of the merged area that each other cell of it belongs to. */
function mergesIn(
  merges: readonly MergedArea[],
  rowAt: ReadonlyMap<number, number>,
  columnAt: ReadonlyMap<number, number>,
): ReadonlyMap<string, readonly [number, number]> {
  const origins = new Map<string, readonly [number, number]>();
  for (const { startRow, startColumn, endRow, endColumn } of merges) {
    const [row, column] = [rowAt.get(startRow), columnAt.get(startColumn)];
    if (row === undefined || column === undefined) continue;
    for (const [ownRow, toRow] of rowAt) {
      if (ownRow < startRow || ownRow > endRow) continue;
      for (const [ownColumn, toColumn] of columnAt)
        if (ownColumn >= startColumn && ownColumn <= endColumn && origins.size < MOST_MERGED)
          origins.set(`${toRow} ${toColumn}`, [row, column]);
    }
  }
  return origins;
}

/** Rows of a text file, or of an importer, as a sheet. */
export function sheetOfRows(name: string, rows: readonly (readonly (string | number | boolean | Date | null)[])[]): CollectedSheet {
  const collected: CollectedRow[] = [];
  for (const [row, values] of rows.entries()) {
    const cells: BookCell[] = [];
    for (let column = 0; column < values.length; column += 1) {
      const cell = cellOf(values[column] ?? null, column);
      if (cell !== null) cells.push(cell);
    }
    if (cells.length > 0) collected.push({ row, isHidden: false, cells });
  }
  return { name, isHidden: false, isDate1904: false, hiddenColumns: [], merges: [], rows: collected };
}

/** A text as a cell. All cells of text files are made here, so that they are alike in memory. */
const textCell = (value: string, column: number): BookCell => ({
  type: 'text',
  value,
  column,
  isFormula: false,
  format: '',
  isPercent: false,
  isCovered: false,
});

const PLAIN = { isFormula: false, format: '', isPercent: false, isCovered: false };

function cellOf(value: string | number | boolean | Date | null, column: number): BookCell | null {
  if (value === null) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : textCell(value, column);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : { type: 'date', value: value.toISOString(), column, ...PLAIN };
  if (typeof value === 'number') return { type: 'number', value, serialDate: false, column, ...PLAIN };
  return { type: 'boolean', value, column, ...PLAIN };
}
