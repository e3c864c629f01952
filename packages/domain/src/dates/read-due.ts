import type { Due } from '../fields/date-fields.ts';
import type { IsoDate, IsoMonth, IsoMonthOrDate } from '../shared/calendar.ts';
import type { DateFault } from '../shared/date-fault.ts';
import { lastDayOf } from '../shared/days.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import { readDate } from './read-date.ts';
import type { DateContext } from './written-date.ts';

/** When something is due, as somebody wrote it: of several months the last, by the end of which it is due. */
export function readDue(text: string, context: DateContext): Result<Due, DateFault> {
  const read = readDate(text, context);
  if (!read.ok) return read;
  switch (read.value.kind) {
    case 'open':
      return ok('not-agreed');
    case 'rhythm':
      return read.value.rhythm === 'monthly' ? refuse({ code: 'due-every-month' }) : ok(read.value.rhythm);
    case 'day':
      return ok(read.value.day);
    case 'months':
      return ok(read.value.to);
  }
}

/** A day, as somebody wrote it. A month alone is none; its end is its last day. */
export function readDay(text: string, context: DateContext): Result<IsoDate, DateFault> {
  const read = readDate(text, context);
  if (!read.ok) return read;
  const { value } = read;
  if (value.kind === 'day') return ok(value.day);
  if (value.kind === 'months' && value.ends) return ok(lastDayOf(value.to));
  return refuse(value.kind === 'months' ? { code: 'day-not-said', from: value.from, to: value.to } : { code: 'day-needed' });
}

/** A month or a day, as somebody wrote it: of several months it is not said which. */
export function readMonthOrDay(text: string, context: DateContext): Result<IsoMonthOrDate, DateFault> {
  const read = readDate(text, context);
  if (!read.ok) return read;
  const { value } = read;
  if (value.kind === 'day') return ok(value.day);
  if (value.kind !== 'months') return refuse({ code: 'month-or-day-needed' });
  return value.from === value.to ? ok(value.to) : refuse({ code: 'month-not-said', from: value.from, to: value.to });
}

/** A month, as somebody wrote it; a day gives the month that it is in. */
export function readMonth(text: string, context: DateContext): Result<IsoMonth, DateFault> {
  const read = readMonthOrDay(text, context);
  return read.ok ? ok(read.value.slice(0, 7)) : read;
}

/** Whether it says that the date is not agreed or not known. */
export function saysUnknown(text: string, context: DateContext): boolean {
  const read = readDate(text, context);
  return read.ok && read.value.kind === 'open';
}

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

/** The day by which something is due that has one; null for a rhythm, and where none is agreed. */
export const lastDayOfDue = (due: Due): IsoDate | null => (SHORT_RHYTHMS.has(due) ? null : due.length === 7 ? lastDayOf(due) : due);
