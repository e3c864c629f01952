import type { BookCell, BookLimits, BookSheet } from './book.ts';
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
export async function collectSheets(path: string, limits: BookLimits, signal?: AbortSignal): Promise<readonly CollectedSheet[]> {
  const sheets: CollectedSheet[] = [];
  let rows: CollectedRow[] = [];
  await readBook(
    path,
    {
      sheet: () => {
        rows = [];
        return 'read';
      },
      row: (row, cells, isHidden) => void rows.push({ row, isHidden, cells }),
      endSheet: (sheet) => void sheets.push({ ...sheet, rows: rows.toSorted((one, other) => one.row - other.row) }),
    },
    limits,
    signal,
  );
  return sheets;
}
