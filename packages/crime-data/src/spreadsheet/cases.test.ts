import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTable, type TableReading } from './read-table.ts';
import type { Answers } from './reading/read-sheet.ts';
import { inShort } from './testing/in-short.ts';

const CASES = join(import.meta.dirname, 'cases');
const folder = mkdtempSync(join(tmpdir(), 'saferplan-cases-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(path: string, name: string, answers: Answers = {}): Promise<TableReading> {
  const reading = await readTable(path, name, { sheet: null, answers });
  if (!reading.ok) throw new Error(reading.failure.code);
  const { filled, values, labels, leftOut, questioned } = reading.value.account;
  expect(values + labels + leftOut + questioned).toBe(filled);
  return reading.value;
}
const readText = (csv: string, answers: Answers = {}): Promise<TableReading> => {
  const path = join(folder, 'figures.csv');
  writeFileSync(path, csv);
  return read(path, 'figures.csv', answers);
};

const Periods = z.record(z.string(), z.number());
const Expected = z
  .strictObject({
    measures: z.union([z.array(z.string()), z.record(z.string(), z.array(z.number()))]),
    values: Periods,
    interval: z.string(),
    begins: z.literal('April'),
    notes: z.union([z.array(z.string()), z.record(z.string(), z.string())]),
    notes_kept: z.array(z.string()),
    cells: z.record(z.string(), z.string()),
    sheet: z.string(),
    doubt: z.string(),
    'doubt or refusal': z.string(),
    refused: z.string(),
    or: z.string(),
    may: z.string(),
  })
  .partial()
  .catchall(z.union([Periods, z.array(z.number())]));

const NAMED = new Set(Object.keys(Expected.shape));
const only = ({ measures }: TableReading) => {
  const [measure] = measures;
  if (measure === undefined || measures.length > 1) throw new Error(`There are ${measures.length} measures.`);
  return measure;
};
const named = ({ measures }: TableReading, name: string) => measures.find((measure) => measure.name === name)?.values ?? [];

describe('the tables that went wrong are read right', () => {
  const names = readdirSync(CASES).filter((name) => name.endsWith('.json'));
  it.each(names)('%s', async (name) => {
    const { input, expected } = z
      .looseObject({ input: z.string(), expected: Expected })
      .parse(JSON.parse(readFileSync(join(CASES, name), 'utf8')));
    const reading = await read(join(CASES, input), input);
    const byPeriod = (values: readonly { readonly period: string; readonly value: number | null }[]) =>
      Object.fromEntries(values.map(({ period, value }) => [period, value]));
    if (expected.values !== undefined) expect(byPeriod(only(reading).values)).toMatchObject(expected.values);
    for (const [key, value] of Object.entries(expected)) {
      if (NAMED.has(key)) continue;
      const values = named(reading, key);
      if (Array.isArray(value)) expect(values.map((one) => one.value)).toEqual(value);
      else expect(byPeriod(values)).toEqual(value);
    }
    const { measures, notes, notes_kept: kept, cells, interval, begins, refused } = expected;
    if (Array.isArray(measures)) expect(reading.measures.map((measure) => measure.name)).toEqual(measures);
    else if (measures !== undefined)
      expect(Object.fromEntries(reading.measures.map((measure) => [measure.name, measure.values.map(({ value }) => value)]))).toEqual(
        measures,
      );
    if (Array.isArray(notes)) expect(only(reading).values.map(({ note }) => note)).toEqual(notes);
    else if (notes !== undefined)
      expect(Object.fromEntries(only(reading).values.flatMap(({ period, note }) => (note === '' ? [] : [[period, note]])))).toEqual(notes);
    if (kept !== undefined) expect(only(reading).values.flatMap(({ note }) => (note === '' ? [] : [note]))).toEqual(kept);
    if (cells !== undefined)
      expect(Object.fromEntries(reading.measures.flatMap(({ values }) => values.map(({ period, cell }) => [period, cell])))).toMatchObject(
        cells,
      );
    if (interval !== undefined) for (const measure of reading.measures) expect(measure.interval).toBe(interval);
    if (begins !== undefined) for (const measure of reading.measures) expect(measure.yearBegins).toBe(4);
    if (expected.sheet !== undefined) expect(expected.sheet.startsWith(reading.sheet)).toBe(true);
    if (refused !== undefined) expect(reading.leftOut.map(({ why }) => why.code)).toContain('refused');
    if (expected.doubt !== undefined)
      expect(reading.questions.flatMap((question) => question.cells)).toEqual(expect.arrayContaining(['B2', 'B3', 'B4']));
    if (expected['doubt or refusal'] !== undefined) {
      expect(reading.questions.map(({ question }) => question.code)).toContain('weeks');
      expect(reading.account.values).toBe(0);
    }
  });
});

const OwnCases = z.record(
  z.string(),
  z.object({
    csv: z.string(),
    answers: z.record(z.string(), z.string()).default({}),
    measures: z.record(z.string(), z.string()),
    asked: z.array(z.string()).default([]),
    leftOut: z.array(z.string()).default([]),
    targets: z.record(z.string(), z.number()).default({}),
  }),
);

describe('tables of every kind are read', () => {
  const cases = ['own-cases.json', 'officers-tables.json', 'analysts-tables.json'].flatMap((file) =>
    Object.entries(OwnCases.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')))),
  );
  it.each(cases)('%s', async (_name, { csv, answers, measures, asked, leftOut, targets }) => {
    const reading = await readText(csv, answers);
    expect({
      measures: Object.fromEntries(reading.measures.map((measure) => [measure.name, inShort(measure)])),
      asked: reading.questions.map(({ id, cells }) => `${id}: ${cells.join(' ')}`),
      leftOut: reading.leftOut.map(({ cells }) => cells.join(' ')),
      targets: Object.fromEntries(reading.measures.flatMap(({ name, target }) => (target === null ? [] : [[name, target]]))),
    }).toEqual({ measures, asked, leftOut, targets });
  });
});

describe('an answer is applied', () => {
  it.each([
    ['Month,n\nJan-16,-\nFeb-16,4\n', { dash: 'zero' }, 'n', 'month: 2016-01=0 (-), 2016-02=4'],
    ['Month,n\nJan-16,4\nJan-16,5\nFeb-16,1\n', { 'duplicates:n': 'sum' }, 'n', 'month: 2016-01=9, 2016-02=1'],
    ['Month,n\nJan-16,4\nJan-16,5\nFeb-16,1\n', { 'duplicates:n': 'last' }, 'n', 'month: 2016-01=5, 2016-02=1'],
    ['When,n\n02/03/2016,1\n03/03/2016,2\n', { 'date-order': 'month-first' }, 'n', 'month: 2016-02=1, 2016-03=2'],
    ['Month,n\nMar 2015,1\nJun 2015,2\nSep 2015,3\n', { 'quarter-end': 'ends' }, 'n', 'quarter: 2015-01=1, 2015-04=2, 2015-07=3'],
    ['Year,n\nMar 2015,1\nMar 2016,2\nMar 2017,3\n', { 'year-end': 'ends' }, 'n', 'year from 4: 2014-04=1, 2015-04=2, 2016-04=3'],
    ['Year,n\n2010/11,1\n2011/12,2\n2012,3\n', { 'mixed-years': 'as-others' }, 'n', 'year from 4: 2010-04=1, 2011-04=2, 2012-04=3'],
    ['Month,n,n\nJan-16,1,5\nFeb-16,2,6\n', { 'duplicates:n': 'apart' }, 'n (column C)', 'month: 2016-01=5, 2016-02=6'],
    ['Month,n\nJan-16,1,234\nFeb-16,1,301\n', { 'long-rows:C': 'join' }, 'n', 'month: 2016-01=1234, 2016-02=1301'],
    ['Month,n\nJan-16,5%\nFeb-16,0.04\n', { 'percent:n': 'fraction' }, 'n', 'month in %: 2016-01=5, 2016-02=4'],
    ['Period,n\n2010/10,1\n2010/11,2\n2010/12,3\n', { 'slash-month': 'leave-out' }, 'n', 'month: 2010-10=1, 2010-12=3'],
    ['Year,Month,n\n2015,Nov,5\n2015,Dec,6\n2015,Jan,7\n', { 'year-order': 'next-year' }, 'n', 'month: 2015-11=5, 2015-12=6, 2016-01=7'],
    ['Year,Nov,Dec,Jan\n2015,5,6,7\n', { 'year-order': 'next-year' }, 'figures', 'month: 2015-11=5, 2015-12=6, 2016-01=7'],
    ['FY,Month,n\n2015/16,1,5\n2015/16,2,6\n2015/16,10,7\n', { 'month-number': 'april' }, 'n', 'month: 2015-04=5, 2015-05=6, 2016-01=7'],
    ['Month,a,,Ward,Count\nJan-16,1,,N,12\nFeb-16,3,,S,14\n', { 'beside:D2': 'same' }, 'Count', 'month: 2016-01=12 (N), 2016-02=14 (S)'],
    ['Date,n\n16-Jan,4\n16-Mar,5\n', { 'turned-date': 'months' }, 'n', 'month: 2016-01=4, 2016-03=5'],
    ['Date,n\n16-Jan,4\n16-Mar,5\n', { 'turned-date': 'days' }, 'n', ''],
    ['Financial year,n\n2014,4\n2015,5\n', { 'year-kind': 'ends' }, 'n', 'year from 4: 2013-04=4, 2014-04=5'],
    ['FY,n\nFY14,4\nFY15,5\n', { 'year-kind': 'begins' }, 'n', 'year from 4: 2014-04=4, 2015-04=5'],
    ['Academic year,n\n2014,4\n2015,5\n', { 'year-kind': 'academic' }, 'n', 'year from 9: 2014-09=4, 2015-09=5'],
    ['FY,n\n2014/15,1\nFY16,2\n2016/17,3\n', { 'year-kind': 'ends' }, 'n', 'year from 4: 2014-04=1, 2015-04=2, 2016-04=3'],
    ['FY,n\n2014/15,1\nFY16,2\n2016/17,3\n', { 'year-kind': 'leave-out' }, 'n', ''],
    ['Year,n\n2010/11,1\n2011/12,2\n2013,3\n', { 'mixed-years': 'as-others-ending' }, 'n', 'year from 4: 2010-04=1, 2011-04=2, 2012-04=3'],
    ['FY,Apr,Sep,Jan\n2016,1,2,3\n', { 'year-kind': 'academic' }, 'figures', 'month: 2016-09=2, 2017-01=3, 2017-04=1'],
    [
      'FY,1,2,3,4,5,6,7,8,9,10,11,12\nFY16,1,2,3,4,5,6,7,8,9,10,11,12\n',
      { 'year-kind': 'ends', 'month-number': 'april' },
      'figures',
      'month: 2015-04=1, 2015-05=2, 2015-06=3, 2015-07=4, 2015-08=5, 2015-09=6, 2015-10=7, 2015-11=8, 2015-12=9, 2016-01=10, 2016-02=11, 2016-03=12',
    ],
    [
      'Month,% met\nJan-16,25\nFeb-16,35\n',
      { 'fraction:% met': 'fraction', 'fraction-large:% met': 'per-cent' },
      '% met',
      'month in %: 2016-01=25, 2016-02=35',
    ],
    ['Month,n,Last year\nJan-16,4,9\nFeb-16,5,8\n', { 'previous:Last year': 'before' }, 'Last year', 'month: 2015-01=9, 2015-02=8'],
    ['Month,n,Last year\nJan-16,4,9\nFeb-16,5,8\n', { 'previous:Last year': 'leave-out' }, 'Last year', ''],
    ['Month,n,,Notes\nJan-16,4,,Provisional\nFeb-16,5,,\n', { 'words-beside:D2': 'leave-out' }, 'n', 'month: 2016-01=4, 2016-02=5'],
    ['Month,% met\nJan-16,0.25\nFeb-16,1\n', { 'fraction:% met': 'fraction' }, '% met', 'month in %: 2016-01=25, 2016-02=100'],
    ['Month,a,b,Total\nJan-16,1,[c],3\nFeb-16,2,[c],4\n', { 'hidden-total:Total': 'total' }, 'Total', ''],
    ['Month,a,b,Total\nJan-16,1,[c],3\nFeb-16,2,[c],4\n', { 'hidden-total:Total': 'measure' }, 'Total', 'month: 2016-01=3, 2016-02=4'],
    [
      'Month,n\nJan-16,08:45\nFeb-16,09:30\n',
      { time: 'minutes-and-seconds' },
      'n',
      'month in minutes: 2016-01=8.75 (08:45), 2016-02=9.5 (09:30)',
    ],
    [
      "Month,n\nJan-16,1'234\nFeb-16,12'300.5\n",
      { figures: 'as-suggested' },
      'n',
      "month: 2016-01=1234 (1'234), 2016-02=12300.5 (12'300.5)",
    ],
    ['Score,n\n2014,4\n2015,5\n', { 'bare-numbers': 'periods' }, 'n', 'year from 1: 2014-01=4, 2015-01=5'],
    ['Score,n\n2014,4\n2015,5\n', { 'bare-numbers': 'leave-out' }, 'n', ''],
    ['Ref,n\n42370,4\n42371,5\n42372,4\n42373,5\n42374,6\n', { 'bare-numbers': 'leave-out' }, 'n', ''],
    ['Academic year,Q1,Q2\n2014/15,4,5\n', { 'academic-quarters': 'august' }, 'figures', 'quarter: 2014-08=4, 2014-11=5'],
    ['Academic year,Quarter,n\n2014/15,Q1,4\n2014/15,Q4,5\n', { 'academic-quarters': 'august' }, 'n', 'quarter: 2014-08=4, 2015-05=5'],
    ['Academic year,Quarter,n\n2014/15,Q1,4\n2014/15,Q4,5\n', { 'academic-quarters': 'leave-out' }, 'n', ''],
    ['Year,Winter,Summer\n2014,4,5\n2015,6,7\n', { seasons: 'yearly' }, 'Winter', 'year from 1: 2014-01=4, 2015-01=6'],
    ['Year,Winter,Summer\n2014,4,5\n2015,6,7\n', { seasons: 'leave-out' }, 'Winter', ''],
    ['Month,a,b,Total\nJan-16,1,2,3\nFeb-16,2,2,4\n', { 'keep:Total': 'we publish it' }, 'Total', 'month: 2016-01=3, 2016-02=4'],
    [
      'Date,Type\n03/01/2016,A\n03/01/2016,B\n15/03/2016,A\n',
      { events: 'by-month' },
      'figures',
      'month: 2016-01=2, 2016-02=0 ({"code":"no-row-of-list"}), 2016-03=1',
    ],
    [
      'Date,Type\n03/01/2016,A\n03/01/2016,B\n15/01/2016,A\n15/02/2016,A\n',
      { events: 'by-month:Type' },
      'A',
      'month: 2016-01=2, 2016-02=1',
    ],
    [
      'Date,Type\n03/01/2016,A\n03/01/2016,B\n15/03/2016,A\n',
      { events: 'dates' },
      'figures',
      'day: 2016-01-03=1, 2016-01-03=1, 2016-03-15=1',
    ],
  ])('%j with %j', async (csv, answers, name, expected) => {
    const reading = await readText(csv, answers);
    const measure = reading.measures.find((one) => one.name === name);
    expect(measure === undefined ? '' : inShort(measure)).toBe(expected);
    expect(reading.questions.every(({ answer }) => answer !== null)).toBe(true);
  });

  it('with the reason for which a total is kept', async () => {
    const { measures, refused } = await readText('Month,a,b,Total\nJan-16,1,2,3\nFeb-16,2,2,4\n', { 'keep:Total': 'we publish it' });
    expect([measures.map(({ overruled }) => overruled), refused]).toEqual([[null, null, 'we publish it'], []]);
  });

  it.each([
    ['Month,% met\nTarget,0.5\nJan-16,0.25\nFeb-16,0.35\n', 50],
    ['Month,% met,Target %\nJan-16,0.25,0.5\nFeb-16,0.35,0.5\n', 50],
    ['Month,% met\nTarget,50%\nJan-16,0.25\nFeb-16,0.35\n', 50],
    ['Month,% met\nTarget,50\nJan-16,0.25\nFeb-16,0.35\n', 50],
  ])('and a target is one of per cent where its figures become that: %j', async (csv, target) => {
    const { measures } = await readText(csv, { 'fraction:% met': 'fraction' });
    expect(measures.map((measure) => [inShort(measure), measure.target])).toEqual([['month in %: 2016-01=25, 2016-02=35', target]]);
  });

  it('and a population becomes what the others are out of', async () => {
    const { measures } = await readText('Month,n,Population\nJan-16,5,1000\nFeb-16,6,1010\n', { 'denominator:Population': 'yes' });
    expect(measures.map(({ name, outOf, denominators }) => [name, outOf, denominators])).toEqual([
      [
        'n',
        'Population',
        [
          ['2016-01', 1000],
          ['2016-02', 1010],
        ],
      ],
    ]);
  });
});

describe('months that Excel has turned round are months wherever the line goes on by them', () => {
  it.each([
    ['15-Dec,16-Mar,16-Jun,16-Sep', { 'quarter-end': 'months' }, 'month: 2015-12=0, 2016-03=1, 2016-06=2, 2016-09=3'],
    ['15-Dec,16-Mar,16-Jun,16-Sep', { 'quarter-end': 'ends' }, 'quarter: 2015-10=0, 2016-01=1, 2016-04=2, 2016-07=3'],
    ['16-Jan,16-Mar,16-Apr,16-May', {}, 'month: 2016-01=0, 2016-03=1, 2016-04=2, 2016-05=3'],
    ['Jan-16,Mar-16,16-May,Jul-16', {}, 'month: 2016-01=0, 2016-03=1, 2016-05=2, 2016-07=3'],
    ['16-May,16-Mar,16-Jan,15-Nov', {}, 'month: 2015-11=3, 2016-01=2, 2016-03=1, 2016-05=0'],
    ['Mar-14,15-Mar,Mar-16', { 'year-end': 'ends' }, 'year from 4: 2013-04=0, 2014-04=1, 2015-04=2'],
    ['15-Nov,15-Dec,16-Jan,16-Feb', {}, 'month: 2015-11=0, 2015-12=1, 2016-01=2, 2016-02=3'],
    ['14-Jan,15-Jan,16-Jan,17-Jan', {}, ''],
    ['10-Dec,17-Dec,24-Dec,31-Dec', {}, ''],
    ['31-Mar,30-Apr,31-May,30-Jun', {}, ''],
    ['16-Jan,03-Mar,28-Mar,11-Apr', {}, ''],
  ])('%s with %j', async (periods, answers, expected) => {
    const lines = periods.split(',').map((period, at) => `${period},${at.toString()}`);
    const { measures } = await readText(`Period,n\n${lines.join('\n')}\n`, answers);
    expect(measures.map(inShort).join()).toBe(expected);
  });
});
