import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read as readXlsx, utils, write } from '@e965/xlsx';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { cellName } from '@saferplan/domain/shared';
import { afterAll, describe, expect, it } from 'vitest';
import { BOOK_LIMITS, type BookCell, type BookLimits, BookRefused } from './book.ts';
import { collectSheets, type CollectedSheet } from './collect-sheets.ts';
import { numberFormat } from './number-format.ts';
import { odsByWalk, type PlainBook, xlsxByExceljs } from './second-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-book-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const EPOCH_DAYS = { 1900: 25_569, 1904: 24_107 };
/** A book as the second readers tell it, to be held against theirs. Covered cells are left out, as exceljs leaves them out. */
function plainOf(sheets: readonly CollectedSheet[]): PlainBook {
  const value = (cell: BookCell, isDate1904: boolean): string | number | boolean | null =>
    cell.type === 'number' && cell.serialDate
      ? new Date(Math.round((cell.value - EPOCH_DAYS[isDate1904 ? 1904 : 1900]) * 86_400_000)).toISOString().slice(0, 10)
      : cell.value;
  return new Map(
    sheets.flatMap(({ name, rows, isDate1904 }) =>
      rows.flatMap(({ row, cells }) => cells.map((cell) => [`${name}!${cellName(row, cell.column)}`, value(cell, isDate1904)] as const)),
    ),
  );
}
const readPlain = async (path: string): Promise<PlainBook> => plainOf(await collectSheets(path, BOOK_LIMITS));
const refusal = async (path: string, limits: BookLimits = BOOK_LIMITS): Promise<string> => {
  try {
    await collectSheets(path, limits);
    return 'read';
  } catch (error) {
    if (error instanceof BookRefused) return error.code;
    throw error;
  }
};

const ODS_ROOT =
  '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">';
const ods = (sheets: string, styles = ''): Uint8Array =>
  zipSync({
    'content.xml': strToU8(
      `<?xml version="1.0"?>${ODS_ROOT}<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const cellOf = (inner: string, attributes = 'office:value-type="string"'): string =>
  `<table:table-cell ${attributes}><text:p>${inner}</text:p></table:table-cell>`;
const numberOf = (value: number, more = ''): string => `<table:table-cell office:value-type="float" office:value="${value}" ${more}/>`;
const rowOf = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** An XLSX file of one sheet, by hand: what no program that we have writes. */
const xlsx = (data: string, more: { readonly strings?: string; readonly styles?: string; readonly workbook?: string } = {}): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="/book/w.xml"/></Relationships>`,
    ),
    'book/w.xml': strToU8(
      `<x:workbook xmlns:x="${SPREADSHEET}" xmlns:q="${OFFICE}">${more.workbook ?? ''}<x:sheets><x:sheet name="S" sheetId="1" q:id="a"/></x:sheets></x:workbook>`,
    ),
    'book/_rels/w.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${OFFICE}/worksheet" Target="../data/one.xml"/><Relationship Id="b" Type="${OFFICE}/sharedStrings" Target="texts.xml"/><Relationship Id="c" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'data/one.xml': strToU8(`<x:worksheet xmlns:x="${SPREADSHEET}">${data}</x:worksheet>`),
    ...(more.strings === undefined ? {} : { 'book/texts.xml': strToU8(`<sst xmlns="${SPREADSHEET}">${more.strings}</sst>`) }),
    ...(more.styles === undefined ? {} : { 'book/styles.xml': strToU8(`<styleSheet xmlns="${SPREADSHEET}">${more.styles}</styleSheet>`) }),
  });

