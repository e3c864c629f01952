import { dayAt, dayIndex, monthOf } from './period-parts.ts';
import { type PeriodReading, quarter, yearEnding } from './period-reading.ts';

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
