import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf, sheetOfRows } from './reading/grid.ts';
import { type Answers, readSheet, type SheetReading } from './reading/read-sheet.ts';

type Value = string | number | boolean | Date | null;

/** That each filled cell is in exactly one place, by name, and that the account says so. */
function expectAccountedFor(rows: readonly (readonly Value[])[], answers: Answers): SheetReading {
  const grid = gridOf(sheetOfRows('Data', rows), { isText: true, hasSemicolons: true });
  const reading = readSheet(grid, answers);
  const { filled, values, labels, leftOut, questioned } = reading.account;
  const names = grid.cells.map(({ name }) => name);
  expect(filled).toBe(names.length);
  expect(values + labels + leftOut + questioned).toBe(filled);
  const out = reading.leftOut.flatMap(({ cells }) => cells);
  const asked = new Set(reading.questions.flatMap(({ cells }) => cells));
  expect(new Set(out).size).toBe(out.length);
  expect(out.length).toBe(leftOut);
  expect(out.some((name) => asked.has(name))).toBe(false);
  expect([...out, ...asked].every((name) => names.includes(name))).toBe(true);
  expect(asked.size).toBe(questioned);
  const read = new Set(reading.measures.flatMap((measure) => measure.values.map(({ cell }) => cell)));
  expect(out.some((name) => read.has(name))).toBe(false);
  // Marks such as n/a are values that are missing, and nothing but what stands in a measure is a value.
  expect(names.filter((name) => read.has(name) && !asked.has(name)).length).toBe(values);
  expect(reading.leftOut.every(({ why }) => why.code.length > 3)).toBe(true);
  for (const { values: own } of reading.measures)
    for (const { value, status, period } of own) {
      expect(period).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
      expect(value === null || Number.isFinite(value)).toBe(true);
      expect(value !== null).toBe(status === 'value');
    }
  return reading;
}

const month = fc
  .integer({ min: 0, max: 30 })
  .map(
    (at) =>
      `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][at % 12] ?? ''}-${15 + Math.floor(at / 12)}`,
  );
const mixed: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 3000 }) },
  { weight: 3, arbitrary: month },
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.integer({ min: 0, max: 60_000 }).map((day) => new Date((day - 25_569) * 86_400_000)),
  fc.constantFrom<Value>(
    'Month',
    'Total',
    'Target',
    'Actual',
    'Comment',
    'Status',
    'Population',
    'YTD',
    'Rolling 12 months',
    'April 2016 (Easter)',
    'Ionawr / January 2016',
    'Under 18',
    'J',
    '14-15',
    'X2014.15',
    'FY17 Q1',
    'Year ending',
    'Week commencing',
    'Burglary',
    'Robbery',
    '2015/16',
    '2010-11',
    '2016/17',
    'Q1 2015/16',
    'Apr-Jun 2015',
    'Apr',
    'May',
    'Q2',
    2015,
    2016,
    42_370,
    201_601,
    '01/04/2016',
    '13/04/2016',
    '16-Dec',
    '-',
    '[c]',
    '..',
    '*',
    '12r',
    '12%',
    '£12',
    '(4)',
    '#N/A',
    'sep=;',
    '2016-W03',
    'w/c 4 Jan 2016',
    '1,234',
    'Financial Quarter',
    'Source: x',
    'Year',
    'Quarter',
    'Q1',
    'Q4',
    'Jan',
    '15',
    16,
    '~12',
    '£12k',
    '1.234',
    '1,5',
    'Mar-16 (part)',
    '2016/17 to date',
    'FY15/16',
    '2015/6',
    'nil',
    '10:22',
    'Ionawr 2016',
    'Month No',
    'LSOA code',
    'Time',
    '16-Jan',
    'Burglary Jan-16',
    'Q1 2015/16 Actual',
    'Q2 2015/16 Actual',
    'P1',
    'P2',
    '2015/16 is for April to June',
    '12 mins',
    'Feb-16 (forecast)',
    'UCL',
    '\u200B',
    '\u200Fn/a',
    'ＦＹＥ ２０１６',
    'FYE 2017',
    'Spring',
    'Autumn term',
    'Academic year',
    'Change since 2015',
    '08:45',
  ),
);
const answers = fc.constantFrom<Answers>(
  {},
  { dash: 'zero', words: 'missing', 'date-order': 'month-first', hidden: 'leave-out', events: 'by-month', weeks: 'leave-out' },
  {
    events: 'dates',
    'quarter-end': 'ends',
    'slash-month': 'month',
    'fraction-month': 'month',
    'keep:Total': 'it is wanted',
    'duplicates:Burglary': 'sum',
    'long-rows:C': 'join',
    'year:A2': '2016',
    figures: 'as-suggested',
    points: 'thousands',
    'year-order': 'next-year',
    'month-number': 'april',
    'beside:D2': 'same',
  },
);

