import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable, type TableReading } from './read-table.ts';
import { yearsTogether } from './reading/several-years.ts';
import { inShort } from './testing/in-short.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-totals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(csv: string, answers: Readonly<Record<string, string>> = {}, name = 'table.csv'): Promise<TableReading> {
  const path = join(folder, name);
  writeFileSync(path, `${csv.replaceAll('|', '\n')}\n`);
  const reading = await readTable(path, name, { sheet: null, answers });
  if (!reading.ok) throw new Error(reading.failure.code);
  const { filled, values, labels, leftOut, questioned } = reading.value.account;
  expect(values + labels + leftOut + questioned).toBe(filled);
  return reading.value;
}

const names = ({ measures }: TableReading): readonly string[] => measures.map(({ name }) => name);
const asked = ({ questions }: TableReading): readonly string[] => questions.map(({ id }) => id);

describe('a total', () => {
  const rounded =
    'Month,Burglary,Robbery,Theft,All crime|Jan-16,120,40,300,470|Feb-16,130,30,310,460|Mar-16,110,50,290,450|Apr-16,140,40,330,520';
  const percent =
    'Year,Male (%),Female (%),Not known (%),Total (%)|2012/13,45.3,50.1,4.5,100|2013/14,44.2,50.9,4.9,100|2014/15,46.1,50.3,3.7,100';

  it('that is off by rounding to tens, or of per cent, is asked about', async () => {
    expect(asked(await read(rounded))).toEqual(['rounded-total:All crime']);
    expect(asked(await read(percent))).toEqual(['rounded-total:Total (%)']);
    const total = await read(rounded, { 'rounded-total:All crime': 'total' });
    expect([names(total), total.refused]).toEqual([
      ['Burglary', 'Robbery', 'Theft'],
      [{ name: 'All crime', why: { code: 'rounded-sum-of', name: 'All crime', parts: ['Burglary', 'Robbery', 'Theft'] } }],
    ]);
    expect(names(await read(rounded, { 'rounded-total:All crime': 'measure' }))).toContain('All crime');
  });

  it('that no rounding explains, or that no figure is rounded beside, is a measure', async () => {
    expect(asked(await read(rounded.replace('470', '490').replace('460', '510')))).toEqual([]);
    expect(asked(await read('Month,Burglary,Robbery,All crime|Jan-16,12,4,17|Feb-16,13,3,16|Mar-16,11,5,17'))).toEqual([]);
  });

  it('in a block apart is the total of that block', async () => {
    const apart = (last: string): string =>
      `Month,Burglary,Robbery|Jan-16,12,4|Feb-16,13,3|Mar-16,11,5||Month,Total crime|Jan-16,16|Feb-16,16|Mar-16,${last}`;
    expect(names(await read(apart('16')))).toEqual(['Burglary', 'Robbery']);
    expect(names(await read(apart('19')))).toEqual(['Burglary', 'Robbery', 'Total crime']);
  });
});

describe('a period of several years', () => {
  it.each([
    ['2016/17 to 2018/19', 2016, 3],
    ['2016/17 - 2018/19', 2016, 3],
    ['2016/17 to 18/19', 2016, 3],
    ['2014-16', 2014, 3],
    ['2014 to 2016 [note 2]', 2014, 3],
    ['1999 - 01', 1999, 3],
  ])('%s', (text, first, years) => expect(yearsTogether(text)).toMatchObject({ first, years }));

  it.each(['2016/17', '2015-2016', '2016-01', '2016-01-05', '2016', '2016-01 to 2016-03', '2017-11 to 2018-10', '2015/16 Q1', '5 years'])(
    'is not %s',
    (text) => expect(yearsTogether(text)).toBeNull(),
  );

  it.each([
    'Period,Rate|2012/13 to 2014/15,41.2|2013/14 to 2015/16,40.1|2014/15 to 2016/17,39.5',
    'Area,2010-12,2011-13,2012-14|Maidstone,10.2,10.1,9.8',
    'Area,2008-10,2009-11,2010-12|Maidstone,10.2,10.1,9.8',
    'Period,Rate|2014 - 16,10.2|2015 - 17,10.6|2016 - 18,9.9',
    'Three years to March,Rate|2016,12|2017,14|2018,15',
  ])('is no year and no month: %s', async (csv) => {
    const reading = await read(csv);
    expect([names(reading), asked(reading), reading.account.leftOut]).toEqual([[], [], reading.account.filled]);
    expect(reading.leftOut.map(({ why }) => why.code)).toContain('several-years');
  });

  it('beside years is left out, and months that end as it does stay months', async () => {
    const beside = await read('Period,Rate|2016/17,12|2017/18,14|2018/19,15|2016/17 to 2018/19,14');
    expect(beside.measures.map(inShort)).toEqual(['year from 4: 2016-04=12, 2017-04=14, 2018-04=15']);
    expect(beside.leftOut.map(({ why }) => why)).toEqual([{ code: 'several-years', text: '2016/17 to 2018/19' }]);
    const months = Array.from({ length: 24 }, (_, at) => `${2009 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')},${at}`);
    expect((await read(`Month,n|${months.join('|')}`)).measures[0]?.values).toHaveLength(24);
  });
});

