import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimsOn } from './claims.ts';
import { gridOf, sheetOfRows } from './grid.ts';
import { periodsInText } from './parse-period.ts';
import { valueInText } from './parse-value.ts';
import { cellReader } from './read-cell.ts';

it('digits alone are a period where they are a year or a year with its month, and else none', () => {
  for (const year of [1990, 2016, 2031]) {
    expect(periodsInText(year.toString()).map(({ unit }) => unit)).toContain('year');
    expect(periodsInText(`${year.toString()}04`)).toMatchObject([{ unit: 'month', start: `${year.toString()}-04` }]);
  }
  fc.assert(
    fc.property(fc.stringMatching(/^(?:\d{1,3}|\d{5}|\d{7,14}|[03-9]\d{5})$/u), (digits) => {
      expect(periodsInText(digits)).toEqual([]);
    }),
  );
});

it('a number is read as every other text is, however it is looked up', () => {
  const digits = fc.stringMatching(/^(?:[1-9]\d{5,14}|\d{1,9}\.\d{3,12}|(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2})$/u);
  fc.assert(
    fc.property(digits, (text) => {
      const grid = gridOf(sheetOfRows('a sheet', [[text]]), { isText: true });
      const [cell] = grid.cells;
      if (cell === undefined) throw new Error('The sheet has no cell.');
      const { periods, value } = cellReader(grid)(cell);
      expect(periods).toEqual(periodsInText(text));
      expect(value).toEqual(valueInText(text));
    }),
    { numRuns: 2000 },
  );
});

it('each filled cell is accounted for once, by whatever names others are asked about', () => {
  const rows = fc.array(fc.array(fc.constantFrom('', 'a', '7'), { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.array(fc.nat(400)), (table, picks) => {
      const { cells } = gridOf(sheetOfRows('a sheet', table));
      const asked = new Set(picks.flatMap((pick) => (cells.length === 0 ? [] : (cells[pick % cells.length]?.name ?? []))));
      const claims = claimsOn(cells, {});
      for (const [index, cell] of cells.entries()) if (index % 3 === 0) claims.value(cell);
      claims.ask({ id: 'one', question: { code: 'dash' }, options: [], cells: [...asked, 'ZZ999'] });
      const { account, leftOut } = claims.finish();
      expect(account.filled).toBe(cells.length);
      expect(account.questioned).toBe(asked.size);
      expect(account.values).toBe(cells.filter((cell, index) => index % 3 === 0 && !asked.has(cell.name)).length);
      expect(leftOut.flatMap((one) => one.cells).toSorted()).toEqual(
        cells
          .filter((cell, index) => index % 3 !== 0 && !asked.has(cell.name))
          .map(({ name }) => name)
          .toSorted(),
      );
    }),
  );
});
