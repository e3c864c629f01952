import { type Period, shortDate as shortDateEn, writtenPeriod as writtenPeriodEn } from '@saferplan/domain/dates';
import type { Due } from '@saferplan/domain/plan';
import { inWords as inWordsEn, type IsoMonthOrDate } from '@saferplan/domain/shared';
import { language, words } from '../words/spoken.ts';

const withMonths = (months: readonly string[], when: IsoMonthOrDate): string => {
  const [year = '', month, day] = when.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day).toString()} ${name} ${year}`;
};

/** A day or a month in the language that is spoken: '30 September 2018', '30 Medi 2018', 'Medi 2018'. */
export const inWords = (when: IsoMonthOrDate): string => (language === 'cy' ? withMonths(words.months, when) : inWordsEn(when));

/** A period, so that a field for one reads it back: '2016-17', 'April 2016 to June 2016', 'Ebrill 2016 – Mehefin 2016'. */
export const writtenPeriod = (period: Period): string =>
  language === 'cy' ? writtenPeriodEn(period, { date: inWords, between: ' – ' }) : writtenPeriodEn(period);

/** The same with a short month: '30 Sept 2018', '30 Medi 2018'. */
export const shortDate = (when: IsoMonthOrDate): string => (language === 'cy' ? withMonths(words.shortMonths, when) : shortDateEn(when));

/** By when something is due, in few words: a day, a month, or how often. */
export function shortDue(due: Due): string {
  switch (due) {
    case 'ongoing':
    case 'quarterly':
    case 'annually':
    case 'not-agreed':
      return words.rhythms[due];
    default:
      return shortDate(due);
  }
}
