import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable, type TableReading } from './read-table.ts';
import { gridOf } from './reading/grid.ts';
import { type Answers, readSheet } from './reading/read-sheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-unclear-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readFile(name: string, answers: Answers): Promise<TableReading> {
  const reading = await readTable(join(folder, name), name, { sheet: null, answers });
  if (!reading.ok) throw new Error(reading.failure.code);
  const { filled, values, labels, leftOut, questioned } = reading.value.account;
  expect(values + labels + leftOut + questioned).toBe(filled);
  return reading.value;
}
const readText = (csv: string, answers: Answers = {}): Promise<TableReading> => {
  writeFileSync(join(folder, 'figures.csv'), csv);
  return readFile('figures.csv', answers);
};

/** `n: month 2016-01=5 2016-02=missing`, each measure in one text. */
const inShort = ({ measures }: Pick<TableReading, 'measures'>): readonly string[] =>
  measures.map(
    ({ name, interval, unit, values }) =>
      `${name}: ${interval}${unit === '' ? '' : ` in ${unit}`} ${values.map(({ period, value, status }) => `${period}=${value ?? status}`).join(' ')}`,
  );
const asked = ({ questions }: Pick<TableReading, 'questions'>): readonly string[] =>
  questions.map(({ id, cells }) => `${id}: ${cells.join(' ')}`);

