import { IN_ITS_OWN_CELLS, type OpenAxis } from './axis.ts';
import type { CellsBelow } from './line.ts';
import { dayAt, dayIndex, monthIndex } from './period-parts.ts';
import { type PeriodReading, reading } from './period-reading.ts';
import { monthsFrom } from './period-rules.ts';
import type { View } from './view.ts';

const WEEK = 7;

/**
 * Periods of which the first day stands in a column and the last in the next, as `From` and `To`: weeks, or whole months, quarters or years, one
 * as long as the other. Null where a row is of anything else.
 */
export function spanAxis(view: View, { rows, column, heading }: CellsBelow): OpenAxis | null {
  const found = new Map<number, PeriodReading>();
  for (const row of rows) {
    const span = spanOf(daysAt(view, row, column), daysAt(view, row, column + 1));
    if (span === null) return null;
    found.set(row, span);
  }
  const [first, ...others] = found.values();
  const unit = first?.unit;
  if (first === undefined || (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year')) return null;
  if (others.some((one) => one.unit !== unit || one.begins !== first.begins)) return null;
  return {
    columns: [column, column + 1],
    periods: new Map([...found].map(([row, { start }]) => [row, { start, note: '' }])),
    interval: unit,
    begins: unit === 'year' ? first.begins : null,
    isRolling: false,
    isWeak: false,
    doubt: null,
    heading,
    ...IN_ITS_OWN_CELLS,
  };
}

/** The days that a cell can be, where months stand first only as in ISO 8601. */
function daysAt(view: View, row: number, column: number): readonly string[] {
  const cell = view.cell(row, column);
  if (cell === undefined) return [];
  return view.read(cell).periods.flatMap(({ unit, form, start }) => (unit === 'day' && form !== 'month-first' ? [start] : []));
}

function spanOf([from]: readonly string[], [to]: readonly string[]): PeriodReading | null {
  if (from === undefined || to === undefined) return null;
  const days = dayIndex(to) - dayIndex(from) + 1;
  if (days === WEEK) return reading('week', from, 'plain');
  const next = dayAt(dayIndex(to) + 1);
  if (!from.endsWith('-01') || !next.endsWith('-01')) return null;
  const [span] = monthsFrom(from.slice(0, 7), monthIndex(next.slice(0, 7)) - monthIndex(from.slice(0, 7)));
  return span ?? null;
}
