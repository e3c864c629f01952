import type { Block } from './block.ts';
import type { AxisPeriod } from './axis.ts';
import { isValueLike, range } from './view.ts';

/** A row of a table with its period. */
export interface BlockRow extends AxisPeriod {
  readonly row: number;
}

/**
 * The rows of a block that have a period, in order. A row without one takes that of the row above where the cells are merged, or where
 * its words are met under other periods too: `Jan-16 Burglary`, then ` Robbery` below it.
 */
export function rowsOf({ view, axis, rows, columns, last }: Block, wordColumns: readonly number[]): readonly BlockRow[] {
  const found: BlockRow[] = [];
  const [axisColumn = 0] = axis.columns;
  const wordsIn = (row: number): string => wordColumns.map((column) => view.cell(row, column)?.text ?? '').join('\u0000');
  const open: { readonly row: number; readonly period: AxisPeriod; readonly isMerged: boolean }[] = [];
  let period: AxisPeriod | null = null;
  let label = '';
  for (const row of range(rows[0] ?? 0, endOfGroup())) {
    const own = axis.periods.get(row);
    if (own !== undefined) {
      period = own;
      label = view.label(row, axisColumn);
      found.push({ row, ...own });
      continue;
    }
    const isBlank = axis.columns.every((column) => view.cell(row, column) === undefined);
    if (period === null || !isBlank || !columns.some((column) => isValueLike(view, row, column))) continue;
    // A heading that is merged with what stands beside the periods, as `Total` over two rows, is none of them.
    const isMerged = label !== '' && view.label(row, axisColumn) === label;
    if (isMerged || wordColumns.some((column) => view.cell(row, column) !== undefined)) open.push({ row, period, isMerged });
  }
  const met = Map.groupBy(open, ({ row }) => wordsIn(row));
  for (const { row, period: above, isMerged } of open)
    if (isMerged || new Set(met.get(wordsIn(row))?.map(({ period: one }) => one.start)).size > 1) found.push({ row, ...above });
  return found.toSorted((one, other) => one.row - other.row);

  /** The group of the last period goes on below it. */
  function endOfGroup(): number {
    let end = last;
    while (
      end + 1 < view.height &&
      axis.columns.every((column) => view.cell(end + 1, column) === undefined) &&
      columns.some((column) => isValueLike(view, end + 1, column))
    )
      end += 1;
    return end;
  }
}
