import type { FileSaying } from '@saferplan/domain/shared';
import { withoutMarks } from './marks.ts';
import { periodsInText } from './parse-period.ts';
import { dayIndex, monthIndex, monthOf } from './period-parts.ts';

const PART =
  'part(?:ial|ly)?(?:[ -](?:month|quarter|year|week))?|(?:month|quarter|year)?[ -]?to[ -]date|mtd|qtd|ytd|so far|incomplete|not (?:yet )?complete|in progress';
/** A month up to a day that is the last of none. */
const UP_TO = '\\d{1,3} days?|(?:up )?to (?:the )?(?:[1-9]|1\\d|2[0-7])(?:st|nd|rd|th)?(?: [a-z]{3,9})?';
const INCOMPLETE = new RegExp(`(?:\\s*[([]\\s*(?:${PART}|${UP_TO})\\s*[)\\]]|[\\s,–-]+(?:${PART}))$`, 'i');
const IN_BRACKETS = /\s*[([][^()[\]]*[)\]]$/;
/** No period is written longer. */
const LONGEST = 80;

/** Whether a text names a period and says that it has not ended, as `Mar-16 (part)` and `Apr 16 to date`; footnotes may stand at its end. */
export function isIncompletePeriod(text: string): boolean {
  if (text.length > LONGEST) return false;
  return withoutFootnotes(text).some((one) => {
    const bare = one.replace(INCOMPLETE, '').trim();
    return bare !== one && [bare, withoutMarks(bare).bare].some((period) => periodsInText(period).some(({ unit }) => unit !== 'day'));
  });
}

const OF_DAYS = /\s*[([](?<days>\d{1,3}) days?[)\]]$/iu;
const DAYS_OF: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** A period that says how many days it has, as `Apr-16 (30 days)`: its text without them where those are all of its days or more, or where months are counted in whole weeks; null for any other. */
export function withAllDays(text: string, areInWeeks: () => boolean): string | null {
  const found = OF_DAYS.exec(text);
  if (found === null || found.index === 0) return null;
  const bare = text.slice(0, found.index);
  const days = Number(found.groups?.['days']);
  const hasAll = periodsInText(bare).some(({ unit, start }) => {
    const months = DAYS_OF[unit];
    if (months === undefined || start === '') return false;
    const all = dayIndex(`${monthOf(0, monthIndex(start) + 1 + months)}-01`) - dayIndex(`${start}-01`);
    return days >= all || (days % WEEK === 0 && days >= FEWEST_DAYS * months && areInWeeks());
  });
  return hasAll ? bare : null;
}

/** The days of a week, those of the shortest month, and those of one of five weeks. */
const [WEEK, FEWEST_DAYS, FIVE_WEEKS] = [7, 28, 35];

/** Whether texts say that months are counted in four and in five weeks: one of them has 35 days. */
export const areInWeeks = (texts: readonly string[]): boolean =>
  texts.some((text) => Number(OF_DAYS.exec(text)?.groups?.['days']) === FIVE_WEEKS);

const OF_WEEKS = /\s*[([](?:[45]|1[234]|5[23]) ?(?:weeks?|wks?)[)\]]$/iu;
/** A period that says how many weeks it was counted in, as `April 2024 (5 weeks)`: its text without them; null for any other. */
export function withoutWeeks(text: string): string | null {
  const found = text.length > LONGEST ? null : OF_WEEKS.exec(text);
  if (found === null || found.index === 0) return null;
  const bare = text.slice(0, found.index);
  return periodsInText(bare).some(({ unit }) => DAYS_OF[unit.replace('-of-year', '')] !== undefined) ? bare : null;
}

/** A text, and the same without one and two marks in brackets at its end. */
function withoutFootnotes(text: string): readonly string[] {
  const once = text.replace(IN_BRACKETS, '');
  return [text, once, once.replace(IN_BRACKETS, '')];
}

/** Why figures of such a period are left out. */
export const incomplete = (text: string): FileSaying => ({ code: 'incomplete', text: text.slice(0, 80) });
