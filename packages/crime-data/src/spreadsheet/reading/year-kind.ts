import { withPlainMonths } from '@saferplan/domain/dates';
import { monthNumber } from './period-parts.ts';
import type { PeriodReading } from './period-reading.ts';
import { YN_DIWEDDU } from './period-qualifier.ts';
import { MONTH } from './period-rules.ts';

const ENDS = new RegExp(
  `^(?<financial>(?:financial|fin\\.?|fiscal)\\s+|f\\.?(?=y))?(?:years?|y|(?:12|twelve) months)\\s*(?:(?:ending|ended|end|to|up to)\\b|(?<short>\\/?e\\b))\\s*(?:in |at |on )?(?:(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(?<month>${MONTH})?$`,
  'i',
);
/** `Blwyddyn yn diweddu 31 Mawrth`, `Y flwyddyn a ddaeth i ben ym mis Mawrth`. */
const ENDS_IN_WELSH = new RegExp(
  `^(?:y |yr )?(?:[bf]lwyddyn(?<financial> ariannol)?|(?:12|deuddeg) mis)\\s+${YN_DIWEDDU}:?(?:\\s+(?:diwedd )?(?:[mf]is )?(?:(?:y )?(?<day>\\d{1,2})(?:ain|fed|ydd|eg|af)?(?: o)? )?(?:[mf]is )?(?<month>${MONTH}))?$`,
  'i',
);
/** `Financial year`, `FY`; `Year (financial)`, `Period: financial year`. */
const FINANCIAL = saysYears('financial|fin\\.?|fiscal', 'f\\.?\\/?y\\.?', 'ariannol|[cg]yllidol');
const ACADEMIC = saysYears('academic|school', 'a\\.?\\/?y\\.?', 'academaidd|ysgol');
const CALENDAR = saysYears('calendar', 'c\\.?\\/?y\\.?', '[cg]alendr');
/** From one annual meeting of a council to the next, in May. */
const MUNICIPAL = saysYears('municipal|civic|council', 'm\\.?\\/?y\\.?', '[bf]wrdeistrefol|[dg]?dinesig');
const MAY = 5;
/** Where words before or after it may be what is counted: `Pupils by academic year`. */
const NAMES_ACADEMIC = /\b(?:academic|school)[\s_-]+y(?:ea)?rs?\b|\b[bf]l(?:wyddyn|ynyddoedd)[\s_-]+(?:academaidd|ysgol)\b/i;
/** `Sept to Aug`, `Year (July-June)`. */
const MONTHS_OF_YEAR = new RegExp(`(?:^|[\\s(:,])(?<first>${MONTH})\\s*(?:to|until|[-–—])\\s*(?<last>${MONTH})(?:$|[\\s),])`, 'i');

/** Whether a text speaks of academic or school years. */
export const namesAcademicYears = (text: string): boolean => NAMES_ACADEMIC.test(text);

function saysYears(word: string, short: string, welsh: string): RegExp {
  const inWelsh = `[bf]l(?:wyddyn|ynyddoedd)\\s*[(:,–-]?\\s*(?:${welsh})\\b`;
  return new RegExp(`^(?:${word})\\s+y(?:ea)?rs?\\b|^(?:y(?:ea)?rs?|periods?)\\s*[(:,–-]\\s*(?:${word})\\b|^${short}$|^${inWelsh}`, 'i');
}

/** How years follow from the first year that each names. */
interface YearKind {
  /** The month that they begin in. */
  readonly begins: number;
  /** What to add to the year of those that name one year alone, as 2016 for the year that ends in June 2016. */
  readonly add: number;
}

/**
 * What a heading says of the years below it. `open` where it says that they are no calendar years and not which of others, and where it
 * contradicts the years; `academic` where it speaks of academic years and does not say that these are; null where they say it themselves.
 */
export function kindOfYears(heading: string, years: readonly PeriodReading[]): YearKind | 'open' | 'academic' | null {
  const isBare = ({ begins, form }: PeriodReading): boolean => begins === 1 && (form === 'number' || form === 'financial');
  // Of other years the first and the last month are written.
  if (!years.every((one) => isBare(one) || namesTwoYears(one))) return null;
  const areTwo = years.filter(namesTwoYears).length;
  const text = heading.trim();
  const ends = (ENDS.exec(text) ?? ENDS_IN_WELSH.exec(withPlainMonths(text)))?.groups;
  const month = lastMonth(ends ?? {});
  if (month === 'open') return 'open';
  // 2015/16 is no calendar year.
  if (month !== null && month < 12) return { begins: month + 1, add: -1 };
  if (month !== null) return areTwo > 0 ? 'open' : { begins: 1, add: 0 };
  const first = firstOfTwelve(text);
  if (first !== null && first > 1) return areTwo === years.length ? { begins: first, add: 0 } : 'open';
  if (areTwo > 0 && (CALENDAR.test(text) || first === 1)) return 'open';
  if (areTwo === years.length && MUNICIPAL.test(text)) return { begins: MAY, add: 0 };
  if (areTwo === years.length) return ACADEMIC.test(text) ? { begins: 9, add: 0 } : isAcademicPerhaps(text) ? 'academic' : null;
  const isFinancial = years.some(({ form }) => form === 'financial');
  if (areTwo > 0) return isFinancial || isAcademicPerhaps(text) ? 'open' : null;
  return ends !== undefined || isAcademicPerhaps(text) || FINANCIAL.test(text) || isFinancial ? 'open' : null;
}

const isAcademicPerhaps = (text: string): boolean => ACADEMIC.test(text) || (namesAcademicYears(text) && !FINANCIAL.test(text));

/** The first month of years that a heading names by their first and last month, as `Sept to Aug`; null where it names none of twelve. */
function firstOfTwelve(text: string): number | null {
  const found = MONTHS_OF_YEAR.exec(text)?.groups;
  const [first, last] = [monthNumber(found?.['first'] ?? ''), monthNumber(found?.['last'] ?? '')];
  return first !== null && last !== null && (last - first + 13) % 12 === 0 ? first : null;
}

/** Whether a year names the next one too, as 2015/16: it says itself in which year it begins. */
export const namesTwoYears = ({ begins, form }: PeriodReading): boolean => begins === 4 && form !== 'ending';

/** The most days of a month that a year can end with and still be the year up to the month before, as that up to 5 April. */
const FEW_DAYS = 7;

/** The last whole month of years that end as a heading says; `open` where they end within one, null where it does not say. */
function lastMonth(ends: Readonly<Record<string, string | undefined>>): number | 'open' | null {
  const named = monthNumber(ends['month'] ?? '');
  if (named === null) return ends['financial'] === undefined ? null : 3;
  const day = ends['day'] === undefined ? null : Number(ends['day']);
  const isLast = day === null || day >= (named === 2 ? 28 : [4, 6, 9, 11].includes(named) ? 30 : 31);
  if (isLast) return named;
  return day > FEW_DAYS ? 'open' : ((named + 10) % 12) + 1;
}
