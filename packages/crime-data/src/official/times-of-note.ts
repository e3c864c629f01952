import { lastDayOf, monthAfter } from '@saferplan/domain/shared';
import { financialYearOf, quarterOf } from './quarters.ts';

/** Months from one to another, both included; null where there is no end. */
export interface Months {
  readonly from: string | null;
  readonly to: string | null;
}

/** Words by which a note says that figures are not to be used. */
export const UNUSABLE =
  /(?:(?:will|can|could|should|may) )?(?:unassigned|unallocated|unusable|incomplete|not (?:yet )?(?:be |been )?(?:used|usable|available|supplied|provided|published)|cannot be used|unable to (?:supply|provide)|with(?:held|drawn))/iu;
/** Of these, those by which a time after them can be the one until which they hold. */
const NOT_GIVEN = /not (?:yet )?(?:be |been )?(?:available|supplied|provided|published)|unable to|with(?:held|drawn)/iu;
const EVERY_UNUSABLE = new RegExp(UNUSABLE, 'giu');
/** What a sentence says that only names when figures are unusable. */
const ABOUT_SUCH = /\baffect|\bappl(?:y|ies)\b|\bconcern/iu;

/** Words of what was done, or is to be done, at a time that follows: the figures are not those of that time. */
const EVENT =
  /\b(?:will|shall|again|due (?!to)|as (?:at|of)|go(?:es)? live|went live|(?:re)?(?:suppl|provid|submit|publish|releas|issued)|updat|revis|correct|amend|introduc|implement|migrat|transition|mov(?:e|ing)|launch|chang|upgrad|extract|receiv|taken|expect|hope|plan|deliver|merg|compar|ready|resolv|fix|restor|replac)/giu;
const OF_FIGURES = /\b(?:figures?|data|offences?|crimes?|records?|counts?)\b/giu;

/** A time in a note: where it stands, its months, and the days that it names. */
interface Time extends Months {
  readonly at: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** A month, a day or a year, which a note names of other things too; a quarter or a financial year is of figures. */
  readonly isLoose: boolean;
  /** From one time to another, so that 'from' before it tells no more. */
  readonly isRange: boolean;
}

/**
 * The times for which a note says that figures cannot be used: 'year ending June 2025', '2025/26', 'Q2 2025/26', 'April to June 2025', 'since
 * October 2025'. A time of something else (an update, a new system, figures to come) is none, nor one after `lastMonth` of the table.
 */
export const timesOfNote = (note: string, lastMonth: string): readonly Months[] =>
  note
    .split(/(?<=[.;!?])(?<!\bst\.)\s+(?=[\p{Lu}\d])|(?<=;)\s+|\n/u)
    .filter((sentence) => UNUSABLE.test(sentence) || ABOUT_SUCH.test(sentence))
    .flatMap((sentence) => {
      const times = joined(sentence, timesIn(sentence));
      return times.flatMap((time, index) => meantBy(sentence, time, times[index - 1]?.end ?? 0, lastMonth) ?? []);
    });

const OPENING =
  /\b(from|since|after|before|prior to|until|till|up to|by|for|of|covering|in|during|throughout|between)(?: and including)?(?: the)?(?: (?:end|start|beginning) of)?(?: the)?(?: (?:calendar )?year)? ?$/iu;
const ONWARDS = /^ ?(?:onwards?|and (?:later|after)|or later|to (?:date|present|the present))\b/iu;
const BOUNDARY = /[,:;()|]| [–-] /u;

