import type { Claims } from './claims.ts';
import type { Grid, GridCell } from './grid.ts';

/** What somebody can say that a row or a column holds. */
export const LINE_ROLES = ['value', 'period', 'label', 'note', 'leave-out'] as const;
export type LineRole = (typeof LINE_ROLES)[number];

/** What was said of rows and columns, by the number of a row and the letters of a column as a spreadsheet shows them. */
export type LineRoles = ReadonlyMap<string, LineRole>;

const ID = /^role:(?<line>[A-Z]{1,3}|\d{1,7})$/u;

/** The roles among answers: `role:C` for a column, `role:7` for a row. */
export function rolesIn(answers: Readonly<Record<string, string>>): LineRoles {
  const roles = new Map<string, LineRole>();
  for (const [id, answer] of Object.entries(answers)) {
    const line = ID.exec(id)?.groups?.['line'];
    const role = LINE_ROLES.find((one) => one === answer);
    if (line !== undefined && role !== undefined) roles.set(line, role);
  }
  return roles;
}

/** The row and the column of a cell by their names. */
const linesOf = ({ name }: GridCell): readonly [row: string, column: string] => [name.replace(/^[A-Z]+/u, ''), name.replace(/\d+$/u, '')];

/** A sheet without the rows and columns that are to be left out, which are accounted for. */
export function withoutLeftOut(grid: Grid, roles: LineRoles, claims: Claims): Grid {
  if (![...roles.values()].includes('leave-out')) return grid;
  const isOut = (cell: GridCell): boolean => linesOf(cell).some((line) => roles.get(line) === 'leave-out');
  const out = new Set(grid.cells.filter(isOut));
  for (const cell of out) claims.leaveOut(cell, 'Left out by what was said of its row or column.');
  const at = (row: number, column: number): GridCell | undefined => {
    const cell = grid.at(row, column);
    return cell === undefined || out.has(cell) ? undefined : cell;
  };
  const label = (row: number, column: number): string => (at(row, column) === grid.at(row, column) ? grid.label(row, column) : '');
  return { ...grid, cells: grid.cells.filter((cell) => !out.has(cell)), at, label };
}

/** Accounts for the cells of rows and columns of labels and notes that no table took. */
export function claimTold(grid: Grid, roles: LineRoles, claims: Claims): void {
  if (roles.size === 0) return;
  for (const cell of grid.cells) {
    if (claims.isClaimed(cell)) continue;
    const told = linesOf(cell).flatMap((line) => roles.get(line) ?? []);
    if (told.includes('label')) claims.label(cell);
    else if (told.includes('note')) claims.leaveOut(cell, 'A note, by what was said of its row or column.');
  }
}
