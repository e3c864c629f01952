import { describe, expect, it } from 'vitest';
import type { SheetReading } from './reading/read-sheet.ts';
import { inShort } from './testing/in-short.ts';
import { askedWithCells, measuresIn, readRows } from './testing/read-rows.ts';

const read = (reading: SheetReading): string => measuresIn(reading).join('; ');

describe('numbered periods of a year are months, by the answer that says which is the first', () => {
  it.each([
    ['down', 'Period,2015/16,2016/17|P1,1,2|P12,3,4', 'Data month: 2015-04=1, 2016-03=3, 2016-04=2, 2017-03=4', 'A'],
    ['across', 'Year,P1,P2,P3|2015/16,1,2,3', 'Data month: 2015-04=1, 2015-05=2, 2015-06=3', 'A'],
    ['in one cell', 'Period,n|P01 2016/17,5|P12 2016/17,7', 'n month: 2016-04=5, 2017-03=7', 'A'],
    ['in words', 'Period,n|Period 1 2016/17,5|2016/17 Period 12,7', 'n month: 2016-04=5, 2017-03=7', 'A'],
    ['in two columns', 'Year,Period,n|2016/17,P1,5|2016/17,P12,7', 'n month: 2016-04=5, 2017-03=7', 'A'],
    ['as numbers', 'Year,Period,n|2016/17,1,5|2016/17,12,7', 'n month: 2016-04=5, 2017-03=7', 'A'],
    ['of a calendar year', 'Year,P1,P12|2016,1,2|2017,3,4', 'Data month: 2016-04=1, 2017-03=2, 2017-04=3, 2018-03=4', 'A'],
  ])('%s', (_name, table, expected) => {
    expect(askedWithCells(readRows(table)).map((one) => one.split(':')[0])).toEqual(['month-number']);
    expect(read(readRows(table, { 'month-number': 'april' }))).toBe(expected);
    expect(read(readRows(table, { 'month-number': 'leave-out' }))).toBe('');
  });

  it('January among them', () => {
    expect(read(readRows('Period,n|P01 2016/17,5|P04 2016/17,7', { 'month-number': 'january' }))).toBe('n month: 2016-04=7, 2017-01=5');
  });

  it('and a thirteenth is none', () => {
    const reading = readRows('Year,P1,P2,P13|2015/16,1,2,3', { 'month-number': 'april' });
    expect([read(reading), reading.leftOut.flatMap(({ cells }) => cells)]).toEqual(['Data month: 2015-04=1, 2015-05=2', ['D1']]);
  });
});

