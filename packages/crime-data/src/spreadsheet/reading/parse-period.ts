import { withPlainMonths } from '@saferplan/domain/dates';
import { dayAt, dayIndex, dayOf, monthIndex, monthNumber } from './period-parts.ts';
import { inTwoLanguages, listOfMonths, misspeltMonth, nameOfR, numberedMonth, periodOfAddress } from './other-writings.ts';
import { qualified, qualifierOf } from './period-qualifier.ts';
import { type PeriodReading, reading } from './period-reading.ts';
import { MONTH, monthsFrom, ORDINAL, QUARTER, readRules, TO } from './period-rules.ts';

/** How a period begins; quick to tell, because most cells hold none. */
const BEGINS =
  /^(?:\d|fortnight|two|four|five|six|eight|thirteen|['’]\d|\(\d|x\d|m\d|a?p\d|p\s\d|per|pd|acc|rep|aca|school|muni|civic|counc|ay|as |at the|end|first|second|third|fourth|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|ch|maw|ebr|mai|meh|gor|awst|med|hyd|tach|rhag|q|h[12]|half|w|f|cy|cal|year|yr|y\/?e|y (?:fl|ch)|blwyddyn|mid|mye|mon|tue|thu|sat|sun|rolling|moving|annual|mat|twelve|three|m\/?e|mth|[jfasond][a-z]{3,9}[\s.,'’/-]+(?:19|20)?\d{2}$)/i;

/** Digits alone that are no period: neither a year nor a year with its month. Long lists hold many, as references and coordinates. */
const NO_PERIOD = /^(?:\d{1,3}|\d{5}|\d{7,}|[03-9]\d{5})$/u;

/** In a month: `In March 2016`, `Ym Mawrth 2016`. */
const IN = new RegExp(`^(?:in|ym|yng|yn)\\s+(?=${MONTH}(?![a-z]))`, 'i');

/** Dashes that are no hyphen, and the sign by which a spreadsheet keeps a text from becoming a date. */
const OTHER_SIGNS = /[‐‑‒–—−]|^['’`][a-z]/i;

/** Everything that a text without marks can stand for as a period; empty where that is nothing. */
export function periodsInText(written: string): readonly PeriodReading[] {
  if (written.includes('/') && !/^\d/.test(written)) {
    const named = periodOfAddress(written);
    if (named.length > 0) return named;
  }
  const signed = OTHER_SIGNS.test(written) ? written.replaceAll(/[‐‑‒–—−]/g, '-').replace(/^['’`](?=[a-z])/i, '') : written;
  if (signed.length > 60 || NO_PERIOD.test(signed)) return [];
  const text = withPlainMonths(signed).replace(IN, '');
  if (!BEGINS.test(text)) return [];
  const plain = readRules(text);
  if (plain.length > 0) return plain;
  const { qualifier, rest } = qualifierOf(text);
  if (qualifier !== null && rest !== '')
    // What follows says when something ends: 31 March is no month of 2031, and `Year ending March` is a heading.
    return periodsInText(rest).flatMap((one) =>
      one.form === 'mangled' || one.unit.endsWith('-of-year') ? [] : [qualified(one, qualifier)],
    );
  const within = WITHIN.exec(text)?.groups;
  if (within !== undefined)
    return readRules(within['date'] ?? '').map((one) => qualified(one, within['week'] === undefined ? null : 'week'));
  const days = spanOfDays(text);
  if (days.length > 0) return days;
  const quarters = quarterWithMonths(text);
  return quarters.length > 0 ? quarters : writtenOtherwise(text);
}

/** The first of the other writings that says a period. */
function writtenOtherwise(text: string): readonly PeriodReading[] {
  for (const writing of [misspeltMonth, listOfMonths, numberedMonth, nameOfR, inTwoLanguages]) {
    const read = writing(text, periodsInText);
    if (read.length > 0) return read;
  }
  return [];
}

/** `As at 31 Jan 2016`, `End of Jan 2016`, and a week with its number and its first day: `Wk 1 (4 Jan 2016)`. */
const WITHIN =
  /^(?:as (?:at|of)|at the end of|end(?: of)?|(?<week>(?:week|wk)\s?\d{1,2}\s?[(:,–-]\s?(?:w\/?c|commencing|beginning)?))\s*(?<date>[^()]+)\)?$/i;

const MONTH_SPAN = new RegExp(`\\b${MONTH}${TO}${MONTH}(?![a-z])`, 'i');
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
  const [from, to, ...more] = text.split(
    /\s+(?:to|until|[-–—])\s+|(?<=^\d{1,2}(?:st|nd|rd|th)?)[-–—](?=\d)|(?<=[/.]\d{2,4})[-–—](?=\d{1,2}[/.])/i,
  );
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
    return monthsFrom(first, months);
  });
}