describe('a period that only a name says', () => {
  const csv = 'Ward,Burglary,Robbery|Allington,4,1|Bearsted,6,2';

  it.each([
    ['Crimes March 2016.csv', 'month', '2016-03'],
    ['crimes_2016-03.csv', 'month', '2016-03'],
    ['ASB Q1 2016-17.csv', 'quarter', '2016-04'],
    ['Wards 2015-16.csv', 'year', '2015-04'],
  ])('is asked about: %s', async (name, interval, period) => {
    const open = await read(csv, {}, name);
    expect([asked(open), open.account.questioned, open.account.values]).toEqual([['period-of-name'], 4, 0]);
    const answered = await read(csv, { 'period-of-name': 'name' }, name);
    expect(
      answered.measures.map((one) => [one.name, one.interval, one.values[0]?.period, one.values[0]?.value, one.values[0]?.cell]),
    ).toEqual([
      ['Allington · Burglary', interval, period, 4, 'B2'],
      ['Allington · Robbery', interval, period, 1, 'C2'],
      ['Bearsted · Burglary', interval, period, 6, 'B3'],
      ['Bearsted · Robbery', interval, period, 2, 'C3'],
    ]);
    expect(names(await read(csv, { 'period-of-name': 'leave-out' }, name))).toEqual([]);
  });

  it('is not where it says several, a day, or none, or where the sheet says one', async () => {
    for (const name of ['Crimes 2015 to 2017.csv', 'Crimes 2016-03-15.csv', 'Crimes.csv', 'Crimes Jan 2016 Feb 2016.csv'])
      expect(asked(await read(csv, {}, name))).toEqual([]);
    for (const name of ['Annual report March 2022.csv', 'Board paper May 2016.csv', 'Cynllun Mawrth 2016.csv'])
      expect(asked(await read(csv, {}, name))).toEqual([]);
    expect(asked(await read('Month,n|Jan-15,4|Feb-15,5', {}, 'Crimes March 2016.csv'))).toEqual([]);
  });
});

describe('years and quarters', () => {
  it('are academic where a title above says so, down as across', async () => {
    const down = await read('Exclusions by academic year|Year,Permanent|2013/14,5|2014/15,6|2015/16,7');
    const across = await read('Exclusions by school year|Area,2013/14,2014/15,2015/16|Kent,5,6,7');
    for (const { measures } of [down, across]) expect(measures.map(inShort)).toEqual(['year from 9: 2013-09=5, 2014-09=6, 2015-09=7']);
    expect((await read('Exclusions|Year,Permanent|2013/14,5|2014/15,6')).measures[0]?.yearBegins).toBe(4);
  });

  it('that overlap, as three months to each month, are rolling totals', async () => {
    const { refused } = await read('3 months ending,n|Jun-16,30|Jul-16,31|Aug-16,29|Sep-16,33');
    expect(refused.map(({ why }) => why.code)).toEqual(['rolling-totals']);
    expect((await read('3 months ending,n|Jun-16,30|Sep-16,31|Dec-16,29')).measures[0]?.values).toHaveLength(3);
  });
});
