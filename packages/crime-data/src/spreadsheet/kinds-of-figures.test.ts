import { describe, expect, it } from 'vitest';
import type { SheetReading } from './reading/read-sheet.ts';
import { measuresIn, readRows } from './testing/read-rows.ts';

const read = (reading: SheetReading): string => measuresIn(reading).join('; ');
const asked = ({ questions }: SheetReading): readonly string[] => questions.map(({ id }) => id);
const left = ({ leftOut }: SheetReading): readonly string[] => leftOut.flatMap(({ cells }) => cells);

describe('what says of which kind the figures of a period are', () => {
  it.each([
    ['before it', 'Measure,Baseline 2015/16,2016/17|Fires,500,480', '2015-04=500 (Baseline)'],
    ['in brackets', 'Measure,2015/16 (baseline),2016/17|Fires,500,480', '2015-04=500 (baseline)'],
    ['in a column', 'Year,Fires|Outturn 2015/16,500|2016/17,480', '2015-04=500 (Outturn)'],
  ])('is a note: %s', (_name, table, first) => {
    expect([read(readRows(table)), asked(readRows(table))]).toEqual([`Fires year from 4: ${first}, 2016-04=480`, []]);
  });

  it('makes no second figure of a period that stands beside it', () => {
    const reading = readRows('Measure,Baseline 2015,2015,2016|Fires,500,501,480');
    expect([read(reading), left(reading)]).toEqual(['Fires year from 1: 2015-01=501, 2016-01=480', ['B1', 'B2']]);
  });
});

describe('the year of months', () => {
  it('is asked about where the headings of all figures name one', () => {
    expect(asked(readRows('Month,ASB 2021/22|Apr,100|May,90|Jun,120'))).toEqual(['year-of-title']);
    expect(read(readRows('Month,ASB 2021/22|Apr,100|May,90|Jun,120', { 'year-of-title': 'yes' }))).toBe(
      'ASB 2021/22 month: 2021-04=100, 2021-05=90, 2021-06=120',
    );
  });

  it.each([
    ['only some do', 'Month,ASB,Theft 2021/22|Apr,100,5|May,90,6|Jun,120,7'],
    ['it is that of something else', 'Month,Change since 2015|Apr,100|May,90|Jun,120'],
  ])('is open where %s', (_name, table) => {
    expect(asked(readRows(table))).toEqual(['year:A2']);
  });
});

describe('differences', () => {
  it.each([
    ['of two others', 'Month,This year,Last year,Change|Apr-21,10,12,-2|May-21,11,12,-1', 'Last year'],
    ['in per cent', 'Month,This year,Last year,% change|Apr-21,10,12,-17|May-21,11,12,-8.3', 'Last year'],
    ['of each and the one before', 'Month,This year,Change|Apr-21,10,|May-21,15,5|Jun-21,12,-3', 'This year'],
  ])('are no measures: %s', (_name, table, from) => {
    const name = table.includes('%') ? '% change' : 'Change';
    expect(readRows(table).refused).toEqual([{ name, why: { code: 'difference-of', name, of: 'This year', from } }]);
  });

  it('by name alone stay', () => {
    expect(readRows('Month,Calls,Changes of address|Apr-21,10,4|May-21,15,7').measures).toHaveLength(2);
  });
});

describe('what was planned', () => {
  it('is the target of what was done', () => {
    const { measures } = readRows('Month,Actual,Plan|Apr-21,10,3|May-21,15,4');
    expect(measures.map(({ name, target }) => [name, target])).toEqual([['Actual', 4]]);
  });

  it('is none where a plan is counted', () => {
    expect(readRows('Month,Care plan,Calls|Apr-21,10,3|May-21,15,4').measures).toHaveLength(2);
  });
});

describe('years of schools', () => {
  it('begin in September where every row says so', () => {
    const reading = readRows('time_period,time_identifier,n|201617,Academic year,93|201718,Academic year,94');
    expect([read(reading), asked(reading)]).toEqual(['n year from 9: 2016-09=93, 2017-09=94', []]);
  });

  it('are asked about where something of schools is counted', () => {
    expect(asked(readRows('Year group,2018/19,2019/20|Reception,10,12|Year 1,20,22'))).toEqual(['academic-years']);
  });
});

describe('cells that hold more than one figure', () => {
  it.each([
    ['a margin', 'Month,Wait|Apr-22,12.1 ± 0.4|May-22,11', 'figures', 'as-suggested', 'Wait month: 2022-04=12.1 (12.1 ± 0.4), 2022-05=11'],
    [
      'hours',
      'Month,Wait|Apr-22,2h 15m|May-22,3h 30m',
      'time',
      'hours',
      'Wait month in hours: 2022-04=2.25 (2h 15m), 2022-05=3.5 (3h 30m)',
    ],
    [
      'minutes',
      'Month,Wait|Apr-22,2m 15s|May-22,3m 30s',
      'time',
      'minutes',
      'Wait month in minutes: 2022-04=2.25 (2m 15s), 2022-05=3.5 (3m 30s)',
    ],
    ['a range', 'Month,n|Apr-22,1-4|May-22,7', 'words', 'suppressed', 'n month: 2022-04=suppressed (1-4), 2022-05=7'],
  ])('are read by an answer: %s', (_name, table, question, answer, expected) => {
    expect([asked(readRows(table)), read(readRows(table, { [question]: answer }))]).toEqual([[question], expected]);
  });
});

it('figures above bare years take nothing from the heading of these', () => {
  const reading = readRows('Year,Killed|2010-14 average,50|2015,48|2016,47');
  expect([read(reading), asked(reading), reading.leftOut]).toEqual([
    'Killed year from 1: 2015-01=48, 2016-01=47',
    [],
    [{ cells: ['A2', 'B2'], why: { code: 'no-period-with-others', name: '2010-14 average' } }],
  ]);
});
