import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetOfRows } from './reading/grid.ts';
import { understandWorkbook } from './read-table.ts';
import { viewSheet } from './view-sheet.ts';

function viewed(rows: readonly (readonly (string | number | null)[])[], answers: Readonly<Record<string, string>> = {}) {
  const workbook = { sheets: [sheetOfRows('Sheet', rows)], text: null, sha256: '', bytes: 0, remarks: [] };
  const reading = understandWorkbook(workbook, 'file', null, answers);
  if (!reading.ok) throw new Error(reading.failure.code);
  return { reading: reading.value, view: viewSheet(workbook, reading.value) };
}

it('shows each cell as what it was taken for', () => {
  const { view } = viewed([
    ['Month', 'Needles', 'Found by'],
    ['Nov-15', 12, 'wardens'],
    ['Dec-15', '-', ''],
    ['Jan-16', 9, ''],
    ['Total', 21, ''],
  ]);
  const roles = Object.fromEntries(view.rows.flatMap(({ cells }) => cells.map(({ name, role }) => [name, role])));
  expect(roles).toMatchObject({ A2: 'period', B1: 'label', B2: 'value', B3: 'question', B4: 'value', A5: 'total', B5: 'total' });
});

it('its roles add up to the account of the reading, whatever the sheet holds', () => {
  const cell = fc.oneof(
    fc.constantFrom('Nov-15', 'Dec-15', 'Jan-16', '2016/17', 'Total', 'Needles', '-', 'n/a', '[c]', '12r'),
    fc.nat(500),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }), (rows) => {
      fc.pre(rows.flat().some((one) => one !== null));
      const { reading, view } = viewed(rows);
      const roles = view.rows.flatMap(({ cells }) => cells.map(({ role }) => role));
      const count = (...wanted: readonly string[]): number => roles.filter((role) => wanted.includes(role)).length;
      const { filled, values, labels, leftOut, questioned } = reading.account;
      expect(roles.length).toBe(filled);
      expect(count('question')).toBe(questioned);
      expect(count('note', 'total', 'left-out')).toBe(leftOut);
      expect(count('value', 'label', 'period')).toBe(values + labels);
    }),
    { numRuns: 150 },
  );
});

it('shows the first rows of a long list, and says how many are not shown', () => {
  const { view, reading } = viewed([
    ['Reference', 'Date', 'Severity'],
    ...Array.from({ length: 1500 }, (_, row) => [
      `S${row.toString()}`,
      `2016-${((row % 12) + 1).toString().padStart(2, '0')}-03`,
      'Slight',
    ]),
  ]);
  expect(view.more).toEqual({ rows: 1301, columns: 0 });
  expect(view.rows.map(({ row }) => row)).toEqual(Array.from({ length: 200 }, (_, row) => row));
  const asked = new Set(reading.questions.flatMap(({ cells }) => cells));
  const shownAsAsked = view.rows.flatMap(({ cells }) => cells.flatMap(({ name, role }) => (role === 'question' ? [name] : [])));
  expect(shownAsAsked.length).toBeGreaterThan(0);
  expect(shownAsAsked).toEqual(view.rows.flatMap(({ cells }) => cells.map(({ name }) => name).filter((name) => asked.has(name))));
});
