import { describe, expect, it } from 'vitest';
import { gridOf, sheetOfRows } from './reading/grid.ts';
import { type Answers, readSheet, type SheetReading } from './reading/read-sheet.ts';
import { understandWorkbook } from './read-table.ts';
import { inShort } from './testing/in-short.ts';

/*
 * What went wrong with tables of the Home Office, the Independent Office for Police Conduct and a council as public repositories keep them;
 * the figures here are made up.
 */
type Value = string | number | Date;

function read(rows: readonly (readonly Value[])[], answers: Answers = {}): SheetReading {
  const reading = readSheet(gridOf(sheetOfRows('Data', rows)), answers);
  const { filled, values, labels, leftOut, questioned } = reading.account;
  expect(values + labels + leftOut + questioned).toBe(filled);
  return reading;
}
const told = ({ measures }: SheetReading): readonly string[] => measures.map((measure) => `${measure.name} ${inShort(measure)}`);
const asked = ({ questions }: SheetReading): readonly string[] => questions.map(({ id, cells }) => `${id}: ${cells.join(' ')}`);

describe('tables as they are published', () => {
  it('small counts of years are no rolling totals of one another', () => {
    const years = Array.from({ length: 16 }, (_, at) => `${2004 + at}/${String(5 + at).padStart(2, '0')}`);
    const zeros = years.map(() => 0);
    const rows = [
      ['Force', ...years],
      ['A', 1, ...zeros.slice(1)],
      ['B', ...zeros],
      ['C', ...zeros.slice(1), 1],
    ];
    const { measures, refused } = read(rows);
    expect([measures.map(({ name }) => name), refused]).toEqual([['A', 'B', 'C'], []]);
  });

  it('rolling years of quarters are, beside their quarters', () => {
    const quarters = [3, 5, 4, 6, 7, 2];
    const rows = quarters.map((value, at): readonly Value[] => [
      `Q${(at % 4) + 1} ${2015 + Math.floor(at / 4)}/${16 + Math.floor(at / 4)}`,
      value,
      at < 3 ? '' : quarters.slice(at - 3, at + 1).reduce((sum, one) => sum + one, 0),
    ]);
    expect(read([['Quarter', 'n', 'Four quarters'], ...rows]).refused.map(({ name }) => name)).toEqual(['Four quarters']);
  });

  it('a figure such as 1952.06 is no month among other figures', () => {
    const rows = [
      ['Force', 'September 2014', 'March 2015', 'September 2015'],
      ['A', 1896.4, 1952.06, 1972.75],
      ['B', 1160.65, 1142.87, 1129.38],
      ['C', 1915.4, 2014.25, 2013.1],
    ];
    const text = rows.map((row) => row.map(String));
    const expected = ['A month: 2014-09=1896.4, 2015-03=1952.06, 2015-09=1972.75', 'B', 'C'];
    for (const table of [rows, text]) {
      expect(told(read(table))[0]).toBe(expected[0]);
      expect(read(table).measures.map(({ name, values }) => [name, values.length])).toEqual([
        ['A', 3],
        ['B', 3],
        ['C', 3],
      ]);
    }
  });

  it('two whole numbers that could be the numbers of days are none', () => {
    const rows = [
      ['Type of force', 'Tactic', 'Reports', 'Incidents'],
      ['Other', 'Baton', 32_057, 491_984],
      ['Other', 'Spray', 32_058, 384_588],
    ];
    expect(told(read(rows))).toEqual([]);
  });

  it('rows of a period that is not understood are no headings', () => {
    const rows = [
      ['area', 'period', 'value'],
      ...[8.1, 7.2, 6.3, 5.4, 4.5, 3.6, 2.7, 1.8, 0.9].map((value) => ['England', '2018/19 - 22/23', value]),
      ['England', '2010/11', 9.4],
      ['England', '2011/12', 9.5],
    ];
    const reading = read(rows);
    expect(told(reading)).toEqual(['value year from 4: 2010-04=9.4, 2011-04=9.5']);
    const left = reading.leftOut.flatMap(({ cells }) => cells);
    expect(rows.slice(1, 10).every((_, at) => left.includes(`C${(at + 2).toString()}`))).toBe(true);
  });

  it('last days of months a year and more apart can be years', () => {
    const rows = [
      ['Force', '2015-12-31', '2016-12-31', '2018-03-31'],
      ['A', 660, 608, 643],
    ];
    expect(asked(read(rows))).toEqual(['year-end: B1 B2 C1 C2 D1 D2']);
    expect(told(read(rows, { 'year-end': 'ends' }))).toEqual(['A year: 2015-01=660, 2016-01=608, 2017-04=643']);
  });

  it('an inventory of one day is asked about', () => {
    const rows = Array.from({ length: 45 }, (_, at): readonly Value[] => [`Place ${at.toString()}`, '2024-07-31', at]);
    expect(read([['Name', 'Date', 'Spaces'], ...rows]).questions.map(({ id }) => id)).toEqual(['one-date']);
    const reading = read([['Name', 'Date', 'Spaces'], ...rows], { 'one-date': 'day' });
    expect(reading.questions.map(({ id, cells }) => [id, cells.length])).toEqual([
      ['one-date', 135],
      ['one-period', 45],
    ]);
    const without = read([['Name', 'Date', 'Spaces'], ...rows], { 'one-date': 'day', 'one-period': 'leave-out' });
    expect([without.measures, without.account.questioned]).toEqual([[], 135]);
  });

  it('a register of payments is asked about, and a list of wards over years is not', () => {
    const paid = Array.from({ length: 45 }, (_, at): readonly Value[] => [
      `Group ${at.toString()}`,
      new Date(Date.UTC(2016, 0, 4 + 11 * Math.floor(at / 3) + (at % 2))),
      100 + at,
    ]);
    expect(read([['Paid to', 'Date', 'Amount'], ...paid]).questions.map(({ id }) => id)).toEqual(['one-period']);
    const wards = Array.from({ length: 90 }, (_, at): readonly Value[] => [`Ward ${(at % 45).toString()}`, at < 45 ? 2015 : 2016, at]);
    expect(asked(read([['Ward', 'Year', 'Count'], ...wards]))).toEqual([]);
  });

  it('per cent of a column that is split by area are told from fractions together', () => {
    const rows = (largest: number): readonly (readonly Value[])[] => [
      ['area', 'period', 'measure', 'value'],
      ['Bowdon', 2016, 'Percentage', 0.6],
      ['Bowdon', 2017, 'Percentage', 0.7],
      ['Hale', 2016, 'Percentage', largest],
      ['Hale', 2017, 'Percentage', 0.9],
    ];
    expect(asked(read(rows(12.5)))).toEqual([]);
    expect(asked(read(rows(0.8)))).toHaveLength(2);
  });

  it('the codes of places are no numbers of events', () => {
    const rows = Array.from({ length: 8 }, (_, at): readonly Value[] => [
      '2011',
      `District ${at.toString()}`,
      `E0600000${at.toString()}`,
      at,
    ]);
    expect(
      asked(read([['date', 'geography', 'geography code', 'All persons'], ...rows])).filter((one) => one.startsWith('events')),
    ).toEqual([]);
  });

  it('what a sheet of contents says of others is not read in their place', () => {
    const contents = sheetOfRows('Contents', [
      ['Table', 'Title', 'Period covered', 'Last updated'],
      ['1', 'Offences', 'Year ending 31 March 2018', '13/12/2018'],
      ['2', 'Outcomes', 'Year ending 31 March 2018', '13/12/2018'],
    ]);
    const table = sheetOfRows('Table_1', [
      ['Year', 'Offences'],
      ['2016/17', 5],
      ['2017/18', 6],
    ]);
    const chosen = (...sheets: readonly (typeof table)[]): string | undefined => {
      const reading = understandWorkbook({ sheets, text: null, sha256: '', bytes: 0, remarks: [] }, 'book.ods', null, {});
      return reading.ok
        ? `${reading.value.sheet}: ${reading.value.measures.map(({ name }) => name).join()} of ${reading.value.sheets.join()}`
        : '';
    };
    expect(chosen(contents, table)).toBe('Table_1: Offences of Contents,Table_1');
    expect(chosen(contents, sheetOfRows('Table_1', [['Force', 'n']]))).toContain('Table_1:  of');
    expect(chosen(contents)).toContain('Contents: ');
  });
});
