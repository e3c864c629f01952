import { monthAfter } from '@saferplan/domain/shared';
import type { Interval } from '@saferplan/domain/spc';
import { numberFrom } from '../../ui/number-from.ts';
import { spcWords } from '../../words/spc-words.ts';

/** The months, quarters or years of a series as a grid: a row a calendar year, a column each period of it, by the month it begins in. */
export interface PeriodGrid {
  readonly years: readonly string[];
  /** '01' to '12'; the four quarters' first months; one for years. */
  readonly columns: readonly string[];
}

const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const;
export type GridInterval = keyof typeof MONTHS_IN;
/** Days, weeks and events have no grid of years: they are typed one by one, and brought in as files. */
export const isGridInterval = (interval: Interval): interval is GridInterval => Object.hasOwn(MONTHS_IN, interval);

/**
 * Every period from the first year with a value to the one of the period after the last, so that there is room to type what comes next.
 * `thisMonth` (`2017-01`) is where a series without values begins. Quarters and years lie where the first of them does.
 */
export function gridOf(periods: readonly string[], interval: GridInterval, thisMonth: string): PeriodGrid {
  const sorted = periods.toSorted();
  const [first = thisMonth] = sorted;
  const next = monthAfter(sorted.at(-1) ?? thisMonth, sorted.length === 0 ? 0 : MONTHS_IN[interval]);
  const [from, to] = [Number(first.slice(0, 4)), Number(next.slice(0, 4))];
  const step = MONTHS_IN[interval];
  const offset = (Number(first.slice(5, 7)) - 1) % step;
  return {
    years: Array.from({ length: to - from + 1 }, (_, index) => (from + index).toString().padStart(4, '0')),
    columns: Array.from({ length: 12 / step }, (_, index) => (1 + offset + index * step).toString().padStart(2, '0')),
  };
}

/** All periods of the grid in order of time. */
export const periodsOf = ({ years, columns }: PeriodGrid): readonly string[] =>
  years.flatMap((year) => columns.map((month) => `${year}-${month}`));

/** What a paste would enter, and what of it is no number or lies outside the grid. */
export interface Pasted {
  readonly entries: readonly { readonly period: string; readonly number: number }[];
  readonly unread: readonly string[];
}

/**
 * Cells from a spreadsheet, entered from `at` on. One column, or one row, runs on through time; a block with several of both keeps its
 * shape: a row a year. Empty cells change nothing; what is no number is told, not entered.
 */
export function pasteInto(text: string, at: string, grid: PeriodGrid): Pasted {
  const block = text
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u)
    .map((line) => line.split('\t'));
  const all = periodsOf(grid);
  const start = all.indexOf(at);
  const width = grid.columns.length;
  const runsOn = block.length === 1 || block.every((line) => line.length === 1);
  const entries: { period: string; number: number }[] = [];
  const unread: string[] = [];
  for (const [row, line] of block.entries())
    for (const [column, cell] of line.entries()) {
      if (cell.trim() === '') continue;
      const inRow = (start % width) + column < width;
      const place = runsOn ? start + row + column : inRow ? start + row * width + column : -1;
      const period = all[place];
      const number = numberFrom(cell);
      if (typeof number === 'string') unread.push(cell.trim());
      else if (period === undefined) unread.push(spcWords.valueGridCells.beyondTheGrid(cell.trim()));
      else entries.push({ period, number });
    }
  return { entries, unread };
}
