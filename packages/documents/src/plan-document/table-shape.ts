import { typeset } from './typeset.ts';

/** How a table is laid out: what share of the width each column has (1 together), and how many lines of text it is high about, its head included. */
export interface TableShape {
  readonly shares: readonly number[];
  readonly lines: number;
}

/** Letters that find room on a line across the page at the size of tables, and what the space beside a cell takes of them. */
const [ACROSS, BESIDE] = [482 / 5.2, 2];
/** Longer words are broken, rather than that they take the width of others. */
const LONGEST_WORD = 18;
/** Narrower columns are not read as columns. */
const NARROWEST = 4;
/** What bold letters take more than others. */
const BOLD = 1.08;
/** So many letters are moved from one column to another, to see whether that saves lines. */
const MOVES = [1, 2, 4, 8];
/** More moves than a table takes. */
const MOST_MOVES = 80;
/** What a line counts that does not make its row higher: without it, two cells as high as each other would both stay narrow. */
const HIDDEN_LINE = 0.15;
/** The space above and below a row, in lines. */
const ROW_SPACE = 0.7;

/**
 * The widths with which a table is lowest. Each column has room for its longest word, and of the rest the more the longer its longest
 * cell is; then letters are moved from one column to another as long as that saves lines.
 */
export function tableShape(head: readonly string[], rows: readonly (readonly string[])[]): TableShape {
  const columns = head.map((name, column) => columnOf([name, ...rows.map((row) => row[column] ?? '')]));
  const room = Math.floor(ACROSS) - BESIDE * head.length;
  const widths = movedWhileItSaves(columns, beginning(columns, room));
  const all = sumOf(widths) + BESIDE * widths.length;
  return {
    shares: widths.map((width) => (width + BESIDE) / all),
    lines: Math.round(sumOf(heights(columns, widths).map((height) => height + ROW_SPACE))),
  };
}

/** In letters: the longest word of each column, and what is left by the square root of its longest cell; all narrower where there is no room for their words. */
function beginning(columns: readonly Column[], room: number): readonly number[] {
  const narrowest = sumOf(columns.map((column) => column.narrowest));
  if (narrowest >= room) return columns.map((column) => Math.max(NARROWEST, Math.floor((column.narrowest * room) / narrowest)));
  const weights = sumOf(columns.map((column) => Math.sqrt(column.longest)));
  return columns.map((column) => column.narrowest + Math.floor(((room - narrowest) * Math.sqrt(column.longest)) / weights));
}

function movedWhileItSaves(columns: readonly Column[], begun: readonly number[]): readonly number[] {
  let widths = begun;
  let cost = costOf(columns, widths);
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const best = bestMove(columns, widths, cost);
    if (best === null) return widths;
    ({ widths, cost } = best);
  }
  return widths;
}

/** The move that saves most; null where none saves any. */
function bestMove(columns: readonly Column[], widths: readonly number[], before: number) {
  let best: { readonly widths: readonly number[]; readonly cost: number } | null = null;
  for (const from of columns.keys())
    for (const letters of MOVES) {
      if ((widths[from] ?? 0) - letters < (columns[from]?.narrowest ?? 0)) break;
      for (const to of columns.keys()) {
        if (from === to) continue;
        const moved = widths.map((width, index) => width + (index === to ? letters : index === from ? -letters : 0));
        const cost = costOf(columns, moved);
        if (cost < (best?.cost ?? before) - 1e-9) best = { widths: moved, cost };
      }
    }
  return best;
}

interface Column {
  /** Its longest word, in letters. */
  readonly narrowest: number;
  /** Its longest cell, in letters. */
  readonly longest: number;
  /** How many lines each cell takes, the head first, in a column of so many letters. */
  readonly linesAt: (width: number) => readonly number[];
}

function columnOf(cells: readonly string[]): Column {
  const words = cells.map((cell, row) =>
    typeset(cell)
      .split(BREAKS)
      .map((word) => (row === 0 ? Math.ceil(word.length * BOLD) : word.length)),
  );
  const known = new Map<number, readonly number[]>();
  return {
    narrowest: Math.max(NARROWEST, Math.min(LONGEST_WORD, Math.max(...words.flat()))),
    longest: Math.max(1, ...cells.map((cell) => cell.length)),
    linesAt: (width) => {
      const lines = known.get(width) ?? words.map((lengths) => linesOf(lengths, width));
      known.set(width, lines);
      return lines;
    },
  };
}

/** Where a line may be broken: not at a no-break space. */
const BREAKS = /[^\S\u00A0\u202F]+/u;

function linesOf(words: readonly number[], width: number): number {
  let [lines, used] = [1, 0];
  for (const word of words) {
    if (used > 0 && used + 1 + word > width) [lines, used] = [lines + 1, 0];
    const over = Math.ceil(word / width) - 1;
    lines += over;
    used += word - over * width + (used > 0 ? 1 : 0);
  }
  return lines;
}

/** The head counts twice: it stands on each page, and is what a table is read by. */
const costOf = (columns: readonly Column[], widths: readonly number[]): number =>
  sumOf(heights(columns, widths).map((height, row) => (row === 0 ? height * 2 : height))) +
  HIDDEN_LINE * sumOf(columns.map(({ linesAt }, column) => sumOf(linesAt(widths[column] ?? 1))));

/** How many lines high each row is. */
function heights(columns: readonly Column[], widths: readonly number[]): readonly number[] {
  const lines = columns.map(({ linesAt }, column) => linesAt(widths[column] ?? 1));
  return (lines[0] ?? []).map((_line, row) => Math.max(...lines.map((column) => column[row] ?? 1)));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
