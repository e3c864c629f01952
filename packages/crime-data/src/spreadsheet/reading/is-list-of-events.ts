import type { Block } from './block.ts';
import { isGenericHeading, isPlaceHeading, isRemarkHeading, kindOfColumn } from './columns.ts';
import { isIdentifierHeading, isTimeOfDay, numbersOf } from './event-columns.ts';
import { isAgeHeading, isGradeHeading, isOfEvent, isOfRelease, isRowHeading, ONE, plainHeading } from './heading-words.ts';
import { headingsOf } from './headings.ts';
import { areIrregular, whatDaysAre } from './resolve-days.ts';

/** The columns of a list with one row for each event by which events can be counted apart, with their names. */
export type Groups = readonly { readonly column: number; readonly name: string; readonly size: number }[];

/** Two days below a heading that says what happened on each. */
const FEWEST_OF_ONE = 2;
const [FEWEST_GROUPS, MOST_GROUPS, MANY_A_DAY, LEAST_ROWS, FEWEST_NUMBERED] = [2, 40, 1.5, 5, 3];

/**
 * Whether the rows of a block are events, one each, and not figures of periods: then the columns by which they can be counted apart; else
 * null. `otherDates`: the columns that hold further dates of each event; `haveMonths`: one of them holds months, of which figures can be.
 */
export function eventsIn(
  block: Block,
  { otherDates = [], haveMonths = false }: { readonly otherDates?: readonly number[]; readonly haveMonths?: boolean } = {},
): Groups | null {
  const { view, axis, rows, columns } = block;
  if (view.isAcross || axis.partials !== null) return null;
  const distinct = [...new Set(rows.map((row) => axis.periods.get(row)?.start ?? ''))];
  const headings = headingsOf(block);
  const repeats = distinct.length < rows.length;
  const areDays = axis.interval === 'day';
  const isLoose = repeats || (areDays && whatDaysAre(distinct.toSorted()).fit === 0);
  const isLeft = (column: number): boolean => column < (axis.columns[0] ?? 0);
  const facts = columns
    .filter((column) => !otherDates.includes(column))
    .map((column) => {
      const heading = headings.nearestOf(column);
      return { column, heading, kind: kindOfColumn(block, column, heading), numbers: numbersOf(block, column, heading) };
    });
  // The time at which each happened is no figure of its day.
  const isClock = repeats || facts.some(({ kind }) => kind === 'words');
  const isAge = facts.some(({ heading }) => isAgeHeading(heading));
  const isGraded = facts.some(({ heading, kind }) => kind === 'values' && isGradeHeading(heading));
  const identifiers = facts.filter(({ numbers }) => numbers === 'named' || numbers === 'one');
  const words = facts.filter(({ kind, numbers }) => kind !== 'values' && numbers === null).map(({ column }) => column);
  const figures = facts.filter(
    ({ kind, column, heading, numbers }) =>
      kind === 'values' &&
      numbers !== 'named' &&
      numbers !== 'one' &&
      !isIdentifierHeading(heading) &&
      !(isRowHeading(heading) && isLeft(column)) &&
      !(numbers === 'numbering' && isLoose && isLeft(column) && countsUp(block, column)) &&
      !isAgeHeading(heading) &&
      !(identifiers.length > 0 && areYears(block, column)) &&
      !(isGradeHeading(heading) && (identifiers.length > 0 || areDays || isAge || hasTwins(block, words))) &&
      !(isClock && isTimeOfDay(block, column, heading)),
  );
  const countsSomething = figures.some(
    ({ heading }) =>
      (heading !== '' && isGenericHeading(heading)) || /\b(?:counts?|totals?|rate|incidents|offences|crimes)\b/i.test(heading),
  );
  const hasNumbers = facts.some(({ kind }) => kind === 'values');
  const isBefore = ({ column, kind }: (typeof facts)[number]): boolean => kind !== 'values' || isLeft(column);
  const areEvents =
    figures.length === 0
      ? isLoose || isAge || (areDays && (!hasNumbers || isGraded)) || identifiers.some(isBefore) || otherDates.length > 0
      : (isLoose && (areNumbered(block, facts, { words, countsSomething }) || areContradicted())) || areOfSingleDays();
  if (!areEvents) return null;
  return facts.flatMap(({ column, heading, numbers }) => {
    const { filled, size } = sizeOf(block, column);
    const isGroup = heading !== '' && numbers === null && size >= FEWEST_GROUPS && size <= MOST_GROUPS && size < filled;
    return isGroup ? [{ column, name: heading, size }] : [];
  });

  /** Whether days follow one another by no rule, each with words, an age or a time of its own: what a row says is then of one event. */
  function areOfSingleDays(): boolean {
    const isOfOne = isOfRelease(axis.heading) || isOfEvent(axis.heading);
    const areLoose =
      isOfOne && distinct.length === FEWEST_OF_ONE ? whatDaysAre(distinct.toSorted()).fit === 0 : areIrregular(distinct.toSorted());
    if (!areDays || haveMonths || !areLoose) return false;
    if (figures.some(({ heading }) => COUNTS.test(plainHeading(heading)))) return false;
    const isPlaceOnce = ({ column, heading }: (typeof facts)[number]): boolean =>
      isLeft(column) && isPlaceHeading(heading) && sizeOf(block, column).size === rows.length;
    const described = facts.filter(
      (one) => one.kind === 'words' && !isRemarkHeading(one.heading) && !isPlaceOnce(one) && !DAY_OF_WEEK.test(one.heading),
    );
    return (
      isAge ||
      isOfOne ||
      facts.some(({ column, heading }) => isTimeOfDay(block, column, heading)) ||
      !areOfEach(described.map(({ column }) => column))
    );
  }

  /** Whether nearly every day has a row for each of the different words of some columns, as a table of figures has. */
  function areOfEach(described: readonly number[]): boolean {
    const different = new Set(rows.map((row) => described.map((column) => view.cell(row, column)?.text ?? '').join('\u0000')));
    return rows.length >= distinct.length * different.size * MOST_OF_EACH;
  }

  /** Whether several figures stand for one day with the same words: no table of figures would have them. */
  function areContradicted(): boolean {
    return (
      !countsSomething &&
      areDays &&
      repeats &&
      rows.length / distinct.length >= MANY_A_DAY &&
      rows.length >= LEAST_ROWS &&
      hasTwins(block, words)
    );
  }
}

