import { describe, expect, it } from 'vitest';
import { askedWithCells, measuresIn, readRows } from './testing/read-rows.ts';

const openOf = ({ questions }: ReturnType<typeof readRows>): readonly string[] => questions.map(({ id }) => id);

describe('what is called by the period before each', () => {
  const OTHERS = 'Month,Count,Previous month|Jan 2016,5,4|Feb 2016,7,6|Mar 2016,9,8';

  it('is asked about where its figures are others', () => {
    const open = readRows(OTHERS);
    expect([openOf(open), open.refused]).toEqual([['previous:Previous month'], []]);
    const monthsOf = (answer: string): readonly string[] => measuresIn(readRows(OTHERS, { 'previous:Previous month': answer })).slice(1);
    expect(monthsOf('before')).toEqual(['Previous month month: 2015-12=4, 2016-01=6, 2016-02=8']);
    expect(monthsOf('beside')).toEqual(['Previous month month: 2016-01=4, 2016-02=6, 2016-03=8']);
    expect(monthsOf('leave-out')).toEqual([]);
  });

  it.each([
    ['months', 'Month,Count,Previous month|Jan 2016,5,4|Feb 2016,7,5|Mar 2016,9,7'],
    ['months from the last on', 'Month,Count,Previous month|Mar 2016,9,7|Feb 2016,7,5|Jan 2016,5,'],
    ['days', 'Date,Count,Previous day|29/02/2016,5,4|01/03/2016,7,5|02/03/2016,9,7'],
    ['quarters', 'Quarter,Count,Previous quarter|Q1 2015/16,5,4|Q2 2015/16,7,5'],
  ])('is refused where they are those of the one before: %s', (_name, table) => {
    const { refused, questions, measures } = readRows(table);
    expect(refused.map(({ why }) => why.code)).toEqual(['period-before']);
    expect([questions, measures.length]).toEqual([[], 1]);
  });
});

describe('numbers that tell rows apart', () => {
  const rows = 'Jan 2016,1,5|Jan 2016,2,6|Feb 2016,1,7|Feb 2016,2,8';

  it.each(['Pump', 'Police beat', 'Beat no.', 'Risk band', 'Ward code'])(
    'are what each row is of below a heading that says so: %s',
    (heading) => {
      const { questions, measures } = readRows(`Month,${heading},Theft|${rows}`);
      expect([questions, measures.length]).toEqual([[], 2]);
    },
  );

  it.each(['Burglary', 'Pumps', 'Calls by beat', 'Number', 'Total number'])('are asked about below another: %s', (heading) => {
    const table = `Month,${heading},Theft|${rows}`;
    const id = `number-key:${heading}`;
    expect(askedWithCells(readRows(table))).toEqual([`${id}: B2 B3 B4 B5`]);
    expect(measuresIn(readRows(table, { [id]: 'key' }))).toEqual([
      `${heading} 1 · Theft month: 2016-01=5, 2016-02=7`,
      `${heading} 2 · Theft month: 2016-01=6, 2016-02=8`,
    ]);
    expect(openOf(readRows(table, { [id]: 'figures' }))).toEqual([id, `duplicates:${heading}`, 'duplicates:Theft']);
  });
});

it('years of two kinds are no rolling totals while it is open what they are', () => {
  const reading = readRows('Year;Burglary;Theft|2014/15;5;6|2015/16;7;8|2015;9;10|2016;11;12');
  expect([openOf(reading), reading.refused]).toEqual([['mixed-years'], []]);
});

describe('of cumulated figures', () => {
  const table =
    'Period,Burglary,% detected,Average cost,Thefts per 1000|Apr 2016,5,20%,3,1.1|Apr-May 2016,9,22%,4,2.2|Apr-Jun 2016,12,18%,4,3';

  it('those of rates, averages and shares are left out, with the reason', () => {
    const reading = readRows(table, { cumulated: 'differences' });
    expect([openOf(reading), reading.measures.map(({ name }) => name)]).toEqual([['cumulated'], ['Burglary']]);
    expect(reading.refused.map(({ why }) => why)).toEqual(
      ['% detected', 'Average cost', 'Thefts per 1000'].map((name) => ({ code: 'no-difference', name })),
    );
  });

  it.each([
    ['missing', [[10, null, 7]]],
    ['negative', [[10, -2, 7]]],
    ['leave-out', []],
  ])('those that fall within a year are asked about: %s', (answer, expected) => {
    const falling = 'Period,ASB|Apr 2016,10|Apr-May 2016,8|Apr-Jun 2016,15';
    expect(askedWithCells(readRows(falling, { cumulated: 'differences' }))[1]).toBe('cumulated-falls:ASB: B3');
    const { measures } = readRows(falling, { cumulated: 'differences', 'cumulated-falls:ASB': answer });
    expect(measures.map(({ values }) => values.map(({ value }) => value))).toEqual(expected);
  });
});
