/** How many rows go into one statement: with ten columns, below the 32,766 parameters that SQLite takes. */
const ROWS = 2000;

/** The rows in pieces that one statement can hold. */
export function inBatches<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index) => rows.slice(index * ROWS, (index + 1) * ROWS));
}
