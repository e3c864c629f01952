import type { PeriodReading } from './period-reading.ts';
import { periodsInText } from './parse-period.ts';
import { dayOf, mondayOfWeek, mondayOfWeekFrom, monthOf } from './period-parts.ts';
import { ordinalIn } from './period-rules.ts';
import type { Interval, LineDoubt } from './line.ts';
import { isFromFirstMonday } from './weeks-of-years.ts';
import { cumulatedAcross } from './cumulated.ts';
import { range, type View } from './view.ts';

/** Whether a partial period is the thirteenth of a year of accounts, which is no month. */
export const isThirteenth = ({ form, number }: PeriodReading): boolean => form === 'period' && number === 13;

/**
 * The first month of a month or quarter of a year, or the Monday of a week. `year` is that in which the year begins, in the month `begins`:
 * of a year from April 2015 on, March is March 2016, and quarter 1 is April 2015. Months of the year after that are numbered from 13 on.
 * A day is one of the month `begins`. `doubt`: what is asked about numbered weeks of such years. Empty where there is no such week or day.
 */
export function startOf(partial: PeriodReading, year: number, begins: number, doubt: Pick<LineDoubt, 'answer'> | null = null): string {
  if (partial.unit === 'quarter-of-year' && partial.number < 10) return monthOf(year, begins + (partial.number - 1) * 3);
  // Of several weeks the start only tells them apart.
  if (partial.unit === 'weeks-of-year') return monthOf(year, begins + partial.number - 1);
  if (partial.unit === 'half-of-year') return monthOf(year, begins + (partial.number - 1) * 6);
  if (partial.unit === 'day-of-month') return dayOf(year, begins, partial.number) ?? '';
  if (partial.unit === 'week-of-year' && begins !== 1)
    return mondayOfWeekFrom(monthOf(year, begins), partial.number, isFromFirstMonday(doubt?.answer ?? null));
  if (partial.unit === 'week-of-year') return mondayOfWeek(year, partial.number) ?? '';
  const month = partial.unit === 'quarter-of-year' ? partial.number / 10 : partial.number;
  return monthOf(month < begins ? year + 1 : year, month);
}

