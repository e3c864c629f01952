import type { PeriodReading } from './period-reading.ts';
import { isSame } from './rolling.ts';
import { range, type View } from './view.ts';
import { isWholeYear, type Years } from './years-beside.ts';

/**
 * The year of months or quarters without one, which stands once in their line, above or below them all, where each of its figures is the sum of
 * theirs, as `Q1`, `Q2`, `Q3`, `Q4` and `2023/24`. Null where there is none.
 */
export function yearOfTheirSum(
  view: View,
  {
    rows,
    column,
    partial,
  }: { readonly rows: readonly number[]; readonly column: number; readonly partial: ReadonlyMap<number, PeriodReading> },
): Years | null {
  const own = rows.filter((row) => partial.has(row));
  const others = rows.filter((row) => !partial.has(row));
  const [place] = others;
  const cell = place === undefined ? undefined : view.cell(place, column);
  if (place === undefined || cell === undefined || others.length > 1 || own.length < 2) return null;
  if (own.some((row) => row < place) && own.some((row) => row > place)) return null;
  const year = view.read(cell).periods.find(isWholeYear);
  if (year === undefined || !areSummedAt(view, { place, own, column })) return null;
  const of = { first: Number(year.start.slice(0, 4)), begins: year.begins, note: '' };
  return { column: -1, byRow: new Map(own.map((row) => [row, of])), yearRows: [place], doubt: null };
}

/** Whether every figure of a row is the sum of those of others, and one at least of more than nothing. */
function areSummedAt(
  view: View,
  { place, own, column }: { readonly place: number; readonly own: readonly number[]; readonly column: number },
): boolean {
  const numberAt = (row: number, at: number): number | null => {
    const cell = view.cell(row, at);
    const value = cell === undefined ? null : view.read(cell).value;
    return value?.kind === 'number' ? value.value : null;
  };
  let sums = 0;
  for (const at of range(0, view.width - 1)) {
    const total = at === column ? null : numberAt(place, at);
    if (total === null) continue;
    const parts = own.map((row) => numberAt(row, at));
    const sum = parts.reduce((all: number, part) => all + (part ?? Number.NaN), 0);
    if (!isSame(total, sum)) return false;
    if (total !== 0) sums += 1;
  }
  return sums > 0;
}
