import type { AxisPeriod, OpenAxis } from './axis.ts';
import type { LineAnswers, LineDoubt } from './line.ts';
import { dayOf } from './period-parts.ts';
import { whatDaysAre } from './resolve-days.ts';
import { range, type View } from './view.ts';
import { headingAbove } from './years-beside.ts';

/** Headings of what can be the day of a month. */
const OF_DAYS = /^(?:days?(?: of (?:the )?month)?|dd)$/i;
/** Headings that say so themselves. */
const OF_MONTH = /^(?:day of (?:the )?month|dd)$/i;
const ARE_COUNTED = /^days\b/i;
/** What crimes are counted by beside those by day. */
const OTHER_TIMES = /\b(?:nights?|evenings?|darkness)\b/i;
const [DAYS_OF_WEEK, MOST_DAYS] = [7, 31];

/** The columns that can hold the day of a month by their headings, and whether one of any column is of other times. */
interface HeadingsOfDays {
  readonly days: readonly { readonly column: number; readonly heading: string }[];
  readonly hasOtherTimes: boolean;
}

/** Answers the headings above a row, which all lines of periods below it ask for. */
export function headingsOfDays(view: View): (top: number) => HeadingsOfDays {
  const known = new Map<number, HeadingsOfDays>();
  const look = (top: number): HeadingsOfDays => {
    const every = range(0, view.width - 1).map((column) => ({ column, heading: headingAbove(view, top, column) }));
    return {
      days: every.filter(({ heading }) => OF_DAYS.test(heading)),
      hasOtherTimes: every.some(({ heading }) => OTHER_TIMES.test(heading)),
    };
  };
  return (top) => {
    const found = known.get(top) ?? look(top);
    known.set(top, found);
    return found;
  };
}

/**
 * Months that are written in columns of their own with the day of each in another: days. Such a column can also hold the days that a month
 * has, or the day of the week: where the numbers do not show which, it is asked about and nothing is read before the answer. Rows that
 * name no day of their month are then of no period.
 */
export function withDays(
  view: View,
  axis: OpenAxis,
  { headings, answers }: { readonly headings: () => HeadingsOfDays; readonly answers: LineAnswers },
): OpenAxis {
  if (axis.interval !== 'month' || axis.doubt !== null || axis.columns.length < 2) return axis;
  const { days: candidates, hasOtherTimes } = headings();
  for (const { column, heading } of candidates) {
    if (axis.columns.includes(column)) continue;
    const numbers = numbersIn(view, axis, column);
    const days = new Map<number, AxisPeriod>();
    for (const [row, { start, note }] of axis.periods) {
      const [year = 0, month = 0] = start.split('-').map(Number);
      const day = dayOf(year, month, numbers.get(row) ?? 0);
      if (day !== null) days.set(row, { start: day, note });
    }
    const are = whatTheyAre({ heading, hasOtherTimes, numbers: [...numbers.values()], days, periods: axis.periods });
    if (are === 'no-days') continue;
    const columns = [...axis.columns, column].toSorted((a, b) => a - b);
    if (are === 'months') return { ...axis, columns };
    const asDays: OpenAxis = { ...axis, interval: 'day', periods: days, columns };
    if (are === 'days') return asDays;
    const answer = answers['day-column'];
    const doubt: LineDoubt = { kind: 'day-column', answer, places: [...axis.periods.keys()], isLeftOut: answer === null };
    return answer === 'months' ? { ...axis, doubt } : { ...asDays, doubt };
  }
  return axis;
}

function numbersIn(view: View, axis: OpenAxis, column: number): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const row of axis.periods.keys()) {
    const cell = view.cell(row, column);
    const value = cell === undefined ? null : view.read(cell).value;
    if (value?.kind === 'number' && !value.isPercent) numbers.set(row, value.value);
  }
  return numbers;
}

/** What the numbers of a column of days beside months are; `months`: the first or last day of each, which say no more than the month. */
function whatTheyAre({
  heading,
  hasOtherTimes,
  numbers,
  days,
  periods,
}: {
  readonly heading: string;
  readonly hasOtherTimes: boolean;
  readonly numbers: readonly number[];
  readonly days: OpenAxis['periods'];
  readonly periods: OpenAxis['periods'];
}): 'days' | 'months' | 'no-days' | 'open' {
  const areCounted = ARE_COUNTED.test(heading);
  const isOfNone = numbers.some((number) => !Number.isInteger(number) || number < 0 || number > MOST_DAYS);
  if (days.size === 0 || (isOfNone && (areCounted || days.size * 2 <= numbers.length))) return 'no-days';
  const areMost = days.size * 2 > periods.size;
  if (OF_MONTH.test(heading)) return areMost ? 'days' : 'open';
  const starts = [...new Set([...days.values()].map(({ start }) => start))].toSorted();
  const ofMonths = [...Map.groupBy(starts, (start) => start.slice(0, 7)).values()];
  const are = whatDaysAre(starts);
  if (ofMonths.every(({ length }) => length === 1)) {
    if (areCounted) return 'no-days';
    return starts.length > 1 && are.fit === 4 && days.size === periods.size ? 'months' : 'open';
  }
  // 1 to 7 in every month are the days of the week as well.
  const canBeOfWeek =
    numbers.every((number) => number <= DAYS_OF_WEEK) && (ofMonths.length > 1 || ofMonths.some(({ length }) => length === DAYS_OF_WEEK));
  const areInARow = are.interval === 'day' && are.fit === 3;
  return canBeOfWeek || !areMost || hasOtherTimes || (areCounted && !areInARow) ? 'open' : 'days';
}
