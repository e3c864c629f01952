import type { GridCell } from './grid.ts';
import { saysTime } from './matrix.ts';
import type { PeriodReading } from './period-reading.ts';
import type { View } from './view.ts';

/** 2,015, and 201516 as the year 2015/16: numbers more often than years. */
const LIKE_NUMBER = /^(?:\d,\d{3}|(?:19|20)\d{4})$/;
const HAS_THOUSANDS = /[#0],[#0]/;
const OF_PERIODS =
  /^(?:calendar |financial |fiscal |academic |school |time[ _])?(?:year|date|month|day|week|period|quarter|blwyddyn)s?\b|year$/i;
/** Headings of what is numbered or counted, below which 201601 is no January. */
const OF_NUMBERS = /\b(?:cases?|ref(?:erence)?s?|id|no|numbers?|crimes?|logs?|incidents?|codes?|people|persons|population|residents)\b/i;

/** Whether a heading says that periods stand below it. */
export const headsPeriods = (heading: string): boolean => OF_PERIODS.test(heading);

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
export function periodsDown(
  view: View,
  { rows, column, heading }: { readonly rows: readonly number[]; readonly column: number; readonly heading: string },
): (cell: GridCell) => readonly PeriodReading[] {
  const areBelieved =
    headsPeriods(heading) || saysTime(heading) || view.roleOfColumn(column) === 'period' || isPlaceOfPeriods(view, rows, column, heading);
  const areNumbered = !view.isAcross && OF_NUMBERS.test(heading);
  return (cell) => {
    const { periods } = view.read(cell);
    if (areBelieved || periods.length === 0 || !isLikeNumber(cell)) return periods;
    return periods.filter(({ unit, form }) => form !== 'number' || (unit !== 'year' && !(unit === 'month' && areNumbered)));
  };
}
