import type { Block } from './block.ts';
import type { CellReading } from './cell-reading.ts';
import { type Claims, LEFT_OUT_BY_ANSWER } from './claims.ts';
import type { Grid, GridCell } from './grid.ts';
import { isJoined } from './joined-years.ts';
import { periodsInText } from './parse-period.ts';
import { dayIndex, isYear, monthIndex } from './period-parts.ts';
import type { PeriodReading } from './period-reading.ts';
import { saysYear } from './years-missing.ts';

type Read = (cell: GridCell) => CellReading;

/** A year of four digits that is no year of ours, or one of the last century. */
const YEAR = /(?<![\d.,])(?:19\d\d|0\d{3}|1[0-8]\d\d|2[1-9]\d\d|[3-9]\d{3})(?![\d.,])/gu;
/** Longer words name no period, and shorter ones no year. */
const [SHORTEST, LONGEST] = [4, 30];
/** Years lie centuries away from those beside them. */
const FAR = 50;
/** Beyond so many cells above or below nothing is looked for. */
const MOST_STEPS = 12;

/** A column with more of them is one of other days, as of birth, or of figures. */
const MOST_SLIPS = 100;

/** Whether a text begins or ends with four digits: quicker to tell than by a pattern, since most cells do not. */
const hasYearAtEnd = (text: string): boolean =>
  (isDigit(text.at(-1)) && isDigit(text.at(-4)) && !isDigit(text.at(-5))) || (isDigit(text[0]) && isDigit(text[3]) && !isDigit(text[4]));
const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9';

const isBare = (text: string): boolean => /^\d{4}$/u.test(text);

/**
 * Cells whose years lie centuries away from those of the periods beside them, as `Jan-1926`, `01/10/0025` and `2201`, and of which one year that
 * is written much alike follows these: by the answer read as of that year, or as no periods. As long as there is none they are read so and asked about.
 */
export function readFarYears(grid: Grid, read: Read, answer: string | null): ReadonlySet<GridCell> {
  const found = new Map<GridCell, readonly PeriodReading[]>();
  const candidates = grid.cells.flatMap((cell) => {
    const { text, stored } = cell;
    if (text.length < SHORTEST || text.length > LONGEST || !hasYearAtEnd(text)) return [];
    if (stored.type !== 'text' && stored.type !== 'number' && cell.day === null) return [];
    // 2122 can be two years in a row.
    const [year, ...others] = isJoined(text) ? [] : (text.match(YEAR) ?? []);
    // A year of the last century is one, unless it is a century before the others.
    const isOne = year !== undefined && others.length === 0 && read(cell).periods.length > 0 === isYear(Number(year));
    return isOne ? [{ cell, year: Number(year) }] : [];
  });
  for (const own of Map.groupBy(candidates, ({ cell }) => cell.stored.column).values()) {
    if (own.length > MOST_SLIPS) continue;
    for (const { cell, year } of own) {
      const periods = fitting(grid, cell, year, read);
      if (periods.length > 0) found.set(cell, periods);
    }
  }
  for (const [cell, periods] of found) cell.reading = { ...read(cell), periods: answer === 'leave-out' ? [] : periods };
  return new Set(found.keys());
}

/** What a cell is by the one year written much alike that follows the periods above and below it, or left and right of it. */
function fitting(grid: Grid, cell: GridCell, year: number, read: Read): readonly PeriodReading[] {
  for (const isDown of [true, false]) {
    const beside = (step: 1 | -1): readonly PeriodReading[] => nearest(grid, cell, { isDown, step }, read);
    const [before, after] = [beside(-1), beside(1)];
    if (before.length === 0 && after.length === 0) continue;
    if (isBare(cell.text) && !headsYears(grid, cell, isDown) && !(before.length > 0 && after.length > 0)) continue;
    const years = [...new Set([...before, ...after].map(({ start }) => Number(start.slice(0, 4))))];
    if (years.some((other) => Math.abs(other - year) <= FAR)) continue;
    const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1];
    const fits: (readonly PeriodReading[])[] = [];
    for (let other = first; other <= last; other += 1) {
      if (!isAlike(String(other), String(year).padStart(4, '0'))) continue;
      const periods = periodsInText(cell.text.replace(YEAR, String(other))).filter((one) => doesFollow(one, before, after));
      if (periods.length > 0) fits.push(periods);
    }
    const [only, ...more] = fits;
    if (only !== undefined && more.length === 0) return only;
  }
  return [];
}

