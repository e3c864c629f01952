/** What a cell holds, as the file gives it. Dates are in UTC. */
export type Cell = string | number | boolean | Date | null;

/** The cells of one sheet, by row and column; rows may be of different lengths. */
export interface Grid {
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Merged cells: the value stands in the first, and holds for all of them. Rows and columns are counted from 0. */
  readonly merges: readonly { readonly startRow: number; readonly startCol: number; readonly endRow: number; readonly endCol: number }[];
}

/** The cell as words; a date as its ISO day. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replaceAll(/\s+/g, ' ').trim();
}

/** The rows with the value of each merged cell in all the cells that it covers along a row or a column of headers. */
export function withMergesFilled({ rows, merges }: Grid): readonly (readonly Cell[])[] {
  const filled = rows.map((row) => [...row]);
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = rows[startRow]?.[startCol] ?? null;
    for (let row = startRow; row <= endRow; row += 1) {
      const cells = filled[row];
      if (cells !== undefined) for (let column = startCol; column <= endCol; column += 1) cells[column] = value;
    }
  }
  return filled;
}
