import type { Block } from './block.ts';
import type { Claims } from './claims.ts';
import { isRemarkHeading } from './columns.ts';
import type { Axis } from './axis.ts';
import { isNumber, range, type View } from './view.ts';

/**
 * The columns beyond an empty one that look like a table of their own, which has names of its own and no periods: the first of them holds
 * words, another figures. Rows, where periods run across.
 */
export function columnsApart(view: View, axis: Axis, { from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  const [ownLeft, ownRight] = [axis.columns[0] ?? 0, axis.columns.at(-1) ?? 0];
  const rows = [...axis.periods.keys()];
  const rowsAround = [...(axis.first > 0 ? [axis.first - 1] : []), ...rows];
  const isEmpty = (column: number): boolean => rowsAround.every((row) => view.cell(row, column) === undefined);
  const hasOwnNames = (first: number, last: number): boolean => {
    const isFilled = (column: number): boolean => rows.some((row) => view.cell(row, column) !== undefined);
    let names = first;
    while (names <= last && !isFilled(names)) names += 1;
    if (names > last || !isOfNames(names)) return false;
    for (let column = names + 1; column <= last; column += 1) if (rows.some((row) => isNumber(view, row, column))) return true;
    return false;
  };
  const isOfNames = (column: number): boolean => {
    if (view.roleOfColumn(column) !== null) return false;
    const filled = rows.flatMap((row) => view.cell(row, column) ?? []);
    const words = filled.flatMap((cell) => {
      const { value } = view.read(cell);
      return value.kind === 'words' && !value.hasFigure ? [cell.text] : [];
    });
    const heading = axis.first > 0 ? view.label(axis.first - 1, column) : '';
    return words.length * 2 > filled.length && new Set(words).size === words.length && !isRemarkHeading(heading);
  };
  const gapRight = range(ownRight + 1, to).find((column) => isEmpty(column) && hasOwnNames(column + 1, to));
  const gapLeft = range(from, ownLeft - 1).findLast((column) => isEmpty(column) && hasOwnNames(from, column - 1));
  return [...(gapLeft === undefined ? [] : range(from, gapLeft)), ...(gapRight === undefined ? [] : range(gapRight, to))];
}

/** Asks whether what stands apart from a table has its periods; answers the table with it where it does. */
export function withColumnsApart(block: Block, claims: Claims): Block {
  const { view, beside, rows, columns } = block;
  const cells = beside.flatMap((column) => rows.flatMap((row) => view.cell(row, column)?.name ?? []));
  const [first] = cells;
  if (first === undefined) return block;
  const answer = claims.ask({
    id: `beside:${first}`,
    question: { code: 'beside', cell: first },
    options: [
      { id: 'same', label: { code: 'beside.same' } },
      { id: 'leave-out', label: { code: 'beside.leave-out' } },
    ],
    cells,
  });
  return answer === 'same'
    ? { ...block, columns: [...columns, ...beside].toSorted((one, other) => one - other), beside: [], hasJoined: true }
    : block;
}
