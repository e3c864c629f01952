import { dayAt, dayIndex, dayOf, fullYear, isYear, mondayOfWeek, monthIndex, monthNumber, monthOf } from './period-parts.ts';

/** One thing that a cell can stand for. */
export interface PeriodReading {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'month-of-year' | 'quarter-of-year' | 'week-of-year';
  /** The first month (`2016-04`), or the day for days and weeks; empty where the year is missing. */
  readonly start: string;
  /** The month or the quarter where the year is missing; of a quarter named by its months, its first month as 10, 40, 70 or 100. */
  readonly number: number;
  /** For years: the month that they begin in. */
  readonly begins: number;
  /**
   * `number`: a bare number, which needs its neighbours to be believed. `mangled`: as Excel turns Dec-16 into 16-Dec.
   * `slash`: 2010/11, which is the financial year before it is a month. `day-first`, `month-first`: 01/04/2016.
   */
  readonly form: 'plain' | 'number' | 'mangled' | 'slash' | 'day-first' | 'month-first' | 'ending';
}

type Form = PeriodReading['form'];
const reading = (unit: PeriodReading['unit'], start: string, form: Form, more: Partial<PeriodReading> = {}): PeriodReading => ({
  unit,
  start,
  number: 0,
  begins: 0,
  form,
  ...more,
});
const month = (year: number, number: number, form: Form = 'plain'): PeriodReading => reading('month', monthOf(year, number), form);
const quarter = (start: string): PeriodReading => reading('quarter', start, 'plain');
const year = (start: string, form: Form = 'plain'): PeriodReading => reading('year', start, form, { begins: Number(start.slice(5)) });
const yearEnding = (end: string): PeriodReading => year(monthOf(Number(end.slice(0, 4)), Number(end.slice(5)) - 11), 'ending');
const day = (at: string | null, form: Form = 'plain'): readonly PeriodReading[] => (at === null ? [] : [reading('day', at, form)]);

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const YEAR = '(?:19|20)\\d{2}';
/** A year as people write it: 2015, ’15, 15. */
const ANY_YEAR = `(?:${YEAR}|['’]?\\d{2})`;
/** 2015/16, 2015-16, 2015/2016, FY2015/16. */
const FINANCIAL = `(?:f\\.?\\/?y\\.?\\s*)?(?:${YEAR})\\s?[/–-]\\s?(?:${YEAR}|\\d{2})`;
/** 19/20, 19-20, ’19: in writings of quarters, where it can be nothing else. */
const SHORT_YEAR = `\\d{2}\\s?[/-]\\s?\\d{2}|['’]?\\d{2}`;
const ORDINAL = '(?:1st|2nd|3rd|4th|first|second|third|fourth)';
const QUARTER = 'q(?:uarter|tr)?\\.?\\s?';
const TO = '\\s*(?:to|until|[-–—])\\s*';
/** The time or the name of the day after a date. */
const TIME = '(?:(?:t|,?\\s+)\\d{1,2}[:.h]\\d{2}.*|t\\d.*|,?\\s+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?';
const matcher = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'i');