describe('periods that name no year are asked about, and read by the answer', () => {
  it.each([
    [
      'months',
      'Month,n\nApr,1\nMay,2\nDec,3\nJan,4\n',
      'A2',
      'A2 B2 A3 B3 A4 B4 A5 B5',
      '2016',
      'n: month 2016-04=1 2016-05=2 2016-12=3 2017-01=4',
    ],
    ['months backwards', 'Month,n\nFeb,1\nJan,2\nDec,3\n', 'A2', 'A2 B2 A3 B3 A4 B4', '2017', 'n: month 2016-12=3 2017-01=2 2017-02=1'],
    [
      'months across',
      'Offence,Nov,Dec,Jan\nBurglary,1,2,3\n',
      'B1',
      'B1 B2 C1 C2 D1 D2',
      '2018',
      'Burglary: month 2018-11=1 2018-12=2 2019-01=3',
    ],
    ['months of numbers', 'Month,n\n11,5\n12,6\n1,7\n', 'A2', 'A2 B2 A3 B3 A4 B4', '2016', 'n: month 2016-11=5 2016-12=6 2017-01=7'],
    [
      'quarters of calendar years',
      'Quarter,n\nQ3,1\nQ4,2\nQ1,3\n',
      'A2',
      'A2 B2 A3 B3 A4 B4',
      '2016',
      'n: quarter 2016-07=1 2016-10=2 2017-01=3',
    ],
    [
      'quarters of financial years',
      'Quarter,n\nQ3,1\nQ4,2\nQ1,3\n',
      'A2',
      'A2 B2 A3 B3 A4 B4',
      '2016/17',
      'n: quarter 2016-10=1 2017-01=2 2017-04=3',
    ],
    [
      'quarters by their months',
      'Period,n\nOct-Dec,1\nJan-Mar,2\nApr-Jun,3\n',
      'A2',
      'A2 B2 A3 B3 A4 B4',
      '2016',
      'n: quarter 2016-10=1 2017-01=2 2017-04=3',
    ],
    ['years of two digits', 'Year,n\n15,1\n16,2\n17,3\n', 'A2', 'A2 B2 A3 B3 A4 B4', 'calendar', 'n: year 2015-01=1 2016-01=2 2017-01=3'],
    [
      'years of two digits before 2000',
      'Year,n\n98,1\n99,2\n00,3\n',
      'A2',
      'A2 B2 A3 B3 A4 B4',
      'begins',
      'n: year 1998-04=1 1999-04=2 2000-04=3',
    ],
    ['financial years of two digits', 'Fin year,n\n15,1\n16,2\n', 'A2', 'A2 B2 A3 B3', 'ends', 'n: year 2014-04=1 2015-04=2'],
  ])('%s', async (_name, csv, first, cells, answer, expected) => {
    const id = `year:${first}`;
    const open = await readText(csv);
    expect([inShort(open), asked(open), open.leftOut]).toEqual([[], [`${id}: ${cells}`], []]);
    expect(inShort(await readText(csv, { [id]: answer }))).toEqual([expected]);
    expect(inShort(await readText(csv, { [id]: 'leave-out' }))).toEqual([]);
  });

  it.each([
    ['down', 'Month,n\nNov-15,1\nDec,2\nJan,3\n', 'A3', 'A2 B2 A3 B3 A4 B4', '2015-11=1 2015-12=2 2016-01=3', '2015-11=1'],
    ['across', 'Offence,Dec-15,Jan,Feb\nn,1,2,3\n', 'C1', 'B1 B2 C1 C2 D1 D2', '2015-12=1 2016-01=2 2016-02=3', '2015-12=1'],
    ['backwards', 'Month,n\nFeb-16,1\nJan,2\nDec,3\n', 'A3', 'A2 B2 A3 B3 A4 B4', '2015-12=3 2016-01=2 2016-02=1', '2016-02=1'],
  ])('and months after one with its year are those that follow it, %s', async (_name, csv, first, cells, followed, alone) => {
    const id = `year:${first}`;
    const open = await readText(csv);
    expect([inShort(open), asked(open), open.leftOut]).toEqual([[], [`${id}: ${cells}`], []]);
    expect(inShort(await readText(csv, { [id]: 'follow' }))).toEqual([`n: month ${followed}`]);
    expect(inShort(await readText(csv, { [id]: 'leave-out' }))).toEqual([`n: month ${alone}`]);
  });

  it('but not where they do not follow it', async () => {
    expect(asked(await readText('Month,n\nNov-15,1\nFeb,2\nMar,3\n'))).toEqual([]);
  });

  it('only where no other table explains the figures', async () => {
    const reading = await readText('Month,n\nJan-16,1\nFeb-16,2\n\nQuarter,n\nQ1,3\nQ2,4\n');
    expect([inShort(reading), asked(reading)]).toEqual([['n: month 2016-01=1 2016-02=2'], ['year:A6: A6 B6 A7 B7']]);
  });

  it('and months that come again for another offence are not taken for those of the next year', async () => {
    const reading = await readText('Offence,Month,n\nBurglary,Apr,1\nBurglary,Mar,2\nRobbery,Apr,3\nRobbery,Mar,4\n', {
      'year:B2': '2016',
    });
    expect(inShort(reading)).toEqual([]);
  });

  it('and years of two digits beside months are those of the months', async () => {
    expect(inShort(await readText('Year,Month,n\n15,Nov,1\n15,Dec,2\n16,Jan,3\n'))).toEqual(['n: month 2015-11=1 2015-12=2 2016-01=3']);
  });
});

describe('figures of a period that has not ended are left out, with that reason', () => {
  it.each([
    ['Month,n\nJan-16,5\nFeb-16,6\nMar-16 (part),2\n', 'A4 B4'],
    ['Month,n\nFeb-16,5\nMar-16,6\nApr 16 to date,2\n', 'A4 B4'],
    ['Month,n\nFeb-16,5\nMar-16,6\nApr-16 [part],2\n', 'A4 B4'],
    ['Month,n\nApr 2016 - part month,2\nMar 2016,6\nFeb 2016,5\n', 'A2 B2'],
    ['Month,n\nJan-16,5\nFeb-16,6\nMar-16 (incomplete) [note 2],11\n', 'A4 B4'],
    ['Month,n\nJan-16,5\nFeb-16,6\nMar-16 [partial] [note 2],2\n', 'A4 B4'],
    ['Year,n\n2014/15,5\n2015/16,6\n2016/17 to date,2\n', 'A4 B4'],
    ['Offence,Jan-16,Feb-16,Mar-16 (to 15th)\nBurglary,5,6,2\n', 'D1 D2'],
  ])('%j', async (csv, cells) => {
    const { measures, leftOut, questions } = await readText(csv);
    expect(measures.map(({ values }) => new Set(values.map(({ value }) => value)))).toEqual([new Set([5, 6])]);
    expect([leftOut.map((one) => one.cells.join(' ')), questions]).toEqual([[cells], []]);
    expect(leftOut[0]?.why).toMatchObject({ code: 'incomplete' });
  });
});

