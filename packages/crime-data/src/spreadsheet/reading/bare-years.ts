import type { OpenAxis } from './axis.ts';
import { inWords } from './field-names.ts';
import type { GridCell } from './grid.ts';
import type { CellsBelow, LineAnswers } from './line.ts';
import { saysTime } from './matrix.ts';
import type { PeriodReading } from './period-reading.ts';
import { isRunningName } from './rolling.ts';
import { anyColumn, isNumber, range, type View } from './view.ts';

/** 2,015, and 201516 as the year 2015/16: numbers more often than years. */
const LIKE_NUMBER = /^(?:\d,\d{3}|(?:19|20)\d{4})$/;
const HAS_THOUSANDS = /[#0],[#0]/;
const OF_PERIODS =
  /^(?:calendar |financial |fiscal |academic |school |time[ _])?(?:year|date|month|day|week|period|quarter|blwyddyn)s?\b|year$/i;
/** Headings of what is numbered or counted, below which 201601 is no January. */
const OF_NUMBERS = /\b(?:cases?|ref(?:erence)?s?|id|no|numbers?|crimes?|logs?|incidents?|codes?|people|persons|population|residents)\b/i;

/** What ends in the word for a period, as `Reporting month`; not `Calls per month`, which is a count. */
const ENDS_IN_PERIOD =
  /(?<!\b(?:per|each|every|this|last|next|previous|prior|a|an|by|in|of|the|during)) (?:years?|months?|quarters?|periods?|dates?|weeks?)$/i;
/** `YYYYMM`. */
const AS_DIGITS = /^y{2,4}[ /-]?m{1,2}$/iu;

/** Whether a heading says that periods stand below it, or beside it; `Year to date` heads figures. */
export const headsPeriods = (heading: string): boolean =>
  !isRunningName(heading) &&
  (OF_PERIODS.test(heading) || AS_DIGITS.test(heading) || [OF_PERIODS, ENDS_IN_PERIOD].some((known) => known.test(inWords(heading))));

/** Whether a heading says that ages stand below it, as 10-11 and 11-12. */
export const saysAges = (heading: string): boolean => /\bage(?:s|d| ?(?:groups?|bands?))?\b|\boed\b/i.test(heading);

/** Whether nothing else can stand there: in the first column of a table without a heading, and in a row above which there are no others. */
function isPlaceOfPeriods(view: View, rows: readonly number[], column: number, heading: string): boolean {
  const filledBeside = rows.filter((row) => view.cell(row, column - 1) !== undefined).length;
  return view.isAcross ? filledBeside < 2 : heading === '' && filledBeside === 0;
}

function isLikeNumber({ stored, text }: GridCell): boolean {
  return LIKE_NUMBER.test(text) || (stored.type === 'number' && HAS_THOUSANDS.test(stored.format));
}

/**
 * The periods that the cells of a column can stand for. A number with a sign of thousands, and six digits as a year and the next, are years
 * only where a heading says that periods stand there, or where nothing else can.
 */
export function periodsDown(view: View, { rows, column, heading }: CellsBelow): (cell: GridCell) => readonly PeriodReading[] {
  const areBelieved =
    headsPeriods(heading) || saysTime(heading) || view.roleOfColumn(column) === 'period' || isPlaceOfPeriods(view, rows, column, heading);
  const areNumbered = !view.isAcross && OF_NUMBERS.test(heading);
  return (cell) => {
    const { periods } = view.read(cell);
    if (areBelieved || periods.length === 0 || !isLikeNumber(cell)) return periods;
    return periods.filter(({ unit, form }) => form !== 'number' || (unit !== 'year' && !(unit === 'month' && areNumbered)));
  };
}

const IS_BARE = /^\d[\d.,]*$|^\d{2}\s?[-–]\s?\d{2}$/;
/** What a pivot table writes above whatever stands in its rows. */
const OF_ROWS = /^(?:row )?labels$/i;

/**
 * A line of bare numbers that run down below a heading of their own which does not say that periods stand there, as `Score` above 2014,
 * 2015 and 2016: they are asked about. A title alone in its row is no such heading.
 */
export function withBareAsked(
  view: View,
  axis: OpenAxis,
  {
    rows,
    column,
    top,
    answers,
  }: { readonly rows: readonly number[]; readonly column: number; readonly top: number; readonly answers: LineAnswers },
): OpenAxis {
  if (!axis.isWeak || axis.doubt !== null || view.isAcross || view.roleOfColumn(column) !== null) return axis;
  // A row of figures below the heading, as `2010-14 average`, is none.
  const isOfFigures = anyColumn(view, (at) => at !== column && isNumber(view, top - 1, at));
  const heading = isOfFigures ? axis.heading : view.label(top - 1, column);
  const hasOthers = anyColumn(view, (at) => at !== column && view.label(top - 1, at) !== '');
  if (heading === '' || !hasOthers || headsPeriods(heading) || saysTime(heading) || OF_ROWS.test(heading)) return axis;
  // Where quarters or months stand in the column too, it is one of periods.
  const isPlain = (row: number): boolean => {
    const cell = view.cell(row, column);
    return cell !== undefined && view.read(cell).periods.some(({ form, start }) => form === 'plain' && start !== '');
  };
  if (!rows.every((row) => IS_BARE.test(view.label(row, column))) || range(0, view.height - 1).some(isPlain)) return axis;
  const answer = answers['bare-numbers'];
  return { ...axis, doubt: { kind: 'bare-numbers', answer, places: rows.filter((row) => axis.periods.has(row)) } };
}
