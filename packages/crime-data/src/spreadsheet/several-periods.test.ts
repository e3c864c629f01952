import { describe, expect, it } from 'vitest';
import { askedWithCells, measuresIn, readRows } from './testing/read-rows.ts';

const OF_INCIDENTS =
  'Month of incident,Month recorded,Count|Jan 2024,Jan 2024,10|Jan 2024,Feb 2024,3|Feb 2024,Feb 2024,11|Feb 2024,Mar 2024,4|Mar 2024,Mar 2024,9';
const BY_TYPE =
  'Type,Month committed,Month recorded,Count|Burglary,Jan 2024,Jan 2024,10|Burglary,Jan 2024,Feb 2024,3|Burglary,Feb 2024,Feb 2024,9|Robbery,Jan 2024,Jan 2024,2|Robbery,Jan 2024,Feb 2024,1|Robbery,Feb 2024,Feb 2024,4';
const OF_DEATHS = 'Year of death,Year of registration,Deaths|2021,2021,900|2021,2022,60|2022,2022,880|2022,2023,70|2023,2023,860';
const OF_QUARTERS =
  'Quarter occurred,Quarter reported,n|Q1 2023/24,Q1 2023/24,50|Q1 2023/24,Q2 2023/24,8|Q2 2023/24,Q2 2023/24,44|Q2 2023/24,Q3 2023/24,6|Q3 2023/24,Q3 2023/24,41';
const EXTRACTED = 'Month,Data extracted,Value|Jan 2024,Feb 2024,10|Jan 2024,Mar 2024,12|Feb 2024,Mar 2024,9|Feb 2024,Apr 2024,10';

describe('of two columns of periods it is asked which counts, and the figures of a period are then added up', () => {
  it.each([
    ['months', OF_INCIDENTS, 'Month of incident', 'Count month: 2024-01=13, 2024-02=15, 2024-03=9'],
    ['the other', OF_INCIDENTS, 'Month recorded', 'Count month: 2024-01=10, 2024-02=14, 2024-03=13'],
    ['for each type', BY_TYPE, 'Month recorded', 'Burglary month: 2024-01=10, 2024-02=12; Robbery month: 2024-01=2, 2024-02=5'],
    ['years', OF_DEATHS, 'Year of death', 'Deaths year from 1: 2021-01=960, 2022-01=950, 2023-01=860'],
    ['quarters', OF_QUARTERS, 'Quarter reported', 'n quarter: 2023-04=50, 2023-07=52, 2023-10=47'],
  ])('%s', (_name, table, column, expected) => {
    const open = readRows(table);
    expect([measuresIn(open), askedWithCells(open).map((one) => one.split(':')[0])]).toEqual([[], ['which-periods']]);
    expect(measuresIn(readRows(table, { 'which-periods': column })).join('; ')).toBe(expected);
  });

  it('but not those that were given out again', () => {
    const { questions } = readRows(EXTRACTED, { 'which-periods': 'Month' });
    expect(questions.map(({ id }) => id)).toEqual(['which-periods', 'duplicates:Value']);
  });

  it.each([
    ['of which one holds the other', 'Month,Financial year,Count|Mar 2024,2023/24,10|Apr 2024,2024/25,3|May 2024,2024/25,11'],
    ['of which one tells nothing apart', 'Month,Month published,Count|Jan 2024,Mar 2024,10|Feb 2024,Apr 2024,3|Mar 2024,May 2024,11'],
  ])('nothing is asked about columns %s', (_name, table) => {
    expect(readRows(table).questions).toEqual([]);
  });
});