const PERIOD = /^(?:accounting |financial |reporting )?periods?(?: ?(?:no\.?|number|#))?$/i;

const OF_QUARTERS = /\bquarters?\b|\bqtrs?\b|^q$|\bchwarter(?:i|au)?\b/i;
/** `4-weekly period`, of which a year has thirteen. */
const OF_FOUR_WEEKS = /\b(?:4|four)[\s-]?(?:weekly|weeks?|wkly|wks?)\b|^(?:pob )?(?:4|pedair) wythnos\b/i;
const OF_HALVES = /\bhal(?:f|ves)\b|\bhanner\b/i;
/** Longer words name no number of a quarter. */
const LONGEST_NUMBER = 6;

const NUMBER_OF_FOUR_WEEKS = /^(?:(?:a?p|per|pd|period)\.?\s?)?(?<number>0?[1-9]|1[0-3])$/i;

/** One of the thirteen times four weeks of a year, as `P13` and `13` below `4-weekly period`; null for any other text or heading. */
export function fourWeeksIn(text: string, heading: string): PeriodReading | null {
  const number = OF_FOUR_WEEKS.test(heading) ? NUMBER_OF_FOUR_WEEKS.exec(text)?.groups?.['number'] : undefined;
  return number === undefined ? null : { unit: 'weeks-of-year', start: '', number: Number(number), begins: 0, form: 'number' };
}

/** A quarter or a half of a year that is numbered in words or in Roman numbers, as I, 1st and first, where its heading says so; null for any other. */
export function wordedPartial(text: string, heading: string): PeriodReading | null {
  if (text.length > LONGEST_NUMBER || !/^[a-z\d]/i.test(text) || (!OF_QUARTERS.test(heading) && !OF_HALVES.test(heading))) return null;
  const number = ordinalIn(text);
  return number === null ? null : numberedPartial(number, heading);
}

const WEEK_OF_YEAR = /^(?:week|wk|w|wythnos)\.?\s?(?<number>\d{1,2})$/i;

/** A week by its number, as `Week 37`; null for any other text. */
export function namedWeek(text: string): PeriodReading | null {
  const number = Number(WEEK_OF_YEAR.exec(text)?.groups?.['number'] ?? 0);
  return number < 1 || number > 53 ? null : { unit: 'week-of-year', start: '', number, begins: 0, form: 'plain' };
}

/** A number of a month, a week, a quarter or a half of a year, where its heading says so; null for any other. */
export function numberedPartial(value: number, heading: string): PeriodReading | null {
  if (value > 53 || value < 1 || !Number.isInteger(value)) return null;
  const kind = kindsBelow(heading).find(({ most }) => value <= most);
  return kind === undefined ? null : { unit: kind.unit, start: '', number: value, begins: 0, form: kind.form };
}

interface KindOfNumbers extends Pick<PeriodReading, 'unit' | 'form'> {
  readonly most: number;
}

/** A sheet has few headings, and of some thousands of numbers below them each asks. */
const MOST_KEPT = 1000;
const kindsOfHeadings = new Map<string, readonly KindOfNumbers[]>();

/** What numbers below a heading can be, by how many of them there can be. */
function kindsBelow(heading: string): readonly KindOfNumbers[] {
  const known = kindsOfHeadings.get(heading);
  if (known !== undefined) return known;
  const kinds: KindOfNumbers[] = [];
  if (/\bmonth|\bmth/i.test(heading)) kinds.push({ unit: 'month-of-year', most: 12, form: 'number' });
  if (PERIOD.test(heading)) kinds.push({ unit: 'month-of-year', most: 12, form: 'period' });
  if (/^(?:iso )?(?:week|wk)(?: ?(?:no\.?|number|#))?$/i.test(heading)) kinds.push({ unit: 'week-of-year', most: 53, form: 'number' });
  if (OF_QUARTERS.test(heading)) kinds.push({ unit: 'quarter-of-year', most: 4, form: 'number' });
  if (OF_HALVES.test(heading)) kinds.push({ unit: 'half-of-year', most: 2, form: 'number' });
  if (kindsOfHeadings.size >= MOST_KEPT) kindsOfHeadings.clear();
  kindsOfHeadings.set(heading, kinds);
  return kinds;
}

/** Numbers behind letters, as P1 and M1: months, or names as those of grades, priorities and measures. */
const CODE = /^(?:a?p|per|pd|m)\.?\s?(?<number>\d{1,2})\b/i;
export const isCode = (text: string): boolean => CODE.test(text);
const QUARTER_CODE = /^q\.?\s?\d\b/i;
const OF_OTHER_QUARTERS = /\b(?:quintiles?|quartiles?|questions?)\b/i;
const OF_TIME = /\b(?:months?|mths?|periods?|years?|dates?|time|fy|mis(?:oedd)?|cyfnod(?:au)?|blwyddyn|dyddiad)\b/i;

/** Whether a heading says that periods stand below it, or names one. */
export const saysTime = (heading: string): boolean => OF_TIME.test(heading) || periodsInText(heading).length > 0;

/**
 * Whether texts that can be months or quarters are names: by the answer, or because they run down below a heading that names something
 * else and are not all twelve. The heading of what runs across names the rows, so it says nothing of them.
 */
export function areNames(
  texts: readonly string[],
  heading: string,
  { runsDown, answer }: { readonly runsDown: boolean; readonly answer: string | null },
): boolean {
  if (OF_OTHER_QUARTERS.test(heading) && texts.every((text) => QUARTER_CODE.test(text))) return true;
  if (!texts.every(isCode)) return false;
  if (answer === 'names') return true;
  const numbers = new Set(texts.map((text) => Number(CODE.exec(text)?.groups?.['number'])).filter((number) => number <= 12));
  return runsDown && heading.trim() !== '' && !saysTime(heading) && numbers.size < 12;
}

/** The months or quarters of a row by their names; by numbers where the corner says months or quarters, or where all twelve are there. */
function partialsAcross(view: View, row: number, column: number, answer: string | null): ReadonlyMap<number, PeriodReading> {
  const named = new Map<number, PeriodReading>();
  const numbers = new Map<number, number>();
  const corner = view.label(row, column);
  for (let at = column + 1; at < view.width; at += 1) {
    const cell = view.cell(row, at);
    if (cell === undefined) continue;
    const { periods, value } = view.read(cell);
    const partial = periods.find(({ unit }) => unit.endsWith('-of-year')) ?? namedWeek(cell.text) ?? undefined;
    if (partial !== undefined) {
      if (!isThirteenth(partial)) named.set(at, partial);
    } else if (value.kind === 'number' && !value.isPercent) numbers.set(at, value.value);
    else {
      const worded = wordedPartial(cell.text, corner);
      if (worded !== null) numbers.set(at, worded.number);
    }
  }
  const texts = [...named.keys()].map((at) => view.label(row, at));
  if (areNames(texts, corner, { runsDown: view.isAcross, answer })) named.clear();
  if (named.size > 1 || numbers.size < 2) return named;
  const distinct = new Set(numbers.values());
  const areTwelve = distinct.size === 12 && numbers.size === 12;
  const heading = areTwelve ? 'month' : corner;
  const numbered = [...numbers].flatMap(([at, number]) => {
    const partial = numberedPartial(number, heading);
    return partial === null ? [] : [[at, partial] as const];
  });
  return numbered.length === numbers.size && distinct.size === numbers.size ? new Map(numbered) : named;
}

/** Whether a cell names the thirteenth period of a year of accounts. */
const isNumberedThirteenth = (view: View, row: number, column: number): boolean => {
  const cell = view.cell(row, column);
  return cell !== undefined && view.read(cell).periods.some(isThirteenth);
};

const INTERVALS: Readonly<Record<string, Interval>> = { 'quarter-of-year': 'quarter', 'week-of-year': 'week' };

const growingIn = (growing: ReadonlyMap<number, PeriodReading>): Interval =>
  [...growing.values()].some(({ unit }) => unit === 'month-of-year') ? 'month' : 'quarter';

/** What each column of a matrix stands for. */
interface Across {
  /** Whether the figures of each column are those of the one before and what was added. */
  readonly isCumulated?: boolean;
  readonly interval: Interval;
  readonly partials: ReadonlyMap<number, PeriodReading>;
  readonly partialRow: number;
}

/** The row of months or quarters at most three above the first of years that run down, by the answer whether such codes as P1 are names; null where no such row stands there. */
export function acrossAbove(view: View, first: number, column: number, answer: string | null): Across | null {
  for (let row = first - 1; row >= Math.max(0, first - 3); row -= 1) {
    const texts = new Map(range(column + 1, view.width - 1).map((at) => [at, view.label(row, at)]));
    const growing = cumulatedAcross(texts);
    if (growing !== null) return { interval: growingIn(growing), partials: growing, partialRow: row, isCumulated: true };
    const partials = partialsAcross(view, row, column, answer);
    const thirteenth = [...texts.keys()].some((at) => isNumberedThirteenth(view, row, at));
    if (partials.size < (thirteenth ? 1 : 2)) continue;
    const [one] = partials.values();
    return { interval: INTERVALS[one?.unit ?? ''] ?? 'month', partials, partialRow: row };
  }
  return null;
}
