import { z } from 'zod';
import { coded } from './value-fault.ts';

/** A calendar day as ISO 8601 writes it: `2017-03-28`. */
export const IsoDate = z.iso.date({ error: coded('not-date') });
export type IsoDate = z.infer<typeof IsoDate>;

/** A calendar month as ISO 8601 writes it: `2017-08`. */
export const IsoMonth = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: coded('not-month') });
export type IsoMonth = z.infer<typeof IsoMonth>;

/** A month or a day. */
export const IsoMonthOrDate = z.union([IsoMonth, IsoDate], {
  error: coded('not-month-or-date'),
});
export type IsoMonthOrDate = z.infer<typeof IsoMonthOrDate>;

/** A calendar year. */
const IsoYear = z.string().regex(/^\d{4}$/u);

/** As much of a day as is known: `2017-03-28`, `2017-03` where only the month is, `2017` where only the year is (ISO 8601, reduced precision). */
export const PartialDate = z.union([IsoDate, IsoMonth, IsoYear], {
  error: coded('not-partial-date'),
});
export type PartialDate = z.infer<typeof PartialDate>;

/** The day, where all of it is known. */
export const dayKnown = (when: PartialDate | null): IsoDate | null => (when !== null && isDay(when) ? when : null);

/** The month or year, where the day is not known. */
export const partKnown = (when: PartialDate | null): string | null => (when === null || isDay(when) ? null : when);

const isDay = (when: PartialDate): boolean => when.length === '2017-03-28'.length;

/** Whether one certainly comes before another, as far as both are known: March 2017 is not before 28 March 2017, and April is after both. */
export function isBefore(one: PartialDate, other: PartialDate): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The English name of a month, 1 to 12; '' of any other number. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** `2017` as '2017', `2017-08` as 'August 2017', `2017-03-28` as '28 March 2017'. Free of time zones: it never makes a clock time. */
export function inWords(when: PartialDate): string {
  const [year, month, day] = when.split('-');
  if (month === undefined) return when;
  const name = monthName(Number(month));
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