/** The months that a sentence means by a time, of which the words before and after it tell; null where it is a time of something else. */
function meantBy(sentence: string, time: Time, after: number, lastMonth: string): Months | null {
  const said = sentence.slice(after, time.at);
  const opening = OPENING.exec(said);
  const word = opening?.[1]?.toLowerCase() ?? '';
  const onwards = ONWARDS.exec(sentence.slice(time.end))?.[0] ?? '';
  const rest = sentence.slice(time.end + onwards.length);
  const before = clauseBefore(opening === null ? said : said.slice(0, opening.index), rest);
  if (isOfEvent(before, word, rest)) return null;
  if (NOT_GIVEN.test(before) && /^(?:until|till|before|prior to|by|up to)$/u.test(word)) return null;
  const isOpen = onwards !== '' || /^(?:from|since|after|before|prior to|until|till|up to)$/u.test(word);
  if (time.isLoose && !isOpen) {
    // A day is of an event, and so can be a month in which nothing was given.
    if (time.firstDay !== null || word === 'by' || (word === 'in' && NOT_GIVEN.test(before))) return null;
    const isNamedFirst = /(?:^|[,:;(|] ?)$/u.test(said) && !UNUSABLE.test(sentence.slice(0, time.at));
    if (word === '' && !isNamedFirst && !/^ (?:figures|data|offences|crimes|records|counts)\b/iu.test(rest)) return null;
  }
  if (time.from > lastMonth && onwards === '' && !/^(?:for|of|covering|from|since|after)$/u.test(word)) return null;
  if (word === 'after') return { from: isBeforeLastDay(time) ? time.to : monthAfter(time.to, 1), to: null };
  if (onwards !== '' || (!time.isRange && /^(?:from|since)$/u.test(word))) return { from: time.from, to: null };
  if (word === 'before' || word === 'prior to') return { from: null, to: (time.firstDay ?? 1) > 1 ? time.from : monthAfter(time.from, -1) };
  return { from: /^(?:until|till|up to)$/u.test(word) ? null : time.from, to: time.to };
}

const isBeforeLastDay = ({ to, lastDay }: Time): boolean => lastDay !== null && lastDay < Number(lastDayOf(to).slice(8));

/** The words of the clause before a time; a time between commas belongs to the clause before the comma. */
function clauseBefore(said: string, rest: string): string {
  const isBetween = /^ ?(?:[,:;)|.]|$)/u.test(rest);
  const words = isBetween ? said.replace(/[\s,:;(|]+$/u, '') : said;
  return words.split(BOUNDARY).at(-1)?.trim() ?? '';
}

function isOfEvent(before: string, word: string, rest: string): boolean {
  const told = before.replaceAll(EVERY_UNUSABLE, ' ');
  const last = [...told.matchAll(EVENT)].at(-1);
  // 'The force will supply the offences of Maidstone for April to June 2025 again' means the offences of these months.
  const isOfFigures = /^(?:for|of|covering)$/u.test(word) && [...told.matchAll(OF_FIGURES)].some(({ index }) => index > (last?.index ?? 0));
  if (last !== undefined && !isOfFigures) return true;
  const next = rest.split(BOUNDARY)[0] ?? '';
  const untilUnusable = next.slice(0, UNUSABLE.exec(next)?.index);
  const first = [...untilUnusable.matchAll(EVENT)][0];
  return first !== undefined && (before === '' || first.index <= 1);
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?:(\d{1,2})(?:st|nd|rd|th)? )?\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const YEARS = String.raw`(?<![\d/-])\d{4} ?(?:[/–-]|to) ?(?:\d{4}|\d{2})(?![\d/-])`;
const ENDING = '(?:ending|ended|to|up to)(?: the)?';

type Groups = readonly (string | undefined)[];
type Found = Pick<Time, 'from' | 'to'> & Partial<Time>;

/** How times are written, the longer first; null where it only looks like one. */
const WRITTEN: readonly { readonly pattern: RegExp; readonly read: (groups: Groups) => Found | null }[] = [
  {
    pattern: new RegExp(`\\b(q[1-4]|quarter [1-4])(?: of)?,? (${YEARS})|(${YEARS}),? (q[1-4]|quarter [1-4])\\b`, 'giu'),
    read: ([, quarter, years, yearsFirst, quarterLast]) => {
      const from = quarterOf(years ?? yearsFirst ?? '', quarter ?? quarterLast ?? '');
      return from === null ? null : { from, to: monthAfter(from, 2) };
    },
  },
  {
    pattern: new RegExp(`\\b(?:quarter|(?:three|3) months) ${ENDING} ${MONTH},? (\\d{4})`, 'giu'),
    read: ([, , month, year]) => endingIn(monthOf(month, year), 3),
  },
  {
    pattern: new RegExp(`\\byears ${ENDING} ${MONTH},? (\\d{4})(?:(?:,|,? and|,? to| until| ?[–&-]) ?(?:${MONTH},? )?(\\d{4}))+`, 'giu'),
    read: ([, , month, year, , lastMonth, lastYear]) => ({
      from: endingIn(monthOf(month, year), 12).from,
      to: monthOf(lastMonth ?? month, lastYear),
    }),
  },
  {
    pattern: new RegExp(`\\b(?:years?|(?:twelve|12) months) ${ENDING} ${MONTH},? (\\d{4})`, 'giu'),
    read: ([, , month, year]) => endingIn(monthOf(month, year), 12),
  },
  {
    pattern: new RegExp(YEARS, 'giu'),
    read: ([all = '']) => {
      const first = financialYearOf(all);
      if (first !== null) return { from: `${first}-04`, to: `${first + 1}-03` };
      return /\d{4}$/u.test(all) ? { from: `${all.slice(0, 4)}-01`, to: `${all.slice(-4)}-12` } : null;
    },
  },
  {
    pattern: new RegExp(`${MONTH}(?: (\\d{4}))? ?(?:to|and|until|[–-]) ?${MONTH} (\\d{4})`, 'giu'),
    read: ([, day, month, year, lastDay, lastMonth, lastYear]) => {
      const to = monthOf(lastMonth, lastYear);
      const from = monthOf(month, year ?? (monthOf(month, lastYear) > to ? (Number(lastYear) - 1).toString() : lastYear));
      return { from, to, firstDay: dayOf(day), lastDay: dayOf(lastDay), isRange: true };
    },
  },
  {
    pattern: new RegExp(`${MONTH},? (\\d{4})`, 'giu'),
    read: ([, day, month, year]) => {
      const at = monthOf(month, year);
      return { from: at, to: at, firstDay: dayOf(day), lastDay: dayOf(day), isLoose: true };
    },
  },
  {
    pattern: /(?<![\d/.-])(?:19|20)\d{2}(?![\d/-])/gu,
    read: ([year = '']) => ({ from: `${year}-01`, to: `${year}-12`, isLoose: true }),
  },
];

/** The times that a sentence names, in their order. */
function timesIn(sentence: string): readonly Time[] {
  const found: Time[] = [];
  let left = sentence;
  for (const { pattern, read } of WRITTEN)
    for (const match of left.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const time = read(match);
      if (time === null) continue;
      found.push({ at: match.index, end, firstDay: null, lastDay: null, isLoose: false, isRange: false, ...time });
      // What is read is taken away, so that no part of it is read again.
      left = left.slice(0, match.index) + '|'.repeat(match[0].length) + left.slice(end);
    }
  return found.toSorted((one, other) => one.at - other.at);
}

/** Two times with 'to' between them, or with 'and' after 'between', are one. */
function joined(sentence: string, times: readonly Time[]): readonly Time[] {
  const whole: Time[] = [];
  for (const time of times) {
    const before = whole.at(-1);
    const between = before === undefined ? '' : sentence.slice(before.end, time.at);
    const isRange =
      /^ ?(?:to|until|up to|through|[–-])(?: the)? ?$/iu.test(between) ||
      (/^ and(?: the)? $/iu.test(between) && /\bbetween(?: the)? $/iu.test(sentence.slice(0, before?.at)));
    if (before === undefined || !isRange || before.from > time.to) whole.push(time);
    else whole.splice(-1, 1, { ...before, end: time.end, to: time.to, lastDay: time.lastDay, isLoose: false, isRange: true });
  }
  return whole;
}

const dayOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const endingIn = (to: string, months: number): Pick<Time, 'from' | 'to'> => ({ from: monthAfter(to, 1 - months), to });
const monthOf = (name = '', year = ''): string =>
  `${year}-${(MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1).toString().padStart(2, '0')}`;
