import type { Question } from './claims.ts';
import type { PeriodReading } from './period-reading.ts';
import { fullYear, monthIndex, monthOf } from './period-parts.ts';
import type { View } from './view.ts';

/** What is asked about periods that do not say their year. */
export type YearQuestion = Omit<Question, 'answer' | 'cells'>;

/** Whether an answer leaves the year of periods open, so that they cannot be read. */
export const isYearOpen = (answer: string | null): boolean => answer === null || answer === 'leave-out';

/** The years that can be chosen for the first period of a table. */
const [FIRST_YEAR, LAST_YEAR] = [2000, 2039];
const LEAVE_OUT = { id: 'leave-out', label: { code: 'year.leave-out' } } as const;

/** Asks for the year of the first of some periods; quarters with a number also for the kind of year. */
export function yearQuestion(first: string, { text, areNumbered }: { readonly text: string; readonly areNumbered: boolean }): YearQuestion {
  const options = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at).flatMap(
    (year): YearQuestion['options'] => {
      const financial = `${year}/${String(year + 1).slice(2)}`;
      return areNumbered
        ? [
            { id: String(year), label: { code: 'year.quarters', year, isFinancial: false } },
            { id: financial, label: { code: 'year.quarters', year, isFinancial: true } },
          ]
        : [{ id: String(year), label: { code: 'year.year', year } }];
    },
  );
  return {
    id: `year:${first}`,
    question: { code: 'year', text, cell: first },
    options: [...options, LEAVE_OUT],
  };
}

/** The year and the kind of year that an answer to `yearQuestion` names; null for any other. */
export function yearIn(answer: string | null): { readonly first: number; readonly isFinancial: boolean } | null {
  const found = /^(?<year>\d{4})(?<rest>\/\d{2})?$/.exec(answer ?? '')?.groups;
  return found === undefined ? null : { first: Number(found['year']), isFinancial: found['rest'] !== undefined };
}

/** The place of a period in its year, the steps that a year has, and the step from one period to the next. */
function placeOf({ unit, number }: PeriodReading): { readonly at: number; readonly cycle: number; readonly step: number } | null {
  if (unit === 'month-of-year') return { at: number, cycle: 12, step: 1 };
  if (unit !== 'quarter-of-year') return null;
  return number < 10 ? { at: number, cycle: 4, step: 1 } : { at: number / 10, cycle: 12, step: 3 };
}

/**
 * How many years each of some periods without a year lies after the first, by their order: December is followed by January of the next
 * year, and in a list that runs backwards January by December of the year before. Null where the order does not say it: weeks, periods
 * of several kinds, and (where `isKeyed`, because rows are told apart by words too) periods that come again.
 */
export function yearsSinceFirst(periods: readonly PeriodReading[], isKeyed: boolean): readonly number[] | null {
  const places = periods.flatMap((one) => placeOf(one) ?? []);
  const [first] = places;
  if (first === undefined || places.length < periods.length) return null;
  const { cycle, step } = first;
  if (places.some((one) => one.cycle !== cycle || one.step !== step)) return null;
  const steps = places.slice(1).map(({ at }, index) => at - (places[index]?.at ?? at));
  const around = (by: number): number => ((by % cycle) + cycle) % cycle;
  const [onward, backward] = [step, cycle - step].map((by) => steps.filter((one) => around(one) === by).length);
  const lean = (onward ?? 0) - (backward ?? 0);
  const isBackward = lean < 0 || (lean === 0 && steps.filter((by) => by < 0).length > steps.filter((by) => by > 0).length);
  const distinct = places.filter(({ at }, index) => index === 0 || places[index - 1]?.at !== at);
  const comesAgain = new Set(distinct.map(({ at }) => at)).size < distinct.length;
  const isTurn = (by: number): boolean => (isBackward ? by > 0 : by < 0);
  if (comesAgain && (isKeyed || steps.some((by) => isTurn(by) && around(by) !== (isBackward ? cycle - step : step)))) return null;
  let year = 0;
  return [0, ...steps].map((by) => {
    if (isTurn(by)) year += isBackward ? -1 : 1;
    return year;
  });
}