it('and a month up to its last day is not said to be one', async () => {
  const { leftOut } = await readText('Month,n\nJan-16,5\nFeb-16,6\nMar-16 (to 31st),2\n');
  expect(leftOut.map(({ cells, why }) => [cells.join(' '), why.code === 'incomplete'])).toEqual([['A4 B4', false]]);
});

describe('a figure with words or signs beside it is offered as what it suggests, and taken only by answer', () => {
  it.each([
    ['£12k', '£ 12000'],
    ['£1.25m', '£ 1250000'],
    ['3k', '3000'],
    ['~12', '12'],
    ['c. 1200', '1200'],
    ['12 (25%)', '12'],
    ['12 (3)', '12'],
  ])('%s', async (written, figure) => {
    const csv = `Month,n\nJan-16,${written}\nFeb-16,${written}\n`;
    const open = await readText(csv);
    expect([inShort(open), asked(open)]).toEqual([['n: month 2016-01=missing 2016-02=missing'], ['figures: B2 B3']]);
    const [unit, value] = figure.includes(' ') ? [' in £', figure.slice(2)] : ['', figure];
    expect(inShort(await readText(csv, { figures: 'as-suggested' }))).toEqual([`n: month${unit} 2016-01=${value} 2016-02=${value}`]);
  });

  it('and what suggests nothing, or two figures, stays with words', async () => {
    const reading = await readText(
      'Month,n\nJan-16,>12\nFeb-16,12m\nMar-16,12 (25) or 13\nApr-16,10-12\nMay-16,9\nJun-16,8\nJul-16,7\nAug-16,4\n',
      {
        figures: 'as-suggested',
      },
    );
    expect(asked(reading)).toEqual(['words: B2 B3 B4 B5']);
  });
});

describe('in a file parted by semicolons points and commas are what the other figures of the column show', () => {
  it.each([
    [
      'a column with decimal commas',
      'Month;n\nJan-16;1.234\nFeb-16;1.234,5\n',
      ['decimal-comma: B3'],
      'n: month 2016-01=1234 2016-02=1234.5',
    ],
    ['and three digits after one', 'Month;n\nJan-16;1,5\nFeb-16;1,234\n', ['decimal-comma: B2 B3'], 'n: month 2016-01=1.5 2016-02=1.234'],
    ['a column with decimal points', 'Month;n\nJan-16;1.234\nFeb-16;1.5\n', [], 'n: month 2016-01=1.234 2016-02=1.5'],
    ['millions with two points', 'Month;n\nJan-16;1.234\nFeb-16;1.234.567\n', [], 'n: month 2016-01=1234 2016-02=1234567'],
    ['nothing that shows it', 'Month;n\nJan-16;1.234\nFeb-16;2.345\n', ['points: B2 B3'], 'n: month 2016-01=1.234 2016-02=2.345'],
    ['nor for commas', 'Month;n\nJan-16;1,234\nFeb-16;2,345\n', ['commas: B2 B3'], 'n: month 2016-01=1234 2016-02=2345'],
  ])('%s', async (_name, csv, questions, expected) => {
    const reading = await readText(csv);
    expect([asked(reading), inShort(reading)]).toEqual([questions, [expected]]);
  });

  it('and commas mark thousands where another column has decimal points', async () => {
    const reading = await readText('Month;n;Rate\nJan-16;1,234;0.5\nFeb-16;2,345;0.7\n');
    expect([asked(reading), inShort(reading)]).toEqual([[], ['n: month 2016-01=1234 2016-02=2345', 'Rate: month 2016-01=0.5 2016-02=0.7']]);
  });

  it('and by the answer where nothing shows it', async () => {
    expect(inShort(await readText('Month;n\nJan-16;1,234\nFeb-16;900\n', { commas: 'decimals' }))).toEqual([
      'n: month 2016-01=1.234 2016-02=900',
    ]);
    expect(inShort(await readText('Month;n\nJan-16;1.234\nFeb-16;900\n', { points: 'thousands' }))).toEqual([
      'n: month 2016-01=1234 2016-02=900',
    ]);
  });
});

