import type { AxisPeriod } from './find-axes.ts';
import type { Block } from './block.ts';
import type { PeriodReading } from './period-reading.ts';
import { monthIndex } from './period-parts.ts';

/** Whether a column only says again what the periods say, as the number of the month or the financial year beside `Jan-16`. */
export function saysPeriodAgain({ view, axis, rows }: Block, column: number, heading: string): boolean {
  if (axis.partials !== null || rows.length < 2 || axis.interval === 'year' || axis.interval === 'week') return false;
  return rows.every((row) => {
    const [cell, period] = [view.cell(row, column), axis.periods.get(row)];
    if (cell === undefined || period === undefined) return false;
    const { periods, value } = view.read(cell);
    if (value.kind === 'number' && !value.isPercent) return isNumberOf(value.value, period, heading);
    return periods.some((reading) => holds(reading, period));
  });
}

/** The number of its month, of its quarter or of its year, where the heading says so; financial years begin in April. */
function isNumberOf(value: number, { start }: AxisPeriod, heading: string): boolean {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  const fromApril = ((month + 8) % 12) + 1;
  if (/\bmonth|\bmth/i.test(heading)) return value === month || value === fromApril;
  if (/\bquarter|\bqtr|^q$/i.test(heading)) return value === Math.ceil(month / 3) || value === Math.ceil(fromApril / 3);
  return /\byear\b|^fy$/i.test(heading) && (value === year || value === (month < 4 ? year - 1 : year));
}

function holds({ unit, start, number }: PeriodReading, period: AxisPeriod): boolean {
  const month = Number(period.start.slice(5, 7));
  const since = start === '' ? -1 : monthIndex(period.start.slice(0, 7)) - monthIndex(start.slice(0, 7));
  switch (unit) {
    case 'year':
      return since >= 0 && since < 12;
    case 'quarter':
      return since >= 0 && since < 3;
    case 'month':
      return since === 0;
    case 'day':
    case 'week':
      return start === period.start;
    case 'month-of-year':
      return number === month;
    case 'quarter-of-year':
      return number < 10 && (number === Math.ceil(month / 3) || number === Math.ceil((((month + 8) % 12) + 1) / 3));
    case 'week-of-year':
      return false;
  }
}
