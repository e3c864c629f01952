import { type Cell, textOf } from './grid.ts';
import { monthNumber, parsePeriod, type PeriodCell } from './parse-period.ts';

/** Where the months of a table stand: in one row, or in one column. */
export interface Axis {
  readonly layout: 'months-down' | 'months-across';
  /** The column (months down) or the row (months across) that holds the months. */
  readonly line: number;
  /** The column or row beside it that holds the year, where the months are names alone. */
  readonly yearLine: number | null;
  /** The months by row (months down) or column (months across). */
  readonly periods: ReadonlyMap<number, PeriodCell>;
}

type Cells = readonly (readonly Cell[])[];

/** The row or column with the most months; null where none has two. Bare numbers count as dates only where they step by months. */
export function findAxis(cells: Cells): Axis | null {
  const columns = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const turned: Cells = Array.from({ length: columns }, (_, column) => cells.map((row) => row[column] ?? null));
  const candidates = [
    ...turned.map((line, index) => axisOf('months-down', line, turned[index - 1] ?? [], index)),
    ...cells.map((line, index) => axisOf('months-across', line, cells[index - 1] ?? [], index)),
  ].filter(({ periods }) => periods.size >= 2);
  return candidates.toSorted((one, other) => other.periods.size - one.periods.size)[0] ?? null;
}

function axisOf(layout: Axis['layout'], line: readonly Cell[], beside: readonly Cell[], index: number): Axis {
  const serials = stepByMonths(line);
  const periods = new Map<number, PeriodCell>();
  let usesYears = false;
  let year: FinancialYear | null = null;
  for (const [at, cell] of line.entries()) {
    year = yearIn(beside[at]) ?? year;
    const number = typeof cell === 'string' ? monthNumber(textOf(cell)) : null;
    const found = parsePeriod(cell, serials) ?? (number !== null && year !== null ? monthOf(year, number) : null);
    if (found === null) continue;
    if (number !== null) usesYears = true;
    periods.set(at, found);
  }
  return { layout, line: index, yearLine: usesYears ? index - 1 : null, periods };
}

/** Whether the whole numbers of a line rise by 28 to 31 each time, as the serial dates of months do. */
function stepByMonths(line: readonly Cell[]): boolean {
  const numbers = line
    .map((cell) => (typeof cell === 'string' && /^\d{5}$/.test(cell.trim()) ? Number(cell) : cell))
    .filter((cell) => typeof cell === 'number');
  return numbers.length >= 2 && numbers.slice(1).every((value, index) => isMonthStep(value - (numbers[index] ?? 0)));
}

const isMonthStep = (days: number): boolean => days >= 28 && days <= 31;

interface FinancialYear {
  readonly first: number;
  /** Whether the year runs from April, as `2015/16` does. */
  readonly fromApril: boolean;
}

function yearIn(cell: Cell | undefined): FinancialYear | null {
  const found = /^(?<first>(?:19|20)\d{2})(?<second>\s?[/-]\s?(?:\d{2}|\d{4}))?$/.exec(textOf(cell))?.groups;
  return found === undefined ? null : { first: Number(found['first']), fromApril: found['second'] !== undefined };
}

function monthOf({ first, fromApril }: FinancialYear, number: number): PeriodCell {
  const year = fromApril && number < 4 ? first + 1 : first;
  const month = `${year}-${String(number).padStart(2, '0')}`;
  return { dayFirst: month, monthFirst: month, style: 'text' };
}