describe('every cell of an XLSX file is read', () => {
  const value = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '' && !/[\u0000-\u001F\uFFFE\uFFFF]|_x/.test(text)),
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((number) => number !== 0),
    fc.boolean(),
    fc.integer({ min: 30_000, max: 50_000 }).map((day) => new Date((day - EPOCH_DAYS[1900]) * 86_400_000)),
    fc.constantFrom({ formula: 'A1+1' }, { formula: 'A1', result: 7 }, { error: '#DIV/0!' as const }),
    fc.constant(null),
  );

  it('as exceljs reads it, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), async (rows) => {
        const book = new exceljs.Workbook();
        const sheet = book.addWorksheet('Data');
        for (const [row, cells] of rows.entries())
          for (const [column, one] of cells.entries())
            if (one !== null) sheet.getCell(row + 1, column + 1).value = one as exceljs.CellValue;
        const path = join(folder, 'random.xlsx');
        await book.xlsx.writeFile(path);
        expect(await readPlain(path)).toEqual(await xlsxByExceljs(path));
      }),
      { numRuns: 40 },
    );
  });

  it('by namespace and relationship, wherever its parts lie and whatever their prefixes', async () => {
    const path = put(
      'odd.xlsx',
      xlsx(
        '<x:cols><x:col min="2" max="3" hidden="1"/></x:cols><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>5</x:v></x:c></x:row><x:row r="5" hidden="1"><x:c r="C5" t="str"><x:f>A1</x:f><x:v></x:v></x:c><x:c r="D5"><x:f>A1</x:f></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c r="B5" s="1"><x:v>0.5</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells>',
        {
          strings: '<si><r><t>Bur</t></r><r><t>glary_x0041_</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>',
          styles: '<numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>',
          workbook: '<x:workbookPr date1904="1"/>',
        },
      ),
    );
    const [sheet] = await collectSheets(path, BOOK_LIMITS);
    expect(plainOf(sheet === undefined ? [] : [sheet])).toEqual(
      new Map<string, string | number | null>([
        ['S!A1', 'BurglaryA'],
        ['S!B1', 5],
        ['S!B5', 0.5],
        ['S!D5', null],
        ['S!E5', '#N/A'],
      ]),
    );
    expect(sheet).toMatchObject({
      isDate1904: true,
      hiddenColumns: [[1, 2]],
      merges: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 }],
      rows: [{ isHidden: false }, { row: 4, isHidden: true, cells: [{ isPercent: true, format: '0.0%' }, {}, {}] }],
    });
  });

  it.each([
    ['yyyy-mm-dd', true, false],
    ['mmm-yy', true, false],
    ['[$-809]dd mmmm yyyy;@', true, false],
    ['h:mm', false, false],
    ['[h]:mm:ss', false, false],
    ['0.0%', false, true],
    ['0" days"', false, false],
    ['"%"0', false, false],
    ['[Red]0.00;[Blue]-0%', false, false],
    ['General', false, false],
    [String.raw`0\d`, false, false],
    ['_-* #,##0.00_-;-* #,##0.00_-', false, false],
  ])('the format %s shows a day: %s, a percentage: %s', (format, isDay, isPercent) => {
    expect(numberFormat(164, format)).toMatchObject({ isDay, isPercent });
  });
});

describe('every cell of an ODS file is read', () => {
  const cell = fc.oneof(
    fc.integer({ min: -999, max: 999 }).map((value) => numberOf(value)),
    fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 3 }))
      .map(([value, times]) => numberOf(value, `table:number-columns-repeated="${times}"`)),
    fc.constantFrom('Burglary', 'a<text:s text:c="2"/>b', '<text:span>x</text:span>y').map((text) => cellOf(text)),
    fc.integer({ min: 1, max: 4 }).map((times) => `<table:table-cell table:number-columns-repeated="${times}"/>`),
    fc.constant(
      '<table:table-cell office:value-type="date" office:date-value="2016-01-01"><office:annotation><text:p>no</text:p></office:annotation><text:p>Jan</text:p></table:table-cell>',
    ),
    fc.constant('<table:covered-table-cell office:value-type="string"><text:p>under</text:p></table:covered-table-cell>'),
    fc.constant('<table:table-cell table:formula="of:=1"/>'),
  );
  const row = fc
    .tuple(fc.array(cell, { maxLength: 5 }), fc.integer({ min: 1, max: 3 }))
    .map(([cells, times]) => rowOf(cells.join(''), `table:number-rows-repeated="${times}"`));
  const group = fc
    .tuple(fc.constantFrom('table-row-group', 'table-header-rows', 'table-rows'), fc.array(row, { maxLength: 3 }))
    .map(([name, rows]) => `<table:${name}>${rows.join('')}</table:${name}>`);

  it('as a walk over its tree finds it, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(row, group), { maxLength: 8 }), async (rows) => {
        const bytes = ods(`<table:table table:name="Data">${rows.join('')}</table:table>`);
        expect(await readPlain(put('random.ods', bytes))).toEqual(odsByWalk(bytes));
      }),
      { numRuns: 60 },
    );
  });

  it('with what is hidden, merged and in error', async () => {
    const path = put(
      'marks.ods',
      ods(
        `<table:table table:name="Old" table:style-name="away">${rowOf(numberOf(1))}</table:table><table:table table:name="Data"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>${rowOf(cellOf('x', 'office:value-type="string" table:number-columns-spanned="2"') + '<table:covered-table-cell/>')}<table:table-row-group table:display="false">${rowOf(cellOf('#DIV/0!', 'office:value-type="string" calcext:value-type="error" table:formula="of:=1/0"'))}</table:table-row-group>${rowOf('<table:table-cell office:value-type="percentage" office:value="0.125"/>')}</table:table>`,
        '<style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style>',
      ),
    );
    expect(await collectSheets(path, BOOK_LIMITS)).toMatchObject([
      { name: 'Old', isHidden: true },
      {
        name: 'Data',
        isHidden: false,
        hiddenColumns: [[1, 2]],
        merges: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }],
        rows: [
          {},
          { isHidden: true, cells: [{ type: 'error', value: '#DIV/0!', isFormula: true }] },
          { isHidden: false, cells: [{ value: 0.125, isPercent: true }] },
        ],
      },
    ]);
  });
});

