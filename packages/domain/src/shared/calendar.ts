import { z } from 'zod';

/** A calendar day as ISO 8601 writes it: `2017-03-28`. */
export const IsoDate = z.iso.date({ error: 'Enter a real date, such as 2017-03-28' });
export type IsoDate = z.infer<typeof IsoDate>;

/** A calendar month as ISO 8601 writes it: `2017-08`. */
export const IsoMonth = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'Enter a real month, such as 2017-08' });
export type IsoMonth = z.infer<typeof IsoMonth>;

/** A month or a day. */
export const IsoMonthOrDate = z.union([IsoMonth, IsoDate], {
  error: 'Enter a real month or date, such as 2017-08 or 2017-08-31',
});
export type IsoMonthOrDate = z.infer<typeof IsoMonthOrDate>;

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

/** `2017-08` as 'August 2017', `2017-03-28` as '28 March 2017'. Free of time zones: it never makes a clock time. */
export function inWords(when: IsoMonthOrDate): string {
  const [year, month, day] = when.split('-');
  const name = monthName(Number(month));
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
