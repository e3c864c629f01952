import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable, type TableReading } from './read-table.ts';
import type { Answers } from './reading/read-sheet.ts';
import { inShort } from './testing/in-short.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(path: string, name: string, answers: Answers = {}, sheet: string | null = null): Promise<TableReading> {
  const reading = await readTable(path, name, { sheet, answers });
  if (!reading.ok) throw new Error(reading.failure.code);
  const { filled, values, labels, leftOut, questioned } = reading.value.account;
  expect(values + labels + leftOut + questioned).toBe(filled);
  return reading.value;
}

describe('what only spreadsheets have is read', () => {
  const made = async (fill: (sheet: exceljs.Worksheet, book: exceljs.Workbook) => void, answers: Answers = {}): Promise<TableReading> => {
    const book = new exceljs.Workbook();
    fill(book.addWorksheet('Data'), book);
    const path = join(folder, 'made.xlsx');
    await book.xlsx.writeFile(path);
    return read(path, 'made.xlsx', answers);
  };
  const months = (count: number): Date[] => Array.from({ length: count }, (_, at) => new Date(Date.UTC(2016, at, 1)));

  it('headings merged over two columns', async () => {
    const reading = await made((sheet) => {
      sheet.addRows([
        ['Month', 'Burglary', null, 'Robbery', null],
        [null, 'Count', 'Rate', 'Count', 'Rate'],
        ...months(3).map((month, at) => [month, 10 + at, 1, 2 + at, 3]),
      ]);
      sheet.mergeCells('A1:A2');
      sheet.mergeCells('B1:C1');
      sheet.mergeCells('D1:E1');
    });
    expect(reading.measures.map(({ name }) => name)).toEqual(['Burglary · Count', 'Burglary · Rate', 'Robbery · Count', 'Robbery · Rate']);
  });

  it('a total whose heading is merged over two rows, beside periods in the lower one', async () => {
    const { measures, questions, leftOut } = await made((sheet) => {
      sheet.addRows([
        ['Offence', '2015/16', null, null, 'Total'],
        [null, ...months(3), null],
        ['Burglary', 1, 2, 4, 7],
        ['Robbery', 2, 2, 3, 7],
      ]);
      for (const area of ['A1:A2', 'B1:D1', 'E1:E2']) sheet.mergeCells(area);
    });
    expect([measures.map((measure) => inShort(measure)), questions]).toEqual([
      ['month: 2016-01=1, 2016-02=2, 2016-03=4', 'month: 2016-01=2, 2016-02=2, 2016-03=3'],
      [],
    ]);
    expect(leftOut.map(({ cells }) => cells.join(' '))).toEqual(['E1 E3 E4']);
  });

  it('days of which only the month is shown, below years: the year behind them is none of theirs', async () => {
    const { measures, questions } = await made((sheet) => {
      sheet.addRows([['', '2014/15', '2015/16'], ...months(3).map((month, at) => [month, 5 + at, 9 - at])]);
      for (const at of [2, 3, 4]) sheet.getCell(at, 1).numFmt = 'mmm';
    });
    expect([measures.map((measure) => inShort(measure)), questions]).toEqual([
      ['month: 2015-01=5, 2015-02=6, 2015-03=7, 2016-01=9, 2016-02=8, 2016-03=7'],
      [],
    ]);
  });

  it('days that may have been taken for months, which are asked about', async () => {
    const fill = (sheet: exceljs.Worksheet): void => {
      sheet.addRows([
        ['Date', 'n'],
        [new Date(Date.UTC(2016, 3, 3)), 1],
        [new Date(Date.UTC(2016, 10, 3)), 2],
        ['13/03/2016', 4],
        ['20/03/2016', 5],
      ]);
      for (const at of [2, 3]) sheet.getCell(at, 1).numFmt = 'dd/mm/yyyy';
    };
    const { measures, questions } = await made(fill);
    expect(questions.map(({ id, cells }) => [id, cells.length])).toEqual([['date-order', 8]]);
    expect(measures.map((measure) => inShort(measure))).toEqual(['day: 2016-03-04=1, 2016-03-11=2, 2016-03-13=4, 2016-03-20=5']);
    const stored = await made(fill, { 'date-order': 'month-first' });
    expect(stored.measures[0]?.values.map(({ period }) => period)).toEqual(['2016-03-13', '2016-03-20', '2016-04-03', '2016-11-03']);
  });

  it('hidden rows, which are asked about', async () => {
    const fill = (sheet: exceljs.Worksheet): void => {
      sheet.addRows([['Month', 'Thefts'], ...months(4).map((month, at) => [month, 10 + at])]);
      sheet.getRow(3).hidden = true;
    };
    const asked = await made(fill);
    expect(asked.questions.map(({ id, cells }) => [id, cells])).toEqual([['hidden', ['A3', 'B3']]]);
    expect(asked.questions[0]?.question).toMatchObject({ code: 'hidden', rows: [3] });
    const without = await made(fill, { hidden: 'leave-out' });
    expect(without.measures[0]?.values.map(({ period }) => period)).toEqual(['2016-01', '2016-03', '2016-04']);
    expect(without.account).toMatchObject({ leftOut: 0, questioned: 2 });
  });

  it('a formula that nobody has calculated, which is asked about by its cell', async () => {
    const reading = await made((sheet) => {
      sheet.addRows([['Month', 'Thefts'], ...months(3).map((month, at) => [month, 10 + at])]);
      sheet.getCell('B3').value = { formula: 'SUM(B1:B2)' };
    });
    expect(reading.questions.map(({ id, cells }) => [id, cells])).toEqual([['no-value', ['B3']]]);
  });

  it('and one in place of a period, with the row that hangs on it', async () => {
    const reading = await made((sheet) => {
      sheet.addRows([['Month', 'Thefts'], ...months(4).map((month, at) => [month, 10 + at])]);
      sheet.getCell('A4').value = { formula: 'EDATE(A3,1)' };
    });
    expect(reading.questions.map(({ id, cells }) => [id, cells])).toEqual([['no-value', ['A4']]]);
    expect(reading.leftOut.map(({ cells }) => cells)).toEqual([['B4']]);
  });

  it('the raised number of a footnote, which is no digit of the figure or year before it', async () => {
    const raised = (text: string): exceljs.CellRichTextValue => ({
      richText: [{ text }, { text: '1', font: { vertAlign: 'superscript' } }],
    });
    const reading = await made((sheet) => {
      sheet.addRows([
        ['Month', 'n'],
        ['Jan 2016', raised('12')],
        [raised('Feb 2016'), 13],
      ]);
    });
    expect(reading.measures.map(inShort)).toEqual(['month: 2016-01=12 (¹), 2016-02=13 (¹)']);
  });

  it('percentages as their cells show them, and plain numbers among them asked about', async () => {
    const fill =
      (formats: readonly string[]) =>
      (sheet: exceljs.Worksheet): void => {
        sheet.addRows([['Month', 'Rate'], ...months(formats.length).map((month, at) => [month, 0.125 + at / 100])]);
        for (const [at, format] of formats.entries()) sheet.getCell(at + 2, 2).numFmt = format;
      };
    const percents = await made(fill(['0.0%', '0%', '0.00%']));
    expect(percents.measures.map(inShort)).toEqual(['month in %: 2016-01=12.5, 2016-02=13.5, 2016-03=14.5']);
    expect((await made(fill(['0.0%', '0.0', '0.0%']))).questions.map(({ id, cells }) => [id, cells])).toEqual([['percent:Rate', ['B3']]]);
  });

  it('the months that Excel made of 16-Dec', async () => {
    const reading = await made((sheet) => {
      sheet.addRows([
        ['Month', 'n'],
        ['Oct 16', 1],
        ['Nov 16', 2],
        [new Date(Date.UTC(2026, 11, 16)), 3],
        ['Jan 17', 4],
      ]);
      sheet.getCell('A4').numFmt = 'd-mmm';
    });
    expect(reading.measures[0]?.values.map(({ period }) => period)).toEqual(['2016-10', '2016-11', '2016-12', '2017-01']);
  });

  it.each([
    [{}, 'month: 2016-01=1, 2016-02=2, 2016-03=3'],
    [{ 'turned-date': 'days' }, 'month: 2024-01=1, 2024-02=2, 2024-03=3'],
  ])('one day of each month that is shown as 16-Jan, which is asked about, with %j', async (answers, expected) => {
    const reading = await made((sheet) => {
      sheet.addRows([['Meeting', 'n'], ...[1, 2, 3].map((month) => [new Date(Date.UTC(2024, month - 1, 16)), month])]);
      for (const at of [2, 3, 4]) sheet.getCell(at, 1).numFmt = 'd-mmm';
    }, answers);
    expect(reading.measures.map(inShort)).toEqual([expected]);
    expect(reading.questions.map(({ id, cells }) => [id, cells.length])).toEqual([['turned-date', 6]]);
  });

  it('months of which a spreadsheet took some for dates, and years that are dates', async () => {
    const reading = await made((sheet) => {
      sheet.addRows([
        ['Month', 'n'],
        [new Date(Date.UTC(2016, 3, 1)), 1],
        ['May-16', 2],
        [new Date(Date.UTC(2016, 5, 1)), 3],
      ]);
    });
    expect(reading.measures.map(inShort)).toEqual(['month: 2016-04=1, 2016-05=2, 2016-06=3']);
    const years = await made((sheet) => {
      sheet.addRows([['Year', 'n'], ...[2013, 2014, 2015].map((year) => [new Date(Date.UTC(year, 0, 1)), year - 2000])]);
      for (const at of [2, 3, 4]) sheet.getCell(at, 1).numFmt = 'yyyy';
    });
    expect(years.measures.map(inShort)).toEqual(['year from 1: 2013-01=13, 2014-01=14, 2015-01=15']);
    const typed = await made((sheet) => {
      sheet.addRows([['Year', 'n'], ...[2013, 2014, 2015].map((year) => [year, year - 2000])]);
      for (const at of [2, 3, 4]) sheet.getCell(at, 1).numFmt = 'yyyy';
    });
    expect(typed.measures.map(inShort)).toEqual(['year from 1: 2013-01=13, 2014-01=14, 2015-01=15']);
  });

  it.each([
    ['days', [1, 2, 3, 4, 5], 'day: 2016-01-01=0, 2016-01-02=1, 2016-01-03=2, 2016-01-04=3, 2016-01-05=4'],
    ['weeks', [4, 11, 18, 25], 'week: 2016-01-04=0, 2016-01-11=1, 2016-01-18=2, 2016-01-25=3'],
    ['first days of months', [1, 32, 61], 'month: 2016-01=0, 2016-02=1, 2016-03=2'],
    ['days of no order', [3, 15, 69, 96], 'day: 2016-01-03=0, 2016-01-15=1, 2016-03-09=2, 2016-04-05=3'],
  ])('%s that are shown as 4-Jan, which are no Januaries of years', async (_name, days, expected) => {
    const reading = await made((sheet) => {
      sheet.addRows([['Date', 'n'], ...days.map((day, at) => [new Date(Date.UTC(2016, 0, day)), at])]);
      for (const at of days.keys()) sheet.getCell(at + 2, 1).numFmt = 'd-mmm';
    });
    expect(reading.measures.map(inShort)).toEqual([expected]);
  });

  it('the first sheet that is not hidden and has figures of periods', async () => {
    const reading = await made((sheet, book) => {
      sheet.addRow(['About these figures']);
      book.addWorksheet('Old', { state: 'hidden' }).addRows([
        ['Month', 'a'],
        ['Jan-16', 1],
        ['Feb-16', 2],
      ]);
      book.addWorksheet('New').addRows([
        ['Month', 'b'],
        ['Jan-16', 1],
        ['Feb-16', 2],
      ]);
    });
    expect([reading.sheet, reading.sheets]).toEqual(['New', ['Data', 'New', 'Old']]);
  });

  describe('and where no other has any, a sheet whose name says that it is about others', () => {
    const rows = [
      ['Month', 'n'],
      ['Jan-16', 1],
      ['Feb-16', 2],
    ];
    const readBeside = (words: readonly string[], answers: Answers = {}): Promise<TableReading> =>
      made((sheet, book) => {
        if (words.length > 0) sheet.addRow(words);
        book.addWorksheet('Index').addRows(rows);
      }, answers);

    it('at once where the others are empty', async () => {
      const { sheet, measures, questions } = await readBeside([]);
      expect([sheet, measures.map(inShort), questions]).toEqual(['Index', ['month: 2016-01=1, 2016-02=2'], []]);
    });

    it('by answer where they are not', async () => {
      const open = await readBeside(['About burglary']);
      expect([open.sheet, open.questions.map(({ id, answer }) => [id, answer])]).toEqual(['Index', [['sheet:Index', null]]]);
      expect((await readBeside(['About burglary'], { 'sheet:Index': 'read' })).measures.map(inShort)).toEqual([
        'month: 2016-01=1, 2016-02=2',
      ]);
      const without = await readBeside(['About burglary'], { 'sheet:Index': 'leave-out' });
      expect([without.measures, without.questions.map(({ answer }) => answer)]).toEqual([[], ['leave-out']]);
    });
  });
});
