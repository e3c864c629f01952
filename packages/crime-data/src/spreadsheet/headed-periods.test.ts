import { describe, expect, it } from 'vitest';
import { measuresIn, readRows } from './testing/read-rows.ts';

const asked = (table: string, answers = {}): readonly string[] => readRows(table, answers).questions.map(({ id }) => id);
const WEEKS = 'Deaths week: 2020-01-06=4, 2020-01-13=5, 2020-01-20=6';

describe('numbers behind years are what their heading says', () => {
  it.each([
    ['Week,Deaths|2020-02,4|2020-03,5|2020-04,6', WEEKS],
    ['week,Deaths|202002,4|202003,5|202004,6', WEEKS],
    ['Wk,Deaths|02/2020,4|03/2020,5|04/2020,6', WEEKS],
    ['Wythnos,Deaths|2020-02,4|2020-03,5|2020-04,6', WEEKS],
    ['Week,2020-02,2020-03,2020-04|Deaths,4,5,6', WEEKS],
    ['Measure,Week 2020-02,Week 2020-03,Week 2020-04|Deaths,4,5,6', WEEKS],
    ['Period,Deaths|202012,4|202013,5|202014,6', 'Deaths week: 2020-03-16=4, 2020-03-23=5, 2020-03-30=6'],
  ])('weeks: %s', (table, expected) => {
    expect([measuresIn(readRows(table)), asked(table)]).toEqual([[expected], ['weeks']]);
  });

  it.each([
    ['Quarter,n|201904,5|202001,6|202002,7', 'n quarter: 2019-10=5, 2020-01=6, 2020-04=7'],
    ['Year/Qtr,n|2021/1,5|2021/2,6', 'n quarter: 2021-01=5, 2021-04=6'],
    ['Quarter,n|20194,5|20201,6', 'n quarter: 2019-10=5, 2020-01=6'],
    // The first months of quarters.
    ['Quarter,n|2019-01,5|2019-04,6|2019-07,7', 'n quarter: 2019-01=5, 2019-04=6, 2019-07=7'],
    ['Quarter ending,n|2019-03,5|2019-06,6', 'n quarter: 2019-01=5, 2019-04=6'],
    ['Period,n|2019-01,5|2019-02,6', 'n month: 2019-01=5, 2019-02=6'],
    ['Date,n|20200401,5|20200402,6|20200403,7', 'n day: 2020-04-01=5, 2020-04-02=6, 2020-04-03=7'],
    ['Year,n|Autumn 2017,23|Autumn 2018,25', 'n year from 1: 2017-01=23 (Autumn), 2018-01=25 (Autumn)'],
    ['Period,n|MSitAE-APRIL-2021,5|MSitAE-MAY-2021,6', 'n month: 2021-04=5, 2021-05=6'],
    ['Time,n|2020 M01,5|2020 M02,6', 'n month: 2020-01=5, 2020-02=6'],
    ['Time,n|gregorian-interval/2019-04-01T00:00:00/P1Y,5', 'n year from 4: 2019-04=5'],
    ['Time,n|http://reference.data.gov.uk/id/gregorian-interval/2019-04-01T00:00:00/P1M,5', 'n month: 2019-04=5'],
  ])('with nothing to ask: %s', (table, expected) => {
    expect([measuresIn(readRows(table)), asked(table)]).toEqual([[expected], []]);
  });

  it.each([
    ['Term,n|2021/1,5|2021/2,6|2021/3,7'],
    ['Term,n|Autumn 2017,5|Spring 2018,6'],
    ['Financial year,4-weekly period,n|2019/20,1,5|2019/20,2,6|2019/20,13,7'],
    ['Financial year,4-weekly period,n|2019/20,P1,5|2019/20,P13,7'],
  ])('none of which a chart is drawn: %s', (table) => {
    expect([measuresIn(readRows(table)), asked(table)]).toEqual([[], ['several-months']]);
  });

  it.each([
    ['ends', '2020-04=5, 2021-03=6'],
    ['begins', '2021-04=5, 2022-03=6'],
    ['calendar', '2021-01=5, 2021-12=6'],
  ])('periods of accounts of a year that is asked about: %s', (answer, expected) => {
    for (const table of ['Fin Period,n|202101,5|202112,6', 'Period,n|2021/01,5|2021/12,6|2021/13,7'])
      expect([measuresIn(readRows(table, { 'year-kind': answer })), asked(table)]).toEqual([[`n month: ${expected}`], ['year-kind']]);
  });
});

describe('years that are written as two in a row', () => {
  it.each([
    ['Measure,1920Q1,1920Q2,2021Q1|n,10,11,14', 'year:B1', 'n quarter: 2019-04=10, 2019-07=11, 2020-04=14'],
    ['Measure,Q1 1920,Q2 1920,Q1 2021|n,10,11,14', 'year:B1', 'n quarter: 2019-04=10, 2019-07=11, 2020-04=14'],
    ['Year,Month,n|1920,Apr,10|2021,Jan,9', 'year:A2', 'n month: 2019-04=10, 2021-01=9'],
    ['Year,n|1920,10|2021,9', 'year:A2', 'n year from 4: 2019-04=10, 2020-04=9'],
  ])('are asked about: %s', (table, id, expected) => {
    expect([measuresIn(readRows(table)), asked(table)]).toEqual([[], [id]]);
    expect(measuresIn(readRows(table, { [id]: 'financial' }))).toEqual([expected]);
  });

  it('are financial years behind FY, where one of them can be nothing else', () => {
    const reading = readRows('Year,n|FY1819,10|FY1920,11|FY2021,12');
    expect([measuresIn(reading), reading.questions]).toEqual([['n year from 4: 2018-04=10, 2019-04=11, 2020-04=12'], []]);
    expect(asked('Year,n|FY2021,12|FY2122,13')).toEqual([]);
    expect(asked('Year,n|FY2020,12|FY2021,13')).toEqual(['year-kind']);
  });
});

describe('numbered weeks', () => {
  it.each([['Year,Week,n|2022,Week 37,5|2022,Week 38,6'], ['time_period,time_identifier,n|2022,Wk 37,5|2022,Wk 38,6']])(
    'beside their year: %s',
    (table) => {
      expect([measuresIn(readRows(table)), asked(table)]).toEqual([['n week: 2022-09-12=5, 2022-09-19=6'], ['weeks']]);
    },
  );

  it.each([
    ['Financial year,Week,n|2020/21,1,5|2020/21,2,6'],
    ['Week,n|Wk 1 2020/21,5|Wk 2 2020/21,6'],
    ['Week,n|2020/21 Week 1,5|2020/21 Week 2,6'],
  ])('of financial years, of which it is asked when they begin: %s', (table) => {
    expect([measuresIn(readRows(table)), asked(table)]).toEqual([[], ['weeks-of-years', 'weeks']]);
    const read = (answer: string): readonly string[] => measuresIn(readRows(table, { 'weeks-of-years': answer }));
    expect(read('first-monday')).toEqual(['n week: 2020-04-06=5, 2020-04-13=6']);
    expect(read('with-first')).toEqual(['n week: 2020-03-30=5, 2020-04-06=6']);
    expect(read('leave-out')).toEqual([]);
  });
});
