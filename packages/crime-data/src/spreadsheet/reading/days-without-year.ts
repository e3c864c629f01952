import { type AxisPeriod, IN_ITS_OWN_CELLS, type OpenAxis } from './axis.ts';
import type { LineAnswers } from './line.ts';
import { dayAt, dayIndex, dayOf, monthNumber } from './period-parts.ts';
import { MONTH } from './period-rules.ts';
import { qualifierOf } from './period-qualifier.ts';
import type { View } from './view.ts';
import { headingAbove } from './years-beside.ts';
import { yearIn, yearQuestion } from './years-missing.ts';

/** `10 Jan`, `Sat 10th January`, `10-Jan`; the day of the week says nothing more. */
const DAY = new RegExp(
  `^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s/-]+(?:of\\s+)?(?<month>${MONTH})$`,
  'i',
);
/** What is quick to tell of most cells of a long list. */
const ENDS_IN_MONTH = /\d(?:st|nd|rd|th)?[\s/-]+(?:of\s+)?[a-z]{3,12}\.?$/i;
const LONGEST = 60;
const FEWEST = 3;
const WEEK = 7;
/** A year with a 29 February and one without, for days whose year nobody knows. */
const [LEAP, COMMON] = [2024, 2023];

interface DayOfYear {
  readonly row: number;
  readonly day: number;
  readonly month: number;
  readonly isEnd: boolean;
  readonly isOfWeek: boolean;
}

/** The day and month of a cell; null where it holds anything else. */
function dayIn(view: View, row: number, column: number, headingOf: () => string): DayOfYear | null {
  const cell = view.cell(row, column);
  if (cell === undefined || cell.stored.type !== 'text' || cell.text.length > LONGEST || !ENDS_IN_MONTH.test(cell.text)) return null;
  const own = qualifierOf(cell.text);
  const { day, month: name } = DAY.exec(own.qualifier === null ? cell.text : own.rest)?.groups ?? {};
  const month = monthNumber(name ?? '');
  if (month === null || Number(day) < 1 || Number(day) > 31) return null;
  const qualifier = own.qualifier ?? qualifierOf(headingOf()).qualifier;
  const isEnd = qualifier === 'week-ending';
  // In the corner of days that run across, `Week` says nothing of them.
  return { row, day: Number(day), month, isEnd, isOfWeek: isEnd || own.qualifier === 'week' };
}

/**
 * Runs of days or weeks that name no year and follow one another day by day or week by week, oldest or newest first: the year of the first is
 * asked for, and nothing is read before the answer.
 */
export function daysWithoutYear(view: View, column: number, answers: LineAnswers): readonly OpenAxis[] {
  const found: OpenAxis[] = [];
  let run: DayOfYear[] = [];
  for (let row = 0; row <= view.height; row += 1) {
    const first = run[0]?.row ?? row;
    const day = row < view.height ? dayIn(view, row, column, () => headingAbove(view, first, column)) : null;
    if (day !== null) {
      run.push(day);
      continue;
    }
    const axis = run.length < FEWEST ? null : axisOf(view, run, { column, heading: headingAbove(view, first, column), answers });
    if (axis !== null) found.push(axis);
    run = [];
  }
  return found;
}

function axisOf(
  view: View,
  run: readonly DayOfYear[],
  { column, heading, answers }: { readonly column: number; readonly heading: string; readonly answers: LineAnswers },
): OpenAxis | null {
  const [first] = run;
  const cell = first === undefined ? undefined : view.cell(first.row, column);
  if (first === undefined || cell === undefined) return null;
  const question = yearQuestion(cell.name, { text: cell.text, areNumbered: false });
  const answer = answers.yearOf(question);
  const year = yearIn(answer)?.first ?? null;
  const days = (year === null ? [LEAP, LEAP - 1, COMMON, COMMON - 1] : [year])
    .map((one) => following(run, one))
    .find((one) => one !== null);
  if (days === undefined || days === null) return null;
  const isOfWeeks = days.step === WEEK;
  // Days that are said to be of weeks, and lie otherwise, are of none.
  if (!isOfWeeks && run.some(({ isOfWeek }) => isOfWeek)) return null;
  const periods = new Map<number, AxisPeriod>(
    run.map(({ row, isEnd }, at) => [row, { start: dayAt((days.indexes[at] ?? 0) - (isEnd ? WEEK - 1 : 0)), note: '' }]),
  );
  return {
    interval: isOfWeeks ? 'week' : 'day',
    begins: null,
    isRolling: false,
    isWeak: false,
    doubt: { kind: 'year-missing', answer, places: run.map(({ row }) => row), question },
    columns: [column],
    periods,
    heading,
    ...IN_ITS_OWN_CELLS,
  };
}

/** The days of a run whose first is of a year, where all lie a day or a week apart; null where they do not. */
function following(run: readonly DayOfYear[], year: number): { readonly indexes: readonly number[]; readonly step: number } | null {
  for (const step of [1, WEEK, -1, -WEEK]) {
    const [first] = run;
    const start = first === undefined ? null : dayOf(year, first.month, first.day);
    if (start === null) continue;
    const indexes = run.map((_one, at) => dayIndex(start) + at * step);
    const areThese = run.every(
      ({ day, month }, at) => dayAt(indexes[at] ?? 0).slice(5) === [month, day].map((part) => String(part).padStart(2, '0')).join('-'),
    );
    if (areThese) return { indexes, step: Math.abs(step) };
  }
  return null;
}
