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

  it.each([
    ['Data extracted', 'Month'],
    ['As of', 'Month'],
    ['As of', 'As of'],
    ['Refreshed', 'Month'],
    ['Month loaded', 'Month'],
    ['Data to', 'Month'],
    ['Report month', 'Month'],
    ['Month data reported', 'Month'],
    ['Period', 'Month'],
  ])('but not those that were, or can be, given out again: below %s', (heading, column) => {
    const { questions } = readRows(EXTRACTED.replace('Data extracted', heading), { 'which-periods': column });
    expect(questions.map(({ id }) => id)).toEqual(['which-periods', 'duplicates:Value']);
  });

  it('and those of a bare month are, beside one that says when they were recorded', () => {
    const reading = readRows(EXTRACTED.replace('Data extracted', 'Month recorded'), { 'which-periods': 'Month' });
    expect([openOf(reading), measuresIn(reading)]).toEqual([['which-periods'], ['Value month: 2024-01=22, 2024-02=19']]);
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

const openOf = ({ questions }: ReturnType<typeof readRows>): readonly string[] => questions.map(({ id }) => id);

describe('years of several kinds, each kind of measures of its own', () => {
  it.each([
    [
      'Indicator,Period,Value|Smoking,2021/22,12|Mortality,2021,50|Smoking,2022/23,11|Mortality,2022,48',
      'Smoking year from 4: 2021-04=12, 2022-04=11; Mortality year from 1: 2021-01=50, 2022-01=48',
    ],
    [
      'Measure,Year,Value|Fires,2018/19,12|Fires,2019/20,11|Deaths,2021,50|Deaths,2022,48',
      'Fires year from 4: 2018-04=12, 2019-04=11; Deaths year from 1: 2021-01=50, 2022-01=48',
    ],
    [
      'Indicator,2021/22,2022/23,2021,2022|Smoking,12,11,,|Mortality,,,50,48',
      'Smoking year from 4: 2021-04=12, 2022-04=11; Mortality year from 1: 2021-01=50, 2022-01=48',
    ],
  ])('%s', (table, expected) => {
    expect([measuresIn(readRows(table)).join('; '), openOf(readRows(table))]).toEqual([expected, []]);
  });

  it('are asked about where one measure has both', () => {
    expect(openOf(readRows('Year,Count|2019,5|2020,6|2021/22,7|2022,8'))).toEqual(['mixed-years']);
  });
});

describe('headings of which some are years and some a word with a year', () => {
  it.each([
    [
      'Ward,2021/22,Rate 21/22,2022/23,Rate 22/23|Park,10,1.1,12,1.3',
      'Park year from 4: 2021-04=10, 2022-04=12; Park · Rate year from 4: 2021-04=1.1, 2022-04=1.3',
    ],
    ['Ward,2021/22,2022/23,% change 21/22 to 22/23|Park,10,12,20%', 'Park year from 4: 2021-04=10, 2022-04=12'],
    ['Ward,2021/22,2022/23,Change 22/23,% change 22/23|Park,10,12,2,20%', 'Park year from 4: 2021-04=10, 2022-04=12'],
    ['Ward,Age 16/17,Age 17/18|Park,10,12', ''],
  ])('%s', (table, expected) => {
    expect(measuresIn(readRows(table)).join('; ')).toBe(expected);
  });
});

describe('figures that are cumulated in each year', () => {
  it.each([
    ['spans of months', 'Period,ASB|Apr-Jun 2024,10|Apr-Sep 2024,25|Apr-Dec 2024,37|Apr 2024-Mar 2025,50', 'ASB'],
    ['spans of quarters', 'Period,ASB|Q1 2024/25,10|Q1-Q2 2024/25,25|Q1-Q3 2024/25,37|Q1-Q4 2024/25,50', 'ASB'],
    ['of years down', 'Year,Apr-Jun,Apr-Sep,Apr-Dec,Apr-Mar|2024/25,10,25,37,50', 'Data'],
    ['of a year in the corner', '2024/25,Apr-Jun,Apr-Sep,Apr-Dec,Apr-Mar|ASB,10,25,37,50', 'ASB'],
    ['in two columns', 'FY,Period,Fires|2024/25,Q1,10|2024/25,Q1-Q2,25|2024/25,Q1-Q3,37|2024/25,Q1-Q4,50', 'Fires'],
    ['by their quarters', 'Year,Q1,Q1+2,Q1+2+3,Full year|2024/25,10,25,37,50', 'Data'],
  ])('are asked about, and become differences by the answer alone: %s', (_name, table, name) => {
    expect([measuresIn(readRows(table)), openOf(readRows(table))]).toEqual([[], ['cumulated']]);
    const [measure, ...others] = readRows(table, { cumulated: 'differences' }).measures;
    expect([measure?.name, measure?.interval, others]).toEqual([name, 'quarter', []]);
    expect(measure?.values.map(({ period, value }) => [period, value])).toEqual([
      ['2024-04', 10],
      ['2024-07', 15],
      ['2024-10', 12],
      ['2025-01', 13],
    ]);
    expect(measure?.values.map(({ note }) => note)).toEqual([
      '',
      '{"code":"from-cumulated","cumulated":25,"before":10,"beside":""}',
      '{"code":"from-cumulated","cumulated":37,"before":25,"beside":""}',
      '{"code":"from-cumulated","cumulated":50,"before":37,"beside":""}',
    ]);
  });

  it('are asked about once their year is known', () => {
    const table = 'Measure,Apr-Jun,Apr-Sep|ASB,3,7';
    expect(openOf(readRows(table))).toEqual(['year:B1']);
    const answered = readRows(table, { 'year:B1': '2024' });
    expect([openOf(answered), measuresIn(answered)]).toEqual([['year:B1', 'cumulated'], []]);
  });

  it.each([
    ['across', 'Offence,Apr,Apr-May,Apr-Jun|ASB,10,25,37', 'year:B1'],
    ['down', 'Period,ASB|Apr,10|Apr-May,25|Apr-Jun,37', 'year:A2'],
    ['of years down', 'Year,Apr,Apr to May,Apr to Jun|2024/25,10,25,37', null],
  ])('grow by months too: %s', (_name, table, year) => {
    const answers = year === null ? {} : { [year]: '2024' };
    if (year !== null) expect(openOf(readRows(table))).toEqual([year]);
    expect([measuresIn(readRows(table, answers)), openOf(readRows(table, answers)).at(-1)]).toEqual([[], 'cumulated']);
    const { measures } = readRows(table, { ...answers, cumulated: 'differences' });
    expect(measures.map(({ interval, values }) => [interval, ...values.map(({ period, value }) => [period, value])])).toEqual([
      ['month', ['2024-04', 10], ['2024-05', 15], ['2024-06', 12]],
    ]);
  });

  it.each([
    'Month,ASB (cumulative)|Apr-24,10|May-24,25|Jun-24,37',
    'Month,YTD|Apr-24,10|May-24,25|Jun-24,37',
    'Quarter,Cumulative total|Q1 2024/25,10|Q2 2024/25,25|Q3 2024/25,37',
    'Measure,Apr-24,May-24,Jun-24|ASB cumulative,10,25,37',
  ])('by their name alone are asked about: %s', (table) => {
    const valuesOf = (answers: Readonly<Record<string, string>>): unknown =>
      readRows(table, answers).measures.map(({ values }) => values.map(({ value }) => value));
    expect([openOf(readRows(table)), readRows(table).refused, valuesOf({})]).toEqual([['running'], [], []]);
    expect(valuesOf({ running: 'since-april' })).toEqual([[10, 15, 12]]);
    expect(valuesOf({ running: 'since-january' })).toEqual([[null, 15, 12]]);
    expect(valuesOf({ running: 'as-it-is' })).toEqual([[10, 25, 37]]);
    expect(valuesOf({ running: 'leave-out' })).toEqual([]);
  });

  it('are asked about once for all, and only as they can be', () => {
    const ofTwo = readRows('Cumulative crime||Month,ASB,Theft|Jan-25,10,1|Feb-25,25,2|Mar-25,37,5|Apr-25,3,1');
    expect(ofTwo.questions.map(({ question, options }) => [question, options.map(({ id }) => id)])).toEqual([
      [{ code: 'running', name: 'ASB', others: 1 }, ['since-april', 'as-it-is', 'leave-out']],
    ]);
    const ofRates = readRows('Month,Cumulative % detected|Apr-24,10%|May-24,15%|Jun-24,16%');
    expect(ofRates.questions.map(({ options }) => options.map(({ id }) => id))).toEqual([['as-it-is', 'leave-out']]);
    const beside = readRows('Month,ASB,ASB YTD|Apr-24,10,10|May-24,15,25|Jun-24,6,31');
    expect([openOf(beside), beside.refused.map(({ name }) => name)]).toEqual([[], ['ASB YTD']]);
  });

  it('say where the figure before one is missing', () => {
    const { measures } = readRows('Period,ASB|Apr-Jun 2024,10|Apr-Sep 2024,[c]|Apr-Dec 2024,37', { cumulated: 'differences' });
    expect(measures[0]?.values.map(({ value, status }) => [value, status])).toEqual([
      [10, 'value'],
      [null, 'suppressed'],
      [null, 'missing'],
    ]);
  });
});

describe('periods that are written in other ways', () => {
  it.each([
    ['Period,Spend|M1 2023,5|M2 2023,6', [], 'Spend month: 2023-01=5, 2023-02=6'],
    ['Period,Spend|M1 2023/24,5|2023/24 M12,6', ['month-number'], 'Spend month: 2023-04=5, 2024-03=6'],
    ['Municipal year,Meetings|2022/23,6|2023/24,7', [], 'Meetings year from 5: 2022-05=6, 2023-05=7'],
    ['Period,Meetings|Civic year 2022/23,6|Civic year 2023/24,7', [], 'Meetings year from 5: 2022-05=6, 2023-05=7'],
    ['Month,Count|Jan ٢٠٢٤,٥|Feb ٢٠٢٤,٦', [], 'Count month: 2024-01=5, 2024-02=6'],
    ['Year,Count|२०२२,५|२०२३,६', [], 'Count year from 1: 2022-01=5, 2023-01=6'],
    ['Period,n|4 weeks to 25 Jan 2026,40|4 weeks to 22 Feb 2026,42', ['several-months'], ''],
    ['Month,ASB,Previous month|Apr 2024,30,28|May 2024,33,30', [], 'ASB month: 2024-04=30, 2024-05=33'],
    ['Code,Count|2089,5|2014,6', [], ''],
    ['Age,2021,2022|16/17,5,6|17/18,3,4', [], '16/17 year from 1: 2021-01=5, 2022-01=6; 17/18 year from 1: 2021-01=3, 2022-01=4'],
    [
      'Month,Hour,Calls|Apr 2024,8,5|Apr 2024,9,7|May 2024,8,4|May 2024,9,6',
      [],
      '8 · Calls month: 2024-04=5, 2024-05=4; 9 · Calls month: 2024-04=7, 2024-05=6',
    ],
    ['Offence,Mar-23 YTD,Mar-24 YTD|Theft,2100,2050', [], ''],
    ['Call,Apr 2024 Mean,Apr 2024 90th centile|C1,8.1,14.9', [], 'C1 · Mean month: 2024-04=8.1; C1 · 90th centile month: 2024-04=14.9'],
    ['Month,ASB,ASB last week|Apr 2024,8,4|May 2024,9,5', [], 'ASB month: 2024-04=8, 2024-05=9; ASB last week month: 2024-04=4, 2024-05=5'],
  ])('%s', (table, asked, expected) => {
    expect([openOf(readRows(table)), measuresIn(readRows(table)).join('; ')]).toEqual([asked, expected]);
  });

  it.each([
    ['Week,Calls|W/E 10 Jan,40|W/E 17 Jan,42|W/E 24 Jan,39', 'Calls week: 2026-01-04=40, 2026-01-11=42, 2026-01-18=39'],
    ['Week commencing,Calls|29 Dec,40|5 Jan,42|12 Jan,39', 'Calls week: 2026-12-29=40, 2027-01-05=42, 2027-01-12=39'],
    ['Date,Calls|12 Jan,40|11 Jan,42|10 Jan,39', 'Calls day: 2026-01-10=39, 2026-01-11=42, 2026-01-12=40'],
  ])('days and weeks without a year are asked for theirs: %s', (table, expected) => {
    expect(openOf(readRows(table)).filter((id) => id !== 'weeks')).toEqual(['year:A2']);
    expect(measuresIn(readRows(table))).toEqual([]);
    expect(measuresIn(readRows(table, { 'year:A2': '2026' }))).toEqual([expected]);
  });

  it('a year of another century is asked about', () => {
    const table = 'Month,Count|Nov-2025,5|Dec-2025,6|Jan-1926,8|Feb-2026,9';
    expect(askedWithCells(readRows(table))).toEqual(['century-slip: A4 B4']);
    expect(measuresIn(readRows(table, { 'century-slip': 'as-others' }))).toEqual([
      'Count month: 2025-11=5, 2025-12=6, 2026-01=8, 2026-02=9',
    ]);
    expect(measuresIn(readRows(table, { 'century-slip': 'leave-out' }))).toEqual(['Count month: 2025-11=5, 2025-12=6, 2026-02=9']);
  });

  it.each([
    ['Date,n|01/08/2025,1|01/09/2025,2|01/10/0025,3|01/11/2025,4', 'n month: 2025-08=1, 2025-09=2, 2025-10=3, 2025-11=4'],
    ['Month,n|Feb-2024,2|Mar-2224,3|Apr-2024,4', 'n month: 2024-02=2, 2024-03=3, 2024-04=4'],
    ['Year,n|2019,1|2020,2|2201,3|2022,4', 'n year from 1: 2019-01=1, 2020-01=2, 2021-01=3, 2022-01=4'],
    ['Area,2019,2020,2201,2022|A,1,2,3,4', 'A year from 1: 2019-01=1, 2020-01=2, 2021-01=3, 2022-01=4'],
    ['Month,n|Nov-2025,5|Dec-2025,6|Jan-0026,7|Feb-0026,8|Mar-2026,9', 'n month: 2025-11=5, 2025-12=6, 2026-01=7, 2026-02=8, 2026-03=9'],
  ])('and so is one that is none of our time: %s', (table, expected) => {
    expect([openOf(readRows(table)), measuresIn(readRows(table, { 'century-slip': 'as-others' }))]).toEqual([['century-slip'], [expected]]);
  });

  it('but not a figure of thousands', () => {
    expect(openOf(readRows('Year,Calls|2021,2201|2022,2202|2023,2203'))).toEqual([]);
  });

  it.each([
    ['Month,n|April 2024 (4 weeks),10|May 2024 (5 weeks),25', 'n month: 2024-04=10 (4 weeks), 2024-05=25 (5 weeks)'],
    ['Month,n|Apr-24 (31 days),10|May-24 (31 days),25', 'n month: 2024-04=10 (31 days), 2024-05=25 (31 days)'],
    ['Month,n|Apr-24 (28 days),10|May-24 (35 days),25', 'n month: 2024-04=10 (28 days), 2024-05=25 (35 days)'],
    ['Month,n|Apr-24 (30 days),10|May-24 (28 days),25', 'n month: 2024-04=10 (30 days)'],
    ["Area,Crimes '22,Crimes '23|A,100,200", 'A · Crimes year from 1: 2022-01=100, 2023-01=200'],
    ['Area,ASB ’99,ASB ’00|A,1,2', 'A · ASB year from 1: 1999-01=1, 2000-01=2'],
    ['GRANTS BY MONTH|Apr-24,12|May-24,9', 'GRANTS BY MONTH month: 2024-04=12, 2024-05=9'],
  ])('what is beside a period is a note or a name: %s', (table, expected) => {
    expect([openOf(readRows(table)), measuresIn(readRows(table)).join('; ')]).toEqual([[], expected]);
  });

  it('of years of two digits with a sign it is asked what they are', () => {
    expect(openOf(readRows("Area,'22,'23|A,1,2"))).toEqual(['year:B1']);
    expect(measuresIn(readRows("Area,'22,'23|A,1,2", { 'year:B1': 'begins' }))).toEqual(['A year from 4: 2022-04=1, 2023-04=2']);
  });

  it('two periods of a year of accounts are months by their numbers, the thirteenth none', () => {
    const table = 'Year,P12,P13|2022/23,10,20|2023/24,13,15';
    expect(openOf(readRows(table))).toEqual(['month-number']);
    expect(measuresIn(readRows(table, { 'month-number': 'april' }))).toEqual(['Data month: 2023-03=10, 2024-03=13']);
    expect(readRows(table, { 'month-number': 'names' }).measures.map(({ name }) => name)).toEqual(['P12', 'P13']);
  });

  it.each(['Notice issued,Fine|05/04/2024,100|15/04/2024,60|21/05/2024,100', 'Date issued,Fine|05/04/2024,100|15/04/2024,60'])(
    'a heading that says what happened on each day heads events: %s',
    (table) => {
      expect([openOf(readRows(table)), measuresIn(readRows(table))]).toEqual([['events'], []]);
    },
  );
});