const yearIn = (digits: string | undefined): number => fullYear((digits ?? '').replace(/['’]/g, ''));

/** The first year of 2015/16; null where the second is not the next. */
function financialYear(text: string | undefined): number | null {
  const parts = /(?<first>\d{4})\s?[/–-]\s?(?<second>\d{2,4})$/.exec(text ?? '')?.groups;
  const first = Number(parts?.['first']);
  const second = parts?.['second'] ?? '';
  return parts !== undefined &&
    isYear(first) &&
    Number(second.slice(-2)) === (first + 1) % 100 &&
    (second.length === 2 || Number(second) === first + 1)
    ? first
    : null;
}

type Rule = readonly [pattern: RegExp, read: (groups: Readonly<Record<string, string | undefined>>) => readonly PeriodReading[]];

const RULES: readonly Rule[] = [
  [
    matcher(`(?<name>${MONTH})[\\s\\-/’'.,]*(?<year>${ANY_YEAR})`),
    ({ name, year: digits }) => {
      const number = monthNumber(name ?? '');
      return number === null ? [] : [month(yearIn(digits), number)];
    },
  ],
  [
    matcher(`(?<year>${YEAR})[\\s\\-/,]*(?<name>${MONTH})`),
    ({ name, year: digits }) => {
      const number = monthNumber(name ?? '');
      return number === null ? [] : [month(yearIn(digits), number)];
    },
  ],
  [
    matcher(`(?<year>\\d{2})[\\s-](?<name>${MONTH})`),
    ({ name, year: digits }) => {
      const number = monthNumber(name ?? '');
      return number === null ? [] : [month(yearIn(digits), number, 'mangled')];
    },
  ],
  [
    matcher(`(?<year>${YEAR})(?:[-. ]|m)(?<month>0?[1-9]|1[0-2])`),
    ({ year: digits, month: number }) => [month(Number(digits), Number(number))],
  ],
  [
    matcher(`(?<year>${YEAR})\\/(?<month>0?[1-9]|1[0-2])`),
    ({ year: digits, month: number }) => [month(Number(digits), Number(number), 'slash')],
  ],
  [
    matcher(`(?<year>${YEAR})(?<month>0[1-9]|1[0-2])`),
    ({ year: digits, month: number }) => [month(Number(digits), Number(number), 'number')],
  ],
  [
    matcher(`(?<month>0?[1-9]|1[0-2])[\\s\\-/.](?<year>${YEAR})`),
    ({ year: digits, month: number }) => [month(Number(digits), Number(number))],
  ],
  [
    matcher(`(?<whole>${FINANCIAL})(?: financial year)?`),
    ({ whole }) => {
      const first = financialYear(whole);
      return first === null ? [] : [year(monthOf(first, 4))];
    },
  ],
  [
    matcher('(?<first>\\d{2})[/](?<second>\\d{2})'),
    ({ first, second }) => (Number(second) === (Number(first) + 1) % 100 ? [year(monthOf(fullYear(first ?? ''), 4), 'number')] : []),
  ],
  [matcher(`(?<year>${YEAR})`), ({ year: digits }) => [year(monthOf(Number(digits), 1), 'number')]],
  [matcher(`(?:calendar year|cy|year)\\s*(?<year>${YEAR})`), ({ year: digits }) => [year(monthOf(Number(digits), 1))]],
  [
    matcher(`(?:${QUARTER}(?<a>[1-4])|(?<b>${ORDINAL}) q(?:uarter|tr)),?[\\s:/-]*(?:of )?(?<whole>${FINANCIAL}|${YEAR}|${SHORT_YEAR})`),
    ({ a, b, whole }) => quarterOf(a === undefined ? ordinal(b) : Number(a), whole),
  ],
  [
    matcher(`(?<whole>${FINANCIAL}|${YEAR}|\\d{2}[/-]\\d{2}),?[\\s:/-]*(?:${QUARTER}(?<a>[1-4])|(?<b>${ORDINAL}) q(?:uarter|tr))`),
    ({ a, b, whole }) => quarterOf(a === undefined ? ordinal(b) : Number(a), whole),
  ],
  [
    matcher(`(?:${QUARTER}(?<a>[1-4])|(?<b>${ORDINAL}) q(?:uarter|tr))`),
    ({ a, b }) => [reading('quarter-of-year', '', 'plain', { number: a === undefined ? ordinal(b) : Number(a) })],
  ],
  [
    matcher(`(?<first>${MONTH})[\\s\\-/’']*(?<firstYear>${ANY_YEAR})?${TO}(?<last>${MONTH})[\\s\\-/,]*(?<whole>${FINANCIAL}|${ANY_YEAR})`),
    ({ first, firstYear, last, whole }) => spanOf(monthNumber(first ?? ''), firstYear, monthNumber(last ?? ''), whole),
  ],
  [
    matcher(`(?<whole>${FINANCIAL}|${YEAR})[\\s:,-]+(?<first>${MONTH})${TO}(?<last>${MONTH})`),
    ({ first, last, whole }) => spanOf(monthNumber(first ?? ''), undefined, monthNumber(last ?? ''), whole),
  ],
  [
    matcher(`(?<first>${MONTH})${TO}(?<last>${MONTH})`),
    ({ first, last }) => {
      const [from, to] = [monthNumber(first ?? ''), monthNumber(last ?? '')];
      return from !== null && to !== null && (to - from + 12) % 12 === 2
        ? [reading('quarter-of-year', '', 'plain', { number: from * 10 })]
        : [];
    },
  ],
  [
    matcher(`(?<name>${MONTH})`),
    ({ name }) => {
      const number = monthNumber(name ?? '');
      return number === null ? [] : [reading('month-of-year', '', 'plain', { number })];
    },
  ],
  [matcher(`(?<name>${MONTH})[\\s,-]+(?<whole>${FINANCIAL})`), ({ name, whole }) => monthOfFinancial(name, whole)],
  [matcher('m(?<month>0?[1-9]|1[0-2])'), ({ month: number }) => [reading('month-of-year', '', 'plain', { number: Number(number) })]],
  [
    matcher(`(?<year>${YEAR})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})${TIME}`),
    ({ year: y, month: m, day: d }) => day(dayOf(Number(y), Number(m), Number(d))),
  ],
  [
    matcher(`(?<a>\\d{1,2})[/.-](?<b>\\d{1,2})[/.-](?<year>${YEAR}|\\d{2})${TIME}`),
    ({ a, b, year: y }) => [
      ...day(dayOf(yearIn(y), Number(b), Number(a)), 'day-first'),
      ...day(dayOf(yearIn(y), Number(a), Number(b)), 'month-first'),
    ],
  ],
  [
    matcher(
      `(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?<name>${MONTH})[\\s,-]*(?<year>${YEAR}|\\d{2})${TIME}`,
    ),
    ({ day: d, name, year: y }) => day(dayOf(yearIn(y), monthNumber(name ?? '') ?? 0, Number(d))),
  ],
  [
    matcher(`(?<name>${MONTH})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,\\s?(?<year>${YEAR})`),
    ({ day: d, name, year: y }) => day(dayOf(yearIn(y), monthNumber(name ?? '') ?? 0, Number(d))),
  ],
  [matcher(`(?:week|wk|w)\\s?(?<week>\\d{1,2}),?[\\s/-]*(?<year>${YEAR})`), ({ week, year: y }) => weekOf(Number(y), Number(week))],
  [matcher(`(?<year>${YEAR})[\\s-]*(?:week |wk ?|w)(?<week>\\d{1,2})`), ({ week, year: y }) => weekOf(Number(y), Number(week))],
];

/** 1 to 4 for `1st` or `first` to `4th` or `fourth`. */
const ordinal = (text = ''): number =>
  Number(/^\d/.exec(text)?.[0] ?? ['first', 'second', 'third', 'fourth'].indexOf(text.toLowerCase()) + 1);

/** The month of a financial year: Jan 2016/17 is January 2017. */
function monthOfFinancial(name: string | undefined, whole: string | undefined): readonly PeriodReading[] {
  const [number, first] = [monthNumber(name ?? ''), financialYear(whole)];
  return number === null || first === null ? [] : [month(number < 4 ? first + 1 : first, number)];
}

const weekOf = (y: number, week: number): readonly PeriodReading[] => {
  const monday = mondayOfWeek(y, week);
  return monday === null ? [] : [reading('week', monday, 'plain')];
};

/** The quarter of a financial year (from April) or of a calendar year. */
function quarterOf(number: number, whole: string | undefined): readonly PeriodReading[] {
  const short = /^(?<first>\d{2})\s?[/-]\s?(?<second>\d{2})$/.exec(whole ?? '')?.groups;
  const financial = financialYear(short === undefined ? whole : `${fullYear(short['first'] ?? '')}/${short['second']}`);
  if (financial !== null) return [quarter(monthOf(financial, 1 + number * 3))];
  return /^(?:\d{4}|['’]?\d{2})$/.test(whole ?? '') ? [quarter(monthOf(yearIn(whole), number * 3 - 2))] : [];
}

/** From a month to a month: three are a quarter, twelve a year, one a month; any other span is none of ours. */
function spanOf(
  from: number | null,
  firstYear: string | undefined,
  to: number | null,
  whole: string | undefined,
): readonly PeriodReading[] {
  if (from === null || to === null) return [];
  const financial = financialYear(whole);
  const yearOf = (number: number, others: number): number => (financial === null ? others : number < 4 ? financial + 1 : financial);
  const lastYear = yearOf(to, yearIn(whole));
  const end = monthOf(lastYear, to);
  const start =
    firstYear === undefined
      ? monthOf(financial === null && from > to ? lastYear - 1 : yearOf(from, lastYear), from)
      : monthOf(yearIn(firstYear), from);
  const months = monthIndex(end) - monthIndex(start) + 1;
  if (months === 3) return [quarter(start)];
  if (months === 12) return [year(start)];
  return months === 1 ? [reading('month', start, 'plain')] : [];
}

/** What a heading or the beginning of a cell says of the periods that follow it. */
export type Qualifier = 'year-ending' | 'quarter-ending' | 'week' | 'week-ending' | 'month' | null;

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:rolling |moving )?(?:(?:12|twelve)[\s-]?months?|year|annual|mat)\s*(?:to|ending|ended|up to)\b:?|^y\/?e\b/i, 'year-ending'],
  [/^(?:rolling (?:12|twelve)[\s-]?months?|rolling year|rolling annual)\b:?(?: to\b)?/i, 'year-ending'],
  [/^(?:(?:3|three)[\s-]?months?|quarter|qtr)\s*(?:to|ending|ended)\b:?|^q\/?e\b/i, 'quarter-ending'],
  [/^(?:week|wk)\s*(?:to|ending|ended)\b:?|^w\/?e\b/i, 'week-ending'],
  [/^(?:week|wk)\s*(?:commencing|beginning|starting|of|from)\b:?|^w\/?[cb]\b|^week$/i, 'week'],
  [/^(?:month|mth)\s*(?:to|ending|ended|of|commencing|beginning)\b:?|^m\/?e\b/i, 'month'],
];

/** What a heading such as `12 months to`, `Quarter ending` or `w/c` makes of the periods below it. */
export function qualifierOf(heading: string): { readonly qualifier: Qualifier; readonly rest: string } {
  for (const [pattern, qualifier] of QUALIFIERS) {
    const found = pattern.exec(heading.trim());
    if (found !== null) return { qualifier, rest: heading.trim().slice(found[0].length).trim() };
  }
  return { qualifier: null, rest: heading };
}

/** What a period becomes under a heading that says what it ends. */
export function qualified(one: PeriodReading, qualifier: Qualifier): PeriodReading {
  switch (qualifier) {
    case 'year-ending': {
      if (one.unit === 'month') return { ...yearEnding(one.start), form: 'ending' };
      return one.unit === 'day' ? { ...yearEnding(one.start.slice(0, 7)), form: 'ending' } : one;
    }
    case 'quarter-ending': {
      if (one.unit !== 'month' && one.unit !== 'day') return one;
      return quarter(monthOf(Number(one.start.slice(0, 4)), Number(one.start.slice(5, 7)) - 2));
    }
    case 'week':
      return one.unit === 'day' ? { ...one, unit: 'week' } : one;
    case 'week-ending':
      return one.unit === 'day' ? { ...one, unit: 'week', start: dayAt(dayIndex(one.start) - 6) } : one;
    case 'month':
      return one.unit === 'day' ? { ...one, unit: 'month', start: one.start.slice(0, 7) } : one;
    case null:
      return one;
  }
}

/** How a period begins; quick to tell, because most cells hold none. */
const BEGINS =
  /^(?:\d|['’]\d|m\d|as |at the|end|first|second|third|fourth|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q|w|f|cy|cal|year|y\/?e|mon|tue|thu|sat|sun|rolling|moving|annual|mat|twelve|three|m\/?e|mth)/i;

/** Digits alone that are no period: neither a year nor a year with its month. Long lists hold many, as references and coordinates. */
const NO_PERIOD = /^(?:\d{1,3}|\d{5}|\d{7,}|[03-9]\d{5})$/u;

/** Everything that a text without marks can stand for as a period; empty where that is nothing. */
export function periodsInText(text: string): readonly PeriodReading[] {
  if (text.length > 60 || !BEGINS.test(text) || NO_PERIOD.test(text)) return [];
  const plain = readRules(text);
  if (plain.length > 0) return plain;
  const { qualifier, rest } = qualifierOf(text);
  if (qualifier !== null && rest !== '') return periodsInText(rest).map((one) => qualified(one, qualifier));
  const within = WITHIN.exec(text)?.groups;
  if (within !== undefined)
    return readRules(within['date'] ?? '').map((one) => qualified(one, within['week'] === undefined ? null : 'week'));
  const days = spanOfDays(text);
  return days.length > 0 ? days : quarterWithMonths(text);
}

/** `As at 31 Jan 2016`, `End of Jan 2016`, and a week with its number and its first day: `Wk 1 (4 Jan 2016)`. */
const WITHIN =
  /^(?:as (?:at|of)|at the end of|end(?: of)?|(?<week>(?:week|wk)\s?\d{1,2}\s?[(:,–-]\s?(?:w\/?c|commencing|beginning)?))\s*(?<date>[^()]+)\)?$/i;

const MONTH_SPAN = new RegExp(`\\b${MONTH}\\s*(?:to|[-–—])\\s*${MONTH}(?![a-z])`, 'i');
const QUARTER_NUMBER = new RegExp(`[\\s(,:-]*\\b(?:${QUARTER}[1-4]|${ORDINAL} q(?:uarter|tr))\\b[\\s):,-]*`, 'i');

/** A quarter with its months too, as `Q1 (Apr-Jun) 2019/20`: the months say it. */
function quarterWithMonths(text: string): readonly PeriodReading[] {
  if (!MONTH_SPAN.test(text) || !QUARTER_NUMBER.test(text)) return [];
  return readRules(
    text
      .replace(QUARTER_NUMBER, ' ')
      .replaceAll(/[\s()]+/g, ' ')
      .trim(),
  );
}

const BEGINNING = new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[\\s-]+(?<name>${MONTH}))?$`, 'i');

/** From a day to a day: seven days are a week, whole months a month, a quarter or a year; any other span is none of ours. */
function spanOfDays(text: string): readonly PeriodReading[] {
  const [from, to, ...more] = text.split(/\s+(?:to|until|[-–—])\s+|(?<=^\d{1,2}(?:st|nd|rd|th)?)[-–—](?=\d)/i);
  if (from === undefined || to === undefined || more.length > 0) return [];
  return readRules(to).flatMap((end) => (end.unit === 'day' ? spansTo(from, end) : []));
}

function spansTo(from: string, end: PeriodReading): readonly PeriodReading[] {
  const short = BEGINNING.exec(from)?.groups;
  const [endYear, endMonth] = [Number(end.start.slice(0, 4)), Number(end.start.slice(5, 7))];
  const named = short?.['name'] === undefined ? endMonth : (monthNumber(short['name']) ?? 0);
  const starts =
    short === undefined
      ? readRules(from).flatMap(({ unit, form, start }) => (unit === 'day' && form === end.form ? [start] : []))
      : [dayOf(named > endMonth ? endYear - 1 : endYear, named, Number(short['day']))];
  return starts.flatMap((start) => {
    if (start === null) return [];
    if (dayIndex(end.start) - dayIndex(start) === 6) return [reading('week', start, end.form)];
    const next = dayAt(dayIndex(end.start) + 1);
    if (!start.endsWith('-01') || !next.endsWith('-01')) return [];
    const [first, months] = [start.slice(0, 7), monthIndex(next.slice(0, 7)) - monthIndex(start.slice(0, 7))];
    if (months === 3) return [quarter(first)];
    if (months === 12) return [year(first)];
    return months === 1 ? [reading('month', first, 'plain')] : [];
  });
}

function readRules(text: string): readonly PeriodReading[] {
  const found: PeriodReading[] = [];
  for (const [pattern, read] of RULES) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) found.push(...read(groups));
  }
  return found;
}
