import type { IsoMonth } from './calendar.ts';

/** Months since the first one of the year 0, of a month or a day (ISO 8601): differences are whole months. */
export const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The month so many months after that of `date`, or before it where `months` is negative: ('2016-11', 2) gives '2017-01'. */
export function monthAfter(date: string, months: number): IsoMonth {
  const number = monthNumber(date) + months;
  const month = (((number % 12) + 12) % 12) + 1;
  return `${Math.floor(number / 12)
    .toString()
    .padStart(4, '0')}-${month.toString().padStart(2, '0')}`;
}

/** Months that are over between two days; a month that has only begun is not counted. Negative where `to` comes first. */
export const wholeMonthsBetween = (from: string, to: string): number =>
  monthNumber(to) - monthNumber(from) - (to.slice(8) < from.slice(8) ? 1 : 0);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month (1 to 12) has, in the Gregorian calendar. */
export const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