describe('names that look like periods', () => {
  it.each([
    ['grades', 'Grade,2014,2015,2016|P1,10,11,12|P2,20,21,22|P3,30,31,32', 'P1', 3],
    ['priorities', 'Priority,2014/15,2015/16|P1,1,2|P2,3,4', 'P1', 2],
    ['rates', 'Rate,2014,2015,2016|per 1,1,2,3|per 2,4,5,6', 'per 1', 3],
    ['measures', 'Measure,2014,2015|M1,1,2|M2,3,4', 'M1', 2],
    ['fifths', 'Quintile,2014,2015|Q1,1,2|Q2,3,4|Q3,5,6|Q4,7,8|Q5,9,1', 'Q1', 2],
  ])('are none below a heading that names something else: %s', (_name, table, first, years) => {
    const { measures, questions } = readRows(table);
    expect([measures[0]?.name, questions]).toEqual([first, []]);
    expect(measures.map(({ interval, values }) => [interval, values.length])).toEqual(
      table
        .split('|')
        .slice(1)
        .map(() => ['year', years]),
    );
  });

  it.each([
    ['across', 'Year,P1,P2|2014,10,20|2015,11,21', 'P1 year from 1: 2014-01=10, 2015-01=11; P2 year from 1: 2014-01=20, 2015-01=21'],
    ['below no heading', ',2014,2015|P1,10,11|P2,20,21', 'P1 year from 1: 2014-01=10, 2015-01=11; P2 year from 1: 2014-01=20, 2015-01=21'],
  ])('are so by answer where nothing says it: %s', (_name, table, expected) => {
    expect(askedWithCells(readRows(table)).map((one) => one.split(':')[0])).toEqual(['month-number']);
    const named = readRows(table, { 'month-number': 'names' });
    expect([read(named), named.questions.map(({ id, answer }) => [id, answer])]).toEqual([expected, [['month-number', 'names']]]);
  });

  it('are months where all twelve stand', () => {
    const rows = Array.from({ length: 12 }, (_, at) => `P${at + 1},${at},${at + 20}`);
    expect(askedWithCells(readRows(['Theft,2014/15,2015/16', ...rows].join('|'))).map((one) => one.split(':')[0])).toEqual([
      'month-number',
    ]);
  });

  it('and fractions are asked about', () => {
    const table = 'Band,n|1/16,5|2/16,6|3/16,7|4/16,8';
    expect(askedWithCells(readRows(table)).map((one) => one.split(':')[0])).toEqual(['fraction-month']);
    expect(read(readRows(table, { 'fraction-month': 'month' }))).toBe('n month: 2016-01=5, 2016-02=6, 2016-03=7, 2016-04=8');
    expect(read(readRows(table, { 'fraction-month': 'leave-out' }))).toBe('');
    const quarters = readRows('Band,n|2/16,5|5/16,6|8/16,7', { 'role:A': 'period', 'fraction-month': 'month' });
    expect(quarters.questions.map(({ id }) => id).toSorted()).toEqual(['fraction-month', 'quarter-end']);
  });

  it.each([
    ['below a heading of months', 'Month,n|1/16,5|2/16,6|3/16,7'],
    ['of two years', 'Band,n|11/16,5|12/16,6|1/17,7'],
    ['with a nought before them', 'Band,n|01/16,5|02/16,6|03/16,7'],
  ])('but not %s', (_name, table) => {
    expect([askedWithCells(readRows(table)), readRows(table).measures[0]?.values.length]).toEqual([[], 3]);
  });
});

describe('a year that was mistyped is asked about', () => {
  it.each([
    ['between others', 'Nov-16,Dec-16,Jan-16,Feb-17', 'A4 B4', '2016-11=0, 2016-12=1, 2017-01=2, 2017-02=3'],
    ['newest first', 'Feb-17,Jan-16,Dec-16,Nov-16', 'A3 B3', '2016-11=3, 2016-12=2, 2017-01=1, 2017-02=0'],
    ['a year too late', 'Nov-16,Dec-17,Jan-17,Feb-17', 'A3 B3', '2016-11=0, 2016-12=1, 2017-01=2, 2017-02=3'],
    ['to the end', 'Nov-15,Dec-15,Jan-15,Feb-15', 'A2 B2 A3 B3 A4 B4 A5 B5', '2015-11=0, 2015-12=1, 2016-01=2, 2016-02=3'],
    ['at the end alone', 'Oct-16,Nov-16,Dec-17', 'A2 B2 A3 B3 A4 B4', '2016-10=0, 2016-11=1, 2016-12=2'],
  ])('%s', (_name, months, cells, expected) => {
    const lines = months.split(',').map((month, at) => `${month},${at.toString()}`);
    const table = ['Month,n', ...lines].join('|');
    expect(askedWithCells(readRows(table))).toEqual([`year-slip: ${cells}`]);
    expect(read(readRows(table, { 'year-slip': 'later' }))).toBe(`n month: ${expected}`);
  });

  it('and can be that of the months before, or right', () => {
    const table = 'Month,n|Nov-15,0|Dec-15,1|Jan-15,2|Feb-15,3';
    expect(read(readRows(table, { 'year-slip': 'earlier' }))).toBe('n month: 2014-11=0, 2014-12=1, 2015-01=2, 2015-02=3');
    expect(read(readRows(table, { 'year-slip': 'as-written' }))).toBe('n month: 2015-01=2, 2015-02=3, 2015-11=0, 2015-12=1');
    expect(read(readRows(table, { 'year-slip': 'leave-out' }))).toBe('');
  });

  it.each([
    ['months out of order', 'Month,n|Jan-16,0|Mar-16,1|Feb-16,2|Apr-16,3'],
    ['a year without figures', 'Month,n|Nov-15,0|Dec-15,1|Jan-17,2|Feb-17,3'],
    ['a list that begins again with each area', 'Area,Month,n|A,Nov-15,0|A,Dec-15,1|B,Jan-15,2|B,Nov-15,3|B,Dec-15,4'],
  ])('but not %s', (_name, table) => {
    expect(askedWithCells(readRows(table)).filter((one) => one.startsWith('year-slip'))).toEqual([]);
  });
});