/** Whether years are one another with another century, with digits in another order, or but for one digit. */
function isAlike(one: string, other: string): boolean {
  if (one.slice(2) === other.slice(2)) return true;
  const sorted = (digits: string): string => Array.from(digits).toSorted().join('');
  return sorted(one) === sorted(other) || Array.from(one).filter((digit, at) => digit !== other[at]).length === 1;
}

const indexOf = ({ unit, start }: PeriodReading): number => (unit === 'day' || unit === 'week' ? dayIndex(start) : monthIndex(start));
/** As far as the next period can lie at the end of a line: in days, or in months. */
const NEXT: Readonly<Record<string, number>> = { day: 31, week: 7, month: 1, quarter: 3, year: 12 };

/** Whether a period lies between those before and after it, or next to the only one of them. */
function doesFollow(period: PeriodReading, before: readonly PeriodReading[], after: readonly PeriodReading[]): boolean {
  const isOfIt = ({ unit, form }: PeriodReading): boolean => unit === period.unit && form === period.form;
  const [one, other] = [before.find(isOfIt), after.find(isOfIt)];
  const own = indexOf(period);
  if (one !== undefined && other !== undefined) {
    const [first, last] = [indexOf(one), indexOf(other)].toSorted((a, b) => a - b);
    return own > (first ?? 0) && own < (last ?? 0);
  }
  const beside = one ?? other;
  if (beside === undefined || (before.length > 0 && after.length > 0)) return false;
  const step = Math.abs(own - indexOf(beside));
  return step > 0 && step <= (NEXT[period.unit] ?? 0);
}

/** The periods of the nearest cell above, below, left or right that holds any of our time. */
function nearest(
  grid: Grid,
  cell: GridCell,
  { isDown, step }: { readonly isDown: boolean; readonly step: 1 | -1 },
  read: Read,
): readonly PeriodReading[] {
  for (let away = step; Math.abs(away) <= MOST_STEPS; away += step) {
    const other = isDown ? grid.at(cell.row + away, cell.stored.column) : grid.at(cell.row, cell.stored.column + away);
    if (other === undefined) continue;
    const periods = read(other).periods.filter(({ start, form }) => start !== '' && (form !== 'number' || isBare(cell.text)));
    if (periods.length === 0 && (other.text.match(YEAR) ?? []).length === 1) continue;
    if (periods.every(({ start }) => Number(start.slice(0, 4)) < 1950) && periods.length > 0) continue;
    return periods;
  }
  return [];
}

/** Whether what stands above a line of bare years, or left of it, says so. */
function headsYears(grid: Grid, cell: GridCell, isDown: boolean): boolean {
  for (let away = 1; away <= MOST_STEPS; away += 1) {
    const other = isDown ? grid.at(cell.row - away, cell.stored.column) : grid.at(cell.row, cell.stored.column - away);
    if (other !== undefined && !isBare(other.text)) return saysYear(other.text);
  }
  return false;
}

/** Asks about such cells that stand among the periods of a table, with the figures beside them. */
export function askAboutFarYears(far: ReadonlySet<GridCell>, blocks: readonly Block[], claims: Claims): void {
  if (far.size === 0) return;
  const cells = new Set<GridCell>();
  for (const { view, axis, columns } of blocks)
    for (let row = Math.max(0, axis.first - 1); row <= axis.last + 1; row += 1)
      if (axis.columns.some((column) => isIn(far, view.cell(row, column))))
        for (const column of [...axis.columns, ...columns]) {
          const cell = view.cell(row, column);
          if (cell !== undefined) cells.add(cell);
        }
  if (cells.size === 0) return;
  const answer = claims.ask({
    id: 'century-slip',
    question: { code: 'century-slip' },
    options: [
      { id: 'as-others', label: { code: 'century-slip.as-others' } },
      { id: 'leave-out', label: { code: 'century-slip.leave-out' } },
    ],
    cells: [...cells].map(({ name }) => name),
  });
  if (answer === 'leave-out') for (const cell of cells) claims.leaveOut(cell, LEFT_OUT_BY_ANSWER);
}

const isIn = (far: ReadonlySet<GridCell>, cell: GridCell | undefined): boolean => cell !== undefined && far.has(cell);
