import { type IsoMonthOrDate, inWords } from '../shared/calendar.ts';
import type { DateFault } from '../shared/date-fault.ts';
import { monthAfter } from '../shared/months.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import { withPlainMonths } from './date-words.ts';
import { readDate } from './read-date.ts';
import { readMonthOrDay } from './read-due.ts';
import type { DateContext } from './written-date.ts';

/** A period from the first day of one month (or a day) to the last day of another. */
export interface Period {
  readonly from: IsoMonthOrDate;
  readonly to: IsoMonthOrDate;
}

const CALENDAR_YEAR = /^(?<year>\d{4})$/u;
const FINANCIAL_YEAR = /^(?<year>\d{4}) ?[-/–] ?(?<next>\d{2}|\d{4})$/u;
const MONTHS_TO =
  /^(?:the |in the )?(?:(?<count>\d{1,3}) months|year|twelve months) (?:to|ending|ended|until) (?:the end of )?(?<last>.+)$/iu;
const MONTHS_TO_CY =
  /^(?:yn y |y )?(?:(?<count>\d{1,3}) mis|[fb]lwyddyn|deuddeng mis) (?:i|hyd(?: at)?|yn diweddu|yn dod i ben|a ddaeth i ben)(?: ym| yn| yng| ar)?(?: d?diwedd)? (?<last>.+)$/iu;
/** `hyd` is Welsh for until, and the short form of October where a year or the other end follows. */
const FROM_TO =
  /^(?:from |o )?(?<first>.+?)(?: to | until | i | tan | hyd (?:at )?(?!\d{4}|'|\d{2} (?:i|hyd) |(?:i|hyd|to|until) |[-–])| ?– ?| - )(?<last>.+)$/iu;

/**
 * A period as people write it: '2016' (January to December), '2016-17' (April to March), 'April 2016 to March 2017', 'year to
 * March 2017', '6 months to 30/09/2016', 'o Ebrill 2016 i Fawrth 2017', or one month or day. Refuses what is none and what ends before it begins.
 */
export function readPeriod(typed: string, context: DateContext): Result<Period, DateFault> {
  const text = withPlainMonths(typed.trim().replaceAll(/\s+/gu, ' '));
  const calendar = CALENDAR_YEAR.exec(text)?.groups?.['year'];
  if (calendar !== undefined) return inOrder(`${calendar}-01`, `${calendar}-12`);
  const financial = FINANCIAL_YEAR.exec(text)?.groups;
  const year = Number(financial?.['year']);
  if (financial !== undefined && Number(financial['next']?.slice(-2)) === (year + 1) % 100)
    return inOrder(`${year.toString()}-04`, `${(year + 1).toString()}-03`);
  const months = (MONTHS_TO.exec(text) ?? MONTHS_TO_CY.exec(text))?.groups;
  if (months !== undefined) {
    const last = readMonthOrDay(months['last'] ?? '', context);
    if (!last.ok) return last;
    const to = last.value.slice(0, 7);
    return inOrder(monthAfter(to, 1 - Number(months['count'] ?? 12)), to);
  }
  const ends = FROM_TO.exec(text)?.groups;
  if (ends !== undefined) {
    const to = readMonthOrDay(ends['last'] ?? '', context);
    const from = readMonthOrDay(withYearOf(ends['first'] ?? '', ends['last'] ?? ''), context);
    if (!from.ok) return from;
    return to.ok ? inOrder(from.value, to.value) : to;
  }
  const one = readDate(text, context);
  if (!one.ok) return refuse({ code: 'period-unreadable', why: one.failure });
  const { value } = one;
  if (value.kind === 'day') return inOrder(value.day, value.day);
  return value.kind === 'months' ? inOrder(value.from, value.to) : refuse({ code: 'period-needed' });
}

/** A period as people write it, so that `readPeriod` reads the same again: in English, unless its dates and what stands between are given. */
export function writtenPeriod(
  { from, to }: Period,
  said: { readonly date: (when: IsoMonthOrDate) => string; readonly between: string } = { date: inWords, between: ' to ' },
): string {
  if (from === to) return said.date(from);
  const year = Number(from.slice(0, 4));
  if (from === `${year.toString()}-01` && to === `${year.toString()}-12`) return year.toString();
  if (from === `${year.toString()}-04` && to === `${(year + 1).toString()}-03`)
    return `${year.toString()}-${((year + 1) % 100).toString().padStart(2, '0')}`;
  return `${said.date(from)}${said.between}${said.date(to)}`;
}

/** The same period a year before: what a figure is most often compared with. */
export const yearBefore = ({ from, to }: Period): Period => ({ from: aYearBefore(from), to: aYearBefore(to) });

function aYearBefore(when: IsoMonthOrDate): IsoMonthOrDate {
  const rest = when.slice(4);
  // The last day of February is its last day in either year.
  return `${(Number(when.slice(0, 4)) - 1).toString().padStart(4, '0')}${rest === '-02-29' ? '-02-28' : rest}`;
}

/** 'January to March 2017': a first month without a year is of the year of the last. */
const withYearOf = (first: string, last: string): string => {
  const year = /\d{4}$/u.exec(last.trim())?.[0];
  return /\d/u.test(first) || year === undefined ? first : `${first} ${year}`;
};

function inOrder(from: string, to: string): Result<Period, DateFault> {
  const isInOrder =
    from.slice(0, 7) < to.slice(0, 7) || (from.slice(0, 7) === to.slice(0, 7) && (from.length < 10 || to.length < 10 || from <= to));
  return isInOrder ? ok({ from, to }) : refuse({ code: 'period-reversed' });
}
