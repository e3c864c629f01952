import type { Grid, GridCell } from './grid.ts';
import { withoutMarks } from './marks.ts';

/** A period of several years together, as three that are pooled: no year, and no period that a chart is drawn for. */
interface YearsTogether {
  readonly first: number;
  readonly years: number;
  /** Whether it can be nothing else: 2010-12 can be December 2010. */
  readonly isSure: boolean;
}

const YEAR = '(?:19|20)\\d{2}';
const FINANCIAL = `(?:${YEAR})[/-](?:\\d{4}|\\d{2})`;
const TO = '(?<sign>\\s*(?:to|until|and|&|-)\\s*)';
const FINANCIAL_YEARS = new RegExp(`^(?<first>${FINANCIAL})${TO}(?<last>${FINANCIAL}|\\d{2}[/-]\\d{2})$`, 'i');
const YEARS = new RegExp(`^(?<first>${YEAR})(?<sign>\\s*(?:to|until|-|/)\\s*)(?<last>${YEAR}|\\d{2})$`, 'i');
const COUNTED = '(?:[2-9]|10|two|three|four|five|six|ten)';
const SAID = new RegExp(
  `^(?:rolling |pooled |combined )?${COUNTED}[\\s-]years?(?:['’]s?)?[\\s-](?:to|ending|ended|average|rolling|pooled|combined|periods?|totals?|rates?)\\b`,
  'i',
);
/** How such periods begin; quick to test, because most cells hold none. */
const BEGINS = new RegExp(`^(?:${YEAR}\\s*[-/‐‑‒–—−&a-z]|(?:rolling |pooled |combined )?${COUNTED}[\\s-]year)`, 'i');
/** No pooled figures are of more. */
const MOST_YEARS = 10;

/** What a heading says without a year. */
const OF_HEADING: YearsTogether = { first: 0, years: 2, isSure: true };

/** Whether a heading says that the periods below it are of several years each. */
export const saysSeveralYears = (heading: string): boolean => SAID.test(heading.trim());

/** The several years that a text stands for, as `2016/17 to 2018/19`, `2014-16` and `Three years to March 2016`; null for any other text. */
export function yearsTogether(written: string): YearsTogether | null {
  if (written.length > 60 || !BEGINS.test(written)) return null;
  const text = withoutMarks(written.replaceAll(/[‐‑‒–—−]/gu, '-').trim()).bare;
  const financial = FINANCIAL_YEARS.exec(text)?.groups;
  if (financial !== undefined) {
    const { first = '', last = '' } = financial;
    const begins = Number(first.slice(0, 4));
    // From November 2017 to October 2018 is no two years.
    if (!isFinancial(first) || !isFinancial(last)) return null;
    return together(begins, fullYear(begins, last.split(/[/-]/u)[0] ?? ''), true);
  }
  const years = YEARS.exec(text)?.groups;
  if (years !== undefined) {
    const [first, digits = '', sign = ''] = [Number(years['first']), years['last'], years['sign']];
    const last = fullYear(first, digits);
    const canBeMonth = digits.length === 2 && Number(digits) >= 1 && Number(digits) <= 12 && sign.trim() === sign && !/[a-z]/iu.test(sign);
    // Two years with a hyphen between are one financial or academic year.
    return last === first + 1 ? null : together(first, last, !canBeMonth);
  }
  const end = new RegExp(`^${COUNTED}[\\s-]years?\\b.*\\b(?<last>${YEAR})$`, 'iu').exec(text)?.groups?.['last'];
  return end === undefined ? null : { first: Number(end), years: 2, isSure: true };
}

/** Whether the second year follows the first, as in 2016/17. */
function isFinancial(text: string): boolean {
  const [first = '', second = ''] = text.split(/[/-]/u);
  return Number(second.slice(-2)) === (Number(first) + 1) % 100;
}

function together(first: number, last: number, isSure: boolean): YearsTogether | null {
  const years = last - first + 1;
  return years > 1 && years <= MOST_YEARS ? { first, years, isSure } : null;
}

const fullYear = (first: number, digits: string): number =>
  digits.length === 4 ? Number(digits) : Math.floor(first / 100) * 100 + Number(digits) + (Number(digits) < first % 100 ? 100 : 0);

/**
 * The cells that stand for several years together. What can be a month too, as 2010-12, is one of them where most periods of its row or
 * column are such, each a year after another.
 */
export function severalYearsIn(grid: Grid): ReadonlySet<GridCell> {
  const found = new Map<GridCell, YearsTogether>();
  for (const cell of grid.cells) {
    if (cell.stored.type !== 'text' || !BEGINS.test(cell.text)) continue;
    const years = yearsTogether(cell.text) ?? (saysSeveralYears(cell.text) ? OF_HEADING : null);
    if (years !== null) found.set(cell, years);
  }
  if (found.size === 0) return new Set();
  const all = new Set([...found].flatMap(([cell, { isSure }]) => (isSure ? [cell] : [])));
  for (const lineOf of [({ row }: GridCell) => row, ({ stored }: GridCell) => stored.column]) {
    const periodsOf = Map.groupBy(
      grid.cells.filter((cell) => found.has(cell) || (cell.reading?.periods.length ?? 0) > 0),
      lineOf,
    );
    for (const [line, cells] of Map.groupBy([...found.keys()], lineOf)) {
      const firsts = new Set(cells.map((cell) => `${found.get(cell)?.years ?? 0} ${found.get(cell)?.first ?? 0}`));
      const isAfter = (cell: GridCell): boolean =>
        [-1, 1].some((step) => firsts.has(`${found.get(cell)?.years ?? 0} ${(found.get(cell)?.first ?? 0) + step}`));
      const following = cells.filter(isAfter);
      if (following.length * 2 > (periodsOf.get(line)?.length ?? 0)) for (const cell of following) all.add(cell);
    }
  }
  return all;
}
