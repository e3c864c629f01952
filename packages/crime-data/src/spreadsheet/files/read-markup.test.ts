import { write, utils } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cellName } from '@saferplan/domain/shared';
import { readWorkbook } from '../read-workbook.ts';
import { fileKind } from './file-kind.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-markup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `name! A1 Month B1 5`: the cells of each sheet; or why the file is not read. */
async function cellsOf(bytes: Uint8Array | string, name = 'figures.xls'): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const book = await readWorkbook(path, name);
  if (!book.ok) return book.failure.code === 'other-kind' ? book.failure.kind : book.failure.code;
  return book.value.sheets
    .map(({ name: sheet, rows, isHidden, merges, hiddenColumns }) =>
      [
        `${sheet === name ? '' : `${sheet}${isHidden ? ' (hidden)' : ''}: `}${rows
          .flatMap(({ row, isHidden: hidden, cells }) =>
            cells.map(
              (cell) =>
                `${cellName(row, cell.column)}${hidden ? ' hidden' : ''} ${JSON.stringify(cell.value)}${cell.format === '' ? '' : ` as ${cell.format}`}`,
            ),
          )
          .join(', ')}`,
        ...merges.map((area) => `${cellName(area.startRow, area.startColumn)}:${cellName(area.endRow, area.endColumn)}`),
        ...hiddenColumns.map(([from, to]) => `columns ${from}–${to} hidden`),
      ].join('; '),
    )
    .join(' | ');
}

describe('a web page that is called a spreadsheet is read as its tables', () => {
  it.each([
    [
      'as a program writes it',
      '<table><tr><th>Month</th><th>A &amp; B</th></tr><tr><td>Apr 2016</td><td>1,340</td></tr></table>',
      'A1 "Month", B1 "A & B", A2 "Apr 2016", B2 "1,340"',
    ],
    [
      'with no end of rows and cells',
      '<TABLE><TR><TD>Month<TD>A<TR><TD>Apr 2016<TD><B>5</TABLE>',
      'A1 "Month", B1 "A", A2 "Apr 2016", B2 "5"',
    ],
    [
      'with cells over several rows and columns',
      '<table><tr><td rowspan=2>Month<td colspan="2">A</tr><tr><td>n<td>rate</table>',
      'A1 "Month", B1 "A", B2 "n", C2 "rate"; A1:A2; B1:C1',
    ],
    [
      'with tables within the cells of another',
      '<table><tr><td>Report<table><tr><td>Month<td>A<tr><td>May<td>5</table></td></tr><tr><td>Printed</table>',
      'A1 "Report", A2 "Month", B2 "A", A3 "May", B3 "5", A4 "Printed"',
    ],
    [
      'with words before, between and after',
      '<h1>Noise</h1><table><tr><td>1</table><p>Note <sup>2</sup></p><table><tr><td>3</table>End',
      'A1 "Noise", A2 "1", A4 "Note ²", A5 "3", A7 "End"',
    ],
    [
      'with what nobody sees',
      '<html><head><title>t</title><style>td{}</style></head><script>"<table><tr><td>9"</script><table><!--<tr><td>8--><tr><td>a&nbsp;<td>&nbsp;</table>',
      'A1 "a"',
    ],
    [
      'with what stands before, between and behind tables within one of its cells',
      '<table><tr><td>5<table><tr><td>1</table>6<table><tr><td>2</table>7</td><td>8</table>',
      'A1 "5", B1 "8", A2 "1", A3 "6", A5 "2", A6 "7"',
    ],
    ['with a row that is not shown', '<table><tr style="display: none"><td>1</tr><tr><td>2</table>', 'A1 hidden "1", A2 "2"'],
    [
      'with the figures behind those that are shown',
      '<table><tr><td x:num="1234.5">£1,235<td x:num>7<td sdval="0.125">12.5%<td x:num="42461">Apr-16</table>',
      'A1 1234.5 as £, B1 "7", C1 "12.5%", D1 "Apr-16"',
    ],
  ])('%s', async (_what, html, cells) => {
    expect(await cellsOf(html)).toBe(cells);
  });

  it('after as many comments as there are', () => {
    const comments = '<!-- a --> \n'.repeat(3000);
    expect(fileKind(Buffer.from(`<?xml version="1.0"?>${comments}<table>`))).toBe('page');
    expect(fileKind(Buffer.from(`${comments}<x>`))).toBe('text');
  });

  it('and refused where cells span more places than a book may have', async () => {
    const spans = '<td rowspan="60000" colspan="1000">1'.repeat(10);
    expect(await cellsOf(`<table><tr>${spans}${'<tr><td>2'.repeat(3000)}</table>`)).toBe('holds-too-much');
  });

  it('but not where the table stands in a comment of a list', () => {
    expect(fileKind(Buffer.from('Month,Count,Comment\nJan 2016,5,"<table><tr><td>6</table>"\n'))).toBe('text');
    expect(fileKind(Buffer.from('Kent, 2016\n<table><tr><td>6</table>'))).toBe('page');
  });

  it('and refused where more elements are open than any page has', async () => {
    expect(await cellsOf(`<table><tr><td>${'<b>'.repeat(10_001)}`)).toBe('book-damaged');
  });

  it('in Windows’ own encoding and in UTF-16', async () => {
    expect(await cellsOf(Buffer.from('<html><table><tr><td>\u00A3 \u0096 é</table>', 'latin1'))).toBe('A1 "£ – é"');
    expect(await cellsOf(Buffer.from('\uFEFF<html><table><tr><td>£ – é</table>', 'utf16le'))).toBe('A1 "£ – é"');
  });

  it('saved with all its parts, each page a sheet', async () => {
    const mime = (encoding: string, body: string, place: string): string =>
      `--B\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: file:///c/${place}\r\n\r\n${body}\r\n`;
    const quoted = mime('quoted-printable', '<table><tr><td colspan=3D2>Th=C3=A9f=\r\nt</table>', 'sheet1.htm');
    const coded = mime('base64', Buffer.from('<table><tr><td>é</table>').toString('base64'), 'sheet2.htm');
    const frame = mime('7bit', '<frameset></frameset>', 'book.htm');
    const whole = `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="B"\r\n\r\nFor a browser.\r\n${frame}${quoted}${coded}--B--\r\n`;
    expect(await cellsOf(whole, 'report.mht')).toBe('sheet1.htm: A1 "Théft"; A1:B1 | sheet2.htm: A1 "é"');
  });
});

