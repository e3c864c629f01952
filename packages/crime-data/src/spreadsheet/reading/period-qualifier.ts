import { dayAt, dayIndex, monthOf } from './period-parts.ts';
import { type PeriodReading, quarter, yearEnding } from './period-reading.ts';

/** What a heading or the beginning of a cell says of the periods that follow it. */
export type Qualifier = 'year-ending' | 'quarter-ending' | 'several-weeks' | 'week' | 'week-ending' | 'month' | null;

/** Up to, with a day or a month after it: the end of a year that is only numbered may be that of a calendar year. */
const TO = String.raw`(?:to|ending|ended|up to|end(?=:?\s+(?:[a-z]|\d{1,2}[\s./-])))\b:?`;
/** In Welsh: ending, ended, up to. */
export const YN_DIWEDDU = String.raw`(?:(?:(?:sydd )?yn|a oedd yn) (?:diweddu|gorffen)|a ddaeth i ben|hyd(?: at)?|i)\b(?: ym| yn| ar| ddiwedd)?`;
const matcher = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`, 'iu');

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [
    matcher(String.raw`(?:rolling |moving )?(?:(?:12|twelve)[\s-]?(?:months?|mths?|m)|years?|yr|annual|mat)\s*(?:${TO}|\/e\b)|y\/?e\b`),
    'year-ending',
  ],
  [matcher(String.raw`rolling (?:12|twelve)[\s-]?months?\b:?(?: to\b)?|rolling (?:year|annual)\b:?(?: to\b)?`), 'year-ending'],
  [matcher(String.raw`(?:y )?(?:[bf]lwyddyn|(?:12|deuddeg) mis)\s+${YN_DIWEDDU}`), 'year-ending'],
  [matcher(String.raw`(?:(?:3|three)[\s-]?(?:months?|mths?|m)|quarter|qtr)\s*(?:${TO}|\/e\b)|q\/?e\b`), 'quarter-ending'],
  [matcher(String.raw`(?:y )?(?:chwarter|(?:3|tri) mis)\s+${YN_DIWEDDU}`), 'quarter-ending'],
  [
    matcher(String.raw`(?:[2-9]|1[0-3]|two|three|four|five|six|eight|twelve|thirteen)[\s-]?(?:weeks?|wks?)\s*${TO}|fortnight\s*${TO}`),
    'several-weeks',
  ],
  [matcher(String.raw`(?:week|wk)\s*(?:to|ending|ended)\b:?|w\/?e\b|(?:yr )?wythnos\s+${YN_DIWEDDU}`), 'week-ending'],
  [
    matcher(
      String.raw`(?:week|wk)\s*(?:commencing|beginning|starting|of|from)\b:?|w\/?[cb]\b|week$|(?:yr )?wythnos\s+(?:yn (?:dechrau|cychwyn)|o)\b(?: ar)?`,
    ),
    'week',
  ],
  [matcher(String.raw`(?:month|mth)\s*(?:to|ending|ended|of|commencing|beginning)\b:?|m\/?e\b|mis\s+${YN_DIWEDDU}`), 'month'],
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
    case 'several-weeks':
      return one.unit === 'day' ? { ...one, unit: 'several-months', start: one.start.slice(0, 7) } : one;
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
