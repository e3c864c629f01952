import { dayIndex, dayOf, fullYear, isYear, mondayOfWeek, mondayOfWeekFrom, monthIndex, monthNumber, monthOf } from './period-parts.ts';
import { day, month, type PeriodReading, quarter, reading, year, yearEnding } from './period-reading.ts';

/** The beginnings of the English and the Welsh names of months, and as many letters as Gorffennaf has after its own; `monthNumber` says whether they are right. */
export const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chw|maw|ebr|mai|meh|gor|awst|med|hyd|tach|rhag)[a-z]{0,7}\\.?';
const YEAR = '(?:19|20)\\d{2}';
/** A year as people write it: 2015, ’15, 15. */
const ANY_YEAR = `(?:${YEAR}|['’]?\\d{2})`;
/** 2015/16, 2015-16, 2015/2016, 2015 to 2016, FY2015/16. */
const FINANCIAL = `(?:f\\.?\\/?y\\.?\\s*)?(?:${YEAR})(?:\\s?[/–-]\\s?| to )(?:${YEAR}|\\d{2})`;
/** 19/20, 19-20, ’19: in writings of quarters, where it can be nothing else. */
const SHORT_YEAR = `(?:f\\.?\\/?y\\.?\\s?)?\\d{2}\\s?[/-]\\s?\\d{2}|['’]?\\d{2}`;
export const ORDINAL = '(?:1st|2nd|3rd|4th|first|second|third|fourth)';
export const QUARTER = '(?:q(?:uarter|tr)?|chwarter|ch)\\.?\\s?';
/** P1, Period 1, AP01. */
const PERIOD = '(?:(?:accounting |financial |reporting )?period|per\\.?|pd\\.?|a?p)\\.?\\s?';
/** M1, Month 1, Mis 1. */
const NUMBERED_MONTH = '(?:m|month\\s|mis\\s)';
const FOUR = '(?:[1-4]|one|two|three|four|iv|i{1,3})';
/** The month that financial years end in, where nothing names another: March. */
const LAST_OF_FINANCIAL = 3;
/** Between two months, in English and in Welsh. */
export const TO = '(?:\\s*(?:to|until|[-–—])\\s*|\\s+(?:i|tan|hyd(?:\\s+at)?)\\s+)';
/** The time or the name of the day after a date. */
const TIME = '(?:(?:t|,?\\s+)\\d{1,2}[:.h]\\d{2}.*|t\\d.*|,?\\s+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?';
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?';
const matcher = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'i');

