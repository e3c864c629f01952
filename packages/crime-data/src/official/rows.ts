import {
  type BookCell,
  BookRefused,
  type BookHandler,
  type BookLimits,
  BOOK_LIMITS,
  readBook,
  readCsv,
} from '../spreadsheet/files/index.ts';

/** A cell of an official table: its place in the row, counted from 0, and what it holds. */
export interface TableCell {
  readonly column: number;
  readonly value: string | number;
}

/** Takes the rows of a file in their order, sheet by sheet. `row` is counted from 0; empty cells are left out. */
export type TakeRow = (sheet: string, row: number, cells: readonly TableCell[]) => void;

/** A million rows of nine cells unpack to some gigabytes; they pass through without being kept. */
const LIMITS: BookLimits = { ...BOOK_LIMITS, unpackedBytes: 8 * 1024 ** 3, cells: 40_000_000 };

/**
 * Reads every sheet of an ODS, XLSX or XLS file that is not hidden, or a CSV as one sheet, row by row, so that a file of any size takes little
 * memory. Answers the names of hidden sheets. Throws `BookRefused` where it cannot be read whole.
 */
export async function readRows(path: string, name: string, take: TakeRow): Promise<readonly string[]> {
  let sheet = '';
  const hidden: string[] = [];
  const handler: BookHandler = {
    sheet: (begun) => {
      sheet = begun.name;
      if (begun.isHidden) hidden.push(begun.name);
      return begun.isHidden ? 'skip' : 'read';
    },
    row: (row, cells) => take(sheet, row, cells.filter(isWordsOrNumber)),
    endSheet: () => undefined,
  };
  try {
    await readBook(path, handler, LIMITS);
  } catch (error) {
    // What is no spreadsheet by its first bytes may be text.
    if (!(error instanceof BookRefused) || error.code !== 'no-spreadsheet') throw error;
    const { rows } = await readCsv(path);
    rows.forEach((fields, row) =>
      take(
        name,
        row,
        fields.flatMap((value, column) => (value.trim() === '' ? [] : [{ column, value }])),
      ),
    );
  }
  return hidden;
}

const isWordsOrNumber = (cell: BookCell): cell is BookCell & TableCell => typeof cell.value === 'string' || typeof cell.value === 'number';

/** The words of a cell without the space around them. */
export const textOf = (cell: TableCell | undefined): string => (cell === undefined ? '' : String(cell.value).trim());

const MARK = /\s*(?:\[(?:[rpe]|note\s*\d+|\d+)\]|(?<=\d)[rp])$/iu;

/** A name or a count without the mark of a note or a revision after it: `Maidstone [note 1]`, `41 [r]`, `42r`. Marks of missing figures stay. */
export const withoutMark = (text: string): string => {
  const marked = text.endsWith(']') || /\d[rp]$/iu.test(text);
  return marked ? text.replace(MARK, '') : text;
};

/** The name of a column however it is spelt: `Financial_Year`, `FinancialYear` and `Financial year ` are one. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Where the columns of these names are, by key; null where one of the `needed` is not among the cells. */
export function columnsOf<Key extends string>(
  cells: readonly TableCell[],
  names: Readonly<Record<Key, readonly string[]>>,
  needed: readonly Key[],
): ReadonlyMap<Key, number> | null {
  const byName = new Map(cells.map((cell) => [plainName(textOf(cell)), cell.column]));
  const found = new Map<Key, number>();
  for (const key of Object.keys(names) as Key[]) {
    const column = names[key].map((name) => byName.get(plainName(name))).find((at) => at !== undefined);
    if (column !== undefined) found.set(key, column);
  }
  return needed.every((key) => found.has(key)) ? found : null;
}

/** A count, with or without a mark after it. */
export const countOf = (cell: TableCell | undefined): number | null =>
  wholeNumber(cell) ?? (cell === undefined ? null : wholeNumber({ column: cell.column, value: withoutMark(textOf(cell)) }));

/**
 * A count as a number, or as digits with or without commas, and with one or two decimals of nothing, as programs write them; null for anything
 * else. Three decimals are none of these: `1.000` is one thousand where programs part thousands by points.
 */
export function wholeNumber(cell: TableCell | undefined): number | null {
  if (cell === undefined) return null;
  const value =
    typeof cell.value === 'number'
      ? cell.value
      : /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.0{1,2})?$/u.test(textOf(cell))
        ? Number(textOf(cell).replaceAll(',', ''))
        : Number.NaN;
  return Number.isInteger(value) ? value : null;
}
