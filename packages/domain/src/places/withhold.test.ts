import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withhold } from './withhold.ts';

const totalOf = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0);

/** What a reader sees: null where a count, or a total of a row, is not shown; and the totals of the columns, which are known. */
function shownOf(counts: readonly (readonly number[])[], threshold: number) {
  const hidden = withhold(counts, threshold);
  if (hidden === null) return null;
  const rows = counts.map((row, at) => [...row, totalOf(row)].map((count, column) => (hidden[at]?.[column] === true ? null : count)));
  const columns = (counts[0] ?? []).map((_, column) => totalOf(counts.map((row) => row[column] ?? 0)));
  return { rows, columns };
}

/**
 * Whether some other table of whole numbers would look the same to a reader and differ at a place: tried by filling in every number
 * that is not shown, from 0 on, and no cleverer than that.
 */
function couldBeAnother(
  { rows, columns }: NonNullable<ReturnType<typeof shownOf>>,
  counts: readonly (readonly number[])[],
  place: readonly [row: number, column: number],
): boolean {
  const width = columns.length;
  const most = Math.max(...columns);
  const fill = (filled: readonly number[]): boolean => {
    const [row, column] = [Math.floor(filled.length / width), filled.length % width];
    const soFar = (at: number): number => totalOf(filled.filter((_, index) => index % width === at));
    if (column === 0 && row > 0) {
      const total = totalOf(filled.slice(-width));
      const shown = rows[row - 1]?.[width] ?? null;
      if (shown !== null && shown !== total) return false;
    }
    if (row === rows.length)
      return (
        columns.every((total, at) => soFar(at) === total) &&
        (place[1] === width
          ? totalOf(filled.slice(place[0] * width, (place[0] + 1) * width)) !== totalOf(counts[place[0]] ?? [])
          : filled[place[0] * width + place[1]] !== counts[place[0]]?.[place[1]])
      );
    const shown = rows[row]?.[column] ?? null;
    const left = (columns[column] ?? 0) - soFar(column);
    if (shown !== null) return shown <= left && fill([...filled, shown]);
    for (let count = 0; count <= Math.min(left, most); count += 1) if (fill([...filled, count])) return true;
    return false;
  };
  return fill([]);
}

const tables = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

describe('small numbers of a table', () => {
  it('are hidden, each of them, and never a number of a table that has none', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 6 }), (counts, threshold) => {
        const seen = shownOf(counts, threshold);
        if (seen === null) return;
        for (const shown of seen.rows.flat()) if (shown !== null) expect(shown).toBeGreaterThanOrEqual(threshold);
        if (counts.flat().every((count) => count >= threshold)) expect(seen.rows.flat()).not.toContain(null);
      }),
    );
  });

  it('cannot be worked out from the totals: whatever is hidden and not 0 could be another number', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 5 }), (counts, threshold) => {
        const seen = shownOf(counts, threshold);
        if (seen === null) return;
        for (const [row, shown] of seen.rows.entries())
          for (const [column, value] of shown.entries()) {
            const count = column === seen.columns.length ? totalOf(counts[row] ?? []) : (counts[row]?.[column] ?? 0);
            if (value === null && count > 0) expect(couldBeAnother(seen, counts, [row, column]), `row ${row}, column ${column}`).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('hide the next smallest where one alone would be hidden', () => {
    expect(
      withhold(
        [
          [3, 20, 30],
          [40, 50, 60],
          [70, 80, 90],
        ],
        5,
      ),
    ).toEqual([
      [true, true, false, false],
      [true, true, false, false],
      [false, false, false, false],
    ]);
  });

  it('leave nothing to be shown of a single area, whose numbers are those of the whole', () => {
    expect(withhold([[3, 20]], 5)).toBeNull();
    expect(withhold([[6, 20]], 5)).toEqual([[false, false, false]]);
    expect(withhold([], 5)).toEqual([]);
  });
});
