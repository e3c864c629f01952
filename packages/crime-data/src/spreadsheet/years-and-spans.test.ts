import { describe, expect, it } from 'vitest';
import { gridOf, sheetOfRows } from './reading/grid.ts';
import { type Answers, readSheet, type SheetReading } from './reading/read-sheet.ts';
import { inShort } from './testing/in-short.ts';

/** Rows parted by bars, cells by commas; every filled cell is accounted for. */
function readRows(
  table: string,
  { sheet = 'Data', answers = {} }: { readonly sheet?: string; readonly answers?: Answers } = {},
): SheetReading {
  const rows = table.split('|').map((row) => row.split(','));
  const reading = readSheet(gridOf(sheetOfRows(sheet, rows), { isText: true }), answers);
  const { filled, values, labels, leftOut, questioned } = reading.account;
  expect(values + labels + leftOut + questioned).toBe(filled);
  return reading;
}
const asked = ({ questions }: SheetReading): readonly string[] => questions.map(({ id }) => id);
const read = ({ measures }: SheetReading): string => measures.map((measure) => `${measure.name} ${inShort(measure)}`).join('; ');

describe('bare years that leave others out', () => {
  it.each([
    ['of censuses', 'Area,2001,2011,2021|Wyre,5,6,8', 'Wyre year from 1: 2001-01=5, 2011-01=6, 2021-01=8'],
    ['of two surveys', 'Question,2011,2021|Feel safe,5,6', 'Feel safe year from 1: 2011-01=5, 2021-01=6'],
    ['with one between left out', 'Offence,2018,2019,2021|Theft,5,6,7', 'Theft year from 1: 2018-01=5, 2019-01=6, 2021-01=7'],
    ['newest first', 'Area,2021,2011,2001|Wyre,8,6,5', 'Wyre year from 1: 2001-01=5, 2011-01=6, 2021-01=8'],
    ['below a title', 'Population,,|Area,2011,2021|Wyre,5,6', 'Wyre year from 1: 2011-01=5, 2021-01=6'],
    [
      'beside an empty corner',
      ',2001,2011|Wyre,5,6|Fylde,7,8',
      'Wyre year from 1: 2001-01=5, 2011-01=6; Fylde year from 1: 2001-01=7, 2011-01=8',
    ],
  ])('head a table: %s', (_name, table, expected) => {
    const reading = readRows(table);
    expect([read(reading), asked(reading)]).toEqual([expected, []]);
  });

  it('are asked about where they run down below a heading that does not say that they are years', () => {
    expect(asked(readRows('Census,n|2001,5|2011,6|2021,8'))).toEqual(['bare-numbers']);
    expect(asked(readRows('Census year,n|2001,5|2011,6|2021,8'))).toEqual([]);
  });

  it.each([
    ['in a row of figures', 'Month,Apr-24,May-24,Jun-24|Calls,2001,2011,2021'],
    ['in the first row of figures below no heading', 'Apr-24,2001,2011|May-24,2003,2012'],
    ['in a column of figures', 'Ward,Score,n|A,1999,5|B,2004,6|C,2010,7'],
  ])('are figures %s', (_name, table) => {
    expect(readRows(table).measures.filter(({ interval }) => interval === 'year')).toEqual([]);
  });
});

describe('the year that months across need', () => {
  it.each([
    ['a title', 'ASB 2023/24,,|Ward,Apr,Jan|Castle,12,9', 'Data', 'Castle month: 2023-04=12, 2024-01=9'],
    ['a title of a calendar year', 'ASB in 2023,,|Ward,Jan,Feb|Castle,12,9', 'Data', 'Castle month: 2023-01=12, 2023-02=9'],
    ['the name of the sheet', 'Ward,Q1,Q4|Castle,12,9', '2022-23', 'Castle quarter: 2022-04=12, 2023-01=9'],
  ])('stands in %s, which is asked about', (_name, table, sheet, expected) => {
    expect(asked(readRows(table, { sheet }))).toEqual(['year-of-title']);
    expect(read(readRows(table, { sheet, answers: { 'year-of-title': 'yes' } }))).toBe(expected);
    expect(read(readRows(table, { sheet, answers: { 'year-of-title': 'leave-out' } }))).toBe('');
  });
});

it('surveys of seasons are asked about, and keep their names whole', () => {
  const table = 'Question,Wave 1 (Spring 2022),Wave 2 (Autumn 2022),Wave 3 (Spring 2023)|Feel safe,88,86,89';
  expect(asked(readRows(table))).toEqual(['seasons']);
  expect(read(readRows(table, { answers: { seasons: 'leave-out' } }))).toBe('');
  expect(readRows(table, { answers: { seasons: 'yearly' } }).measures.map(({ name }) => name)).toEqual([
    'Feel safe · Wave 1 (Spring)',
    'Feel safe · Wave 2 (Autumn)',
    'Feel safe · Wave 3 (Spring)',
  ]);
});

describe('years written as two in a row', () => {
  it.each([
    ['down', 'Year,n|2021,5|2122,6|2223,7', 'year:A3', 'n year from 4: 2020-04=5, 2021-04=6, 2022-04=7'],
    ['across', 'Area,1819,1920,2021|Wyre,5,6,7', 'year:B1', 'Wyre year from 4: 2018-04=5, 2019-04=6, 2020-04=7'],
    ['over the turn of a century', 'Year,n|9900,5|0001,6', 'year:A2', 'n year from 4: 1999-04=5, 2000-04=6'],
  ])('are asked about once: %s', (_name, table, id, expected) => {
    expect(asked(readRows(table))).toEqual([id]);
    expect(read(readRows(table, { answers: { [id]: 'financial' } }))).toBe(expected);
    expect(read(readRows(table, { answers: { [id]: 'academic' } }))).toBe(expected.replaceAll('04=', '09=').replace('from 4', 'from 9'));
    expect(read(readRows(table, { answers: { [id]: 'leave-out' } }))).toBe('');
  });

  it('are calendar years where each can be one, and no years where one is written otherwise', () => {
    expect(read(readRows('Year,n|2021,5|2022,6'))).toBe('n year from 1: 2021-01=5, 2022-01=6');
    expect(asked(readRows('Year,n|2021,5|2123,6|2223,7'))).not.toContain('year:A3');
  });
});

describe('a first and a last day in two columns', () => {
  it.each([
    ['years', 'From,To,n|01/04/2022,31/03/2023,5|01/04/2023,31/03/2024,6', 'n year from 4: 2022-04=5, 2023-04=6'],
    ['quarters', 'From,To,n|01/04/2022,30/06/2022,5|01/07/2022,30/09/2022,6', 'n quarter: 2022-04=5, 2022-07=6'],
    ['months', 'Start,End,n|2022-01-01,2022-01-31,5|2022-02-01,2022-02-28,6', 'n month: 2022-01=5, 2022-02=6'],
    [
      'weeks',
      'Ward,Week beginning,Week ending,n|A,04/04/2022,10/04/2022,5|A,11/04/2022,17/04/2022,6',
      'n week: 2022-04-04=5, 2022-04-11=6',
    ],
  ])('are %s', (_name, table, expected) => {
    expect(read(readRows(table, { answers: { weeks: 'weeks' } }))).toBe(expected);
  });
});
