import { monthNumber } from './period-parts.ts';
import type { PeriodReading } from './period-reading.ts';
import { day, reading } from './period-reading.ts';
import { MONTH, monthsFrom, readRules } from './period-rules.ts';

/** A period as the addresses of data.gov.uk name it: `…/id/gregorian-interval/2019-04-01T00:00:00/P1Y`, `…/id/government-year/2019-2020`. */
const ADDRESS =
  /(?:^|\/)(?:gregorian-interval\/(?<start>\d{4}-\d{2}-\d{2})(?:t[\d:]+z?)?\/p(?<amount>\d{1,2})(?<unit>[ymwd])|(?:gregorian-|government-|calendar-)?(?:year|quarter|month|day)\/(?<named>[\dq-]+))$/iu;

/** The period that such an address names; empty for any other text. */
export function periodOfAddress(text: string): readonly PeriodReading[] {
  const { start, amount, unit, named } = ADDRESS.exec(text)?.groups ?? {};
  if (named !== undefined) return readRules(named);
  if (start === undefined) return [];
  const number = Number(amount);
  switch (unit?.toLowerCase()) {
    case 'y':
    case 'm':
      return start.endsWith('-01') ? monthsFrom(start.slice(0, 7), unit.toLowerCase() === 'y' ? number * 12 : number) : [];
    case 'w':
      return number === 1 ? [reading('week', start, 'plain')] : [];
    default:
      return number === 1 ? day(start) : number === 7 ? [reading('week', start, 'plain')] : [];
  }
}

type Read = (text: string) => readonly PeriodReading[];

/** What stands between a name in one language and the same in another: `Ionawr / January 2016`, `Ionawr (January) 2016`. */
const BETWEEN_LANGUAGES = /\s*[/|]\s*|\s+[-–—]\s+/gu;
const IN_BRACKETS = new RegExp(`^(?<one>${MONTH})\\s?\\((?<other>${MONTH})\\)\\s?(?<rest>.*)$`, 'iu');

/** A period that is written in two languages, of which one may leave out the year; empty where they are not the same period. */
export function inTwoLanguages(text: string, read: Read): readonly PeriodReading[] {
  const { one, other, rest } = IN_BRACKETS.exec(text)?.groups ?? {};
  if (one !== undefined && other !== undefined && monthNumber(one) !== null && monthNumber(one) === monthNumber(other))
    return read(`${one} ${rest ?? ''}`.trim());
  for (const between of text.matchAll(BETWEEN_LANGUAGES)) {
    const [left, right] = [text.slice(0, between.index), text.slice(between.index + between[0].length)];
    if (![left, right].every((part) => /\p{L}/u.test(part)) || left.toLowerCase() === right.toLowerCase()) continue;
    const [ofLeft, ofRight] = [read(left), read(right)];
    const same = [...samePeriod(ofLeft, ofRight), ...samePeriod(ofRight, ofLeft)];
    if (same.length > 0) return same.slice(0, 1);
  }
  return [];
}

/** The periods of which others say the same, or the same without the year. */
const samePeriod = (periods: readonly PeriodReading[], others: readonly PeriodReading[]): readonly PeriodReading[] =>
  periods.filter((period) => others.some((other) => isSamePeriod(period, other)));

function isSamePeriod(period: PeriodReading, other: PeriodReading): boolean {
  if (period.unit === other.unit) return period.start === other.start && period.number === other.number && period.begins === other.begins;
  return period.unit === 'month' && other.unit === 'month-of-year' && other.number === Number(period.start.slice(5, 7));
}

/** A number before a month, which puts a list in order: `1. Apr 2016`, `M1 Apr-16`, `P01 - April 2016`. */
const NUMBERED = new RegExp(
  `^(?:\\d{1,2}[.)]\\s?|\\(\\d{1,2}\\)\\s?|(?:m|a?p|month|period)\\s?\\d{1,2}[\\s.:(-]+)(?<rest>${MONTH}.*?)\\)?$`,
  'iu',
);

/** A month with its year behind a number that only puts it in order. */
export function numberedMonth(text: string, read: Read): readonly PeriodReading[] {
  const rest = NUMBERED.exec(text)?.groups?.['rest'];
  return rest === undefined ? [] : read(rest).filter(({ unit, form }) => unit === 'month' && form === 'plain');
}

/** Names that R makes of headings: `X2014.15` of 2014/15, `X2016` of 2016. */
export const nameOfR = (text: string, read: Read): readonly PeriodReading[] =>
  /^x\d{4}(?:\.\d{2,4})?$/iu.test(text)
    ? read(text.slice(1).replace('.', '/')).filter(({ unit }) => unit === 'year' || unit === 'month')
    : [];

const LIST = new RegExp(
  `^(?<first>${MONTH})(?<between>(?:\\s*(?:,|/|&|\\+|\\band\\b|\\ba\\b)\\s*(?:and\\s+)?${MONTH})+)(?<rest>[\\s,]+(?:19|20)?\\d{2}(?:[/-]\\d{2,4})?)?$`,
  'iu',
);
const NAME = new RegExp(MONTH, 'giu');

/** Months that follow one another in a list, as `Apr, May & Jun 2016`: what `Apr to Jun 2016` is. */
export function listOfMonths(text: string, read: Read): readonly PeriodReading[] {
  const { first, between, rest = '' } = LIST.exec(text)?.groups ?? {};
  if (first === undefined || between === undefined) return [];
  const names = [first, ...(between.match(NAME) ?? [])];
  const numbers = names.map((name) => monthNumber(name));
  const follow = numbers.every((number, at) => number !== null && (at === 0 || number === ((numbers[at - 1] ?? 0) % 12) + 1));
  return follow ? read(`${first}-${names.at(-1) ?? ''}${rest}`) : [];
}

/** The long names of months in which a wrong letter leaves no other word. */
const LONG_NAMES = ['january', 'february', 'april', 'august', 'september', 'october', 'november', 'december'] as const;
const MISSPELT = /^(?<word>[a-z]{4,10})(?<rest>[\s\-/’'.,]+(?:(?:19|20)\d{2}|['’]?\d{2}))$/iu;

/** A month with its year of which the name has one letter too many, too few or wrong, or two turned round: `Febuary 2016`. */
export function misspeltMonth(text: string, read: Read): readonly PeriodReading[] {
  const { word, rest } = MISSPELT.exec(text)?.groups ?? {};
  if (word === undefined || rest === undefined || monthNumber(word) !== null) return [];
  const name = LONG_NAMES.find((one) => isOneSlip(word.toLowerCase(), one));
  return name === undefined ? [] : read(`${name}${rest}`);
}

/** Whether one word becomes another by one letter more, less or other, or by two neighbours that change places. */
function isOneSlip(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === right[same]) same += 1;
  const [restOfWord, restOfRight] = [word.slice(same), right.slice(same)];
  if (word.length > right.length) return restOfWord.slice(1) === restOfRight;
  if (word.length < right.length) return restOfWord === restOfRight.slice(1);
  const areTurned = restOfWord[0] === restOfRight[1] && restOfWord[1] === restOfRight[0] && restOfWord.slice(2) === restOfRight.slice(2);
  return areTurned || restOfWord.slice(1) === restOfRight.slice(1);
}
