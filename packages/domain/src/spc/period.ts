import { addDays, daysBetween } from '../shared/days.ts';
import { monthAfter, monthNumber } from '../shared/months.ts';
import { dayOfPeriod, isDayPeriod, type SeriesPeriod } from '../shared/series-period.ts';

/** How far apart the values of a series are; `event` where each stands for one event, as on g and t charts. Weeks are known by their first day. */
export const INTERVALS = ['day', 'week', 'month', 'quarter', 'year', 'event'] as const;
export type Interval = (typeof INTERVALS)[number];

/** The period after this one, by the interval; null of events, which follow one another as they come. */
const AFTER: Readonly<Record<Interval, ((period: SeriesPeriod) => SeriesPeriod) | null>> = {
  day: (day) => addDays(day, 1),
  week: (day) => addDays(day, 7),
  month: (month) => monthAfter(month, 1),
  quarter: (month) => monthAfter(month, 3),
  year: (month) => monthAfter(month, 12),
  event: null,
};

/** How many periods a year has; null where years have no fixed number of them: the season of weeks and days is not looked for. */
export const PERIODS_OF_YEAR: Readonly<Record<Interval, number | null>> = {
  day: null,
  week: null,
  month: 12,
  quarter: 4,
  year: null,
  event: null,
};

/** How many months a period has; null where it is no number of months. */
export const MONTHS_OF_PERIOD: Readonly<Record<Interval, number | null>> = {
  day: null,
  week: null,
  month: 1,
  quarter: 3,
  year: 12,
  event: null,
};

/** Whether the periods of an interval are days (`2016-01-04`), and not months (`2016-01`). */
export const areDays = (interval: Interval): boolean => MONTHS_OF_PERIOD[interval] === null;

/**
 * Every period from the first to the last, also those that are not among `periods`; for events, those alone.
 * `periods` may be in any order; the answer is in order of time.
 */
export function periodsThrough(periods: readonly SeriesPeriod[], interval: Interval): readonly SeriesPeriod[] {
  const sorted = [...new Set(periods)].toSorted();
  const [first] = sorted;
  const last = sorted.at(-1);
  const after = AFTER[interval];
  if (after === null || first === undefined || last === undefined || sorted.some((period) => isDayPeriod(period) !== areDays(interval)))
    return sorted;
  const all: SeriesPeriod[] = [];
  for (let period = first; period <= last; period = after(period)) all.push(period);
  return [...new Set([...all, ...sorted])].toSorted();
}

/** Whether a period lies in a stretch, both ends included; an end that is a day includes all events of it. */
export const isWithin = (period: SeriesPeriod, { from, to }: { readonly from: SeriesPeriod; readonly to: SeriesPeriod }): boolean =>
  period >= from && (period <= to || dayOfPeriod(period) === to);

/** A period that does not fit the weeks of a series, and the day that one of them begins. */
export interface OtherWeekday {
  readonly period: SeriesPeriod;
  readonly first: SeriesPeriod;
}

/**
 * The first of `arriving` that is no whole number of weeks from the first of `stored`, or of `arriving` where none is stored; null where
 * all are, and for other intervals. A period that is stored is no new one.
 */
export function onOtherWeekday(
  interval: Interval,
  stored: readonly SeriesPeriod[],
  arriving: readonly SeriesPeriod[],
): OtherWeekday | null {
  const first = stored.toSorted()[0] ?? arriving[0];
  if (interval !== 'week' || first === undefined) return null;
  const kept = new Set(stored);
  const period = arriving.find((one) => !kept.has(one) && daysBetween(first, one) % 7 !== 0);
  return period === undefined ? null : { period, first };
}

/** How far apart periods lie: a year or a quarter where all distances are whole ones, else a month; events where they are days. */
export function intervalOf(periods: readonly SeriesPeriod[]): Interval {
  const sorted = [...new Set(periods)].toSorted();
  if (sorted.some(isDayPeriod)) return 'event';
  const gaps = sorted.slice(1).map((month, index) => monthNumber(month) - monthNumber(sorted[index] ?? month));
  if (gaps.length === 0) return 'month';
  if (gaps.every((gap) => gap % 12 === 0)) return 'year';
  return gaps.every((gap) => gap % 3 === 0) ? 'quarter' : 'month';
}