describe('periods that are evenly apart and none that we know are asked about', () => {
  it.each([
    ['fortnights', 'Fortnight beginning,n|04/01/2016,5|18/01/2016,6|01/02/2016,7', 'day'],
    ['four weeks', 'Period ending,n|31/01/2016,5|28/02/2016,6|27/03/2016,7', 'day'],
    ['two months', 'Month,n|Jan-16,5|Mar-16,6|May-16,7', 'month'],
    ['half-years', 'Period,n|Apr-15,5|Oct-15,6|Apr-16,7', 'month'],
  ])('%s', (_name, table, interval) => {
    expect(askedWithCells(readRows(table))).toEqual(['time-between: A2 B2 A3 B3 A4 B4']);
    expect(readRows(table, { 'time-between': 'alone' }).measures.map((measure) => measure.interval)).toEqual([interval]);
    expect(read(readRows(table, { 'time-between': 'between' }))).toBe('');
  });
});

describe('a period of which a note says that it is not whole is asked about', () => {
  it.each([
    ['by its mark', 'Year,n|2015/16,130|2016/17*,40|* April to July 2016 only', 'part:A3: A3 B3'],
    ['by the number of the note', 'Year,n|2015/16,130|2016/17 [note 2],40|[note 2] Figures to date', 'part:A3: A3 B3'],
    ['by its name', 'Year,n|2015/16,130|2016/17,40|2016/17 is for the first two quarters', 'part:A3: A3 B3'],
    ['above the table', 'Figures of 2016 are up to June,|Year,n|2015,130|2016,40', 'part:A4: A4 B4'],
    ['of months', 'Month,n|Jan-16,13|Feb-16,4|Feb-16 is a partial month', 'part:A3: A3 B3'],
    ['across', 'Offence,2015/16,2016/17|Theft,13,4|2016/17: April to June', 'part:C1: C1 C2'],
    ['nearest to it', 'Year,n|2015,6|2016,7|Figures of 2016 are set beside 2015 for which January to June was revised', 'part:A2: A2 B2'],
    ['before a year that it names', 'Year,n|2015/16,13|2016/17,4|2016/17 is from April 2016 to July 2016', 'part:A3: A3 B3'],
  ])('%s', (_name, table, expected) => {
    const [id = ''] = expected.split(': ');
    expect(askedWithCells(readRows(table))).toEqual([expected]);
    const [all, without] = ['keep', 'leave-out'].map((answer) => readRows(table, { [id]: answer }).measures[0]?.values.length);
    expect([all, without]).toEqual([2, 1]);
  });

  it.each([
    ['whole', 'Year,n|2014/15,130|2015/16,140|2015/16 is April to March'],
    ['another period', 'Year,n|2015,130|2016,140|Figures of 2016/17 are for April to July only'],
    ['none', 'Year,n|2015,130|2016,140|Figures to date are published elsewhere'],
    ['not in the table', 'Year,n|2015,130|2016,140|Figures of 2016 are set beside 2013 for which January to June was revised'],
    ['in a heading', 'Year,n,Data for January to March 2016 only applies to Maidstone|2015,130,1|2016,140,2'],
  ])('but not where it is about a period that is %s', (_name, table) => {
    expect(askedWithCells(readRows(table))).toEqual([]);
  });

  it('and so are all of a list, which the note may only seem to be about', () => {
    const { questions } = readRows('Year,n|2014,5|2015,6|2016,7|Figures of 2014 stand but 2015 and 2016 are incomplete');
    expect(questions.map(({ id }) => id)).toEqual(['part:A3', 'part:A4']);
    expect(questions[0]?.question).toMatchObject({ code: 'part', text: '2015', interval: 'year' });
  });
});

