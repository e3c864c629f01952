import type { IsoDate } from '../shared/calendar.ts';
import { ok, refuse } from '../shared/result.ts';
import { MONTH, monthNumber, OPEN, RHYTHMS, WEEKDAY, weekdayNumber, withPlainMonths, YEAR } from './date-words.ts';
import { readMonths } from './read-months.ts';
import { readRelative } from './read-relative.ts';
import { type DateContext, dayOf, monthsOf, type ReadDate, yearOfMonth } from './written-date.ts';

/**
 * Reads a date as people in Britain write it: 31/03/2019, 31.3.19, 31 March, Sept 2018, Sep-18, Q2, end of March, spring, +3m,
 * ongoing, quarterly, not agreed; with the months in English or Welsh: 31 Mawrth, ym Medi 2018. The day comes first; a year of two digits is of this century; without a year it is the one in
 * the year of the plan. What could be read in two ways is refused, with both.
 */
export function readDate(text: string, context: DateContext): ReadDate {
  const written = plainly(text);
  if (written === '') return refuse({ code: 'date-empty' });
  if (OPEN.has(written)) return ok({ kind: 'open' });
  const rhythm = RHYTHMS.get(written);
  if (rhythm !== undefined) return ok({ kind: 'rhythm', rhythm });
  for (const read of [readIso, readNumbers, readRelative, readNamed, readMonths]) {
    const found = read(written, context);
    if (found !== null) return found;
  }
  return refuse({ code: 'date-unreadable', text: text.trim() });
}

/** Without capitals, and without the words and signs that say nothing of when. */
const plainly = (text: string): string =>
  withPlainMonths(text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' '))
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[‐-―]/gu, '-')
    .replaceAll(/,/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(
      /^(?:due |completed |no later than |until |by |during |on |erbyn |tan |hyd (?:at )?(?!'?\d{2,4}$)|yn ystod |ym |yn |yng |ar )+(?:the )?(?=.)/u,
      '',
    )
    .replace(/(?<=\w{3})\.$/u, '');

/** 2017-08-31, 2017/8/31, 2017-08. */
function readIso(text: string): ReadDate | null {
  const groups = /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?$/u.exec(text)?.groups;
  if (groups === undefined) return null;
  const { year, month, day } = groups;
  if (day !== undefined) return dayOf(Number(year), Number(month), Number(day));
  // 2018-19 and 2018/19 are years of a plan, not months.
  return Number(month) > 12 || month?.length === 1 ? null : monthsOf({ year: Number(year), month: Number(month) }, 1);
}

/** 31/03/2019, 31.3.19, 31/10; 03/2019. */
function readNumbers(text: string, context: DateContext): ReadDate | null {
  const day = /^(?<day>\d{1,2})(?<sign>[-/. ])(?<month>\d{1,2})(?:\k<sign>(?<year>\d{4}|\d{2}))?$/u.exec(text)?.groups;
  if (day !== undefined) {
    const month = Number(day['month']);
    return dayOf(
      day['year'] === undefined ? yearOfMonth(month, context, Number(day['day'])) : century(day['year']),
      month,
      Number(day['day']),
    );
  }
  const month = /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/u.exec(text)?.groups;
  return month === undefined ? null : monthsOf({ year: Number(month['year']), month: Number(month['month']) }, 1);
}

const DAY = '(?<day>\\d{1,2})';
const END = '(?<end>st|nd|rd|th)';
/** What follows a day in English and in Welsh, from `1af` to `31ain`. */
const ENDS = '(?:st|nd|rd|th|af|il|ydd|f?ed|eg|ain)';
/** 31 March 2019, Sunday 31st of March '19, 31-Mar-19, 1af o Fawrth 2018. */
const DAY_FIRST = new RegExp(`^(?:${WEEKDAY} )?${DAY}${ENDS}?(?: of?)?[ -]?${MONTH}(?:[ -]?(?<year>\\d{4}|'?\\d{2}))?$`, 'u');
/** March 31st 2019. */
const MONTH_FIRST = new RegExp(`^(?:${WEEKDAY} )?${MONTH} ${DAY}${END}?(?: ${YEAR})?$`, 'u');
/** Sept 2018, Sep-18, Sept '18, September. */
const MONTH_ALONE = new RegExp(`^(?:in )?${MONTH}(?:(?:[ -]|of )?${YEAR}|-(?<short>\\d{2}))?$`, 'u');

/** A day or a month by its name. */
function readNamed(text: string, context: DateContext): ReadDate | null {
  const alone = MONTH_ALONE.exec(text)?.groups;
  if (alone !== undefined) {
    const month = monthNumber(alone['month'] ?? '');
    const year = alone['year'] ?? alone['short'];
    return monthsOf({ year: year === undefined ? yearOfMonth(month, context) : century(year), month }, 1);
  }
  const first = DAY_FIRST.exec(text)?.groups;
  const groups = first ?? MONTH_FIRST.exec(text)?.groups;
  if (groups === undefined) return null;
  const { day = '', year } = groups;
  const month = monthNumber(groups['month'] ?? '');
  if (first === undefined && groups['end'] === undefined && year === undefined && day.length === 2)
    return eitherWay(Number(day), month, context);
  const read = dayOf(year === undefined ? yearOfMonth(month, context, Number(day)) : century(year), month, Number(day));
  return groups['weekday'] === undefined ? read : onItsWeekday(read, groups['weekday']);
}

/** `Sept 18` is a day to some and a month to others. */
function eitherWay(number: number, month: number, context: DateContext): ReadDate {
  const ofYear = monthsOf({ year: 2000 + number, month }, 1);
  const asDay = dayOf(yearOfMonth(month, context, number), month, number);
  if (!asDay.ok || asDay.value.kind !== 'day') return ofYear;
  const { day } = asDay.value;
  return refuse({ code: 'date-either-way', day, month: `${(2000 + number).toString()}${day.slice(4, 7)}` });
}

function onItsWeekday(read: ReadDate, weekday: string): ReadDate {
  if (!read.ok || read.value.kind !== 'day') return read;
  const { day } = read.value;
  return weekdayOf(day) === weekdayNumber(weekday) ? read : refuse({ code: 'other-weekday', day });
}

/** The day of the week, 0 for Sunday. 4 January 1970 was one. */
export function weekdayOf(day: IsoDate): number {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse('1970-01-04T00:00:00Z')) / 86_400_000);
  return ((days % 7) + 7) % 7;
}

/** A year of two digits, with or without an apostrophe, is of this century. */
const century = (year: string): number => (year.length === 4 ? Number(year) : 2000 + Number(year.replace("'", '')));
