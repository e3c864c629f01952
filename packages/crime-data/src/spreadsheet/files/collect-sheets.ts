import type { BookCell, BookHandler, BookLimits, BookSheet } from './book.ts';
import { readBook } from './read-book.ts';

/** The filled cells of a sheet. */
export interface CollectedSheet extends BookSheet {
  readonly rows: readonly CollectedRow[];
}

/** A row that has a filled cell, counted from 0; cells in the order of their columns. */
export interface CollectedRow {
  readonly row: number;
  readonly isHidden: boolean;
  readonly cells: readonly BookCell[];
}

/** Every sheet of a book with all its filled cells in memory: for tables that people keep. Throws as `readBook` does. */
export const collectSheets = (path: string, limits: BookLimits, signal?: AbortSignal): Promise<readonly CollectedSheet[]> =>
  collected((handler) => readBook(path, handler, limits, signal));

/** Every sheet that a reader tells, with all its filled cells. */
export async function collected(read: (handler: BookHandler) => Promise<void>): Promise<readonly CollectedSheet[]> {
  const sheets: CollectedSheet[] = [];
  let rows: CollectedRow[] = [];
  await read({
    sheet: () => {
      rows = [];
      return 'read';
    },
    row: (row, cells, isHidden) => void rows.push({ row, isHidden, cells }),
    endSheet: (sheet) => void sheets.push({ ...sheet, rows: rows.toSorted((one, other) => one.row - other.row) }),
  });
  return sheets;
}