/** Headings of what every date says itself. */
const DAY_OF_WEEK = /^(?:day(?: of (?:the )?week)?|weekday|dow|diwrnod)$/i;

/** How much of a table of days and words is filled at least. */
const MOST_OF_EACH = 0.8;

/** What stands above the numbers of offences of one kind. */
const OFFENCES =
  'burglar(?:y|ies)|robber(?:y|ies)|thefts?|assaults?|shoplifting|asb|violence|arson|vandalism|homicides?|fraud|byrgleriaethau|lladradau|troseddau|digwyddiadau';

/** Headings of what is counted, or worked out of what was counted. */
const COUNTS = new RegExp(
  `^(?:value|count|number|total|figure|volume|frequency|result|index|obs value|observation)s?$|\\b(?:counts?|totals?|rates?|incidents|offences|crimes|average|percentage|(?:number|no) of|(?:${ONE})s|${OFFENCES})\\b|%`,
);

/** Whether a column numbers the rows of a list that has figures too: in a table of figures the rows may be numbered as well, which words tell apart. */
function areNumbered(
  block: Block,
  facts: readonly { readonly column: number; readonly heading: string; readonly numbers: ReturnType<typeof numbersOf> }[],
  { words, countsSomething }: { readonly words: readonly number[]; readonly countsSomething: boolean },
): boolean {
  const { axis, rows } = block;
  const haveWords = axis.interval !== 'day' && words.some((column) => sizeOf(block, column).filled > 0) && !hasTwins(block, words);
  return facts.some(({ column, heading, numbers }) => {
    if (numbers === null || rows.length < FEWEST_NUMBERED) return false;
    const isOfRows = numbers === 'numbering' || OF_ROWS.test(plainHeading(heading));
    if ((haveWords || countsSomething) && isOfRows && countsUp(block, column)) return false;
    return numbers !== 'numbering' || rows.length >= LEAST_ROWS;
  });
}

/** What numbers the rows of any table. */
const OF_ROWS = /^(?:id|ref|serial|row|line|record|item|entry)(?: (?:id|no|number))?$/;

/** Whether a column counts the rows from 0 or 1 on. */
function countsUp({ view, rows }: Block, column: number): boolean {
  const numberAt = (row: number): number => Number(view.cell(row, column)?.text);
  const first = numberAt(rows[0] ?? 0);
  return (first === 0 || first === 1) && rows.every((row, at) => numberAt(row) === first + at);
}

/** How many cells of a column are filled, and with how many different texts, counted up to one more than make groups. */
function sizeOf({ view, rows }: Block, column: number): { readonly filled: number; readonly size: number } {
  const seen = new Set<string>();
  let filled = 0;
  for (const row of rows) {
    const cell = view.cell(row, column);
    if (cell === undefined) continue;
    filled += 1;
    if (seen.size <= MOST_GROUPS) seen.add(cell.text);
  }
  return { filled, size: seen.size };
}

/** Whether every number of a column can be a year, as that in which something was published. */
const areYears = ({ view, rows }: Block, column: number): boolean =>
  rows.every((row) => {
    const cell = view.cell(row, column);
    return cell === undefined || view.read(cell).periods.some(({ unit }) => unit === 'year');
  });

/** Whether rows of one period agree in all their words: as rows of figures they would contradict one another. */
function hasTwins({ view, axis, rows }: Block, words: readonly number[]): boolean {
  const seen = new Set(
    rows.map((row) => [axis.periods.get(row)?.start, ...words.map((column) => view.cell(row, column)?.text ?? '')].join('\u0000')),
  );
  return seen.size < rows.length;
}
