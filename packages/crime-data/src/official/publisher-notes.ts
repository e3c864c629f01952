import { monthAfter } from '@saferplan/domain/shared';
import { sameName } from '@saferplan/domain/peers';
import { financialYearOf, quarterOf } from './quarters.ts';

/** Months from one to another, both included; null where there is no end. */
interface Months {
  readonly from: string | null;
  readonly to: string | null;
}

/** An area whose figures the publisher says cannot be used, and when. */
export interface UnusableFigures {
  /** By `sameName`. */
  readonly area: string;
  readonly force: string;
  /** The times that the note names; none where it names none. */
  readonly during: readonly Months[];
  /** The note, as it is published. */
  readonly note: string;
}

/** Words by which a note says that figures are not to be used. */
const UNUSABLE =
  /unassigned|unallocated|unusable|incomplete|not (?:be |been )?(?:used|usable|available|supplied|provided|published)|cannot be used|unable to (?:supply|provide)|with(?:held|drawn)/iu;

/**
 * What notes say cannot be used: a note that says so and names areas means those; one that names none means nobody. A note that begins
 * with the name of a force means areas of that force.
 */
export function unusableFigures(
  notes: readonly string[],
  areas: readonly { readonly name: string; readonly force: string }[],
): readonly UnusableFigures[] {
  // The longest first, so that 'Tunbridge Wells' is not found in the name of a longer one.
  const longestFirst = areas.toSorted((one, other) => other.name.length - one.name.length);
  return notes.flatMap((note): readonly UnusableFigures[] => {
    if (!UNUSABLE.test(note)) return [];
    const force = areas.find((area) => area.force !== '' && sameName(note).startsWith(`${sameName(area.force)}:`))?.force;
    let words = ` ${sameName(note).replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')} `;
    const during = monthsNamed(note);
    const found: UnusableFigures[] = [];
    for (const area of longestFirst) {
      if (force !== undefined && area.force !== force) continue;
      const name = ` ${sameName(area.name).replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')} `;
      if (!words.includes(name)) continue;
      words = words.replaceAll(name, ' | ');
      found.push({ area: sameName(area.name), force: area.force, during, note });
    }
    return found;
  });
}

/** Whether one of these times has a month of a quarter, which is known by its first month. */
export const isDuring = (during: readonly Months[], quarter: string): boolean =>
  during.some(({ from, to }) => (from === null || from <= monthAfter(quarter, 2)) && (to === null || to >= quarter));

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?:\\d{1,2}(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const YEARS = String.raw`\d{4} ?(?:[/–-]|to) ?(?:\d{4}|\d{2})(?!\d)`;
const QUARTER = new RegExp(`\\b(q[1-4]|quarter [1-4])(?: of)?,? (${YEARS})|(${YEARS}),? (q[1-4]|quarter [1-4])\\b`, 'giu');
const YEAR = new RegExp(`years? ending (?:\\d{1,2} )?march \\d{4}|${YEARS}`, 'giu');
const RANGE = new RegExp(`\\b${MONTH}(?: (\\d{4}))? ?(?:to|and|until|[–-]) ?${MONTH} (\\d{4})`, 'giu');
const ONE_MONTH = new RegExp(`\\b(?:(from|since|after|until|before|up to) )?${MONTH} (\\d{4})( onwards?)?`, 'giu');

/** The times that a note names: 'year ending March 2026', '2025/26', 'Q2 2025/26', 'April to June 2025', 'since October 2025'. */
function monthsNamed(note: string): readonly Months[] {
  const found: Months[] = [];
  // What is read is taken away, so that no part of it is read again.
  const take = (text: string, pattern: RegExp, read: (groups: readonly (string | undefined)[]) => Months | null): string =>
    text.replaceAll(pattern, (...groups: (string | undefined)[]) => {
      const months = read(groups);
      if (months !== null) found.push(months);
      return ' | ';
    });
  let left = take(note, QUARTER, ([, quarter, years, yearsFirst, quarterLast]) => {
    const from = quarterOf(years ?? yearsFirst ?? '', quarter ?? quarterLast ?? '');
    return from === null ? null : { from, to: monthAfter(from, 2) };
  });
  left = take(left, YEAR, ([all = '']) => {
    const first = financialYearOf(all.replace(/^years/iu, 'year'));
    return first === null ? null : { from: `${first}-04`, to: `${first + 1}-03` };
  });
  left = take(left, RANGE, ([, month = '', year, lastMonth = '', lastYear = '']) => {
    const to = monthOf(lastMonth, lastYear);
    const from = monthOf(month, year ?? (monthOf(month, lastYear) > to ? (Number(lastYear) - 1).toString() : lastYear));
    return { from, to };
  });
  take(left, ONE_MONTH, ([, word = '', month = '', year = '', onwards]) => {
    const at = monthOf(month, year);
    if (onwards !== undefined || /^(?:from|since|after)$/iu.test(word)) return { from: at, to: null };
    return /^(?:until|before|up to)$/iu.test(word) ? { from: null, to: at } : { from: at, to: at };
  });
  return found;
}

const monthOf = (name: string, year: string): string =>
  `${year}-${(MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1).toString().padStart(2, '0')}`;
