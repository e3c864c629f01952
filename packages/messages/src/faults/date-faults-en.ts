import { type DateFault, type DateFaults, inWords } from '@saferplan/domain/shared';
import { sayWeekday } from '../locale/weekdays.ts';
import { sayCoded, type WordsOf } from './say-coded.ts';

/** From one month to another; one alone where they are the same. */
const months = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? inWords(to) : `${inWords(from)} to ${inWords(to)}`;

/** Why what was written is no date, beside the field that holds it. */
export const dateFaultsEn: WordsOf<DateFaults> = {
  'date-empty': 'Write a date, a month or a quarter.',
  'date-unreadable': ({ text }) => `“${text}” is not read as a date. Write it as 31/03/2019, Sept 2018, Q2, end of March or ongoing.`,
  'date-either-way': ({ day, month }) => `Write ${inWords(day)}, or ${inWords(month)}: this could be either.`,
  'other-weekday': ({ day }) => `${inWords(day)} is a ${sayWeekday(day, 'en')}.`,
  'year-out-of-reach': ({ year }) => `${String(year)} is not a year that a plan can speak of.`,
  'no-such-month': ({ month }) => `There is no month ${String(month)}.`,
  'month-first': ({ month, day }) => `There is no month ${String(month)}. Write the day first: ${String(month)}/${String(day)}.`,
  'no-such-day': ({ month, day }) => `There is no ${String(day)} ${inWords(month)}.`,
  'month-of-year-not-said': ({ year }) => `Which month of ${year}? For the end of that year write “end of ${year}”.`,
  'not-year-of-plan': ({ written, right }) => `${written} is not a year of a plan: write ${right}.`,
  'due-every-month': 'An action is due by a date, or ongoing, quarterly or annually. For every month write “ongoing”.',
  'day-not-said': (of) => `Which day of ${months(of)}?`,
  'month-not-said': (of) => `Which month of ${months(of)}?`,
  'day-needed': 'A day is needed, such as 31/03/2019.',
  'month-or-day-needed': 'A month or a day is needed, such as March 2019.',
  'period-unreadable': ({ why }) => `${describeDateFault(why)} A period is written like 2016-17, or April 2016 to March 2017.`,
  'period-needed': 'Write a period like 2016-17, or April 2016 to March 2017.',
  'period-reversed': 'It ends before it begins',
};

/** Why what was written is no date, in plain English. */
const describeDateFault = (fault: DateFault): string => sayCoded(dateFaultsEn, fault);
