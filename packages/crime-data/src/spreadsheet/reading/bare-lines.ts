import { headsPeriods, saysAges } from './bare-years.ts';
import type { CellsBelow, Interval, Resolved } from './line.ts';
import { dayIndex } from './period-parts.ts';
import { isNumber, range, type View } from './view.ts';

const STEPS: Readonly<Record<Interval, readonly [number, number]>> = {
  day: [1, 1],
  week: [7, 7],
  month: [28, 31],
  quarter: [89, 92],
  year: [365, 366],
};

/** Of numbers in the tens of thousands two or three can follow one another by chance. */
const FEWEST_DAYS = 5;

/** Bare numbers are periods only where they follow one another without a gap, or their heading says so. */
export function isBelieved(
  { starts, interval }: Resolved,
  { heading, cells, isAcross }: { readonly heading: string; readonly cells: number; readonly isAcross: boolean },
): boolean {
  if (headsPeriods(heading)) return starts.size * 2 > cells;
  // In the corner of what runs across stands what the rows are.
  if ((saysAges(heading) && !isAcross) || starts.size < cells) return false;
  // Merged headings of two columns say their period twice.
  const values = [...starts.values()].filter((start, at, every) => start !== every[at - 1]);
  const days = values.map((start) => dayIndex(start.length === 7 ? `${start}-01` : start));
  const [least, most] = STEPS[interval];
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const rises = steps.every((step) => step >= least && step <= most);
  const falls = steps.every((step) => -step >= least && -step <= most);
  return values.length >= (interval === 'day' ? FEWEST_DAYS : 2) && (rises || falls);
}

/** Years of figures that leave others out lie no further apart, and end no later. */
const [LAST_YEAR, MOST_BETWEEN] = [2060, 30];

/**
 * Whether bare years that leave others out, as 2001, 2011 and 2021 or 2018, 2020 and 2023, head a table: each is later than the one before, or
 * each earlier, nothing stands above them, and they stand beside a name or nothing; or nothing stands left of them, and they run down below a
 * heading, which is then asked about.
 */
export function areYearsApart(view: View, { starts, interval, begins }: Resolved, { rows, column, heading }: CellsBelow): boolean {
  if (interval !== 'year' || begins !== 1 || starts.size < Math.max(2, rows.length)) return false;
  const years = [...starts.values()];
  const rise = (sign: 1 | -1): boolean => years.every((year, at) => at === 0 || year.localeCompare(years[at - 1] ?? '') === sign);
  if (!rise(1) && !rise(-1)) return false;
  const numbers = years.map((year) => Number(year.slice(0, 4)));
  if (
    numbers.some((year) => year > LAST_YEAR) ||
    numbers.some((year, at) => at > 0 && Math.abs(year - (numbers[at - 1] ?? 0)) > MOST_BETWEEN)
  )
    return false;
  if (rows.some((row) => range(0, column - 1).some((before) => view.cell(row, before) !== undefined))) return false;
  if (!view.isAcross) return heading !== '';
  const corner = (rows[0] ?? 0) - 1;
  return [column, column + 1].every((at) => isName(view, corner, at));
}

/** Whether numbers that can be no period stand among those of a line, or straight before or after them: then they are figures, as 2089, 0 and 2090. */
export function hasFiguresAmong(view: View, rows: readonly number[], column: number): boolean {
  const [first = 0, last = first] = [rows[0], rows.at(-1)];
  const own = new Set(rows);
  return range(Math.max(0, first - 1), last + 1).some((row) => !own.has(row) && isNumber(view, row, column));
}

/** Whether nothing stands here, or words that are no period. */
function isName(view: View, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  if (cell === undefined) return true;
  const { value, periods } = view.read(cell);
  return value.kind === 'words' && periods.length === 0;
}
