import type { CellReading } from './cell-reading.ts';
import type { Grid, GridCell } from './grid.ts';

/** A grid looked at so that its periods run down: as it lies, or with rows and columns exchanged. Everything else is written for periods that run down. */
export interface View {
  readonly isAcross: boolean;
  /** The name of the sheet. */
  readonly sheet: string;
  readonly height: number;
  readonly width: number;
  readonly cell: (row: number, column: number) => GridCell | undefined;
  readonly label: (row: number, column: number) => string;
  readonly nameAt: (row: number, column: number) => string;
  readonly read: (cell: GridCell) => CellReading;
}

export function viewOf(grid: Grid, isAcross: boolean, read: (cell: GridCell) => CellReading): View {
  return isAcross
    ? {
        isAcross,
        sheet: grid.sheet,
        height: grid.width,
        width: grid.height,
        cell: (row, column) => grid.at(column, row),
        label: (row, column) => grid.label(column, row),
        nameAt: (row, column) => grid.nameAt(column, row),
        read,
      }
    : { isAcross, sheet: grid.sheet, height: grid.height, width: grid.width, cell: grid.at, label: grid.label, nameAt: grid.nameAt, read };
}

/** Whether a cell holds what can stand in the body of a table: a number, a mark for one, or a formula that should give one. */
export function isValueLike(view: View, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  return cell !== undefined && view.read(cell).value.kind !== 'words';
}

export function isNumber(view: View, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  return cell !== undefined && view.read(cell).value.kind === 'number';
}

export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