describe('writings of periods that are rare and mean one thing', () => {
  it.each([
    ['Jan–16,Feb‑16,Mar—16', '2016-01=0, 2016-02=1, 2016-03=2'],
    ["'Jan-16,'Feb-16", '2016-01=0, 2016-02=1'],
    ['Jan_2016,Feb_2016', '2016-01=0, 2016-02=1'],
    ['January (2016),February (2016)', '2016-01=0, 2016-02=1'],
    ['01/16,02/16,03/16', '2016-01=0, 2016-02=1, 2016-03=2'],
    ['01 / 2016,02 / 2016', '2016-01=0, 2016-02=1'],
  ])('%s', (months, expected) => {
    const lines = months.split(',').map((month, at) => `${month},${at.toString()}`);
    const reading = readRows(['Month,n', ...lines].join('|'));
    expect([read(reading), askedWithCells(reading)]).toEqual([`n month: ${expected}`, []]);
  });

  it('years with a decimal that says nothing', () => {
    expect(read(readRows('Year,n|2015.0,1|2016.0,2'))).toBe('n year from 1: 2015-01=1, 2016-01=2');
  });

  it('years that stand above each of their columns', () => {
    const reading = readRows(',2015,2015,2016,2016|Area,Count,Rate,Count,Rate|Swale,5,0.6,4,0.5');
    expect(read(reading)).toBe('Swale · Count year from 1: 2015-01=5, 2016-01=4; Swale · Rate year from 1: 2015-01=0.6, 2016-01=0.5');
  });
});

describe('headings that hold a period and words', () => {
  it.each([
    ['Measure,Q1 2016/17 Actual,Q2 2016/17 Actual|Theft,10,11', 'Theft · Actual quarter: 2016-04=10, 2016-07=11'],
    [
      'Force,April-June 2009 Firings,July-September 2009 Firings,April-June 2009 Stuns,July-September 2009 Stuns|Kent,4,6,3,2',
      'Kent · Firings quarter: 2009-04=4, 2009-07=6; Kent · Stuns quarter: 2009-04=3, 2009-07=2',
    ],
    ['Area,Theft (Jan-16),Theft (Feb-16)|Swale,5,6', 'Swale · Theft month: 2016-01=5, 2016-02=6'],
    ['Area,2015/16 count,2016/17 count|Swale,5,6', 'Swale · count year from 4: 2015-04=5, 2016-04=6'],
  ])('%s', (table, expected) => {
    const reading = readRows(table);
    expect([read(reading), reading.account.labels]).toEqual([expected, table.split('|')[0]?.split(',').length === 3 ? 4 : 6]);
  });

  it('are left alone where a table stands without them, and where they hold no period', () => {
    expect(read(readRows('Month,Burglary Jan-15 base,Robbery Feb-15 base|Jan-16,1,2|Feb-16,3,4'))).toContain('Burglary Jan-15 base month');
    expect(readRows('Area,Number of crimes,Rate|Swale,5,6').account.leftOut).toBe(6);
  });
});

