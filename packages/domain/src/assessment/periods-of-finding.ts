import { daysIn } from '../shared/months.ts';
import type { IsoMonthOrDate } from '../shared/calendar.ts';

/** A period in days of the Gregorian calendar. */
export interface Span {
  readonly from: CalendarDay;
  /** The day after its last. */
  readonly until: CalendarDay;
}

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The days from the first of `from` to the last of `to`; null where either end is not known. */
export function spanOf(period: { readonly from: IsoMonthOrDate | null; readonly to: IsoMonthOrDate | null } | null): Span | null {
  if (period === null || period.from === null || period.to === null) return null;
  return { from: firstDay(period.from), until: dayAfter(period.to) };
}

/** The first day of a span as a number of days. */
export const firstDayNumber = (span: Span): number => dayNumber(span.from);
/** The number of the day after the last. */
export const endDayNumber = (span: Span): number => dayNumber(span.until);

/** How long a period is: in whole months where it has them, so that a leap year is no longer than another; else in days. */
export function lengthOf({ from, until }: Span): { readonly unit: 'month' | 'day'; readonly count: number } {
  return from.day === until.day
    ? { unit: 'month', count: (until.year - from.year) * 12 + until.month - from.month }
    : { unit: 'day', count: dayNumber(until) - dayNumber(from) };
}

/** The lengths of two periods in the same unit: months where both are whole ones, else days. */
export function lengthsOf(one: Span, other: Span): readonly [number, number] {
  const lengths = [lengthOf(one), lengthOf(other)] as const;
  if (lengths[0].unit === lengths[1].unit) return [lengths[0].count, lengths[1].count];
  return [endDayNumber(one) - firstDayNumber(one), endDayNumber(other) - firstDayNumber(other)];
}

function parts(when: IsoMonthOrDate): readonly [year: number, month: number, day: number | null] {
  const [year, month, day] = when.split('-').map(Number);
  return [year ?? 0, month ?? 1, day ?? null];
}

function firstDay(when: IsoMonthOrDate): CalendarDay {
  const [year, month, day] = parts(when);
  return { year, month, day: day ?? 1 };
}

function dayAfter(when: IsoMonthOrDate): CalendarDay {
  const [year, month, day] = parts(when);
  if (day !== null && day < daysIn(year, month)) return { year, month, day: day + 1 };
  return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
}

/** Days since 1 March of the year 0, in the proleptic Gregorian calendar (Reingold and Dershowitz, Calendrical Calculations, 2.2). */
function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    day
  );
}
