import { dayOf, monthIndex } from './period-parts.ts';
import type { PeriodReading } from './period-reading.ts';
import { whatDaysAre } from './resolve-days.ts';

type Chosen = ReadonlyMap<number, PeriodReading>;

/**
 * The months of a line without those that are rather days. What Excel can have made of a month, as 16-Dec, is a month where the line goes
 * on from month to month by it, or where it stands beside another; it is a day where all of the line are days in a row, weeks, or the
 * first or last days of months. `told` are the cells with all that they can stand for.
 */
export function withoutStrayDays(chosen: Chosen, readings: ReadonlyMap<number, readonly PeriodReading[]>): Chosen {
  const mangled = [...chosen.values()].filter(({ form }) => form === 'mangled');
  if (mangled.length === 0) return chosen;
  const areAll = mangled.length === chosen.size;
  if (areAll && areDays(mangled)) return new Map();
  const starts = firstSeen([...chosen.values()].map(({ start }) => start));
  // A date can be a month by chance: two alone are none.
  const haveDates = [...chosen.keys()].some((place) => readings.get(place)?.some(({ unit }) => unit === 'day') === true);
  const isEnough = starts.length >= (haveDates && areAll ? 3 : 2);
  if (isEnough && areInOrder(starts.map(monthIndex), areAll ? 11 : 12)) return chosen;
  const months = new Set(starts.map(monthIndex));
  const isBeside = (start: string): boolean => [-1, 1].some((step) => months.has(monthIndex(start) + step));
  return new Map([...chosen].filter(([, { form, start }]) => form !== 'mangled' || isBeside(start)));
}

/** Each once, in the order in which they stand. */
const firstSeen = (starts: readonly string[]): readonly string[] => [...new Set(starts)];

/** Whether numbers only rise or only fall, by no more than `most` at once. */
function areInOrder(numbers: readonly number[], most: number): boolean {
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? number));
  return [1, -1].some((way) => steps.every((step) => step * way > 0 && step * way <= most));
}

/** Whether 16-Dec, 17-Dec and so on are, as days, in a row. They have no year: one is tried with and without a 29 February, and with a new year between. */
function areDays(mangled: readonly PeriodReading[]): boolean {
  const starts = firstSeen(mangled.map(({ start }) => start));
  return [2000, 2001].some((year) =>
    [1, 7].some((first) => {
      const days = starts.map((start) => {
        const month = Number(start.slice(5));
        return dayOf(month < first ? year + 1 : year, month, Number(start.slice(2, 4))) ?? '';
      });
      if (days.includes('')) return false;
      const sorted = days.toSorted();
      const isInOrder = [sorted, sorted.toReversed()].some((order) => order.join() === days.join());
      return isInOrder && whatDaysAre(sorted).fit >= 3;
    }),
  );
}