describe('years below a heading that lists of people and houses have too', () => {
  it.each([
    ['Year of registration,Deaths|2021,120|2022,80|2023,99', 'Deaths year from 1: 2021-01=120, 2022-01=80, 2023-01=99'],
    ['Year of birth,Births|2021,620|2022,580|2023,599', 'Births year from 1: 2021-01=620, 2022-01=580, 2023-01=599'],
    [
      'Year of registration,2021,2022|Deaths,120,80|Births,4,39',
      'Deaths year from 1: 2021-01=120, 2022-01=80; Births year from 1: 2021-01=4, 2022-01=39',
    ],
    [
      'Sex,Year of death,n|M,2021,60|M,2022,41|F,2021,60|F,2022,39',
      'M year from 1: 2021-01=60, 2022-01=41; F year from 1: 2021-01=60, 2022-01=39',
    ],
  ])('are periods where all follow one another: %s', (table, expected) => {
    expect([measuresIn(readRows(table)).join('; '), readRows(table).questions]).toEqual([expected, []]);
  });

  it.each(['Year of birth,Residents|2001,62|2011,58|2021,99', 'Year of birth,Children in care|2018,20|2019,31|2020,24'])(
    'are asked about where they can be cohorts: %s',
    (table) => {
      expect([measuresIn(readRows(table)), readRows(table).questions.map(({ id }) => id)]).toEqual([[], ['bare-numbers']]);
      expect(readRows(table, { 'bare-numbers': 'periods' }).measures.map(({ interval, values }) => [interval, values.length])).toEqual([
        ['year', 3],
      ]);
    },
  );
});

describe('days and months in two directions are days', () => {
  const days = Array.from({ length: 31 }, (_, at) => at + 1);
  const ofMonth = (name: string, length: number): string => [name, ...days.map((day) => (day > length ? '' : day))].join(',');
  const year = (...months: readonly string[]): string => [['Month', ...days].join(','), ...months].join('|');
  const daysIn = ({ measures }: ReturnType<typeof readRows>): unknown =>
    measures.map(({ interval, values }) => [interval, values.length, values.at(-1)?.period, values.at(-1)?.value]);

  it('months down', () => {
    const reading = readRows(year(ofMonth('Mar 2024', 31), ofMonth('Apr 2024', 30)));
    expect([daysIn(reading), reading.questions]).toEqual([[['day', 61, '2024-04-30', 30]], []]);
  });

  it('of a year that is asked for', () => {
    const table = year(ofMonth('Jan', 31), ofMonth('Feb', 29));
    expect(readRows(table).questions.map(({ id }) => id)).toEqual(['year:A2']);
    expect(daysIn(readRows(table, { 'year:A2': '2024' }))).toEqual([['day', 60, '2024-02-29', 29]]);
  });

  it('and a figure of a day that there is not is asked about', () => {
    const reading = readRows(year(ofMonth('Mar 2024', 31), ofMonth('Apr 2024', 31)));
    expect([daysIn(reading), askedWithCells(reading)]).toEqual([[['day', 61, '2024-04-30', 30]], ['no-such-day: AF3']]);
  });

  it.each([
    ['Day,Jan 2024,Feb 2024|1,3,1|2,4,0|30,5,', 'Data day: 2024-01-01=3, 2024-01-02=4, 2024-01-30=5, 2024-02-01=1, 2024-02-02=0'],
    ['Day,Apr 2024,May 2024|1st,1,5|2nd,2,6|Total,3,11', 'Data day: 2024-04-01=1, 2024-04-02=2, 2024-05-01=5, 2024-05-02=6'],
    ['Dydd,Ionawr 2024,Chwefror 2024|1,3,1|2,4,0', 'Data day: 2024-01-01=3, 2024-01-02=4, 2024-02-01=1, 2024-02-02=0'],
    ['Calls by day||,1,2|Apr 2024,3,1', 'Calls by day day: 2024-04-01=3, 2024-04-02=1'],
  ])('down, or where a title says so: %s', (table, expected) => {
    expect([measuresIn(readRows(table)).join('; '), readRows(table).questions]).toEqual([expected, []]);
  });

  it('but a few numbers can be grades', () => {
    const table = 'Month,1,2,3|Apr 2024,4,5,6';
    expect([measuresIn(readRows(table)), askedWithCells(readRows(table))]).toEqual([[], ['day-column: A2 B2 C2 D2']]);
    expect(measuresIn(readRows(table, { 'day-column': 'days' }))).toEqual(['Data day: 2024-04-01=4, 2024-04-02=5, 2024-04-03=6']);
    expect(measuresIn(readRows(table, { 'day-column': 'months' }))).toEqual([
      '1 month: 2024-04=4',
      '2 month: 2024-04=5',
      '3 month: 2024-04=6',
    ]);
    expect(readRows('Hour,Apr 2024|1,4|2,5|3,6').measures.map(({ interval }) => interval)).toEqual(['month', 'month', 'month']);
  });
});
