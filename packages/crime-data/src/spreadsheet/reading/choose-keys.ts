import type { LineRole } from './roles.ts';
import { isCodeHeading, isPlaceHeading, isRemarkHeading, isSubjectHeading } from './columns.ts';

/** What the columns of words beside the periods are for. */
export interface WordColumns {
  /** They split the figures into measures. */
  readonly keys: readonly number[];
  /** Constant, and say what is counted. */
  readonly subjects: readonly number[];
  /** They say something of the single rows. */
  readonly notes: readonly number[];
  /** Constant, codes of others, or told by others. */
  readonly labels: readonly number[];
}

interface Rows {
  readonly count: number;
  readonly periodOf: (index: number) => string;
  readonly wordsOf: (index: number, column: number) => string;
}

/** A column that is filled in fewer rows says something of some of them. */
const LEAST_FILLED = 0.8;

/**
 * Columns of words are notes unless periods repeat; only then are they keys, and of those only the ones that are needed to tell the
 * rows of one period apart, with what is counted wherever it differs.
 */
export function chooseKeys(
  rows: Rows,
  columns: readonly number[],
  headingOf: (column: number) => string,
  roleOf: (column: number) => LineRole | null = () => null,
): WordColumns {
  const facts = new Map(columns.map((column) => [column, factsOf(rows, column)]));
  const isConstant = (column: number): boolean =>
    (facts.get(column)?.distinct ?? 0) === 1 && (facts.get(column)?.filled ?? 0) === rows.count;
  const repeats = repeatsWith(rows, []);
  const possible = columns.filter(
    (column) =>
      roleOf(column) === null && !isRemarkHeading(headingOf(column)) && (facts.get(column)?.filled ?? 0) >= rows.count * LEAST_FILLED,
  );
  const needed = repeats === 0 ? [] : neededKeys(rows, possible, headingOf, isConstant);
  const keys = columns.filter((column) => needed.includes(column) || roleOf(column) === 'label');
  const subjects: number[] = [];
  const notes: number[] = [];
  const labels: number[] = [];
  for (const column of columns) {
    const heading = headingOf(column);
    if (keys.includes(column)) continue;
    if (roleOf(column) === 'note') {
      notes.push(column);
      continue;
    }
    const isGiven =
      isConstant(column) && (rows.count > 1 || isSubjectHeading(heading) || isPlaceHeading(heading)) && !isRemarkHeading(heading);
    if (isGiven && isSubjectHeading(heading)) subjects.push(column);
    else if (isGiven || isCodeHeading(heading) || (repeats > 0 && possible.includes(column))) labels.push(column);
    else notes.push(column);
  }
  return { keys, subjects, notes, labels };
}

function factsOf(rows: Rows, column: number): { readonly filled: number; readonly distinct: number } {
  const seen = new Set<string>();
  let filled = 0;
  for (let index = 0; index < rows.count; index += 1) {
    const words = rows.wordsOf(index, column);
    if (words === '') continue;
    filled += 1;
    seen.add(words);
  }
  return { filled, distinct: seen.size };
}

/** How many rows share their period and their words in these columns with an earlier one. */
function repeatsWith(rows: Rows, columns: readonly number[]): number {
  const seen = new Set<string>();
  for (let index = 0; index < rows.count; index += 1)
    seen.add([rows.periodOf(index), ...columns.map((column) => rows.wordsOf(index, column))].join('\u0000'));
  return rows.count - seen.size;
}

function neededKeys(
  rows: Rows,
  possible: readonly number[],
  headingOf: (column: number) => string,
  isConstant: (column: number) => boolean,
): readonly number[] {
  const least = repeatsWith(rows, possible);
  const weight = (column: number): number => {
    const heading = headingOf(column);
    if (isConstant(column)) return 0;
    if (isCodeHeading(heading)) return 1;
    if (isPlaceHeading(heading)) return 2;
    return isSubjectHeading(heading) ? 4 : 3;
  };
  let kept = possible;
  for (const column of possible.toSorted((one, other) => weight(one) - weight(other))) {
    const without = kept.filter((one) => one !== column);
    if (repeatsWith(rows, without) === least) kept = without;
  }
  return possible.filter((column) => kept.includes(column) || (isSubjectHeading(headingOf(column)) && !isConstant(column)));
}
