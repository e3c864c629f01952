import { dayAt, dayIndex, monthIndex } from './period-parts.ts';

/** What days that follow one another are. */
export interface DaysAre {
  readonly interval: 'day' | 'week' | 'month';
  /**
   * How well they fit: 4 the first or last days of months, 3 days or weeks in a row, 2 one day in each month, 0 none of these.
   */
  readonly fit: 4 | 3 | 2 | 0;
}

/** Tells days, weeks and months apart by the steps between days that are sorted and distinct. */
export function whatDaysAre(days: readonly string[]): DaysAre {
  const [first] = days;
  if (first === undefined) return { interval: 'day', fit: 0 };
  const months = days.map((day) => monthIndex(day.slice(0, 7)));
  const isOneAMonth = months.every((month, index) => index === 0 || month > (months[index - 1] ?? 0));
  const isFirst = days.every((day) => day.endsWith('-01'));
  const isLast = days.every(isLastOfMonth);
  if (isOneAMonth && (isFirst || isLast)) return { interval: 'month', fit: 4 };
  const steps = days.slice(1).map((day, index) => dayIndex(day) - dayIndex(days[index] ?? day));
  if (steps.length > 0 && steps.filter((step) => step === 1).length * 2 > steps.length) return { interval: 'day', fit: 3 };
  if (steps.length > 1 && steps.every((step) => step % 7 === 0) && steps.includes(7)) return { interval: 'week', fit: 3 };
  if (areFourWeeks(steps)) return { interval: 'day', fit: 3 };
  const isSameDay = days.every((day) => day.slice(8) === first.slice(8));
  if (isOneAMonth && days.length > 1 && isSameDay) return { interval: 'month', fit: 2 };
  const isEveryMonth = months.every((month, index) => index === 0 || month === (months[index - 1] ?? 0) + 1);
  if (isEveryMonth && days.length > 2) return { interval: 'month', fit: 2 };
  return { interval: 'day', fit: 0 };
}

/** Whether days that are sorted and distinct follow one another by no rule: on such days something happened, and nothing was counted. */
export function areIrregular(days: readonly string[]): boolean {
  if (days.length < FEWEST_IRREGULAR) return false;
  if (whatDaysAre(days).fit === 4 || new Set(days.map((day) => day.slice(8))).size === 1) return false;
  const steps = days.slice(1).map((day, index) => dayIndex(day) - dayIndex(days[index] ?? day));
  const counts = [...Map.groupBy(steps, (step) => step).values()].map(({ length }) => length);
  return Math.max(...counts) * 2 <= steps.length;
}
const FEWEST_IRREGULAR = 3;

const FOUR_WEEKS = 28;
/** Days four weeks apart fall into one month after another for a time, and are no months. */
const areFourWeeks = (steps: readonly number[]): boolean => steps.length > 1 && steps.every((step) => step === FOUR_WEEKS);

/** Whether the next day begins a month. */
export const isLastOfMonth = (day: string): boolean => dayAt(dayIndex(day) + 1).endsWith('-01');
