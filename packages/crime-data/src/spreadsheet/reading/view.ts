import type { CellReading } from './cell-reading.ts';
import type { Grid, GridCell } from './grid.ts';
import type { LineRole, LineRoles } from './roles.ts';

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
  /** The cell that stands alone in a row of the sheet, as titles do; null where that row has none, or several. */
  readonly aloneIn: (sheetRow: number) => GridCell | null;
  /** The words of every cell of the sheet that holds some, and whether it stands alone in its row, as titles do. */
  readonly texts: () => Iterable<{ readonly text: string; readonly isAlone: boolean }>;
  /** What somebody said that a column of the view holds, or a row; null where nobody did. */
  readonly roleOfColumn: (column: number) => LineRole | null;
  readonly roleOfRow: (row: number) => LineRole | null;
  /** Whether somebody said where the periods stand: then no other line holds any. */
  readonly isAxisAnswered: boolean;
}

export function viewOf(grid: Grid, isAcross: boolean, read: (cell: GridCell) => CellReading, roles: LineRoles = new Map()): View {
  const letters = (column: number): string => grid.nameAt(0, column).replace(/\d+$/u, '');
  const number = (row: number): string => grid.nameAt(row, 0).replace(/^[A-Z]+/u, '');
  const [ofRow, ofColumn] = [number, letters].map((name) => (at: number) => (roles.size === 0 ? null : (roles.get(name(at)) ?? null)));
  const [roleOfRow = () => null, roleOfColumn = () => null] = isAcross ? [ofColumn, ofRow] : [ofRow, ofColumn];
  const [at, label, nameAt] = isAcross ? [turned(grid.at), turned(grid.label), turned(grid.nameAt)] : [grid.at, grid.label, grid.nameAt];
  // Rows of words and of headings hold no figures of a period.
  const isWords = (row: number): boolean => ['label', 'note'].includes(roleOfRow(row) ?? '');
  return {
    isAcross,
    sheet: grid.sheet,
    height: isAcross ? grid.width : grid.height,
    width: isAcross ? grid.height : grid.width,
    cell: roles.size === 0 ? at : (row, column) => (roleOfRow(row) === 'note' ? undefined : at(row, column)),
    label: roles.size === 0 ? label : (row, column) => (roleOfRow(row) === 'note' ? '' : label(row, column)),
    nameAt,
    aloneIn: aloneIn(grid),
    texts: () => wordsOf(grid),
    read,
    roleOfRow: (row) => (isWords(row) ? roleOfRow(row) : null),
    roleOfColumn,
    isAxisAnswered: [...roles.values()].includes('period'),
  };
}

/** Looks through the rows of a sheet once, when the first of them is asked for. */
function aloneIn(grid: Grid): View['aloneIn'] {
  let found: readonly (GridCell | null)[] | null = null;
  const look = (): readonly (GridCell | null)[] => {
    const only: (GridCell | null)[] = [];
    for (let row = 0; row < grid.height; row += 1) {
      let cells = 0;
      let last: GridCell | null = null;
      for (let column = 0; column < grid.width && cells < 2; column += 1) {
        const cell = grid.at(row, column);
        if (cell === undefined) continue;
        cells += 1;
        last = cell;
      }
      only.push(cells === 1 ? last : null);
    }
    return only;
  };
  return (row) => (found ??= look())[row] ?? null;
}

function* wordsOf({ cells }: Grid): ReturnType<View['texts']> {
  const filled = new Map<number, number>();
  for (const { row } of cells) filled.set(row, (filled.get(row) ?? 0) + 1);
  for (const { stored, text, row } of cells) if (stored.type === 'text') yield { text, isAlone: filled.get(row) === 1 };
}

const turned =
  <Answer>(of: (row: number, column: number) => Answer) =>
  (row: number, column: number): Answer =>
    of(column, row);

/** Whether a cell holds what can stand in the body of a table: a number, a mark for one, or a formula that should give one. */
export function isValueLike(view: View, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  return cell !== undefined && view.read(cell).value.kind !== 'words';
}

export function isNumber(view: View, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  return cell !== undefined && view.read(cell).value.kind === 'number';
}

/** Whether it holds for any column of a view. */
export function anyColumn({ width }: View, holds: (column: number) => boolean): boolean {
  for (let column = 0; column < width; column += 1) if (holds(column)) return true;
  return false;
}

export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
