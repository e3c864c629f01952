/** What the cells of a grid hold: the values of a series, or what they are out of. */
export type Field = 'value' | 'denominator';

/** A cell that is to be stored, as it was typed or pasted; null where it was cleared. */
export interface Cell {
  readonly period: string;
  readonly field: Field;
  readonly number: number | null;
  /** What stood there when it was typed or last shown beside what is stored. */
  readonly was: number | null;
  /** Which of the cells of this screen it was, counted from the first: of two of the same place the later holds. */
  readonly made: number;
}

/** What is not stored yet: pasted and not confirmed, or refused or not reached by the server. */
export interface Waiting {
  readonly cells: readonly Cell[];
  /** What of it was pasted and is no number or lies outside the grid. */
  readonly unread: readonly string[];
}

/** Which cell of which grid it is. */
export const placeOf = ({ period, field }: Pick<Cell, 'period' | 'field'>): string => `${field} ${period}`;

/** What waits once these cells wait too: of each place what was made last, in order of time, the values first. */
export function waitingWith(waiting: Waiting | null, cells: readonly Cell[], unread: readonly string[] = []): Waiting {
  const byPlace = new Map<string, Cell>();
  for (const cell of [...(waiting?.cells ?? []), ...cells]) {
    const other = byPlace.get(placeOf(cell));
    if (other === undefined || other.made <= cell.made) byPlace.set(placeOf(cell), cell);
  }
  const ordered = [...byPlace.values()].toSorted(
    (one, other) => other.field.localeCompare(one.field) || one.period.localeCompare(other.period),
  );
  return { cells: ordered, unread: [...(waiting?.unread ?? []), ...unread] };
}

/** What still waits once these cells are stored, or typed anew: all but them and what was made before them at the same place. */
export function waitingWithout(waiting: Waiting | null, done: readonly Cell[]): Waiting | null {
  if (waiting === null) return null;
  const made = new Map(done.map((cell) => [placeOf(cell), cell.made]));
  const left = waiting.cells.filter((cell) => cell.made > (made.get(placeOf(cell)) ?? -1));
  if (left.length === waiting.cells.length) return waiting;
  return left.length === 0 ? null : { ...waiting, cells: left };
}

/** The cells into which somebody else has stored another number since they were typed. */
export const overwritten = (cells: readonly Cell[], storedIn: (period: string, field: Field) => number | null): readonly Cell[] =>
  cells.filter(({ period, field, number, was }) => {
    const now = storedIn(period, field);
    return now !== was && now !== number;
  });

/** Cells of one field that follow one another in `periods`, each stretch of them by itself. */
export function stretchesOf(cells: readonly Cell[], periods: readonly string[]): readonly (readonly Cell[])[] {
  const stretches: Cell[][] = [];
  for (const cell of cells) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    const follows = last?.field === cell.field && periods.indexOf(cell.period) === periods.indexOf(last.period) + 1;
    if (stretch !== undefined && follows) stretch.push(cell);
    else stretches.push([cell]);
  }
  return stretches;
}
