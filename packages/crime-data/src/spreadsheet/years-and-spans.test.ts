import { describe, expect, it } from 'vitest';
import type { SheetReading } from './reading/read-sheet.ts';
import { measuresIn, readRows } from './testing/read-rows.ts';

const asked = ({ questions }: SheetReading): readonly string[] => questions.map(({ id }) => id);
const read = (reading: SheetReading): string => measuresIn(reading).join('; ');

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
    ['beside an empty column', 'Period,n,,m|Jan-15,0,,1900|Feb-15,0,,1902|Mar-15,0,,0'],
    ['below an empty row', 'Period,Jan-15,Feb-15|n,0,0|,,|m,1900,1902|o,1,2'],
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
    expect(asked(readRows(table, {}, { sheet }))).toEqual(['year-of-title']);
    expect(read(readRows(table, { 'year-of-title': 'yes' }, { sheet }))).toBe(expected);
    expect(read(readRows(table, { 'year-of-title': 'leave-out' }, { sheet }))).toBe('');
  });
});

it('surveys of seasons are asked about, and keep their names whole', () => {
  const table = 'Question,Wave 1 (Spring 2022),Wave 2 (Autumn 2022),Wave 3 (Spring 2023)|Feel safe,88,86,89';
  expect(asked(readRows(table))).toEqual(['seasons']);
  expect(read(readRows(table, { seasons: 'leave-out' }))).toBe('');
  expect(readRows(table, { seasons: 'yearly' }).measures.map(({ name }) => name)).toEqual([
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
    expect(read(readRows(table, { [id]: 'financial' }))).toBe(expected);
    expect(read(readRows(table, { [id]: 'academic' }))).toBe(expected.replaceAll('04=', '09=').replace('from 4', 'from 9'));
    expect(read(readRows(table, { [id]: 'leave-out' }))).toBe('');
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
    expect(read(readRows(table, { weeks: 'weeks' }))).toBe(expected);
  });
});

describe('what was planned stands among what was', () => {
  it.each([
    ['budgets', 'Line,Outturn 2021/22,Outturn 2022/23,Budget 2023/24|CCTV,41,38,36'],
    ['targets', 'Indicator,2021/22 actual,2022/23 actual,2023/24 target|FTE,41,38,36'],
    ['plans', 'Line,Actual 2021/22,Actual 2022/23,Plan 2023/24|CCTV,41,38,36'],
    ['estimates', 'Line,Q1 2023/24 actual,Q2 2023/24 actual,Q3 2023/24 estimate|CCTV,41,38,36'],
  ])('%s are asked about', (_name, table) => {
    expect(readRows(table).questions.map(({ id, cells }) => [id, cells])).toEqual([['forecast', ['D2']]]);
    expect(readRows(table, { forecast: 'leave-out' }).measures.map(({ values }) => values.map(({ value }) => value))).toEqual([[41, 38]]);
  });

  it('and are a measure of their own where all are of them, or others stand beside them for the same years', () => {
    expect(asked(readRows('Line,Budget 2021/22,Budget 2022/23|CCTV,41,38'))).toEqual([]);
    expect(read(readRows('Line,2022/23 budget,2022/23 outturn,2023/24 budget,2023/24 forecast|CCTV,5,6,7,8'))).toBe(
      'CCTV · budget year from 4: 2022-04=5, 2023-04=7; CCTV · outturn year from 4: 2022-04=6; CCTV · forecast year from 4: 2023-04=8',
    );
    expect(read(readRows('Area,2022/23 number,2022/23 rate|Wyre,41,12.5'))).toBe(
      'Wyre · number year from 4: 2022-04=41; Wyre · rate year from 4: 2022-04=12.5',
    );
  });
});

it.each([
  ['R12M burglary', 'Month,Burglary,R12M burglary|Apr-23,90,1200|May-23,85,1195|Jun-23,88,1190'],
  ['Last 12 months', 'Month,Burglary,Last 12 months|Apr-23,90,1200|May-23,85,1195|Jun-23,88,1190'],
  ['KSI 3-yr average', 'Month,KSI,KSI 3-yr average|Apr-23,90,100|May-23,85,101|Jun-23,88,99'],
])('rolling figures are left out, and can be kept: %s', (name, table) => {
  expect(readRows(table).measures.map((measure) => measure.name)).not.toContain(name);
  expect(readRows(table, { [`keep:${name}`]: 'it is ours' }).measures.map((measure) => measure.name)).toContain(name);
});

describe('Welsh headings', () => {
  it('name targets and totals', () => {
    const reading = readRows('Mis,Lladrad,Byrgleriaeth,Targed,Cyfanswm|Ebrill 2022,1,3,5,4|Mai 2022,2,5,5,7');
    expect(reading.measures.map(({ name }) => name)).toEqual(['Lladrad', 'Byrgleriaeth']);
    expect(reading.leftOut.map(({ cells, why }) => [why.code, cells])).toEqual([
      ['target', ['D2', 'D3']],
      ['refused', ['E2', 'E3']],
    ]);
  });
});

describe('a figure with another beside it is asked about', () => {
  it.each([
    ['45.2 (41.0–49.1)', 45.2],
    ['45 (41 to 49)', 45],
    ['12 of 35', 12],
    ['12 out of 35', 12],
  ])('%s', (text, value) => {
    const table = `Month,n|Apr-23,${text}|May-23,3`;
    expect(asked(readRows(table))).toEqual(['figures']);
    expect(readRows(table, { figures: 'as-suggested' }).measures[0]?.values[0]?.value).toBe(value);
  });

  it('and one in per cent is one', () => {
    expect(read(readRows('Month,n|Apr-23,9 pc|May-23,8 pc'))).toBe('n month in %: 2023-04=9, 2023-05=8');
  });
});