describe('an old Excel file is read in a thread of its own', () => {
  it('as it was written', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Month', 'Burglary'],
        ['Jan-16', 12],
        ['Feb-16', 9.5],
      ]),
      'Data',
    );
    const path = put('old.xls', write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array);
    expect(readXlsx(readFileSync(path)).SheetNames).toEqual(['Data']);
    expect([...(await readPlain(path)).entries()]).toEqual([
      ['Data!A1', 'Month'],
      ['Data!B1', 'Burglary'],
      ['Data!A2', 'Jan-16'],
      ['Data!B2', 12],
      ['Data!A3', 'Feb-16'],
      ['Data!B3', 9.5],
    ]);
  });

  it('and refused where it is none', async () => {
    expect(await refusal(put('cut.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toBe('damaged');
    const protectedFile = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusal(put('protected.xls', protectedFile))).toBe('password');
  });
});

describe('a book that cannot be read whole is refused by name', () => {
  const small: BookLimits = { ...BOOK_LIMITS, cells: 100, sheets: 2, parts: 10, unpackedBytes: 300_000 };
  const table = (rows: string): Uint8Array => ods(`<table:table table:name="D">${rows}</table:table>`);
  it.each([
    [
      'repeated values',
      table(rowOf(numberOf(1, 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"')),
      'too-many-cells',
    ],
    ['spaces', table(rowOf(cellOf('<text:s text:c="2000000000"/>'))), 'too-large'],
    ['a long text', table(rowOf(cellOf('x'.repeat(140_000)))), 'too-large'],
    ['a cell beyond the sheet', xlsx('<x:sheetData><x:row r="1048577"><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>'), 'too-many-cells'],
    [
      'a cell twice',
      xlsx('<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>'),
      'damaged',
    ],
    ['three sheets', ods('<table:table table:name="D"/>'.repeat(3)), 'too-many-sheets'],
    ['many parts', zipSync(Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`p${index}`, strToU8('x')]))), 'too-many-parts'],
    ['much to unpack', zipSync({ 'content.xml': new Uint8Array(400_000).fill(32) }), 'too-large'],
    ['a depth', table('<table:table-row-group>'.repeat(300)), 'damaged'],
    ['an entity', zipSync({ 'content.xml': strToU8(`<!DOCTYPE x [<!ENTITY a "b">]>${ODS_ROOT}</office:document-content>`) }), 'damaged'],
    ['an open comment', zipSync({ 'content.xml': strToU8(`${ODS_ROOT}<!-- </office:document-content>`) }), 'damaged'],
    ['an archive of something else', zipSync({ 'readme.txt': strToU8('x') }), 'no-spreadsheet'],
    [
      'an encrypted ODS',
      zipSync({
        'META-INF/manifest.xml': strToU8(
          '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
        ),
        'content.xml': new Uint8Array(9),
      }),
      'password',
    ],
    ['text', strToU8('Month,Burglary'), 'no-spreadsheet'],
  ])('%s', async (name, bytes, code) => {
    expect(await refusal(put(`${name}.bin`, bytes), small)).toBe(code);
  });

  it('wherever it was cut or changed', async () => {
    const whole = table(rowOf(numberOf(1).repeat(40)));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (at) => {
        expect(await refusal(put('cut.ods', whole.subarray(0, at)))).not.toBe('read');
      }),
      { numRuns: 25 },
    );
    const content = unzipSync(whole)['content.xml'] ?? new Uint8Array();
    const stored = Buffer.from(zipSync({ 'content.xml': content }, { level: 0 }));
    stored[stored.indexOf('office:value="1"') + 14] = 0x32;
    expect(await refusal(put('changed.ods', stored))).toBe('damaged');
  });

  it('or ended by who asked for it', async () => {
    const path = put('long.ods', table(rowOf(numberOf(1))));
    await expect(collectSheets(path, BOOK_LIMITS, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});

describe('the files that analysts sent', () => {
  const CASES = join(import.meta.dirname, '../cases');
  it('are read by us as by the second readers', async () => {
    const names = readdirSync(CASES).filter((name) => /\.(?:xlsx|ods)$/.test(name));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const path = join(CASES, name);
      const second = name.endsWith('.ods') ? odsByWalk(readFileSync(path)) : await xlsxByExceljs(path);
      expect([name, await readPlain(path)]).toEqual([name, second]);
    }
  });
});
