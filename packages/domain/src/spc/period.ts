import type { IsoMonthOrDate } from '../shared/calendar.ts';
import { monthAfter, monthNumber } from '../shared/months.ts';

/** How far apart the values of a series are; `event` where each stands for one event, as on g and t charts. */
export type Interval = 'month' | 'quarter' | 'year' | 'event';

const MONTHS_IN: Readonly<Record<Exclude<Interval, 'event'>, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * Every period from the first to the last, also those that are not among `periods`; for events, those alone.
 * `periods` may be in any order; the answer is in order of time.
 */
export function periodsThrough(periods: readonly IsoMonthOrDate[], interval: Interval): readonly IsoMonthOrDate[] {
  const sorted = [...new Set(periods)].toSorted();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (interval === 'event' || first === undefined || last === undefined || first.length !== 7) return sorted;
  const all: IsoMonthOrDate[] = [];
  for (let month = first; month <= last; month = monthAfter(month, MONTHS_IN[interval])) all.push(month);
  return [...new Set([...all, ...sorted])].toSorted();
}

/** How far apart periods lie: a year or a quarter where all distances are whole ones, else a month; events where they are days. */
export function intervalOf(periods: readonly IsoMonthOrDate[]): Interval {
  const sorted = [...new Set(periods)].toSorted();
  if (sorted.some((period) => period.length !== 7)) return 'event';
  const gaps = sorted.slice(1).map((month, index) => monthNumber(month) - monthNumber(sorted[index] ?? month));
  if (gaps.length === 0) return 'month';
  if (gaps.every((gap) => gap % 12 === 0)) return 'year';
  return gaps.every((gap) => gap % 3 === 0) ? 'quarter' : 'month';
}
