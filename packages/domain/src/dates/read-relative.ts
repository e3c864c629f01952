import type { IsoDate } from '../shared/calendar.ts';
import { addDays } from '../shared/days.ts';
import { ok } from '../shared/result.ts';
import { COUNT, countOf } from './date-words.ts';
import { daysIn, monthAfter } from '../shared/months.ts';
import { type DateContext, firstMonthOf, monthsOf, planYearOf, type ReadDate } from './written-date.ts';

const UNIT = '(?<unit>d|days?|w|wks?|weeks?|fortnights?|m|mths?|months?|q|quarters?|y|yrs?|years?)';
/** +3m, -2w, in three months, 3 months' time, a fortnight from now. */
const SIGNED = new RegExp(`^(?<sign>[+-]) ?${COUNT} ?${UNIT}$`, 'u');
const IN_WORDS = new RegExp(`^(?:in |within )?${COUNT} ${UNIT}(?:'s?)?(?: time| from (?:now|today)| later)?$`, 'u');
const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['now', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
  ['heddiw', 0],
  ['yfory', 1],
]);
const STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['next', 1],
  ['last', -1],
]);

/** What is written as so long from today: a day; this or next month, quarter or year: its months. */
export function readRelative(text: string, context: DateContext): ReadDate | null {
  const { today } = context;
  const days = DAYS.get(text);
  if (days !== undefined) return ok({ kind: 'day', day: addDays(today, days) });
  if (text === 'mis nesaf') return monthsFrom('month', 1, context, false);
  const groups = (SIGNED.exec(text) ?? IN_WORDS.exec(text))?.groups;
  if (groups !== undefined) {
    const count = countOf(groups['count'] ?? '') * (groups['sign'] === '-' ? -1 : 1);
    return ok({ kind: 'day', day: stepped(today, count, groups['unit'] ?? '') });
  }
  const named = /^(?:(?<ends>end of|the end of) )?(?<step>this|next|last) (?<unit>month|quarter|year)$/u.exec(text)?.groups;
  if (named === undefined) return null;
  const step = STEPS.get(named['step'] ?? '') ?? 0;
  return monthsFrom(named['unit'] ?? '', step, context, named['ends'] !== undefined);
}

function stepped(today: IsoDate, count: number, unit: string): IsoDate {
  if (unit.startsWith('d')) return addDays(today, count);
  if (unit.startsWith('w')) return addDays(today, 7 * count);
  if (unit.startsWith('f')) return addDays(today, 14 * count);
  const months = unit.startsWith('m') ? count : unit.startsWith('q') ? 3 * count : 12 * count;
  const month = monthAfter(today.slice(0, 7), months);
  const last = daysIn(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return `${month}-${Math.min(Number(today.slice(8, 10)), last)
    .toString()
    .padStart(2, '0')}`;
}

/** A month by the calendar; quarters and years as the plan counts them. */
function monthsFrom(unit: string, step: number, context: DateContext, ends: boolean): ReadDate {
  const now = context.today.slice(0, 7);
  if (unit === 'month') return monthsOf(partsOf(monthAfter(now, step)), 1, ends);
  const first = firstMonthOf(context);
  if (unit === 'year') return monthsOf({ year: planYearOf(context) + step, month: first }, 12, ends);
  const sinceFirst = (((Number(now.slice(5, 7)) - first) % 3) + 3) % 3;
  return monthsOf(partsOf(monthAfter(now, 3 * step - sinceFirst)), 3, ends);
}

const partsOf = (month: string): { year: number; month: number } => ({ year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) });
