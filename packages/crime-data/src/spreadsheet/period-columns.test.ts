import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetReading } from './reading/read-sheet.ts';
import { measuresIn, readRows } from './testing/read-rows.ts';

const asked = ({ questions }: SheetReading): readonly string[] => questions.map(({ id }) => id);
const leftOut = (reading: SheetReading): readonly string[] => reading.leftOut.flatMap(({ cells }) => cells);

describe('a column of days beside years and months', () => {
  const daysOf = (month: string, days: readonly number[]): readonly string[] => days.map((day) => `2016,${month},${day},5`);
  const week = [1, 2, 3, 4, 5, 6, 7];

  it.each([
    ['the days that each month has', 'Year,Month,Days,n|2016,Jan,31,500|2016,Feb,29,610', ['31, 2016-02=29', '500, 2016-02=610']],
    ['the working days of each', 'Year,Month,Days,n|2015/16,Apr,20,5|2015/16,May,21,6', ['20, 2015-05=21', '5, 2015-05=6']],
  ])('holds no dates where it counts %s', (_name, table, values) => {
    const reading = readRows(table);
    const [first = ''] = reading.measures[0]?.values.map(({ period }) => period) ?? [];
    expect([asked(reading), measuresIn(reading)]).toEqual([
      [],
      ['Days', 'n'].map((name, at) => `${name} month: ${first}=${values[at] ?? ''}`),
    ]);
  });

  it.each([
    ['the days of the week in every month', ['Year,Month,Day,n', ...daysOf('Jan', week), ...daysOf('Feb', week)].join('|')],
    ['those from 0 to 6', ['Year,Month,Day,n', ...daysOf('Jan', [0, ...week.slice(0, 6)]), ...daysOf('Feb', week)].join('|')],
    ['working days of the week', ['Year,Month,Day,n', ...daysOf('Jan', week.slice(0, 5)), ...daysOf('Feb', [1, 2, 4])].join('|')],
    ['those of one month', ['Year,Month,Day,n', ...daysOf('Jan', week)].join('|')],
    ['one number in each month', 'Year,Month,Day,n|2016,Jan,3,5|2016,Feb,14,6'],
    ['crimes by day and by night', 'Area,Year,Month,Day,Night|A,2016,Jan,12,5|B,2016,Jan,14,9'],
    ['days lost in each area', 'Area,Year,Month,Days,n|A,2016,Jan,12,5|B,2016,Jan,17,9'],
    ['few days beside empty cells', 'Year,Month,Day,n|2016,Jan,12,5|2016,Jan,13,5|2016,Feb,,9|2016,Mar,,9'],
  ])('is asked about, and nothing is read before: %s', (_name, table) => {
    const open = readRows(table);
    expect([measuresIn(open), asked(open)]).toEqual([[], ['day-column']]);
    expect(new Set(readRows(table, { 'day-column': 'days' }).measures.map(({ interval }) => interval))).toEqual(new Set(['day']));
    expect(new Set(readRows(table, { 'day-column': 'months' }).measures.map(({ interval }) => interval))).toEqual(new Set(['month']));
    expect(readRows(table, { 'day-column': 'leave-out' }).measures).toEqual([]);
  });

  it.each([
    ['several days of a month', 'Year,Month,Day,n|2016,Jan,9,5|2016,Jan,10,6', 'n day: 2016-01-09=5, 2016-01-10=6'],
    [
      'one day a month where the heading says it',
      'Year,Month,Day of month,n|2016,Jan,3,5|2016,Feb,4,6',
      'n day: 2016-01-03=5, 2016-02-04=6',
    ],
    [
      'days in a row below Days',
      'Year,Month,Days,n|2016,Jan,8,5|2016,Jan,9,6|2016,Jan,10,7',
      'n day: 2016-01-08=5, 2016-01-09=6, 2016-01-10=7',
    ],
    ['the first day of each month', 'Year,Month,Day,n|2016,Jan,1,5|2016,Feb,1,6', 'n month: 2016-01=5, 2016-02=6'],
  ])('is read without a question: %s', (_name, table, expected) => {
    expect([measuresIn(readRows(table)), asked(readRows(table))]).toEqual([[expected], []]);
  });

  it('keeps its days where single rows name none of their month, and leaves those out', () => {
    for (const wrong of ['30', '', 'n/k', '0']) {
      const reading = readRows(`Year,Month,Day,n|2016,Feb,8,5|2016,Feb,${wrong},6|2016,Feb,9,7|2016,Feb,10,8`);
      expect(measuresIn(reading)).toEqual(['n day: 2016-02-08=5, 2016-02-09=7, 2016-02-10=8']);
      expect([asked(reading), leftOut(reading).includes('D3')]).toEqual([[], true]);
    }
  });

  it('is read day for day, whatever days a month lacks', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 9, maxLength: 28 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const { measures, questions } = readRows(['Year,Month,Day,n', ...daysOf('Jan', one), ...daysOf('Feb', other)].join('|'));
        const at = (month: string, days: readonly number[]): readonly string[] =>
          days.map((day) => `2016-${month}-${String(day).padStart(2, '0')}`);
        expect(questions).toEqual([]);
        expect(measures.flatMap(({ values }) => values.map(({ period }) => period))).toEqual(
          [...at('01', one), ...at('02', other)].toSorted(),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('parts of years beside their year are no years', () => {
  it.each([
    ['halves by their months', 'Financial year,Period,n|2015/16,Apr-Sep,10|2015/16,Oct-Mar,20', []],
    ['in rows of different years', 'Financial year,Period,n|2014/15,Apr-Sep,10|2015/16,Oct-Mar,20', []],
    ['halves in words', 'Year,Period,n|2015,First half,10|2015,Second half,20', []],
    ['numbered halves', 'Year,Half,n|2015/16,1,10|2015/16,2,20', []],
    ['numbered halves below one another', 'Half,2015/16,2016/17|1,10,11|2,20,21', []],
    ['nine months', 'Year,Apr-Dec|2014/15,10|2015/16,20', []],
    ['beside their sum', 'Year,Apr-Sep,Oct-Mar,Total|2015/16,10,11,21|2016/17,20,21,41', ['Total year from 4: 2015-04=21, 2016-04=41']],
    ['beside the whole year', 'Year,Period,n|2015/16,Apr-Sep,10|2015/16,Apr-Mar,30', ['Apr-Mar year from 4: 2015-04=30']],
  ])('%s', (_name, table, expected) => {
    for (const answers of [{}, { 'several-months': 'leave-out' }]) {
      const reading = readRows(table, answers);
      expect([measuresIn(reading), asked(reading)]).toEqual([expected, ['several-months']]);
    }
  });

  it.each([
    ['down', 'Year,Half,n|2015/16,H1,10|2015/16,H2,20', ['H1 year from 4: 2015-04=10', 'H2 year from 4: 2015-04=20']],
    ['across', 'Year,H1,H2|2014,1,2|2015,3,4', ['H1 year from 1: 2014-01=1, 2015-01=3', 'H2 year from 1: 2014-01=2, 2015-01=4']],
  ])('and H1 and H2 are asked about, since they can be names: %s', (_name, table, named) => {
    expect([measuresIn(readRows(table)), asked(readRows(table))]).toEqual([[], ['half-years']]);
    expect(measuresIn(readRows(table, { 'half-years': 'names' }))).toEqual(named);
    expect(measuresIn(readRows(table, { 'half-years': 'leave-out' }))).toEqual([]);
  });

  it('and stand for what they are where a third is among them', () => {
    expect(asked(readRows('Indicator,2014,2015|H1,1,2|H2,3,4|H3,5,6'))).toEqual([]);
  });

  it.each([
    ['Roman', 'Year,Quarter,n|2016,I,1|2016,II,2|2016,III,3|2016,IV,4', 'n quarter: 2016-01=1, 2016-04=2, 2016-07=3, 2016-10=4'],
    ['of financial years', 'Year,Qtr,n|2015/16,I,1|2015/16,IV,4', 'n quarter: 2015-04=1, 2016-01=4'],
    ['across', 'Quarter,I,II|2015,1,2|2016,3,4', 'Data quarter: 2015-01=1, 2015-04=2, 2016-01=3, 2016-04=4'],
    ['in words', 'Year,Quarter,n|2016,first,1|2016,second,2', 'n quarter: 2016-01=1, 2016-04=2'],
    ['as 1st', 'Year,Quarter,n|2016,1st,1|2016,2nd,2', 'n quarter: 2016-01=1, 2016-04=2'],
  ])('quarters by numbers are quarters below a heading of quarters: %s', (_name, table, expected) => {
    expect([measuresIn(readRows(table)), asked(readRows(table))]).toEqual([[expected], []]);
  });

  it('but not below another', () => {
    expect(measuresIn(readRows('Year,Group,n|2016,I,1|2016,II,2'))).toEqual(
      ['I', 'II'].map((name, at) => `${name} year from 1: 2016-01=${at + 1}`),
    );
  });

  it('months with a sum of a quarter among them are months', () => {
    const reading = readRows('Year,Period,n|2015/16,Apr,1|2015/16,May,2|2015/16,Jun,3|2015/16,Q1,6');
    expect([measuresIn(reading), leftOut(reading)]).toEqual([['n month: 2015-04=1, 2015-05=2, 2015-06=3'], ['A5', 'B5', 'C5']]);
  });
});

describe('numbers that can be years', () => {
  it.each([
    ['with a sign of thousands', 'Area;People;Crimes|A;2,015;11|B;2,016;12|C;2,017;13'],
    ['in a row', 'Area;A;B;C|People;2,015;2,016;2,017|Crimes;11;12;13'],
    ['of cases', 'Area,Case,n|A,201516,5|B,201617,6|C,201718,7'],
    ['of cases of one year', 'Case,n|201601,5|201602,6|201603,7'],
  ])('are none below a heading of something else: %s', (_name, table) => {
    expect([measuresIn(readRows(table)), asked(readRows(table))]).toEqual([[], []]);
  });

  it('and are none of months beside them', () => {
    expect(asked(readRows('Month;People|Jan;2,015|Feb;2,016'))).toEqual(['year:A2']);
  });

  it.each([
    ['below a heading of years', 'Year;n|2,015;5|2,016;6', 'n year from 1: 2015-01=5, 2016-01=6'],
    ['in the first column without a heading', ';n|2,015;5|2,016;6', 'n year from 1: 2015-01=5, 2016-01=6'],
    ['in the first row', 'Area;2,015;2,016|Kent;5;6', 'Kent year from 1: 2015-01=5, 2016-01=6'],
    ['as months', 'Month,n|201601,5|201602,6', 'n month: 2016-01=5, 2016-02=6'],
  ])('are read %s', (_name, table, expected) => {
    expect([measuresIn(readRows(table)), asked(readRows(table))]).toEqual([[expected], []]);
  });
});

describe('years such as 2015/16 that can be academic ones', () => {
  it.each([
    ['in six digits where nothing says which', 'Year,n|201516,5|201617,6'],
    ['in six digits across', 'Area,201516,201617|Kent,5,6'],
    ['below a heading that names them in Welsh', 'Gwaharddiadau fesul blwyddyn academaidd,n|2015/16,5|2016/17,6'],
    [
      'where another heading speaks of financial years',
      'Year,Label,Spend in the financial year|2015/16,Academic year,5|2016/17,Academic year,6',
    ],
  ])('are asked about %s', (_name, table) => {
    expect(asked(readRows(table))).toEqual(['academic-years']);
    expect(readRows(table, { 'academic-years': 'september' }).measures.map(({ yearBegins }) => yearBegins)).toEqual([9]);
    expect(readRows(table, { 'academic-years': 'leave-out' }).measures).toEqual([]);
  });

  it.each([
    ['academic by a Welsh heading', 'Blwyddyn academaidd,n|2015/16,5|2016/17,6', 9],
    ['academic by a Welsh title', 'Gwaharddiadau fesul blwyddyn ysgol|Blwyddyn,n|2015/16,5|2016/17,6', 9],
    ['financial by a Welsh heading', 'Blwyddyn ariannol,n|2015/16,5|2016/17,6', 4],
    ['financial by a title', 'Financial years|Year,n|201516,5|201617,6', 4],
    ['financial by every row', 'time_period,time_identifier,n|201516,Financial year,5|201617,Financial year,6', 4],
  ])('are not asked about where they are %s', (_name, table, begins) => {
    expect([asked(readRows(table)), readRows(table).measures.map(({ yearBegins }) => yearBegins)]).toEqual([[], [begins]]);
  });

  it('and bare ones below a Welsh heading of school years are asked about', () => {
    expect(asked(readRows('Blwyddyn ysgol,n|2015,5|2016,6'))).toEqual(['year-kind']);
  });

  it.each([
    [
      'the same years of both kinds',
      '201516,Academic year,5|201617,Academic year,6|201516,Financial year,7|201617,Financial year,8',
      ['Academic year year from 9: 2015-09=5, 2016-09=6', 'Financial year year from 4: 2015-04=7, 2016-04=8'],
    ],
    [
      'each year of one kind',
      '201516,Academic year,5|201617,Financial year,6',
      ['n · Academic year year from 9: 2015-09=5 (Academic year)', 'n · Financial year year from 4: 2016-04=6 (Financial year)'],
    ],
  ])('begin as their rows say by that answer, and are not read before it: %s', (_name, rows, expected) => {
    const table = `time_period,time_identifier,n|${rows}`;
    expect([measuresIn(readRows(table)), asked(readRows(table))]).toEqual([[], ['labelled-years']]);
    expect(measuresIn(readRows(table, { 'labelled-years': 'as-labelled' }))).toEqual(expected);
    expect(measuresIn(readRows(table, { 'labelled-years': 'leave-out' }))).toEqual([]);
  });
});