describe('each filled cell is a value, a label, left out with a reason, or asked about', () => {
  it('whatever a sheet holds', () => {
    fc.assert(
      fc.property(fc.array(fc.array(mixed, { maxLength: 7 }), { maxLength: 14 }), answers, (rows, given) => {
        expectAccountedFor(rows, given);
      }),
      { numRuns: 300 },
    );
  });

  it('whatever is added to a table of months', () => {
    const table: Value[][] = [
      ['Month', 'Burglary', 'Robbery'],
      ['Jan-16', 10, 1],
      ['Feb-16', 11, 2],
      ['Mar-16', 12, 3],
      ['Apr-16', 13, 4],
    ];
    const change = fc.tuple(fc.nat(6), fc.nat(5), mixed);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), answers, (changes, given) => {
        const rows = [...table.map((row) => [...row]), [], []];
        for (const [row, column, value] of changes) {
          const line = rows[row] ?? [];
          while (line.length <= column) line.push(null);
          line[column] = value;
        }
        expectAccountedFor(rows, given);
      }),
      { numRuns: 300 },
    );
  });

  it('of one row of headings too that hold periods and words', () => {
    const heading = fc.constantFrom(
      'Burglary Jan-16',
      'Q1 2015/16 Actual',
      '12 mins 2015',
      'Robbery 2015/16',
      '[c] Jan-16',
      'Month',
      '3',
      '12',
    );
    fc.assert(
      fc.property(fc.array(fc.array(heading, { maxLength: 4 }), { maxLength: 5 }), (rows) => {
        expectAccountedFor(rows, {});
      }),
      { numRuns: 300 },
    );
  });

  it('and a table of months that nothing was added to is read whole, down as across', () => {
    const value = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 30 }), fc.boolean(), (pairs, isAcross) => {
        const months = pairs.map((_, at) => `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
        const down: Value[][] = [
          ['Month', 'Thefts of cycles', 'Damage'],
          ...pairs.map(([one, other], at): Value[] => [months[at] ?? '', one, other]),
        ];
        const rows = isAcross ? (down[0] ?? []).map((_, column) => down.map((row) => row[column] ?? null)) : down;
        const reading = expectAccountedFor(rows, {});
        const read = reading.measures.map(({ name, values }) => [name, values.map((one) => one.value)]);
        if (reading.questions.length === 0)
          expect(read).toEqual([
            ['Thefts of cycles', pairs.map(([one]) => one)],
            ['Damage', pairs.map(([, other]) => other)],
          ]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a sheet without any order is accounted for in little time', () => {
  const POOL: readonly Value[] = [
    'Burglary',
    'Mar-16',
    '2015/16',
    2016,
    'Q1 2016/17',
    '[c]',
    '12r',
    'Jan',
    'Total',
    null,
    null,
    '01/04/2016',
    7,
    25,
    0.5,
  ];
  it.each([
    [3000, 16],
    [16, 1000],
    [4, 4096],
  ])('%i rows of %i columns', (height, width) => {
    let state = 7;
    const next = (): Value => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return POOL[(state >>> 16) % POOL.length] ?? null;
    };
    expectAccountedForQuickly(Array.from({ length: height }, () => Array.from({ length: width }, next)));
  });
});

function expectAccountedForQuickly(rows: readonly (readonly Value[])[]): void {
  const grid = gridOf(sheetOfRows('Data', rows), { isText: true, hasSemicolons: false });
  const { filled, values, labels, leftOut, questioned } = readSheet(grid, {}).account;
  expect([filled, values + labels + leftOut + questioned]).toEqual([grid.cells.length, grid.cells.length]);
}
