import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { utils, write } from '@e965/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cell, Grid } from './grid.ts';
import { parsePeriod } from './parse-period.ts';
import { parseValue } from './parse-value.ts';
import { readGrids } from './read-grids.ts';
import type { TableReading } from './table-reading.ts';
import { understandTable } from './understand-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-table-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const grid = (rows: readonly (readonly Cell[])[], merges: Grid['merges'] = []): Grid => ({ sheet: 'Sheet1', rows, merges });
function understood(table: Grid, answers: Readonly<Record<string, string>> = {}): TableReading {
  const reading = understandTable(table, answers);
  if (!reading.ok) throw new Error(reading.failure);
  return reading.value;
}
const valuesOf = (reading: TableReading, name: string) =>
  reading.measures.find((measure) => measure.name === name)?.values.map(({ period, value }) => [period, value]);

describe('a month is read', () => {
  it.each([
    'Nov-15',
    'Nov 15',
    'nov 2015',
    'November 2015',
    '2015/11',
    '2015-11',
    '11/2015',
    '201511',
    '2015-11-01',
    '2015-Nov',
    '1-Nov-2015',
    201_511,
    new Date(Date.UTC(2015, 10, 1)),
  ])('as people write it: %s', (cell) => {
    expect(parsePeriod(cell, false)?.dayFirst).toBe('2015-11');
  });

  it('as Excel’s day number only where the line steps by months', () => {
    expect(parsePeriod(42_309, true)?.dayFirst).toBe('2015-11');
    expect(parsePeriod(42_309, false)).toBeNull();
  });

  it.each(['Total', '2015', '13/2015', 'Maidstone', '1,234', 'May contain nuts', 12, '', null])('not from %s', (cell) => {
    expect(parsePeriod(cell, true)).toBeNull();
  });
});

describe('a figure is read', () => {
  it.each([
    ['1,234', 1234],
    ['12 345', 12_345],
    ['1,234,567.5', 1_234_567.5],
    ['(12)', -12],
    ['0', 0],
    [7, 7],
    ['12%', 12],
    ['15 [r]', 15],
  ])('%s', (cell, value) => {
    expect(parseValue(cell)).toMatchObject({ kind: 'number', value });
  });

  it.each([
    ['*', 'suppressed'],
    ['<5', 'suppressed'],
    ['[c]', 'suppressed'],
    ['n/a', 'suppressed'],
    ['-', 'dash'],
    ['–', 'dash'],
    ['#DIV/0!', 'error'],
    ['NaN', 'error'],
    ['-inf', 'error'],
    ['9'.repeat(400), 'error'],
    ['about 5', 'words'],
    ['1.2.3', 'words'],
    ['', 'empty'],
  ])('%s is no number but %s', (cell, kind) => {
    expect(parseValue(cell).kind).toBe(kind);
  });
});