describe('a spreadsheet written in XML is read', () => {
  const book = (sheets: string): string =>
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40"><Styles><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style></Styles>${sheets}</Workbook>`;
  const sheet = (rows: string, after = ''): string => `<Worksheet ss:Name="S"><Table>${rows}</Table>${after}</Worksheet>`;
  it('in the encoding that it says', async () => {
    const text = book(sheet('<Row><Cell><Data ss:Type="String">Môn</Data></Cell></Row>'));
    const said = (encoding: string): string => text.replace('?>', ` encoding="${encoding}"?>`);
    expect(await cellsOf(Buffer.from(said('ISO-8859-1'), 'latin1'))).toBe('S: A1 "Môn"');
    expect(await cellsOf(said('UTF-8'))).toBe('S: A1 "Môn"');
    expect(await cellsOf(said('x-none'))).toBe('book-damaged');
  });

  it.each([
    [
      'its values',
      sheet(
        '<Row><Cell><Data ss:Type="String">a &amp; b</Data></Cell><Cell ss:StyleID="p"><Data ss:Type="Number">0.5</Data></Cell><Cell><Data ss:Type="DateTime">2016-04-01T00:00:00.000</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row>',
      ),
      'S: A1 "a & b", B1 0.5 as 0.00%, C1 "2016-04-01T00:00:00.000", D1 true, E1 "#N/A"',
    ],
    [
      'its places',
      sheet(
        '<Column ss:Index="2" ss:Span="1" ss:Hidden="1"/><Row ss:Index="3" ss:Hidden="1"><Cell ss:Index="2" ss:MergeAcross="1"><Data ss:Type="Number">1</Data></Cell><Cell><Data ss:Type="Number">2</Data></Cell></Row><Row><Cell><Data ss:Type="Number">3</Data></Cell></Row>',
      ),
      'S: B3 hidden 1, D3 hidden 2, A4 3; B3:C3; columns 1–2 hidden',
    ],
    [
      'rich texts, but no comments',
      sheet(
        '<Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Knife</B> crime<Sup>1</Sup></ss:Data><Comment><ss:Data>seen</ss:Data></Comment></Cell></Row>',
      ),
      'S: A1 "Knife crime¹"',
    ],
    [
      'formulas without an outcome',
      sheet('<Row><Cell ss:Formula="=1"/><Cell ss:Formula="=1"><Data ss:Type="Number">1</Data></Cell></Row>'),
      'S: A1 null, B1 1',
    ],
    [
      'whether a sheet is hidden',
      sheet(
        '<Row><Cell><Data ss:Type="Number">1</Data></Cell></Row>',
        '<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>',
      ),
      'S (hidden): A1 1',
    ],
  ])('%s', async (_what, sheets, cells) => {
    expect(await cellsOf(book(sheets))).toBe(cells);
  });

  it('and OpenDocument in one file', async () => {
    const of = (name: string): string => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
    const body =
      '<office:body><office:spreadsheet><table:table table:name="S"><table:table-row><table:table-cell office:value-type="float" office:value="5"/></table:table-row></table:table></office:spreadsheet></office:body>';
    expect(
      await cellsOf(`<?xml version="1.0"?><office:document ${['office', 'table', 'text'].map(of).join(' ')}>${body}</office:document>`),
    ).toBe('S: A1 5');
  });
});

