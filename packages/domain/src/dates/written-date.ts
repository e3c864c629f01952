import type { IsoDate, IsoMonth } from '../shared/calendar.ts';
import type { DateFault } from '../shared/date-fault.ts';
import { daysIn, monthAfter } from '../shared/months.ts';
import { refuse, type Result } from '../shared/result.ts';

/** What a date without a year, a quarter or `+3m` is read against. */
export interface DateContext {
  /** Given by the caller: nothing here asks the clock. */
  readonly today: IsoDate;
  /** First and last day of the plan. Its years begin on the first day's anniversaries; quarters are quarters of these. */
  readonly year: { readonly startsOn: IsoDate; readonly endsOn: IsoDate };
}

/**
 * What somebody wrote: a day; some whole months such as a quarter, of which `ends` says that their end was asked for; a rhythm;
 * or that nobody has agreed it or knows it.
 */
export type WrittenDate =
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'months'; readonly from: IsoMonth; readonly to: IsoMonth; readonly ends: boolean }
  | { readonly kind: 'rhythm'; readonly rhythm: Rhythm }
  | { readonly kind: 'open' };

export type Rhythm = 'ongoing' | 'monthly' | 'quarterly' | 'annually';

/** What was read, or why it was not. */
export type ReadDate = Result<WrittenDate, DateFault>;

const EARLIEST = 1900;
const LATEST = 2199;

/** A day of the calendar, or why there is none. `month` is 1 to 12. */
export function dayOf(year: number, month: number, day: number): ReadDate {
  if (year < EARLIEST || year > LATEST) return refuse({ code: 'year-out-of-reach', year });
  if (month < 1 || month > 12)
    return refuse(day >= 1 && day <= 12 ? { code: 'month-first', month, day } : { code: 'no-such-month', month });
  if (day < 1 || day > daysIn(year, month)) return refuse({ code: 'no-such-day', month: isoMonth(year, month), day });
  return { ok: true, value: { kind: 'day', day: `${isoMonth(year, month)}-${two(day)}` } };
}

/** Whole months, or why there are none. Both are 1 to 12. */
export function monthsOf(from: { year: number; month: number }, count: number, ends = false): ReadDate {
  if (from.year < EARLIEST || from.year > LATEST) return refuse({ code: 'year-out-of-reach', year: from.year });
  if (from.month < 1 || from.month > 12) return refuse({ code: 'no-such-month', month: from.month });
  const first = isoMonth(from.year, from.month);
  return { ok: true, value: { kind: 'months', from: first, to: monthAfter(first, count - 1), ends } };
}

const isoMonth = (year: number, month: number): IsoMonth => `${year.toString()}-${two(month)}`;

const two = (number: number): string => number.toString().padStart(2, '0');

/** The calendar year in which the plan's year begins that holds today; before the plan its first, after it its last. */
export function planYearOf({ today, year }: DateContext): number {
  const anniversary = year.startsOn.slice(4);
  const asOf = today < year.startsOn ? year.startsOn : today > year.endsOn ? year.endsOn : today;
  const calendarYear = Number(asOf.slice(0, 4));
  return asOf.slice(4) < anniversary ? calendarYear - 1 : calendarYear;
}

/** The month in which each year of the plan begins, 1 to 12. */
export const firstMonthOf = ({ year }: DateContext): number => Number(year.startsOn.slice(5, 7));

/**
 * The calendar year of a month, or of a day in it, that was written without one: the one in the plan's year that holds today.
 * A month in which that year both begins and ends is the one in which it begins.
 */
export function yearOfMonth(month: number, context: DateContext, day = 31): number {
  const first = firstMonthOf(context);
  const isBefore = month < first || (month === first && day < Number(context.year.startsOn.slice(8, 10)));
  return planYearOf(context) + (isBefore ? 1 : 0);
}