it('a quotation mark after a space keeps its field whole', async () => {
  const reading = await readText('Month, Burglary\nJan-16, "1,234"\nFeb-16,  "2,345" \n');
  expect([inShort(reading), asked(reading)]).toEqual([['Burglary: month 2016-01=1234 2016-02=2345'], []]);
});

it('and one inside a field is its own', async () => {
  const reading = await readText('Month,n,Remark\nJan-16,1, "late" entry\nFeb-16,2,5" pipe\n');
  expect(reading.measures[0]?.values.map(({ value, note }) => [value, note])).toEqual([
    [1, '"late" entry'],
    [2, '5" pipe'],
  ]);
});

describe('times are asked about', () => {
  const made = async (formats: readonly string[], answers: Answers = {}): Promise<TableReading> => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet('Data');
    sheet.addRows([['Month', 'Response'], ...formats.map((_format, at) => [new Date(Date.UTC(2016, at, 1)), 0.0625 * (at + 1)])]);
    for (const [at, format] of formats.entries()) sheet.getCell(at + 2, 2).numFmt = format;
    await book.xlsx.writeFile(join(folder, 'times.xlsx'));
    return readFile('times.xlsx', answers);
  };

  it('in hours or minutes, whatever their format', async () => {
    const formats = ['h:mm', '[h]:mm:ss', 'hh:mm'];
    const open = await made(formats);
    expect([asked(open), open.measures[0]?.values.map(({ value, note }) => [value, note])]).toEqual([
      ['time: B2 B3 B4'],
      [
        [null, '1:30'],
        [null, '3:00'],
        [null, '4:30'],
      ],
    ]);
    expect(inShort(await made(formats, { time: 'hours' }))).toEqual(['Response: month in hours 2016-01=1.5 2016-02=3 2016-03=4.5']);
    expect(inShort(await made(formats, { time: 'minutes' }))).toEqual(['Response: month in minutes 2016-01=90 2016-02=180 2016-03=270']);
  });

  it('and other numbers are none', async () => {
    expect(asked(await made(['0.00', '#,##0 "hours"', '0.0\\h']))).toEqual([]);
  });

  it('as those of ODS, which are durations', () => {
    const plain = { isFormula: false, format: '', isPercent: false, isCovered: false };
    const rows = [
      ['Month', 'n'],
      ['Jan-16', 'PT01H30M00S'],
      ['Feb-16', 'PT26H15M00S'],
    ].map((texts, row) => ({
      row,
      isHidden: false,
      cells: texts.map((value, column) => ({
        type: value.startsWith('PT') ? ('time' as const) : ('text' as const),
        value,
        column,
        ...plain,
      })),
    }));
    const grid = gridOf({ name: 'Data', isHidden: false, isDate1904: false, hiddenColumns: [], merges: [], rows });
    expect(inShort(readSheet(grid, { time: 'hours' }))).toEqual(['n: month in hours 2016-01=1.5 2016-02=26.25']);
  });
});