it('a book in Excel’s binary form is read, and those of old programs are told by how they begin', async () => {
  const made = {
    SheetNames: ['S'],
    Sheets: {
      S: utils.aoa_to_sheet([
        ['Month', 'A'],
        ['Apr 2016', 5],
      ]),
    },
  };
  const as = (bookType: 'xlsb' | 'sylk' | 'biff2' | 'dif'): Buffer => Buffer.from(write(made, { type: 'buffer', bookType }));
  expect(await cellsOf(as('xlsb'))).toBe('S: A1 "Month", B1 "A", A2 "Apr 2016", B2 5');
  expect((['sylk', 'biff2', 'dif'] as const).map((kind) => fileKind(as(kind)))).toEqual(['other-book', 'other-book', 'other-book']);
});

it.each([
  ['pdf', '%PDF-1.7\nx'],
  ['rich-text', '{\\rtf1 Month\\cell}'],
  ['picture', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['archive', zipSync({ 'one.csv': strToU8('Month,A') })],
  ['archive', Buffer.from('1f8b08000000', 'hex')],
  ['xml', '<?xml version="1.0"?><report><month n="1"/></report>'],
  ['json', '[{"month": "2016-04", "n": 5}]'],
  ['web-page', '<!DOCTYPE html><html><body>Sign in</body></html>'],
  ['text-document', zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') })],
  ['numbers', zipSync({ 'Index/Document.iwa': strToU8('x') })],
])('%s: a file that can be no table is refused for what it is', async (kind, bytes) => {
  expect(await cellsOf(bytes)).toBe(kind);
});

describe('a text whose columns begin at the same places is read by them', () => {
  it.each([
    [
      'with commas of thousands',
      'Month       A       B\nApr 2016   12   1,040\nMay 2016    9     900\nJun 2016   11   1,200',
      'A1 "Month", B1 "A", C1 "B", A2 "Apr 2016", B2 "12", C2 "1,040", A3 "May 2016", B3 "9", C3 "900", A4 "Jun 2016", B4 "11", C4 "1,200"',
    ],
    [
      'with a title, and headings that go on down to a ruled line',
      'CRIME BY MONTH, ALL\n\nMonth      Criminal\n           damage\n--------   --------\nApr 2016         12\nMay 2016          9\nJun 2016         11',
      'A1 "CRIME BY MONTH, ALL", A3 "Month", B3 "Criminal damage", A6 "Apr 2016", B6 "12", A7 "May 2016", B7 "9", A8 "Jun 2016", B8 "11"',
    ],
    [
      'with gaps',
      'Month      A   B\nApr 2016   1   2\nMay 2016       3\nJun 2016   4',
      'A1 "Month", B1 "A", C1 "B", A2 "Apr 2016", B2 "1", C2 "2", A3 "May 2016", C3 "3", A4 "Jun 2016", B4 "4"',
    ],
    [
      'with labels that leave one space',
      'Offence    Apr 16  May 16\nArson           1       2\nTheft (all)     3       4\nBurglary        5       6'.replace(
        'Burglary: ',
        'Burglary:',
      ),
      'A1 "Offence", B1 "Apr 16", C1 "May 16", A2 "Arson", B2 "1", C2 "2", A3 "Theft (all)", B3 "3", C3 "4", A4 "Burglary", B4 "5", C4 "6"',
    ],
    [
      'with headings beside their columns, where every line has as many fields',
      'Offence   Apr 16  May 16\nArson            1       2\nAll burglary   3       4\nTheft          5       6',
      'A1 "Offence", B1 "Apr 16", C1 "May 16", A2 "Arson", B2 "1", C2 "2", A3 "All burglary", B3 "3", C3 "4", A4 "Theft", B4 "5", C4 "6"',
    ],
  ])('%s', async (_what, text, cells) => {
    expect(await cellsOf(text, 'figures.txt')).toBe(cells);
  });

  it('but not one that a delimiter parts', async () => {
    expect(await cellsOf('Month,   A\nApr 2016,   5\nMay 2016,   6\n', 'figures.csv')).toBe(
      'A1 "Month", B1 "A", A2 "Apr 2016", B2 "5", A3 "May 2016", B3 "6"',
    );
  });

  it('and one drawn with bars, without its rules', async () => {
    expect(await cellsOf('| Month | A |\n|:----|---:|\n| Apr 2016 | 5 |\n', 'figures.md')).toBe(
      'B1 "Month", C1 "A", B3 "Apr 2016", C3 "5"',
    );
  });
});
