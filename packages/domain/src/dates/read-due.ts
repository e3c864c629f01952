import type { Due } from '../fields/date-fields.ts';
import { inWords, type IsoDate, type IsoMonth, type IsoMonthOrDate } from '../shared/calendar.ts';
import { lastDayOf } from '../shared/days.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import { readDate, weekdayOf } from './read-date.ts';
import { weekdayName } from './date-words.ts';
import type { DateContext, WrittenDate } from './written-date.ts';

/** When something is due, as somebody wrote it: of several months the last, by the end of which it is due. */
export function readDue(text: string, context: DateContext): Result<Due, string> {
  const read = readDate(text, context);
  if (!read.ok) return read;
  switch (read.value.kind) {
    case 'open':
      return ok('not-agreed');
    case 'rhythm':
      return read.value.rhythm === 'monthly'
        ? refuse('An action is due by a date, or ongoing, quarterly or annually. For every month write “ongoing”.')
        : ok(read.value.rhythm);
    case 'day':
      return ok(read.value.day);
    case 'months':
      return ok(read.value.to);
  }
}

/** A day, as somebody wrote it. A month alone is none; its end is its last day. */
export function readDay(text: string, context: DateContext): Result<IsoDate, string> {
  const read = readDate(text, context);
  if (!read.ok) return read;
  const { value } = read;
  if (value.kind === 'day') return ok(value.day);
  if (value.kind === 'months' && value.ends) return ok(lastDayOf(value.to));
  return refuse(value.kind === 'months' ? `Which day of ${monthsInWords(value)}?` : 'A day is needed, such as 31/03/2019.');
}

/** A month or a day, as somebody wrote it: of several months it is not said which. */
export function readMonthOrDay(text: string, context: DateContext): Result<IsoMonthOrDate, string> {
  const read = readDate(text, context);
  if (!read.ok) return read;
  const { value } = read;
  if (value.kind === 'day') return ok(value.day);
  if (value.kind !== 'months') return refuse('A month or a day is needed, such as March 2019.');
  return value.from === value.to ? ok(value.to) : refuse(`Which month of ${monthsInWords(value)}?`);
}

/** A month, as somebody wrote it; a day gives the month that it is in. */
export function readMonth(text: string, context: DateContext): Result<IsoMonth, string> {
  const read = readMonthOrDay(text, context);
  return read.ok ? ok(read.value.slice(0, 7)) : read;
}

/** Whether it says that the date is not agreed or not known. */
export function saysUnknown(text: string, context: DateContext): boolean {
  const read = readDate(text, context);
  return read.ok && read.value.kind === 'open';
}

const monthsInWords = ({ from, to }: Extract<WrittenDate, { kind: 'months' }>): string =>
  from === to ? inWords(to) : `${inWords(from)} to ${inWords(to)}`;

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** 'Aug 2017', '31 Mar 2018': as `readDate` reads it back. */
export function shortDate(when: IsoMonthOrDate): string {
  const [year = '', month, day] = when.split('-');
  if (month === undefined) return year;
  const name = SHORT_MONTHS[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day).toString()} ${name} ${year}`;
}

const SHORT_RHYTHMS: ReadonlyMap<string, string> = new Map([
  ['ongoing', 'Ongoing'],
  ['quarterly', 'Every quarter'],
  ['annually', 'Every year'],
  ['not-agreed', 'Not agreed'],
]);

/** 'Aug 2017', '31 Mar 2018', 'Ongoing', 'Every quarter', 'Not agreed': as `readDue` reads it back. */
export const shortDue = (due: Due): string => SHORT_RHYTHMS.get(due) ?? shortDate(due);

/** 'Sunday 30 September 2018'. */
export const dayInFull = (day: IsoDate): string => `${weekdayName(weekdayOf(day))} ${inWords(day)}`;

/** The day by which something is due that has one; null for a rhythm, and where none is agreed. */
export const lastDayOfDue = (due: Due): IsoDate | null => (SHORT_RHYTHMS.has(due) ? null : due.length === 7 ? lastDayOf(due) : due);