describe('figures beside which stands what they are not', () => {
  it('are of the year that their name says, by the answer', () => {
    const table = 'Offence,Apr-16,May-16|Burglary 2016/17,10,11|Burglary 2014/15,9,8|Rate (2011 census),1,2';
    expect(askedWithCells(readRows(table))).toEqual(['previous:Burglary 2014/15: B3 C3']);
    const reading = readRows(table, { 'previous:Burglary 2014/15': 'before' });
    expect(reading.measures.map((measure) => inShort(measure))).toContain('month: 2014-04=9, 2014-05=8');
  });

  it('are no measures where they are the lines of a control chart', () => {
    const table = 'Date,n,Mean,UCL,LCL|Jan-16,10,11,20,2|Feb-16,12,11,20,2';
    const { measures, refused, leftOut } = readRows(table);
    expect([measures.map(({ name }) => name), refused.map(({ name }) => name)]).toEqual([['n'], ['Mean', 'UCL', 'LCL']]);
    expect(leftOut.flatMap(({ cells }) => cells).toSorted()).toEqual(['C2', 'C3', 'D2', 'D3', 'E2', 'E3']);
    expect(readRows('Date,n,Mean|Jan-16,10,11|Feb-16,12,11').measures.map(({ name }) => name)).toEqual(['n', 'Mean']);
  });

  it.each([
    ['limits without figures', 'Month,Average,Upper limit|Jan-16,12,20|Feb-16,15,22|Mar-16,17,24', ['Average'], ['Upper limit']],
    ['a mean that is no line', 'Month,Burglary,Mean,UCL|Jan-16,9,12,20|Feb-16,8,15,20|Mar-16,7,17,20', ['Burglary', 'Mean'], ['UCL']],
    ['a centre line alone with its limit', 'Month,Mean,UCL|Jan-16,12,20|Feb-16,12,20|Mar-16,12,20', [], ['Mean', 'UCL']],
    ['a centre midway', 'Month,n,CL,LCL,UCL|Jan-16,1,3,1,5|Feb-16,2,4,2,6|Mar-16,2,5,3,7', ['n'], ['CL', 'LCL', 'UCL']],
  ])('are known as lines of a control chart by their values: %s', (_name, table, kept, lines) => {
    const { measures, refused } = readRows(table);
    expect([measures.map(({ name }) => name), refused.map(({ name }) => name)]).toEqual([kept, lines]);
    const answers = Object.fromEntries(lines.map((name) => [`keep:${name}`, 'They are figures.']));
    expect(
      readRows(table, answers)
        .measures.map(({ name }) => name)
        .toSorted(),
    ).toEqual([...kept, ...lines].toSorted());
  });

  it('are read by the answer where every cell says what it counts', () => {
    for (const table of [
      'Month,Response|Jan-16,12 mins|Feb-16,13.5 mins',
      'Month,Response,Remark|Jan-16,12 days,late|Feb-16,13.5 days,late again',
    ]) {
      expect(askedWithCells(readRows(table))).toEqual(['figures: B2 B3']);
      expect(readRows(table, { figures: 'as-suggested' }).measures[0]?.values.map(({ value }) => value)).toEqual([12, 13.5]);
    }
  });

  it.each([
    ['at the period', 'Month,n|Jan-16,1|Feb-16,5|Mar-16 (forecast),3', 'B4'],
    ['in a column of words', 'Month,n,Type|Jan-16,1,Actual|Feb-16,5,Projected', 'B3'],
  ])('are forecasts by the words %s', (_name, table, cell) => {
    expect(askedWithCells(readRows(table))).toEqual([`forecast: ${cell}`]);
    const [all, without] = ['keep', 'leave-out'].map((forecast) => readRows(table, { forecast }).measures[0]?.values.length ?? 0);
    expect([(all ?? 0) - (without ?? 0), askedWithCells(readRows(table.replaceAll(/forecast|Projected/g, 'provisional')))]).toEqual([
      1,
      [],
    ]);
  });

  it('are read by the answer where a spreadsheet kept them as text', () => {
    const table = "Month,n|Jan-16,'12|Feb-16,• 13";
    expect(askedWithCells(readRows(table))).toEqual(['figures: B2 B3']);
    expect(readRows(table, { figures: 'as-suggested' }).measures[0]?.values.map(({ value }) => value)).toEqual([12, 13]);
  });

  it('are those of rows that are called by a number', () => {
    expect(read(readRows('Hour,Jan-16,Feb-16|0,1,2|23,3,4'))).toBe(
      'Hour 0 month: 2016-01=1, 2016-02=2; Hour 23 month: 2016-01=3, 2016-02=4',
    );
  });

  it('are asked about where they have more figures than a number can hold', () => {
    expect(askedWithCells(readRows('Month,n|Jan-16,12345678901234567890|Feb-16,2'))).toEqual(['words: B2']);
  });

  it('are called by the titles of their tables where headings only say that something is counted', () => {
    expect(readRows('Burglary|Month,Count|Jan-16,1|Feb-16,2||Robbery|Month,n|Jan-16,3|Feb-16,4').measures.map(({ name }) => name)).toEqual([
      'Burglary · Count',
      'Robbery · n',
    ]);
  });

  it('are none where they are the places of something', () => {
    expect(read(readRows('Month,Lon,Lat,n|Jan-16,0.5,51.2,3|Feb-16,0.5,51.2,4'))).toBe('n month: 2016-01=3, 2016-02=4');
  });
});