describe('quarters and months beside their year', () => {
  it.each([
    ['down', 'Quarter,n|Q1,30|Q2,31|Q3,33|Q4,20|2023/24,114', 'n quarter: 2023-04=30, 2023-07=31, 2023-10=33, 2024-01=20'],
    [
      'across',
      'Offence,Q1,Q2,2023|Theft,30,31,61|Arson,1,2,3',
      'Theft quarter: 2023-01=30, 2023-04=31; Arson quarter: 2023-01=1, 2023-04=2',
    ],
    ['months', 'Offence,Apr,May,Jun,2024/25|Theft,30,31,33,94', 'Theft month: 2024-04=30, 2024-05=31, 2024-06=33'],
  ])('are of that year where it is their sum: %s', (_name, table, expected) => {
    const reading = readRows(table);
    expect([read(reading), asked(reading)]).toEqual([expected, []]);
    expect(reading.leftOut.map(({ why }) => why.code)).toEqual(['sum-before']);
  });

  it('are asked about where it is not', () => {
    expect(asked(readRows('Quarter,Rate|Q1,30|Q2,31|Q3,33|Q4,20|2023/24,29'))).toEqual(['year:A2']);
  });
});

describe('headings of words and periods beside others', () => {
  it.each([
    ['months', 'Offence,Crimes Jun-23,Crimes Jun-24,Change,% change|Theft,40,34,-6,-15', 'Theft · Crimes month: 2023-06=40, 2024-06=34'],
    [
      'in brackets',
      'Type,This year (Apr-24),Last year (Apr-23),% change|Theft,34,40,-15',
      'Theft month: 2023-04=40 (Last year), 2024-04=34 (This year)',
    ],
    [
      'years ending',
      'Area,Recorded YE Jun 23,Recorded YE Jun 24,Change|Conwy,9,8,-1',
      'Conwy · Recorded year from 7: 2022-07=9, 2023-07=8',
    ],
    [
      'of one year',
      'Ward,Crimes 2023,ASB 2023|Abbey,160,120',
      'Abbey · Crimes year from 1: 2023-01=160; Abbey · ASB year from 1: 2023-01=120',
    ],
    ['with how many', 'Type,2022/23 (n=120),2023/24 (n=99)|Theft,34,40', 'Theft year from 4: 2022-04=34 (n=120), 2023-04=40 (n=99)'],
  ])('are read: %s', (_name, table, expected) => {
    const reading = readRows(table);
    expect([read(reading), asked(reading)]).toEqual([expected, []]);
  });
});

it('figures of the same month last year are asked about, whatever stands before', () => {
  const table = 'Month,Offences,Offences same month last year|Apr-24,30,31|May-24,33,29';
  expect(asked(readRows(table))).toEqual(['previous:Offences same month last year']);
});

it('a sign of pounds that was read in another encoding is one', () => {
  expect(read(readRows('Month,Cost|Apr-24,Â£1200|May-24,Â£950'))).toBe('Cost month in £: 2024-04=1200, 2024-05=950');
});

describe('what tables of councils and of official figures say beside their figures', () => {
  const months = 'Prevention quarter: 2018-04=300, 2018-07=320 (N), 2018-10=290 (R), 2019-01=340 (P)';

  it.each(['', '2'])('quarters keep their notes, the number of a footnote among them: %s', (mark) => {
    const table = `Quarter,,Prevention|2018,Apr-Jun,300|,Jul-Sep${mark},320|,Oct-Dec R,290|2019,Jan-Mar P,340`;
    expect(read(readRows(table))).toBe(months.replace(' (N)', mark === '' ? '' : ` (${mark})`));
  });

  it.each([
    'Blwyddyn yn diweddu Mawrth',
    'Blwyddyn yn diweddu 31 Mawrth',
    'Y flwyddyn a ddaeth i ben ym mis Mawrth',
    '12 mis hyd at Fawrth',
  ])('years end as a Welsh heading says: %s', (heading) => {
    expect(read(readRows(`${heading},Troseddau|2018,400|2019,420`))).toBe('Troseddau year from 4: 2017-04=400, 2018-04=420');
  });

  it.each([
    ['Rent week,Week commencing,Arrears|52,30/03/2020,5|1,06/04/2020,7|2,13/04/2020,6', ['Arrears']],
    ['Calls this week,Week commencing,Arrears|1,30/03/2020,5|2,06/04/2020,7|3,13/04/2020,6', ['Calls this week', 'Arrears']],
    ['Time period,Value,Time period Sortable|2016/17,32,20160000|2017/18,33,20170000', ['Value']],
  ])('numbers of weeks and of sorting are no measures: %s', (table, expected) => {
    expect(readRows(table).measures.map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['16.3', ['mean-of']],
    ['18', []],
  ])('an average of the rows is left out where it is one: %s', (average, expected) => {
    const { refused } = readRows(`Day,Apr-21,May-21|Monday,10,12|Tuesday,14,15|Sunday,25,20|Average,${average},15.7`);
    expect(refused.map(({ why }) => why.code)).toEqual(expected);
  });
});