const yearIn = (digits: string | undefined): number => fullYear((digits ?? '').replace(/['’]/g, ''));

/** The first year of 2015/16; null where the second is not the next. */
function financialYear(text: string | undefined): number | null {
  const parts = /(?:^|\D)(?<first>\d{4}|\d{2}(?=\/\d{2}$))(?:\s?[/–-]\s?| to )(?<second>\d{1,4})$/.exec(text ?? '')?.groups;
  const first = fullYear(parts?.['first'] ?? '');
  const second = parts?.['second'] ?? '';
  const isNext = second.length !== 3 && Number(second) === (first + 1) % 10 ** second.length;
  return parts !== undefined && isYear(first) && isNext ? first : null;
}

type Rule = readonly [pattern: RegExp, read: (groups: Readonly<Record<string, string | undefined>>) => readonly PeriodReading[]];

const RULES: readonly Rule[] = [
  [
    matcher(`(?<name>${MONTH})(?:[\\s\\-/’'.,_]*(?<year>${ANY_YEAR})|\\s?\\((?<bracketed>${YEAR})\\))`),
    ({ name, year: digits, bracketed }) => {
      const number = monthNumber(name ?? '');
      return number === null ? [] : [month(yearIn(digits ?? bracketed), number)];
    },
  ],
  // 01/16: a year after 2012 is no month. 1/16 can be a fraction.
  [
    matcher('(?<month>0?[1-9]|1[0-2])\\/(?<year>1[3-9]|[2-6]\\d)'),
    ({ year: digits, month: number }) => [month(yearIn(digits), Number(number), number?.startsWith('0') === true ? 'number' : 'fraction')],
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
    matcher(`(?<year>${YEAR})(?<sign>[-. ]|\\s?m)(?<month>0?[1-9]|1[0-2])`),
    // 1952.06 is a number more often than a month.
    ({ year: digits, sign, month: number }) => [month(Number(digits), Number(number), sign === '.' ? 'number' : 'plain')],
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
    matcher(`(?<month>0?[1-9]|1[0-2])(?:[\\s\\-/.]|\\s[-/]\\s)(?<year>${YEAR})`),
    ({ year: digits, month: number }) => [month(Number(digits), Number(number))],
  ],
  [
    matcher(`(?:(?:(?:financial |fiscal )?years?|blwyddyn(?: ariannol)?):?\\s)?(?<whole>${FINANCIAL})(?: financial year)?`),
    ({ whole }) => {
      const first = financialYear(whole);
      return first === null ? [] : [year(monthOf(first, 4))];
    },
  ],
  [
    matcher(`(?:(?:academic|school) years?:?\\s|a\\.?y\\.?\\s?)(?<whole>${FINANCIAL})|(?<before>${FINANCIAL}) (?:academic|school) year`),
    ({ whole, before }) => {
      const first = financialYear(whole ?? before);
      return first === null ? [] : [year(monthOf(first, 9))];
    },
  ],
  [
    matcher(`(?:municipal|civic|council) years?:?\\s(?<whole>${FINANCIAL})|(?<before>${FINANCIAL}) (?:municipal|civic|council) year`),
    ({ whole, before }) => {
      const first = financialYear(whole ?? before);
      return first === null ? [] : [year(monthOf(first, 5))];
    },
  ],
  [
    matcher(
      `(?:f\\.?\\/?y\\.?\\s?\\/?e\\.?|f\\.?\\/?y\\.? end(?:ing|ed)?|(?:financial|fiscal) years? (?:to|end(?:ing|ed)?)):?\\s?(?:in )?(?:(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s\\-/])?(?<name>${MONTH})[\\s\\-/’'.,]*)?(?<year>${ANY_YEAR})`,
    ),
    ({ day: last, name, year: digits }) => {
      const ends = name === undefined ? LAST_OF_FINANCIAL : monthNumber(name);
      // A year up to another day of a month is none of months.
      const isWhole = last === undefined || (ends !== null && dayOf(yearIn(digits), ends, Number(last) + 1) === null);
      return ends === null || !isWhole ? [] : [yearEnding(monthOf(yearIn(digits), ends))];
    },
  ],
  [matcher(`f\\.?\\/?y\\.?\\s?(?<year>${ANY_YEAR})`), ({ year: digits }) => [year(monthOf(yearIn(digits), 1), 'financial')]],
  // 201516, as education statistics write it; 201011 can be November 2010.
  [
    matcher(`(?<first>${YEAR})(?<second>\\d{2})`),
    ({ first, second }) => {
      const begun = financialYear(`${first}/${second}`);
      return begun === null ? [] : [year(monthOf(begun, 4), 'number')];
    },
  ],
  // 2015/6, which can be June 2015 too.
  [
    matcher(`(?<whole>(?:${YEAR})[/-]\\d)`),
    ({ whole }) => {
      const first = financialYear(whole);
      return first === null ? [] : [year(monthOf(first, 4))];
    },
  ],
  [
    matcher("(?<mark>f\\.?\\/?y\\.?\\s*|['’])?(?<first>\\d{2})\\s?[/–-]\\s?['’]?(?<second>\\d{2})"),
    ({ mark, first, second }) =>
      // 14-15 can be ages: its neighbours or its heading tell.
      Number(second) === (Number(first) + 1) % 100
        ? [year(monthOf(fullYear(first ?? ''), 4), mark === undefined ? 'number' : 'plain')]
        : [],
  ],
  // With .0 as programs write numbers that they keep with decimals, and with the sign of thousands as spreadsheets show numbers.
  [matcher(`(?<year>${YEAR})(?:\\.0)?`), ({ year: digits }) => [year(monthOf(Number(digits), 1), 'number')]],
  [matcher('(?<year>(?:1,9|2,0)\\d{2})'), ({ year: digits }) => [year(monthOf(Number(digits?.replace(',', '')), 1), 'number')]],
  // The middle of a year, for which populations are estimated.
  [
    matcher(
      `(?:mid[\\s-]?(?:year)?(?: population)?(?: estimates?)?|mye)[\\s-]*(?<after>${YEAR})|(?<before>${YEAR})[\\s-](?:mid[\\s-]?year(?: population)?(?: estimates?)?|mye)`,
    ),
    ({ after, before }) => [year(monthOf(Number(after ?? before), 1))],
  ],
  [matcher(`(?:calendar year|cy|year)\\s*(?<year>${YEAR})`), ({ year: digits }) => [year(monthOf(Number(digits), 1))]],
  [
    matcher(`(?:${QUARTER}(?<a>${FOUR})|(?<b>${ORDINAL}) q(?:uarter|tr)),?[\\s:/-]*(?:of )?(?<whole>${FINANCIAL}|${YEAR}|${SHORT_YEAR})`),
    ({ a, b, whole }) => quarterOf(ordinal(a ?? b), whole),
  ],
  [
    matcher(
      `(?<whole>${FINANCIAL}|${YEAR}|(?:f\\.?\\/?y\\.?\\s?)?\\d{2}[/-]\\d{2}|['’]?\\d{2}(?=\\s?q)),?[\\s:/-]*(?:${QUARTER}(?<a>${FOUR})|(?<b>${ORDINAL}) q(?:uarter|tr))`,
    ),
    ({ a, b, whole }) => quarterOf(ordinal(a ?? b), whole),
  ],
  // Q1-Q3 2016/17: from the first quarter on.
  [
    matcher(`q1\\s?(?:-|to)\\s?q?(?<last>[2-4]),?[\\s:/-]*(?<whole>${FINANCIAL}|${YEAR}|${SHORT_YEAR})`),
    ({ last, whole }) => quarterOf(1, whole).flatMap(({ start }) => monthsFrom(start, Number(last) * 3)),
  ],
  // 201617Q1, as programs write quarters of financial years.
  [matcher(`(?<first>${YEAR})(?<second>\\d{2})[\\s_-]?q(?<a>[1-4])`), ({ first, second, a }) => quarterOf(Number(a), `${first}/${second}`)],
  [matcher(`(?<a>[1-4])q[\\s-]?(?<whole>${YEAR}|\\d{2})`), ({ a, whole }) => quarterOf(Number(a), whole)],
  // FY17 Q1 and Q1 FY17: by the year that it ends in, until somebody says that it begins in it.
  [
    matcher(`f\\.?\\/?y\\.?\\s?(?<before>${ANY_YEAR})[\\s_/,-]*q(?<a>[1-4])|q(?<b>[1-4])[\\s_/,-]*f\\.?\\/?y\\.?\\s?(?<after>${ANY_YEAR})`),
    ({ before, after, a, b }) => [{ ...quarter(monthOf(yearIn(before ?? after) - 1, 1 + Number(a ?? b) * 3)), form: 'financial' }],
  ],
  [
    matcher(`(?:${QUARTER}(?<a>${FOUR})|(?<b>${ORDINAL}) q(?:uarter|tr))`),
    ({ a, b }) => [reading('quarter-of-year', '', 'plain', { number: ordinal(a ?? b) })],
  ],
  [
    matcher(
      `(?<first>${MONTH})[\\s\\-/’']*(?<firstYear>${ANY_YEAR})?${TO}(?<last>${MONTH})[\\s\\-/,]*(?<whole>${FINANCIAL}|${ANY_YEAR}|\\d{2}\\/\\d{2})`,
    ),
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
    matcher(
      `(?:h(?<a>[12])|(?<b>[12])h|half[\\s-]?(?:year )?(?<c>[12])|(?<d>1st|2nd|first|second) half(?:[\\s-]year)?),?[\\s:/-]*(?:of )?(?<whole>${FINANCIAL}|${YEAR})`,
    ),
    ({ a, b, c, d, whole }) => halfOf(ordinal(a ?? b ?? c ?? d), whole),
  ],
  [matcher(`(?<whole>${FINANCIAL}|${YEAR}),?[\\s:/-]*h(?:alf\\s?)?(?<a>[12])`), ({ a, whole }) => halfOf(Number(a), whole)],
  [
    matcher(`(?<name>${MONTH})`),
    ({ name }) => {
      const number = monthNumber(name ?? '');
      return number === null ? [] : [reading('month-of-year', '', 'plain', { number })];
    },
  ],
  [matcher(`(?<name>${MONTH})[\\s,-]+(?<whole>${FINANCIAL})`), ({ name, whole }) => monthOfFinancial(name, whole)],
  [matcher(`(?<whole>${FINANCIAL})[\\s,:-]+(?<name>${MONTH})`), ({ name, whole }) => monthOfFinancial(name, whole)],
  [
    matcher(`(?<name>${MONTH})[\\s,-]+['’]?(?<first>\\d{2})\\/(?<second>\\d{2})`),
    ({ name, first, second }) => monthOfFinancial(name, `${fullYear(first ?? '')}/${second}`),
  ],
  [matcher(`${PERIOD}(?<number>0?[1-9]|1[0-3])`), ({ number }) => [reading('month-of-year', '', 'period', { number: Number(number) })]],
  [
    matcher(`(?:${PERIOD}|${NUMBERED_MONTH})(?<number>0?[1-9]|1[0-2]),?[\\s:/-]*(?:of )?(?<whole>${FINANCIAL})`),
    ({ number, whole }) => periodOf(number, whole),
  ],
  [
    matcher(`(?<whole>${FINANCIAL}),?[\\s:/-]*(?:${PERIOD}|${NUMBERED_MONTH})(?<number>0?[1-9]|1[0-2])`),
    ({ number, whole }) => periodOf(number, whole),
  ],
  [
    matcher(`${NUMBERED_MONTH}(?<month>0?[1-9]|1[0-2])[\\s:/-]+(?<year>${YEAR})`),
    ({ month: number, year: digits }) => [month(Number(digits), Number(number))],
  ],
  [
    matcher('m(?:(?:on)?th\\s)?(?<month>0?[1-9]|1[0-2])'),
    ({ month: number }) => [reading('month-of-year', '', 'number', { number: Number(number) })],
  ],
  [
    matcher(`(?<year>${YEAR})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})${TIME}`),
    ({ year: y, month: m, day: d }) => day(dayOf(Number(y), Number(m), Number(d))),
  ],
  [
    matcher(`(?:(?<weekday>${WEEKDAY}),?\\s+)?(?<a>\\d{1,2})\\s?[/.-]\\s?(?<b>\\d{1,2})\\s?[/.-]\\s?(?<year>${YEAR}|\\d{2})${TIME}`),
    ({ weekday, a, b, year: y }) =>
      onWeekday(weekday, [
        ...day(dayOf(yearIn(y), Number(b), Number(a)), 'day-first'),
        ...day(dayOf(yearIn(y), Number(a), Number(b)), 'month-first'),
      ]),
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
  [
    matcher(
      `(?:week|wk|w|wythnos)\\s?(?<after>\\d{1,2}),?[\\s/:-]+(?<whole>${FINANCIAL})|(?<first>${FINANCIAL})[\\s,:/-]*(?:week|wk|w|wythnos)\\s?(?<before>\\d{1,2})`,
    ),
    ({ after, whole, first, before }) => weekOfFinancial(financialYear(whole ?? first), Number(after ?? before)),
  ],
  [
    matcher(`(?:week|wk|w|wythnos)[\\s:]*(?<year>${YEAR})[\\s/-]*w?(?<week>\\d{1,2})`),
    ({ week, year: y }) => weekOf(Number(y), Number(week)),
  ],
  [matcher(`(?:week|wk|w)\\s?(?<week>\\d{1,2}),?[\\s/-]*(?<year>${YEAR})`), ({ week, year: y }) => weekOf(Number(y), Number(week))],
  [matcher(`(?<year>${YEAR})[\\s-]*(?:week |wk ?|w)(?<week>\\d{1,2})`), ({ week, year: y }) => weekOf(Number(y), Number(week))],
];

const WRITTEN: readonly (readonly string[])[] = [
  ['one', 'two', 'three', 'four'],
  ['first', 'second', 'third', 'fourth'],
  ['i', 'ii', 'iii', 'iv'],
];

/** 1 to 4 for `1`, `one`, `1st`, `first` or `I` to `4`, `four`, `4th`, `fourth` or `IV`. */
const ordinal = (text = ''): number =>
  Number(/^\d/.exec(text)?.[0] ?? Math.max(...WRITTEN.map((words) => words.indexOf(text.toLowerCase()))) + 1);

const NUMBER_IN_WORDS = matcher(`(?:${FOUR}|${ORDINAL})`);

/** 1 to 4 for a text that is one of these numbers and nothing else; null for any other. */
export const ordinalIn = (text: string): number | null => (NUMBER_IN_WORDS.test(text) ? ordinal(text) : null);

/** The month of a financial year: Jan 2016/17 is January 2017. */
function monthOfFinancial(name: string | undefined, whole: string | undefined): readonly PeriodReading[] {
  const [number, first] = [monthNumber(name ?? ''), financialYear(whole)];
  return number === null || first === null ? [] : [month(number < 4 ? first + 1 : first, number)];
}

/** The month of a numbered period of a financial year, number 1 being April. */
function periodOf(number: string | undefined, whole: string | undefined): readonly PeriodReading[] {
  const first = financialYear(whole);
  return first === null ? [] : [month(first, 3 + Number(number), 'period')];
}

const weekOf = (y: number, week: number): readonly PeriodReading[] => {
  const monday = mondayOfWeek(y, week);
  return monday === null ? [] : [reading('week', monday, 'plain')];
};

const weekOfFinancial = (begins: number | null, number: number): readonly PeriodReading[] =>
  begins === null || number < 1 || number > 53
    ? []
    : [reading('week', mondayOfWeekFrom(monthOf(begins, 4), number, false), 'financial', { number, begins })];

const WEEKDAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const;

/** Of the days that a text can stand for those that fall on the weekday before it; all where none does. */
function onWeekday(weekday: string | undefined, days: readonly PeriodReading[]): readonly PeriodReading[] {
  const named = weekday?.slice(0, 3).toLowerCase();
  const right = days.filter(({ start }) => WEEKDAYS[((dayIndex(start) % 7) + 7) % 7] === named);
  return right.length === 0 ? days : right;
}

/** The quarter of a financial year (from April) or of a calendar year. */
function quarterOf(number: number, whole: string | undefined): readonly PeriodReading[] {
  const short = /^(?:f\.?\/?y\.?\s?)?(?<first>\d{2})\s?[/-]\s?(?<second>\d{2})$/.exec(whole ?? '')?.groups;
  const financial = financialYear(short === undefined ? whole : `${fullYear(short['first'] ?? '')}/${short['second']}`);
  if (financial !== null) return [quarter(monthOf(financial, 1 + number * 3))];
  return /^(?:\d{4}|['’]?\d{2})$/.test(whole ?? '') ? [quarter(monthOf(yearIn(whole), number * 3 - 2))] : [];
}

/** Months from a first one on: one, a quarter, a year, or as many as no interval has. */
export function monthsFrom(start: string, months: number): readonly PeriodReading[] {
  if (months === 1) return [reading('month', start, 'plain')];
  if (months === 3) return [quarter(start)];
  if (months === 12) return [year(start, 'ending')];
  return months > 1 && months < 12 ? [reading('several-months', start, 'plain', { number: months })] : [];
}

/** From a month to a month. */
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
  return monthsFrom(start, monthIndex(end) - monthIndex(start) + 1);
}

/** The first or the second half of a calendar year or of a financial one. */
function halfOf(number: number, whole: string | undefined): readonly PeriodReading[] {
  const [first, financial] = [monthOf(yearIn(whole?.slice(0, 4)), 1), financialYear(whole)];
  return monthsFrom(monthOf(Number(first.slice(0, 4)), number * 6 - (financial === null ? 5 : 2)), 6);
}

/** Everything that a text as a whole can stand for by the ways in which periods are written. */
export function readRules(text: string): readonly PeriodReading[] {
  const found: PeriodReading[] = [];
  for (const [pattern, read] of RULES) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) found.push(...read(groups));
  }
  return found;
}
