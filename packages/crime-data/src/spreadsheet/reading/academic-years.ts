import type { PeriodReading } from './period-reading.ts';
import type { View } from './view.ts';
import { namesAcademicYears, namesTwoYears } from './year-kind.ts';

/** Whether most of what can be periods are years such as 2015/16, which do not say in which month they begin. */
export function nameTwoYears(entries: ReadonlyMap<number, readonly PeriodReading[]>): boolean {
  let years = 0;
  for (const readings of entries.values()) if (readings.some((one) => one.unit === 'year' && namesTwoYears(one))) years += 1;
  return years * 2 > entries.size;
}

/** In a heading or a title, what says of years that they are no academic ones. */
const SAYS_OTHERWISE = /financial|fiscal|\bf\/?y\b|\b(?:months?|quarters?|weeks?|years?) (?:to|end|beginn|commenc)/i;

/** Whether years whose heading leaves it open can be academic ones: some cell of the sheet speaks of such years, and none of financial ones. */
export function canBeAcademic(view: View, heading: string): boolean {
  if (namesAcademicYears(heading) || SAYS_OTHERWISE.test(heading)) return false;
  let isNamed = false;
  for (const text of view.texts()) {
    if (SAYS_OTHERWISE.test(text)) return false;
    isNamed ||= namesAcademicYears(text);
  }
  return isNamed;
}
