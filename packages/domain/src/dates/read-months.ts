import { ok, refuse } from '../shared/result.ts';
import { MONTH, monthNumber, QUARTER, quarterNumber, SEASON, seasonMonth, YEAR, YEARS } from './date-words.ts';
import { monthAfter } from '../shared/months.ts';
import { type DateContext, firstMonthOf, monthsOf, planYearOf, type ReadDate, yearOfMonth } from './written-date.ts';

const PART = new RegExp(
  '^(?<part>(?:the )?(?:end|start|beginning|middle) of|early|mid|late|end|start|mid-|year|d?diwedd|d?dechrau|[cg]anol)[ -]?(?:the )?(?<rest>.+)$',
  'u',
);
const NAMED = new RegExp(`^${MONTH}(?:[ -](?:of )?${YEAR})?$`, 'u');
const QUARTERS = [new RegExp(`^${QUARTER}(?:,? (?:of |in )?${YEARS})?$`, 'u'), new RegExp(`^${YEARS} ${QUARTER}$`, 'u')];
const SEASONS = new RegExp(`^(?:in )?(?:the )?${SEASON}(?:,? (?:of )?${YEARS})?$`, 'u');
const YEAR_ALONE = new RegExp(`^${YEARS}$`, 'u');

/** Quarters, seasons, years of the plan, and the beginning, middle or end of these or of a month. */
export function readMonths(text: string, context: DateContext): ReadDate | null {
  if (/^(?:financial |plan )?year[- ]end$|^end of (?:the )?(?:financial |plan )?year$|^d?diwedd y flwyddyn(?: ariannol)?$/u.test(text))
    return monthsOf({ year: planYearOf(context), month: firstMonthOf(context) }, 12, true);
  const part = PART.exec(text)?.groups;
  if (part !== undefined) {
    const whole = wholeMonths(part['rest'] ?? '', context, true);
    return whole === null ? null : partOf(part['part'] ?? '', whole);
  }
  return wholeMonths(text, context, false);
}

function wholeMonths(text: string, context: DateContext, ofPart: boolean): ReadDate | null {
  const named = NAMED.exec(text)?.groups;
  if (named !== undefined) {
    const month = monthNumber(named['month'] ?? '');
    return monthsOf({ year: named['year'] === undefined ? yearOfMonth(month, context) : calendarYear(named['year']), month }, 1);
  }
  for (const pattern of QUARTERS) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined)
      return ofYears(groups['years'], planYearOf(context), (year) => {
        const [from = '', month = ''] = monthAfter(
          `${year.toString()}-${pad(firstMonthOf(context))}`,
          3 * (quarterNumber(groups) - 1),
        ).split('-');
        return monthsOf({ year: Number(from), month: Number(month) }, 3);
      });
  }
  const season = SEASONS.exec(text)?.groups;
  if (season !== undefined) {
    const month = seasonMonth(season['season'] ?? '');
    // Without a year it is the one that ends in the year of the plan; winter ends in the year after it begins.
    const lastMonth = ((month + 1) % 12) + 1;
    const year = yearOfMonth(lastMonth, context) - (lastMonth < month ? 1 : 0);
    return ofYears(season['years'], year, (of) => monthsOf({ year: of, month }, 3));
  }
  const years = YEAR_ALONE.exec(text)?.groups?.['years'];
  if (years === undefined) return null;
  if (/^\d{4}$/u.test(years))
    return ofPart ? monthsOf({ year: Number(years), month: 1 }, 12) : refuse({ code: 'month-of-year-not-said', year: years });
  return ofYears(years, 0, (year) => monthsOf({ year, month: firstMonthOf(context) }, 12));
}

const pad = (month: number): string => month.toString().padStart(2, '0');
const calendarYear = (text: string): number => (text.length === 4 ? Number(text) : 2000 + Number(text.replace("'", '')));

/** The year that was written, or two that follow each other such as 2018-19, of which the first counts. */
function ofYears(written: string | undefined, otherwise: number, read: (year: number) => ReadDate): ReadDate {
  if (written === undefined) return read(otherwise);
  const [first = '', second] = written.replaceAll("'", '').split(/ ?[-/–] ?/u);
  const year = calendarYear(first);
  if (second !== undefined && Number(second) % 100 !== (year + 1) % 100)
    return refuse({ code: 'not-year-of-plan', written, right: `${year.toString()}-${pad((year + 1) % 100)}` });
  return read(year);
}

/** The beginning of some months is their first day; their middle the fifteenth of one; their end the end of the last. */
function partOf(part: string, whole: ReadDate): ReadDate {
  if (!whole.ok || whole.value.kind !== 'months') return whole;
  const { from, to } = whole.value;
  if (/end|late|diwedd/u.test(part)) return ok({ ...whole.value, from: to, ends: true });
  if (/start|beginning|dechrau/u.test(part)) return ok({ kind: 'day', day: `${from}-01` });
  if (from !== to) return ok({ ...whole.value });
  return /mid|[cg]anol/u.test(part) ? ok({ kind: 'day', day: `${from}-15` }) : ok(whole.value);
}