describe('what a heading or a column only resembles', () => {
  it.each([
    'Repairs within target',
    'Calls answered in target',
    'Met 8 min target',
    '% meeting target',
    'Target achieved',
    'Wedi cyrraedd y targed',
  ])('%s counts what was done, and is no target', (name) => {
    expect(readRows(`Month,${name},Repairs|Apr-21,91,300|May-21,92,310`).measures.map((one) => one.name)).toEqual([name, 'Repairs']);
  });

  it.each(['Repairs target', 'Target', 'Seen within 4 hours target'])('%s is a target', (name) => {
    expect(readRows(`Month,${name},Repairs|Apr-21,91,300|May-21,92,310`).measures.map((one) => one.name)).toEqual(['Repairs']);
  });

  it.each([
    ['Officers', '1210.5 FTE', '1215 FTE', '1210.5'],
    ['Budget', '£1.2 million', '£1.3 million', '1200000'],
    ['Passed', '12/15', '14/15', '12'],
    ['Average wait', '2 days 4 hrs', '3 days', 'missing (2 days 4 hrs)'],
  ])('figures with words below %s are asked about, beside figures and alone', (name, first, second, value) => {
    const alone = `Month,${name}|Apr-21,${first}|May-21,${second}`;
    for (const table of [`Month,PCSOs,${name}|Apr-21,40,${first}|May-21,41,${second}`, ...(name === 'Passed' ? [] : [alone])]) {
      const asked = readRows(table, { figures: 'as-suggested' });
      expect([asked.measures.at(-1)?.name, asked.questions.length > 0, read(asked)]).toEqual([
        name,
        true,
        expect.stringContaining(`2021-04=${value}`),
      ]);
    }
  });

  it.each([
    ['Comment', '2 officers on leave', '3 new posts'],
    ['Where', '12 High Street', '14 Station Road'],
    ['Band', '10-14 years old', '15-19 years old'],
  ])('words below %s are no figures', (name, first, second) => {
    expect(readRows(`Month,PCSOs,${name}|Apr-21,40,${first}|May-21,41,${second}`).measures.map((one) => one.name)).toEqual(['PCSOs']);
  });

  it.each([
    'Decision,Licensing Act 2003,Gambling Act 2005|Granted,120,14|Refused,3,0',
    'Premises,Regulatory Reform Order 2005 audits,Fire Safety Act 2021 audits|Flats,120,14|Houses,3,4',
    'School,Capacity,Built 1998,Extended 2012|St Mary,210,120,90|St Paul,220,110,80',
    'Month,Mood|Apr-21,good|May-21,bad',
  ])('no measure is read, and it is said why: %s', (table) => {
    const { measures, questions, leftOut } = readRows(table);
    expect([measures, questions, leftOut.map(({ why }) => why.code)]).toEqual([[], [], ['no-periods']]);
  });

  it('orders counted in several years have these years', () => {
    expect(read(readRows('Court,Community Order 2019,Community Order 2020|North,1,2|South,3,4'))).toContain('2019-01=1');
  });
});