/**
 * The months of a line of which one names its year, each a month after the one before, or each a month before it. Null where one is no
 * month, where they do not follow one another, or where another one that names its year contradicts it.
 */
export function monthsFollowing(line: readonly (readonly PeriodReading[])[]): readonly string[] | null {
  const anchor = line.findIndex((one) => wholeMonth(one) !== null);
  const known = wholeMonth(line[anchor]);
  if (known === null || line.length < 2) return null;
  const indexes = [1, -1]
    .map((step) => line.map((_one, at) => monthIndex(known) + (at - anchor) * step))
    .find((every) => line.every((one, at) => isMonth(one, every[at] ?? 0)));
  return indexes?.map((index) => monthOf(0, index + 1)) ?? null;
}

/** The month that a cell names with its year; Excel keeps it as its first day. */
const wholeMonth = (periods: readonly PeriodReading[] = []): string | null =>
  periods.find(({ unit, start }) => unit === 'month' || (unit === 'day' && start.endsWith('-01')))?.start.slice(0, 7) ?? null;

function isMonth(periods: readonly PeriodReading[], index: number): boolean {
  const whole = wholeMonth(periods);
  if (whole !== null) return monthIndex(whole) === index;
  return periods.some(({ unit, number }) => unit === 'month-of-year' && number === (index % 12) + 1);
}

/** Asks whether months without a year are those that follow one with its year. */
export const followingQuestion = (cell: string, text: string, first: string): YearQuestion => ({
  id: `year:${cell}`,
  question: { code: 'following', text, cell, first },
  options: [
    { id: 'follow', label: { code: 'following.follow' } },
    { id: 'leave-out', label: { code: 'following.leave-out' } },
  ],
});

const SAYS_YEAR = /^(?:calendar |financial |fin\.? ?|fiscal )?(?:years?|yrs?|fy)$/i;

/** Whether a heading names years, so that 15 below it is one. */
export const saysYear = (heading: string): boolean => SAYS_YEAR.test(heading);

/** The year that two digits name, as 15; null for any other text. */
export const shortYear = (text: string): number | null =>
  text.length < 4 && /^['’‘]?\d{2}$/.test(text) ? fullYear(text.replace(/['’‘]/, '')) : null;

/** Asks what years of two digits in a column are. */
export function shortYearsQuestion(first: string, text: string, heading: string): YearQuestion {
  const year = shortYear(text) ?? 0;
  const isFinancial = /^fi|fy/i.test(heading);
  return {
    id: `year:${first}`,
    question: { code: 'short-years', text, cell: first },
    options: [
      ...(isFinancial ? [] : [{ id: 'calendar', label: { code: 'short-years.calendar', year } as const }]),
      { id: 'begins', label: { code: 'short-years.begins', year } },
      { id: 'ends', label: { code: 'short-years.ends', year } },
      LEAVE_OUT,
    ],
  };
}

/** The first month of each year of two digits by the answer to `shortYearsQuestion`; as calendar years until there is one. Null where they do not follow one another. */
export function shortYears(view: View, rows: readonly number[], column: number, answer: string | null): ReadonlyMap<number, string> | null {
  const starts = new Map<number, string>();
  const years: number[] = [];
  for (const row of rows) {
    const year = shortYear(view.cell(row, column)?.text ?? '');
    if (year === null) return null;
    years.push(year);
    starts.set(row, answer === 'begins' ? monthOf(year, 4) : answer === 'ends' ? monthOf(year - 1, 4) : monthOf(year, 1));
  }
  const sorted = [...new Set(years)].toSorted((one, other) => one - other);
  const doFollow = sorted.length > 1 && sorted.every((year, index) => index === 0 || year === (sorted[index - 1] ?? 0) + 1);
  return doFollow ? starts : null;
}
