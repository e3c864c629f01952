import type { Claims } from './claims.ts';
import { type Grid, type GridCell, withoutCells } from './grid.ts';

/** What somebody can say that a row or a column holds. */
export const LINE_ROLES = ['value', 'period', 'label', 'note', 'leave-out'] as const;
export type LineRole = (typeof LINE_ROLES)[number];

/** What was said of rows and columns, by the number of a row and the letters of a column as a spreadsheet shows them. */
export type LineRoles = ReadonlyMap<string, LineRole>;

const ID = /^role:(?<line>[A-Z]{1,3}|\d{1,7})$/u;
const OF_ROW = /^(?:role|row|which-row):(?<row>\d{1,7})$/u;

type Answers = Readonly<Record<string, string>>;

/** What was said of the rows and columns of a sheet, and the answers as they are to be kept for the next one. */
interface AnswersOnLines {
  readonly roles: LineRoles;
  /** With what stands in each row of which something was said (`row:7`), so that it is found where other rows have come before it. */
  readonly toKeep: Answers;
}

/**
 * The roles among answers: `role:C` for a column, `role:7` for a row. Of a row of an earlier file, of which `row:7` says what stood in it,
 * it is the row in which that stands now; where it is none or several, it is asked about, and until then no row.
 */
export function rolesIn(answers: Answers, grid: Grid, claims: Claims): AnswersOnLines {
  const columns = new Map<string, LineRole>();
  const [moved, here] = [new Map<string, LineRole>(), new Map<string, LineRole>()];
  const toKeep = new Map(Object.entries(answers).filter(([id]) => !OF_ROW.test(id)));
  let rows: readonly RowWords[] | null = null;
  for (const [id, answer] of Object.entries(answers)) {
    const line = ID.exec(id)?.groups?.['line'];
    const role = LINE_ROLES.find((one) => one === answer);
    if (line === undefined || role === undefined) continue;
    if (!/^\d/u.test(line)) {
      columns.set(line, role);
      continue;
    }
    const words = answers[`row:${line}`];
    if (words === undefined) {
      here.set(line, role);
      continue;
    }
    rows ??= wordsOfRows(grid);
    const now = rowNow(line, words, rows, claims);
    if (now !== null) moved.set(now, role);
  }
  const ofRows = new Map([...moved, ...here]);
  if (ofRows.size > 0) {
    const wordsOf = new Map((rows ?? wordsOfRows(grid)).map(({ row, words }) => [row, words] as const));
    for (const [row, role] of ofRows) {
      toKeep.set(`role:${row}`, role);
      toKeep.set(`row:${row}`, wordsOf.get(row) ?? '');
    }
  }
  return { roles: new Map([...columns, ...ofRows]), toKeep: Object.fromEntries(toKeep) };
}

interface RowWords {
  readonly row: string;
  /** What stands first in it, and its other words and days. */
  readonly words: string;
  readonly cell: string;
}

function wordsOfRows({ cells }: Grid): readonly RowWords[] {
  return [...Map.groupBy(cells, ({ row }) => row).values()].flatMap((own) => {
    const [first, ...rest] = own.toSorted((one, other) => one.stored.column - other.stored.column);
    if (first === undefined) return [];
    const words = [first, ...rest.filter(({ text, day }) => day !== null || /\p{L}/u.test(text))]
      .map(({ text }) => text)
      .join(' · ')
      .slice(0, MOST_LETTERS);
    return [{ row: linesOf(first)[0], words, cell: first.name }];
  });
}

/** The row in which words of an earlier file stand now; null where nobody knows it, or it is gone by an answer. */
function rowNow(row: string, words: string, rows: readonly RowWords[], claims: Claims): string | null {
  const same = rows.filter((one) => one.words === words);
  const [only] = same;
  if (same.length === 1 && only !== undefined) return only.row;
  const [first = ''] = words.split(' · ');
  const alike = (same.length > 0 ? same : rows.filter((one) => one.words.split(' · ')[0] === first)).slice(0, MOST_ALIKE);
  // As a row of periods that has grown by one.
  if (alike.length === 1 && alike[0]?.row === row) return row;
  const answer = claims.ask({
    id: `${WHICH_ROW}${row}`,
    question: { code: 'which-row', row, words: words.slice(0, 80) },
    options: [
      ...alike.map((one) => ({ id: one.row, label: { code: 'which-row.row', row: one.row, words: one.words.slice(0, 80) } as const })),
      { id: 'none', label: { code: 'which-row.none' } },
    ],
    cells: alike.map(({ cell }) => cell),
  });
  return answer === 'none' ? null : answer;
}

const MOST_ALIKE = 20;
/** As many letters of a row as are kept to know it again. */
const MOST_LETTERS = 200;

/** How the identifiers of questions about rows of an earlier file begin. */
export const WHICH_ROW = 'which-row:';

/** The row and the column of a cell by their names. */
const linesOf = ({ name }: GridCell): readonly [row: string, column: string] => [name.replace(/^[A-Z]+/u, ''), name.replace(/\d+$/u, '')];

/** A sheet without the rows and columns that are to be left out, which are accounted for. */
export function withoutLeftOut(grid: Grid, roles: LineRoles, claims: Claims): Grid {
  if (![...roles.values()].includes('leave-out')) return grid;
  const isOut = (cell: GridCell): boolean => linesOf(cell).some((line) => roles.get(line) === 'leave-out');
  const out = new Set(grid.cells.filter(isOut));
  for (const cell of out) claims.leaveOut(cell, { code: 'line-left-out' });
  return withoutCells(grid, out);
}

/** Accounts for the cells of rows and columns of labels and notes that no table took. */
export function claimAnswered(grid: Grid, roles: LineRoles, claims: Claims): void {
  if (roles.size === 0) return;
  for (const cell of grid.cells) {
    if (claims.isClaimed(cell)) continue;
    const own = linesOf(cell).flatMap((line) => roles.get(line) ?? []);
    if (own.includes('label')) claims.label(cell);
    else if (own.includes('note')) claims.leaveOut(cell, { code: 'note-by-answer' });
  }
}
