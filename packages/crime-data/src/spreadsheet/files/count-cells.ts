import { type BookLimits, BookRefused, SHEET_COLUMNS, SHEET_ROWS } from './book.ts';

/** Counts the filled cells of a book against the limit, before they are made. */
export interface CellCount {
  readonly add: (cells: number) => void;
  /** Throws where a filled cell lies beyond what a sheet may have. */
  readonly place: (row: number, column: number) => void;
}

export function countCells(limits: BookLimits): CellCount {
  let counted = 0;
  return {
    add: (cells) => {
      counted += cells;
      if (!(counted <= limits.cells)) throw new BookRefused('too-many-cells', `more than ${limits.cells}`);
    },
    place: (row, column) => {
      if (row >= SHEET_ROWS || column >= SHEET_COLUMNS) throw new BookRefused('too-many-cells', 'a cell beyond the last row or column');
    },
  };
}

/** A whole number of an attribute that counts repetitions; 1 where it is absent or is none. */
export function repeated(written: string | undefined): number {
  if (written === undefined) return 1;
  const count = Number(written);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}
