import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridOf, pasteInto, periodsOf } from './value-grid-cells.ts';

it('has a row for each year with values, and room for the period after the last', () => {
  expect(gridOf(['2014-01', '2016-11'], 'month', '2030-01').years).toEqual(['2014', '2015', '2016']);
  expect(gridOf(['2014-01', '2016-12'], 'month', '2030-01').years).toEqual(['2014', '2015', '2016', '2017']);
  expect(gridOf(['2016-04', '2016-07'], 'quarter', '2030-01').columns).toEqual(['01', '04', '07', '10']);
  expect(gridOf(['2016-04'], 'year', '2030-01')).toEqual({ years: ['2016', '2017'], columns: ['04'] });
  expect(gridOf([], 'month', '2030-05').years).toEqual(['2030']);
});

it('a column from a spreadsheet runs on through the months and over the year’s end', () => {
  const grid = gridOf(['2016-01', '2017-03'], 'month', '2030-01');
  expect(pasteInto('1,009\r\n\r\n12\r\nn/a\r\n', '2016-11', grid)).toEqual({
    entries: [
      { period: '2016-11', number: 1009 },
      { period: '2017-01', number: 12 },
    ],
    unread: ['n/a'],
  });
});

it('a block keeps its shape: a row a year; what lies beyond the grid is told', () => {
  const grid = gridOf(['2015-01', '2016-06'], 'month', '2030-01');
  expect(pasteInto('1\t2\n3\t4', '2015-12', grid)).toEqual({
    entries: [
      { period: '2015-12', number: 1 },
      { period: '2016-12', number: 3 },
    ],
    unread: ['2, beyond the grid', '4, beyond the grid'],
  });
});

it('no number of a paste is lost: each is entered or told', () => {
  const grid = gridOf(['2010-01', '2019-12'], 'month', '2030-01');
  const rows = fc.array(fc.array(fc.nat(9999), { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(rows, fc.constantFrom(...periodsOf(grid)), (block, at) => {
      const { entries, unread } = pasteInto(block.map((line) => line.join('\t')).join('\n'), at, grid);
      expect(entries.length + unread.length).toBe(block.flat().length);
      expect(new Set(entries.map(({ period }) => period)).size).toBe(entries.length);
    }),
  );
});
