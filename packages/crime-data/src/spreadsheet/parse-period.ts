import { type Cell, textOf } from './grid.ts';

/** The months that a cell can stand for; more than one where a date could be day first or month first. */
export interface PeriodCell {
  readonly dayFirst: string;
  readonly monthFirst: string;
  /** How it was written. */
  readonly style: 'text' | 'date' | 'serial' | 'slashed';
}

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30);
/** Serial dates from 1970 to 2060; other numbers are counts. */
const [FIRST_SERIAL, LAST_SERIAL] = [25_569, 58_440];

/** The number of a month by its English name or its first three letters: 'Sept' is 9; null for any other word. */
export function monthNumber(word: string): number | null {
  const index = NAMES.indexOf(word.toLowerCase().slice(0, 3));
  const isName =
    /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
  return index >= 0 && isName.test(word) ? index + 1 : null;
}

const month = (year: number, number: number): string => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;
const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900));
const one = (value: string, style: PeriodCell['style'] = 'text'): PeriodCell => ({ dayFirst: value, monthFirst: value, style });

/**
 * The month that a cell names, in any of the ways analysts write one: `Nov-15`, `November 2015`, `2015/11`,
 * `11/2015`, `201511`, `2015-11-01`, `01/11/2015`, a date, or an Excel serial date. Null where it names none.
 * A bare number is taken for a serial date only where `serials` allows it.
 */
export function parsePeriod(cell: Cell | undefined, serials: boolean): PeriodCell | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : one(month(cell.getUTCFullYear(), cell.getUTCMonth() + 1), 'date');
  if (typeof cell === 'number') return parseNumber(cell, serials);
  const text = textOf(cell);
  const named =
    /^(?<name>[A-Za-z]{3,9}\.?)[\s\-/’']*(?<year>\d{4}|\d{2})$/.exec(text) ??
    /^(?:\d{1,2}[\s-])(?<name>[A-Za-z]{3,9})[\s-](?<year>\d{4}|\d{2})$/.exec(text);
  if (named?.groups !== undefined) {
    const number = monthNumber(named.groups['name'] ?? '');
    return number === null ? null : one(month(fullYear(named.groups['year'] ?? ''), number));
  }
  const yearFirst = /^(?<year>\d{4})[\s\-/.]?(?<month>0[1-9]|1[0-2]|[1-9](?!\d))(?:[\s\-/.]\d{1,2}(?:[T ].*)?)?$/.exec(text);
  if (yearFirst?.groups !== undefined && /^(?:19|20)/.test(text))
    return one(month(Number(yearFirst.groups['year']), Number(yearFirst.groups['month'])));
  const yearNamed = /^(?<year>\d{4})[\s\-/](?<name>[A-Za-z]{3,9})$/.exec(text);
  if (yearNamed?.groups !== undefined) {
    const number = monthNumber(yearNamed.groups['name'] ?? '');
    return number === null ? null : one(month(Number(yearNamed.groups['year']), number));
  }
  const monthYear = /^(?<month>0?[1-9]|1[0-2])[\s\-/.](?<year>(?:19|20)\d{2})$/.exec(text);
  if (monthYear?.groups !== undefined) return one(month(Number(monthYear.groups['year']), Number(monthYear.groups['month'])));
  return parseSlashed(text) ?? (/^\d{5}$/.test(text) ? parseNumber(Number(text), serials) : null);
}

function parseNumber(value: number, serials: boolean): PeriodCell | null {
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(String(value))) return one(month(Math.floor(value / 100), value % 100));
  if (!serials || !Number.isInteger(value) || value < FIRST_SERIAL || value > LAST_SERIAL) return null;
  const date = new Date(EXCEL_EPOCH_MS + value * 86_400_000);
  return one(month(date.getUTCFullYear(), date.getUTCMonth() + 1), 'serial');
}

function parseSlashed(text: string): PeriodCell | null {
  const parts = /^(?<first>\d{1,2})[/\-.](?<second>\d{1,2})[/\-.](?<year>\d{4}|\d{2})(?:\s.*)?$/.exec(text)?.groups;
  if (parts === undefined) return null;
  const [first, second, year] = [Number(parts['first']), Number(parts['second']), fullYear(parts['year'] ?? '')];
  const dayFirst = second <= 12 && second >= 1 ? month(year, second) : null;
  const monthFirst = first <= 12 && first >= 1 ? month(year, first) : null;
  const known = dayFirst ?? monthFirst;
  return known === null ? null : { dayFirst: dayFirst ?? known, monthFirst: monthFirst ?? known, style: 'slashed' };
}
