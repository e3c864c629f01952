const YEAR = /^(?:fy\s*)?(?<first>\d{4})\s*(?:[/–-]|to)\s*(?<last>\d{2}|\d{4})\s*(?:\[?[pr]\]?)?$/iu;
const YEAR_ENDING = /^(?:year|ye) ending (?:\d{1,2} )?mar(?:ch)? (?<last>\d{4})$/iu;
const NUMBERED = /^(?:q|qtr\.?|quarter)?\s*(?<number>[1-4])(?:\s*\((?<months>[^)]*)\))?$/iu;
const BY_MONTHS =
  /^(?<first>jan|apr|jul|oct)[a-z]*\.?(?:\s*(?<begun>\d{4}))?\s*(?:[/–-]|to)\s*(?<last>mar|jun|sep|dec)[a-z]*\.?(?:\s*(?<year>\d{4}|\d{2}))?$/iu;
/** The quarters of a financial year by their first months, with the last. */
const QUARTERS = [
  { first: 'apr', last: 'jun', month: '04' },
  { first: 'jul', last: 'sep', month: '07' },
  { first: 'oct', last: 'dec', month: '10' },
  { first: 'jan', last: 'mar', month: '01' },
] as const;

/** The year in which a financial year begins: 2025 for '2025/26', '2025 to 2026' and 'year ending March 2026'. Null where it is none. */
export function financialYearOf(text: string): number | null {
  const ending = YEAR_ENDING.exec(text)?.groups?.['last'];
  if (ending !== undefined) return Number(ending) - 1;
  const years = YEAR.exec(text)?.groups;
  const first = Number(years?.['first']);
  return years !== undefined && Number(String(years['last']).slice(-2)) === (first + 1) % 100 ? first : null;
}

/**
 * The first month of a quarter of a financial year: ('2016/17', 'Q4') and ('2016/17', 'Jan to Mar 2017') give '2017-01'. Null where it is none, or
 * where number and months contradict each other.
 */
export function quarterOf(year: string, quarter: string): string | null {
  const written = `${year} ${quarter}`;
  const known = quarters.get(written);
  if (known !== undefined) return known;
  if (quarters.size >= MOST_KEPT) quarters.clear();
  const found = quarterIn(year, quarter);
  quarters.set(written, found);
  return found;
}

/** A file has some dozens of quarters, in millions of rows; what is no such file may have any number. */
const MOST_KEPT = 1000;
const quarters = new Map<string, string | null>();

function quarterIn(year: string, quarter: string): string | null {
  const first = financialYearOf(year);
  const numbered = NUMBERED.exec(quarter)?.groups;
  const byNumber = numbered === undefined ? null : QUARTERS[Number(numbered['number']) - 1];
  const named = BY_MONTHS.exec(numbered === undefined ? quarter : (numbered['months'] ?? ''))?.groups;
  const byMonths = QUARTERS.find((one) => one.first === named?.['first']?.toLowerCase() && one.last === named['last']?.toLowerCase());
  if (named !== undefined && (byMonths === undefined || (byNumber !== null && byMonths !== byNumber))) return null;
  const found = byNumber ?? byMonths;
  if (first === null || found === undefined) return null;
  const inYear = found.month === '01' ? first + 1 : first;
  const { year: said, begun } = named ?? {};
  if (begun !== undefined && begun !== inYear.toString()) return null;
  return said === undefined || inYear.toString().endsWith(said) ? `${inYear}-${found.month}` : null;
}

/** The year in which the financial year of a quarter ends; the quarter is known by its first month. */
export const yearEnding = (period: string): number => Number(period.slice(0, 4)) + (period.slice(5) === '01' ? 0 : 1);
