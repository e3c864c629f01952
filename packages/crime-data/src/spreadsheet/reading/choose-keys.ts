import type { LineRole } from './roles.ts';
import { WHAT_IS_COUNTED } from './split-headings.ts';
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

/** Rows are told apart by some of so many columns. */
const MOST_KEYS = 200;

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
  const repeatsWith = repeatsIn(rows);
  const repeats = repeatsWith([]);
  // Of headings such as `2021/22` and `Rate 21/22` some say only the period.
  const isFilled = (column: number): boolean =>
    headingOf(column) === WHAT_IS_COUNTED || (facts.get(column)?.filled ?? 0) >= rows.count * LEAST_FILLED;
  const possible = columns.filter((column) => roleOf(column) === null && !isRemarkHeading(headingOf(column)) && isFilled(column));
  const needed = new Set(repeats === 0 ? [] : neededKeys(repeatsWith, possible.slice(0, MOST_KEYS), headingOf, isConstant));
  const keys = columns.filter((column) => needed.has(column) || roleOf(column) === 'label');
  const [areKeys, arePossible] = [new Set(keys), new Set(possible)];
  const subjects: number[] = [];
  const notes: number[] = [];
  const labels: number[] = [];
  for (const column of columns) {
    const heading = headingOf(column);
    if (areKeys.has(column)) continue;
    if (roleOf(column) === 'note') {
      notes.push(column);
      continue;
    }
    const isGiven =
      isConstant(column) && (rows.count > 1 || isSubjectHeading(heading) || isPlaceHeading(heading)) && !isRemarkHeading(heading);
    if (isGiven && isSubjectHeading(heading)) subjects.push(column);
    else if (isGiven || isCodeHeading(heading) || (repeats > 0 && arePossible.has(column))) labels.push(column);
    else notes.push(column);
  }
  return { keys, subjects, notes, labels };
}

function factsOf({ count, wordsOf }: Rows, column: number): { readonly filled: number; readonly distinct: number } {
  const seen = new Set<string>();
  let filled = 0;
  for (let index = 0; index < count; index += 1) {
    const words = wordsOf(index, column);
    if (words === '') continue;
    filled += 1;
    seen.add(words);
  }
  return { filled, distinct: seen.size };
}

/** How many rows share their period and their words in some columns with an earlier one. */
type Repeats = (columns: readonly number[]) => number;

/** Counts repeats; the words of each column are numbered once, since long lists are asked about many choices of columns. */
function repeatsIn({ count, periodOf, wordsOf }: Rows): Repeats {
  const numbered = new Map<number, Int32Array>();
  const numberedBy = (textOf: (index: number) => string): Int32Array => {
    const numbers = new Map<string, number>();
    return Int32Array.from({ length: count }, (_, index) => {
      const text = textOf(index);
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    });
  };
  const periods = numberedBy(periodOf);
  const distinctPeriods = new Set(periods).size;
  return (columns) => {
    let [groups, size] = [periods, distinctPeriods];
    for (const column of columns) {
      if (size === count) return 0;
      const words = numbered.get(column) ?? numberedBy((index) => wordsOf(index, column));
      numbered.set(column, words);
      [groups, size] = parted(groups, words, count);
    }
    return count - size;
  };
}

/** Groups of rows, parted by a number of each row; with how many there are. */
function parted(groups: Int32Array, numbers: Int32Array, count: number): [Int32Array, number] {
  const found = new Map<number, number>();
  const apart = groups.map((group, index) => {
    const key = group * count + (numbers[index] ?? 0);
    const known = found.get(key) ?? found.size;
    found.set(key, known);
    return known;
  });
  return [apart, found.size];
}

function neededKeys(
  repeatsWith: Repeats,
  possible: readonly number[],
  headingOf: (column: number) => string,
  isConstant: (column: number) => boolean,
): readonly number[] {
  const least = repeatsWith(possible);
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
    if (repeatsWith(without) === least) kept = without;
  }
  return possible.filter((column) => kept.includes(column) || (isSubjectHeading(headingOf(column)) && !isConstant(column)));
}