describe('a table is understood', () => {
  it('with months down, titles above, a total and a note below', () => {
    const reading = understood(
      grid([
        ['Recorded crime, Exampleshire', null, null],
        [null, null, null],
        ['Month', 'Burglary', 'Robbery'],
        ['Nov-15', '1,020', 4],
        ['Dec-15', 990, '<5'],
        ['Jan-16', 1001, 6],
        ['Total', 3011, 10],
        ['Source: an example', null, null],
      ]),
    );
    expect(reading.layout).toBe('months-down');
    expect(valuesOf(reading, 'Burglary')).toEqual([
      ['2015-11', 1020],
      ['2015-12', 990],
      ['2016-01', 1001],
    ]);
    expect(valuesOf(reading, 'Robbery')).toEqual([
      ['2015-11', 4],
      ['2015-12', null],
      ['2016-01', 6],
    ]);
    expect(reading.rows.map(({ as }) => as)).toEqual(['title', 'empty', 'header', 'values', 'values', 'values', 'total', 'note']);
    expect(reading.remarks.join(' ')).toContain('Row 7 (“Total · 3011 · 10”) is a total and is left out.');
    expect(reading.remarks.join(' ')).toContain('“<5”');
    expect(reading.doubts).toEqual([]);
  });

  it('with months across under merged years, and a total column', () => {
    const reading = understood(
      grid(
        [
          ['Measure', '2015/16', null, null, '2016/17', null, null],
          [null, 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Total'],
          ['Burglary', 1, 2, 3, 4, 5, 15],
          ['Robbery', 6, 7, 8, 9, 10, 40],
          ['All', 7, 9, 11, 13, 15, 55],
        ],
        [
          { startRow: 0, startCol: 1, endRow: 0, endCol: 3 },
          { startRow: 0, startCol: 4, endRow: 0, endCol: 6 },
        ],
      ),
    );
    expect(reading.layout).toBe('months-across');
    expect(valuesOf(reading, 'Robbery')).toEqual([
      ['2016-01', 6],
      ['2016-02', 7],
      ['2016-03', 8],
      ['2016-04', 9],
      ['2016-05', 10],
    ]);
    expect(reading.remarks).toContain('Column G (“Total”) is no month and is left out.');
  });

  it('in the long form: month, measure, value', () => {
    const reading = understood(
      grid([
        ['month', 'measure', 'value'],
        ['2016-01', 'Burglary', 5],
        ['2016-01', 'Robbery', 1],
        ['2016-02', 'Burglary', 6],
        ['2016-02', 'Robbery', 2],
      ]),
    );
    expect(valuesOf(reading, 'Burglary')).toEqual([
      ['2016-01', 5],
      ['2016-02', 6],
    ]);
    expect(valuesOf(reading, 'Robbery')).toEqual([
      ['2016-01', 1],
      ['2016-02', 2],
    ]);
  });

  it('and what is in doubt is asked, and stored as answered', () => {
    const table = grid([
      ['Month', 'Hate crime'],
      ['Jan-16', '-'],
      ['Feb-16', 4],
      ['Feb-16', 5],
      ['Mar-16', 'see note'],
    ]);
    const asked = understood(table);
    expect(asked.doubts.map(({ id, answer }) => [id, answer])).toEqual([
      ['duplicates:Hate crime', null],
      ['dash', null],
      ['words', null],
    ]);
    expect(asked.doubts[1]?.cells).toEqual(['B2']);
    const answers = { dash: 'zero', 'duplicates:Hate crime': 'sum', words: 'missing' };
    expect(valuesOf(understood(table, answers), 'Hate crime')).toEqual([
      ['2016-01', 0],
      ['2016-02', 9],
      ['2016-03', null],
    ]);
  });

  it('day and month are told apart where one reading alone fits, and asked where both do', () => {
    const clear = understood(
      grid([
        ['When', 'n'],
        ['01/11/2015', 1],
        ['01/12/2015', 2],
        ['01/01/2016', 3],
      ]),
    );
    expect(clear.doubts).toEqual([]);
    expect(clear.remarks.join()).toContain('day first');
    expect(valuesOf(clear, 'n')?.[0]).toEqual(['2015-11', 1]);
    const open = understood(
      grid([
        ['When', 'n'],
        ['02/03/2015', 1],
        ['04/05/2015', 2],
      ]),
    );
    expect(open.doubts.map(({ id }) => id)).toEqual(['date-order']);
  });

  it('rolling sums are refused by name, and asked about by their look', () => {
    const rolling = understood(
      grid([
        ['Month', 'Burglary (rolling 12 months)'],
        ['Jan-16', 100],
        ['Feb-16', 101],
        ['Mar-16', 99],
      ]),
    );
    expect(rolling.measures[0]?.refused).toContain('rolling or running total');
    const smooth = Array.from({ length: 24 }, (_, index): Cell[] => [
      `2015-${String((index % 12) + 1).padStart(2, '0')}`.replace('2015', index < 12 ? '2015' : '2016'),
      1000 + index * 5,
    ]);
    expect(understood(grid([['Month', 'Offences'], ...smooth])).doubts.map(({ id }) => id)).toEqual(['rolling:Offences']);
  });

  it('a population column becomes the denominator when its owner says so', () => {
    const table = grid([
      ['Month', 'Offences', 'Population'],
      ['Jan-16', 5, 1000],
      ['Feb-16', 6, 1010],
    ]);
    expect(understood(table).doubts.map(({ id }) => id)).toEqual(['denominator:Population']);
    const answered = understood(table, { 'denominator:Population': 'yes' });
    expect(answered.measures.map(({ name }) => name)).toEqual(['Offences']);
    expect(answered.measures[0]?.values[1]).toMatchObject({ value: 6, denominator: 1010 });
    expect(answered.measures[0]?.outOf).toBe('Population');
  });

  it('whatever stands in the cells, without failing', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.constantFrom('Jan-16', 'Feb-16', '-', '*', 'Total', '2016', null, '01/02/2016'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const reading = understandTable(grid(rows), {});
        if (!reading.ok) expect(reading.failure).toMatch(/months/);
        else expect(reading.value.rows).toHaveLength(rows.length);
      }),
    );
  });
});

describe('a file is read', () => {
  const rows = [
    ['Month', 'Thefts'],
    ['Nov-15', 12],
    ['Dec-15', 15],
    [new Date(Date.UTC(2016, 0, 1)), 9],
  ];
  const expected = [
    ['2015-11', 12],
    ['2015-12', 15],
    ['2016-01', 9],
  ];
  it.each(['xlsx', 'ods'] as const)('as %s', async (format) => {
    const path = join(folder, `table.${format}`);
    writeFileSync(
      path,
      write(
        { SheetNames: ['Data'], Sheets: { Data: utils.aoa_to_sheet(rows, { cellDates: true }) } },
        { type: 'buffer', bookType: format },
      ) as Uint8Array,
    );
    const read = await readGrids(path, `table.${format}`);
    expect(read.ok && valuesOf(understood(read.value.grids[0] ?? grid([])), 'Thefts')).toEqual(expected);
  });

  it.each([
    ['semicolons and a BOM', '\uFEFFMonth;Thefts\r\nNov-15;12\r\nDec-15;15\r\nJan-16;9\r\n', 'utf8'],
    ['tabs', 'Month\tThefts\nNov-15\t12\nDec-15\t15\nJan-16\t9', 'utf8'],
    ['UTF-16', '\uFEFFMonth,Thefts\nNov-15,12\nDec-15,15\nJan-16,9', 'utf16le'],
    ['Windows’ own letters', 'Month,Thefts\nNov-15,12\nDec-15,15\nJan-16,9\nCaf\u00E9 figures are not in', 'latin1'],
  ] as const)('as CSV with %s', async (_what, text, encoding) => {
    const path = join(folder, 'table.csv');
    writeFileSync(path, Buffer.from(text, encoding));
    const read = await readGrids(path, 'table.csv');
    expect(read.ok && valuesOf(understood(read.value.grids[0] ?? grid([])), 'Thefts')).toEqual(expected);
  });

  it.each([
    ['empty.csv', Buffer.alloc(0), 'is empty'],
    ['cut.xlsx', Buffer.from('PK\u0003\u0004 and no more'), 'damaged, not complete'],
    ['binary.csv', Buffer.from([1, 0, 2, 0, 3]), 'is not a table'],
  ])('%s is refused with a sentence', async (name, bytes, words) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const read = await readGrids(path, name);
    expect(read.ok ? '' : read.failure).toContain(words);
  });
});
