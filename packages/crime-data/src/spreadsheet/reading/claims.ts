import type { FileSaying } from '@saferplan/domain/shared';
import type { GridCell } from './grid.ts';

/** Something that a table leaves open. Nothing is stored until each is answered. */
export interface Question {
  readonly id: string;
  readonly question: FileSaying;
  readonly options: readonly { readonly id: string; readonly label: FileSaying }[];
  readonly answer: string | null;
  /** Every cell that it is about. */
  readonly cells: readonly string[];
}

/** Cells that are neither values nor labels, and why. */
export interface LeftOut {
  readonly cells: readonly string[];
  readonly why: FileSaying;
}

/** How the filled cells of a sheet are accounted for: each is in exactly one of the four. */
export interface Account {
  readonly filled: number;
  readonly values: number;
  readonly labels: number;
  readonly leftOut: number;
  readonly questioned: number;
}

/** Collects what each cell was taken for while a sheet is read. */
export interface Claims {
  readonly value: (cell: GridCell) => void;
  readonly label: (cell: GridCell | undefined) => void;
  readonly leaveOut: (cell: GridCell | undefined, why: FileSaying) => void;
  /** Adds a question about cells, by their names; those that are filled are then accounted for as questioned. */
  readonly ask: (question: Omit<Question, 'answer'>) => string | null;
  /** Whether there is a question already. */
  readonly hasAsked: () => boolean;
  readonly isClaimed: (cell: GridCell) => boolean;
  readonly finish: () => { readonly questions: readonly Question[]; readonly leftOut: readonly LeftOut[]; readonly account: Account };
}

/** A reason that cells share. */
interface Because {
  readonly why: FileSaying;
}

const UNCLAIMED: FileSaying = { code: 'outside' };

/** Why figures are left out of which somebody answered that they are not wanted. */
export const LEFT_OUT_BY_ANSWER: FileSaying = { code: 'left-out-by-answer' };

export function claimsOn(cells: readonly GridCell[], answers: Readonly<Record<string, string>>): Claims {
  for (const cell of cells) cell.role = null;
  const questions: Question[] = [];
  const known = new Map<FileSaying, Because>();
  const alike = new Map<string, Because>();
  // The same reason for many cells is mostly one object; writing out that of each cell of a long list takes longer than reading it.
  const because = (why: FileSaying): Because => {
    const one = known.get(why);
    if (one !== undefined) return one;
    const key = JSON.stringify(why);
    const same = alike.get(key) ?? { why };
    alike.set(key, same);
    known.set(why, same);
    return same;
  };
  return {
    value: (cell) => {
      cell.role = 'value';
    },
    label: (cell) => {
      if (cell !== undefined) cell.role ??= 'label';
    },
    leaveOut: (cell, why) => {
      if (cell !== undefined) cell.role = because(why);
    },
    ask: (question) => {
      const given = answers[question.id];
      const answer = given !== undefined && question.options.some(({ id }) => id === given) ? given : null;
      questions.push({ ...question, answer });
      return answer;
    },
    hasAsked: () => questions.length > 0,
    isClaimed: (cell) => cell.role !== null,
    finish: () => {
      const isAsked = placesOf(questions.flatMap(({ cells: names }) => names));
      const account = { filled: cells.length, values: 0, labels: 0, leftOut: 0, questioned: 0 };
      const reasons = new Map<object, { readonly why: FileSaying; readonly cells: string[] }>();
      for (const cell of cells) {
        const role = cell.role ?? because(UNCLAIMED);
        if (isAsked(cell)) account.questioned += 1;
        else if (role === 'value') account.values += 1;
        else if (role === 'label') account.labels += 1;
        else {
          account.leftOut += 1;
          const reason = reasons.get(role) ?? { why: role.why, cells: [] };
          if (reason.cells.length === 0) reasons.set(role, reason);
          reason.cells.push(cell.name);
        }
      }
      return { questions, leftOut: [...reasons.values()].map(({ why, cells: names }) => ({ cells: names, why })), account };
    },
  };
}

const NAME = /^(?<letters>[A-Z]+)(?<row>\d+)$/u;

/** Whether a cell is among those with these names: told by its place, since looking up the name of each cell of a long list takes longer. */
function placesOf(names: readonly string[]): (cell: GridCell) => boolean {
  const rowsOf = new Map<number, Set<number>>();
  for (const name of names) {
    const { letters = '', row = '' } = NAME.exec(name)?.groups ?? {};
    let column = -1;
    for (const letter of letters) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
    const rows = rowsOf.get(column) ?? new Set();
    rows.add(Number(row) - 1);
    rowsOf.set(column, rows);
  }
  return ({ row, stored }) => rowsOf.get(stored.column)?.has(row) === true;
}
