import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable, type TableReading } from './read-table.ts';
import type { Answers } from './reading/read-sheet.ts';
import { LINE_ROLES } from './reading/roles.ts';
import { inShort } from './testing/in-short.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-roles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(csv: string, answers: Answers): Promise<TableReading> {
  const path = join(folder, 'figures.csv');
  writeFileSync(path, csv);
  const reading = await readTable(path, 'figures.csv', { sheet: null, answers });
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.value;
}
const measuresOf = ({ measures }: TableReading): Readonly<Record<string, string>> =>
  Object.fromEntries(measures.map((measure) => [measure.name, inShort(measure)]));

const DOWN = 'Month,Burglary,Robbery,Remark\nApr-16,10,1,late\nMay-16,12,2,\nJun-16,14,3,ok\n';
const ACROSS = ',Apr-16,May-16,Jun-16\nBurglary,1,2,3\nCodes,7,8,9\n';

describe('what somebody says of a row or a column holds', () => {
  it.each<[string, Answers, Readonly<Record<string, string>>]>([
    [DOWN, { 'role:C': 'note' }, { Burglary: 'month: 2016-04=10 (1; late), 2016-05=12 (2), 2016-06=14 (3; ok)' }],
    [DOWN, { 'role:C': 'leave-out', 'role:D': 'leave-out' }, { Burglary: 'month: 2016-04=10, 2016-05=12, 2016-06=14' }],
    [DOWN, { 'role:C': 'leave-out', 'role:D': 'note', 'role:3': 'leave-out' }, { Burglary: 'month: 2016-04=10 (late), 2016-06=14 (ok)' }],
    [DOWN, { 'role:C': 'leave-out', 'role:D': 'note', 'role:3': 'note' }, { Burglary: 'month: 2016-04=10 (late), 2016-06=14 (ok)' }],
    [ACROSS, { 'role:3': 'note' }, { Burglary: 'month: 2016-04=1 (7), 2016-05=2 (8), 2016-06=3 (9)' }],
    [ACROSS, { 'role:3': 'leave-out', 'role:C': 'leave-out' }, { Burglary: 'month: 2016-04=1, 2016-06=3' }],
    [
      'Area,Ward,Apr-16,May-16\nN,Fant,1,2\nN,Loose,7,8\n',
      { 'role:A': 'label' },
      { 'N · Fant': 'month: 2016-04=1, 2016-05=2', 'N · Loose': 'month: 2016-04=7, 2016-05=8' },
    ],
    ['Cohort,Size\n2013,10\n2015,20\n2019,30\n', { 'role:A': 'period' }, { Size: 'year from 1: 2013-01=10, 2015-01=20, 2019-01=30' }],
    [
      'X,Apr-16,May-16\nApr-16,1,2\nMay-16,3,4\n',
      { 'role:1': 'period' },
      { 'Apr-16': 'month: 2016-04=1, 2016-05=2', 'May-16': 'month: 2016-04=3, 2016-05=4' },
    ],
    [
      'X,Apr-16,May-16\nApr-16,1,2\nMay-16,3,4\n',
      { 'role:A': 'period' },
      { 'Apr-16': 'month: 2016-04=1, 2016-05=3', 'May-16': 'month: 2016-04=2, 2016-05=4' },
    ],
  ])('%j with %j', async (csv, answers, expected) => {
    expect(measuresOf(await read(csv, answers))).toEqual(expected);
  });

  it('words in a column that is said to hold values are asked about', async () => {
    expect((await read(DOWN, { 'role:D': 'value' })).questions.map(({ id, cells }) => [id, cells])).toEqual([['words', ['D2', 'D4']]]);
  });

  const half = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, at) => `2016-${String(from + at).padStart(2, '0')},${from + at}\n`).join('');
  const before = `Month,n\n${half(1, 6)}Projection,99\n`;

  it('of a row is kept by what stands in it, and is not said of the month that stands there in the next file', async () => {
    const { answersToKeep } = await read(before, { 'role:8': 'leave-out' });
    expect(answersToKeep).toEqual({ 'role:8': 'leave-out', 'row:8': 'Projection' });
    const next = await read(`Month,n\n${half(1, 7)}Projection,99\n`, answersToKeep);
    expect(measuresOf(next)['n']).toMatch(/2016-06=6, 2016-07=7$/u);
    expect(next.leftOut.map(({ cells }) => cells)).toEqual([['A9', 'B9']]);
    expect([next.questions, next.answersToKeep]).toEqual([[], { 'role:9': 'leave-out', 'row:9': 'Projection' }]);
  });

  it('of a row of periods is that of the longer row of the next month', async () => {
    const { answersToKeep } = await read('X,Apr-16,May-16\nApr-16,1,2\nMay-16,3,4\n', { 'role:1': 'period' });
    const next = await read('X,Apr-16,May-16,Jun-16\nApr-16,1,2,5\nMay-16,3,4,6\n', answersToKeep);
    expect([next.questions, measuresOf(next)['May-16']]).toEqual([[], 'month: 2016-04=3, 2016-05=4, 2016-06=6']);
  });

  it('is asked about where what stood in the row is in none or in several', async () => {
    const { answersToKeep } = await read(before, { 'role:8': 'leave-out' });
    const gone = await read(`Month,n\n${half(1, 7)}`, answersToKeep);
    expect(gone.questions.map(({ id, options, answer }) => [id, options.map((one) => one.id), answer])).toEqual([
      ['which-row:8', ['none'], null],
    ]);
    expect(measuresOf(gone)['n']).toMatch(/2016-07=7$/u);
    const none = await read(`Month,n\n${half(1, 7)}`, { ...answersToKeep, 'which-row:8': 'none' });
    expect([none.questions.every(({ answer }) => answer === 'none'), none.answersToKeep]).toEqual([true, {}]);
    const twice = await read(`Month,n\n${half(1, 7)}Projection,99\nProjection,98\n`, { ...answersToKeep, 'which-row:8': '10' });
    expect(twice.questions.map(({ id, answer }) => [id, answer])).toEqual([['which-row:8', '10']]);
    expect(twice.answersToKeep).toEqual({ 'role:10': 'leave-out', 'row:10': 'Projection' });
  });

  it('and each filled cell stays accounted for, whatever is said', async () => {
    const said = fc.dictionary(
      fc.constantFrom('role:A', 'role:B', 'role:C', 'role:D', 'role:1', 'role:2', 'role:3', 'role:9'),
      fc.constantFrom(...LINE_ROLES),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(DOWN, ACROSS, 'FY,Apr,May\n2014/15,1,2\n2015/16,3,4\n'), said, async (csv, answers) => {
        const { values, labels, leftOut, questioned, filled } = (await read(csv, answers)).account;
        expect(values + labels + leftOut + questioned).toBe(filled);
      }),
      { numRuns: 150 },
    );
  });
});
