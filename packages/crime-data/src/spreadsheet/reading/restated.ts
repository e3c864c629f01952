import type { AxisPeriod } from './axis.ts';
import type { Block } from './block.ts';
import type { PeriodReading } from './period-reading.ts';
import type { GridCell } from './grid.ts';
import { dayAt, dayIndex, monthIndex, monthOf } from './period-parts.ts';
import { inWords } from './field-names.ts';
import type { Interval } from './line.ts';

/** Whether a column only says again what the periods say, as the number of the month or the financial year beside `Jan-16`. */
export function saysPeriodAgain({ view, axis, rows }: Block, column: number, heading: string): boolean {
  if (axis.partials !== null || rows.length < 2) return false;
  if (OF_SORTING.test(inWords(heading)) && rows.every((row) => isYearBefore(view.label(row, column), axis.periods.get(row)))) return true;
  if (rows.every((row) => isLastDay(view.cell(row, column), axis.periods.get(row), { axis, view }))) return true;
  if (axis.interval === 'year' || axis.interval === 'week') return areNumbersOf({ view, axis, rows }, column, heading);
  let above: GridCell | undefined;
  return rows.every((row) => {
    const [own, period] = [view.cell(row, column), axis.periods.get(row)];
    // Written once for the rows below it, as `Q1` beside April, May and June.
    const cell = own ?? (above !== undefined && view.read(above).periods.some(({ unit }) => unit !== 'day') ? above : undefined);
    above = cell;
    if (cell === undefined || period === undefined) return false;
    const { periods, value } = view.read(cell);
    if (value.kind === 'number' && !value.isPercent) return isNumberOf(value.value, period, heading);
    return periods.some((reading) => holds(reading, period));
  });
}

/** `Time period Sortable`: numbers by which rows are sorted. */
const OF_SORTING = /\bsort(?:able|ing|ed)?\b/i;
/** Whether a number begins with the year of a period, as 20160000 beside 2016/17. */
const isYearBefore = (text: string, period: AxisPeriod | undefined): boolean =>
  /^\d{4,8}$/u.test(text) && period !== undefined && text.startsWith(period.start.slice(0, 4));

/** Whether a column of numbers only says which years or weeks the rows are of, by its heading: `Year_Code` beside 2014-15, `Week` beside the first day of each. */
function areNumbersOf({ view, axis, rows }: Pick<Block, 'view' | 'axis' | 'rows'>, column: number, heading: string): boolean {
  const isWeek = axis.interval === 'week';
  const words = inWords(heading);
  if (isWeek ? !isNumberOfWeek(words, rows.length) : !/\byears?\b|^fy$/i.test(words)) return false;
  const numbers = rows.map((row) => {
    const cell = view.cell(row, column);
    const value = cell === undefined ? null : view.read(cell).value;
    return value?.kind === 'number' && !value.isPercent ? value.value : Number.NaN;
  });
  const starts = rows.map((row) => axis.periods.get(row)?.start ?? '');
  if (isWeek)
    return numbers.every((number, at) => number >= 1 && number <= 53 && (at === 0 || isStep(number - (numbers[at - 1] ?? 0), starts, at)));
  const [first = '', ...others] = starts.map((start, at) => String((numbers[at] ?? Number.NaN) - Number(start.slice(0, 4))));
  return (first === '0' || first === '1') && others.every((one) => one === first);
}

const WEEK = /^(?:iso )?(?:week|wk)s?(?: ?(?:no\.?|number|#))?$/i;
/** `Rent week`, `Tax week no.`; `Wythnos rhent`. */
const WEEK_OF = /^(?:\p{L}+ (?:week|wk)(?: ?(?:no\.?|number|#))?|(?:rhif )?(?:yr )?wythnos(?: \p{L}+)?)$/iu;
const FEWEST_WEEKS = 3;
const isNumberOfWeek = (heading: string, rows: number): boolean =>
  WEEK.test(heading) || (rows >= FEWEST_WEEKS && WEEK_OF.test(heading) && !OF_OTHER.test(heading));

/** Whether the numbers of two weeks lie as far apart as their days, but for the turn of a year. */
function isStep(step: number, starts: readonly string[], at: number): boolean {
  const weeks = (dayIndex(starts[at] ?? '') - dayIndex(starts[at - 1] ?? '')) / 7;
  return step === weeks || [52, 53].includes(Math.abs(step - weeks));
}

const MONTHS: Readonly<Partial<Record<Interval, number>>> = { month: 1, quarter: 3, year: 12 };

/** Whether a cell holds the last day of a period, as `End` beside `Start`. */
function isLastDay(cell: GridCell | undefined, period: AxisPeriod | undefined, { axis, view }: Pick<Block, 'axis' | 'view'>): boolean {
  const days = cell === undefined ? [] : view.read(cell).periods.filter(({ unit }) => unit === 'day');
  if (days.length === 0 || period === undefined) return false;
  const months = MONTHS[axis.interval];
  const next = months === undefined ? null : `${monthOf(0, monthIndex(period.start) + months + 1)}-01`;
  const length = axis.interval === 'week' ? 7 : 1;
  const last = next === null ? dayAt(dayIndex(period.start) + length - 1) : dayAt(dayIndex(next) - 1);
  return days.some(({ start }) => start === last);
}

/** What is counted by a period, or in another one, and numbers none: `Burglary last month`, `Calls per month`. */
const OF_OTHER = /\b(?:last|previous|prior|preceding|this|same|next|per|each|every|ddiwethaf|hon|nesaf|flaenorol)\b/i;

/** The number of its month, of its quarter or of its year, where the heading says so; financial years begin in April. */
function isNumberOf(value: number, { start }: AxisPeriod, heading: string): boolean {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  const fromApril = ((month + 8) % 12) + 1;
  if (OF_OTHER.test(heading)) return false;
  if (/\bmonth|\bmth/i.test(heading)) return value === month || value === fromApril;
  if (/\bquarter|\bqtr|^q$/i.test(heading)) return value === Math.ceil(month / 3) || value === Math.ceil(fromApril / 3);
  return /\byear\b|^fy$/i.test(heading) && (value === year || value === (month < 4 ? year - 1 : year));
}

function holds({ unit, start, number }: PeriodReading, period: AxisPeriod): boolean {
  const month = Number(period.start.slice(5, 7));
  const since = start === '' ? -1 : monthIndex(period.start.slice(0, 7)) - monthIndex(start.slice(0, 7));
  switch (unit) {
    case 'year':
      return since >= 0 && since < 12;
    case 'quarter':
      return since >= 0 && since < 3;
    case 'month':
      return since === 0;
    case 'day':
    case 'week':
      return start === period.start;
    case 'month-of-year':
      return number === month;
    case 'quarter-of-year':
      return number < 10 && (number === Math.ceil(month / 3) || number === Math.ceil((((month + 8) % 12) + 1) / 3));
    case 'half-of-year':
    case 'week-of-year':
    case 'weeks-of-year':
    case 'day-of-month':
    case 'several-months':
      return false;
  }
}
