import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable, type TableReading } from './read-table.ts';
import { gridOf, sheetOfRows } from './reading/grid.ts';
import { readSheet, type SheetReading } from './reading/read-sheet.ts';

type Value = string | number | null;
type Rows = readonly (readonly Value[])[];

const folder = mkdtempSync(join(tmpdir(), 'saferplan-same-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inCsv = (value: Value): string => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const inOds = (value: Value): string => {
  if (value === null) return '<table:table-cell/>';
  if (typeof value === 'number')
    return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  return `<table:table-cell office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`;
};

async function readAs(kind: 'csv' | 'xlsx' | 'ods', rows: Rows): Promise<TableReading> {
  const path = join(folder, `Data.${kind}`);
  if (kind === 'csv') writeFileSync(path, rows.map((row) => row.map(inCsv).join(',')).join('\n'));
  else if (kind === 'xlsx') {
    const book = new exceljs.Workbook();
    book.addWorksheet('Data').addRows(rows.map((row) => [...row]));
    await book.xlsx.writeFile(path);
  } else {
    const root =
      '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">';
    const table = rows.map((row) => `<table:table-row>${row.map(inOds).join('')}</table:table-row>`).join('');
    const content = `${root}<office:body><office:spreadsheet><table:table table:name="Data">${table}</table:table></office:spreadsheet></office:body></office:document-content>`;
    writeFileSync(path, zipSync({ 'content.xml': strToU8(content) }));
  }
  const read = await readTable(path, `Data.${kind}`, { sheet: null, answers: {} });
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const read = (rows: Rows, name = 'Data'): SheetReading =>
  readSheet(gridOf(sheetOfRows(name, rows), { isText: false, namesDelimiter: false, hasSemicolons: false }), {});

/** What was read of a table, without where it stands. */
const told = ({ measures, refused, questions, account }: SheetReading, keepsCells: boolean): unknown => ({
  measures: measures
    .map(({ name, interval, yearBegins, unit, values }) => ({
      name,
      interval,
      yearBegins,
      unit,
      values: values.map(({ period, value, status, note, cell }) => [period, value, status, note, keepsCells ? cell : '']),
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  refused: refused.map(({ name }) => name).toSorted(),
  asked: questions.map(({ id, cells }) => (keepsCells ? `${id} ${cells.join(' ')}` : id.replace(/:[A-Z]+\d*$/u, ''))).toSorted(),
  account,
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const periodsOf = (kind: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    const year = 2014 + at;
    if (kind === 'year') return `${year}/${String(year + 1).slice(2)}`;
    if (kind === 'quarter') return `Q${(at % 4) + 1} ${2015 + Math.floor(at / 4)}`;
    return `${MONTHS[at % 12] ?? ''}-${15 + Math.floor(at / 12)}`;
  });
const NAMES = ['Burglary', 'Robbery', 'Thefts of cycles', 'Damage', 'Arson', 'Drugs'];
const counted: fc.Arbitrary<Value> = fc.integer({ min: 0, max: 5000 });
const measured: fc.Arbitrary<Value> = fc.integer({ min: 0, max: 90_000 }).map((hundredths) => hundredths / 100);
const figure: fc.Arbitrary<Value> = fc.oneof(
  { weight: 8, arbitrary: counted },
  { weight: 3, arbitrary: measured },
  fc.constantFrom<Value>('[c]', '..', '<5', '12r', '£12', '12%', '-', '5-10', null),
);
/** A table of periods and some measures, headed, perhaps with a total. */
const tableOf = (figureOf: fc.Arbitrary<Value>, hasTotals: fc.Arbitrary<boolean>): fc.Arbitrary<Value[][]> =>
  fc
    .record({
      kind: fc.constantFrom('month', 'quarter', 'year'),
      count: fc.integer({ min: 3, max: 9 }),
      names: fc.subarray(NAMES, { minLength: 1 }),
      figures: fc.array(figureOf, { minLength: 60, maxLength: 60 }),
      hasTotal: hasTotals,
    })
    .map(({ kind, count, names, figures, hasTotal }) => {
      const rows = periodsOf(kind, count).map((period, at): Value[] => {
        const own = names.map((_, column) => figures[at * NAMES.length + column] ?? null);
        const sum = own.reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0);
        return [period, ...own, ...(hasTotal ? [sum] : [])];
      });
      return [['Period', ...names, ...(hasTotal ? ['Total'] : [])], ...rows] as Value[][];
    });
const table = tableOf(figure, fc.boolean());
const turned = (rows: Rows): Value[][] => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
const laid = fc.tuple(table, fc.boolean()).map(([rows, isAcross]) => (isAcross ? turned(rows) : rows));

describe('one table is read alike', () => {
  it('from CSV, XLSX and ODS', async () => {
    await fc.assert(
      fc.asyncProperty(laid, async (rows) => {
        const [csv, xlsx, ods] = [await readAs('csv', rows), await readAs('xlsx', rows), await readAs('ods', rows)];
        expect(told(xlsx, true)).toEqual(told(csv, true));
        expect(told(ods, true)).toEqual(told(csv, true));
      }),
      { numRuns: 40 },
    );
  });

  it('whatever the order of its measures', () => {
    fc.assert(
      fc.property(table, fc.infiniteStream(fc.nat()), fc.boolean(), (rows, order, isAcross) => {
        const places = (rows[0] ?? []).map((_, at) => ({ at, by: at === 0 ? -1 : (order.next().value ?? 0) }));
        const shuffled = places.toSorted((one, other) => one.by - other.by).map(({ at }) => at);
        const other = rows.map((row) => shuffled.map((at) => row[at] ?? null));
        const [one, two] = isAcross ? [turned(rows), turned(other)] : [rows, other];
        expect(told(read(two), false)).toEqual(told(read(one), false));
      }),
      { numRuns: 150 },
    );
  });

  it('whatever its sheet is called', () => {
    const name = fc.constantFrom('Sheet1', 'Crime', 'Table 4b', 'Kent ', 'Q', '2', 'Figures (final)', 'Taflen 1');
    fc.assert(
      fc.property(laid, name, (rows, called) => {
        expect(told(read(rows, called), true)).toEqual(told(read(rows), true));
      }),
      { numRuns: 100 },
    );
  });

  it('newest first as oldest first', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (rows, isAcross) => {
        const [heading = [], ...body] = rows;
        const other = [heading, ...body.toReversed()];
        const [one, two] = isAcross ? [turned(rows), turned(other)] : [rows, other];
        expect(told(read(two), false)).toEqual(told(read(one), false));
      }),
      { numRuns: 150 },
    );
  });

  it('with an empty row or column anywhere', () => {
    fc.assert(
      fc.property(laid, fc.nat(), fc.boolean(), (rows, place, isRow) => {
        const at = place % ((isRow ? rows.length : (rows[0] ?? []).length) + 1);
        const other = isRow ? rows.toSpliced(at, 0, []) : rows.map((row) => row.toSpliced(at, 0, null));
        expect(told(read(other), false)).toEqual(told(read(rows), false));
      }),
      { numRuns: 200 },
    );
  });
});
