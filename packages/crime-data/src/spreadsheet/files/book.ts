/** What a cell holds, as its file stores it. */
export type StoredValue =
  /** `serialDate`: its format shows it as a day; the number stays the raw one, counted from the book's own first day. */
  | { readonly type: 'number'; readonly value: number; readonly serialDate: boolean }
  | { readonly type: 'text' | 'error'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** In ISO form, as ODS and `t="d"` of XLSX store it. */
  | { readonly type: 'date' | 'time'; readonly value: string }
  /** A formula whose outcome nobody has calculated. */
  | { readonly type: 'no-value'; readonly value: null };

/** A filled cell of a row. */
export type BookCell = StoredValue & {
  /** Counted from 0. */
  readonly column: number;
  readonly isFormula: boolean;
  /** The number format as written in XLSX; in ODS the kind of value that the style shows; empty where none is given. */
  readonly format: string;
  readonly isPercent: boolean;
  /** Whether it lies under another cell of a merged area. */
  readonly isCovered: boolean;
};

/** Rows and columns, counted from 0, both ends included. */
export interface MergedArea {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface BookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether its day numbers are counted from 1904-01-01 instead of 1899-12-30. */
  readonly isDate1904: boolean;
  /** From and to, counted from 0; known when the sheet ends. */
  readonly hiddenColumns: readonly (readonly [from: number, to: number])[];
  /** Known when the sheet ends. */
  readonly merges: readonly MergedArea[];
}

/** Takes a book as it is read: each sheet, each row that has a filled cell, the end of the sheet. */
export interface BookHandler {
  /** `skip` leaves the sheet unread; its end is told all the same. */
  readonly sheet: (sheet: BookSheet) => 'read' | 'skip';
  /** `row` is counted from 0; the cells are in the order of their columns. */
  readonly row: (row: number, cells: readonly BookCell[], isHidden: boolean) => void;
  readonly endSheet: (sheet: BookSheet) => void;
}

export type BookProblem = 'damaged' | 'password' | 'too-large' | 'too-many-cells' | 'too-many-sheets' | 'too-many-parts' | 'no-spreadsheet';

/** Ends the reading of a book. The message is for logs; what people read is made of the code. */
export class BookRefused extends Error {
  readonly code: BookProblem;
  constructor(code: BookProblem, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
  }
}

/** What a book may ask of the machine. All are counted as the book is read, whatever it declares. */
export interface BookLimits {
  readonly parts: number;
  /** Bytes that all parts which are read unpack to. */
  readonly unpackedBytes: number;
  readonly cells: number;
  readonly sheets: number;
  /** Characters of one cell. */
  readonly cellLength: number;
  /** Characters of one tag, or between two. */
  readonly tagLength: number;
  readonly depth: number;
}

export const BOOK_LIMITS: BookLimits = {
  parts: 2000,
  unpackedBytes: 2 * 1024 ** 3,
  cells: 20_000_000,
  sheets: 300,
  cellLength: 131_068,
  tagLength: 1024 ** 2,
  depth: 256,
};

/** The rows and columns that a sheet of Excel has. */
export const [SHEET_ROWS, SHEET_COLUMNS] = [1_048_576, 16_384];
