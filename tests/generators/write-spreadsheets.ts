import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

type Cell = string | number;

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const ODS_ROOT =
  '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">';

/** The same numbers each time, from 0 up to `below`. */
function numbers(): (below: number) => number {
  let state = 12_345;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return Math.floor((state / 0x80_00_00_00) * below);
  };
}

const CASUALTY_COLUMNS = [
  'Reference',
  'Date',
  'Hour',
  'Road',
  'District',
  'Severity',
  'Vehicles',
  'Casualties',
  'Easting',
  'Northing',
  'Speed limit',
  'Weather',
  'Light',
  'Surface',
  'Age band',
  'Road user',
];
/** 1 January 2016 as Excel counts days. */
const FIRST_DAY = 42_370;

/** Writes an XLSX of made-up casualties of collisions, one a row, as Excel writes it: words are shared, dates are styled numbers. */
export function writeCasualties(path: string, rows: number): void {
  const next = numbers();
  const shared = new Map<string, number>();
  const wordsOf = (text: string): number => {
    const known = shared.get(text);
    if (known !== undefined) return known;
    shared.set(text, shared.size);
    return shared.size - 1;
  };
  const pick = (...words: readonly string[]): string => words[next(words.length)] ?? '';
  const lines = Array.from({ length: rows }, (_, index): readonly Cell[] => [
    `S${String(index).padStart(6, '0')}`,
    FIRST_DAY + next(1827),
    next(24),
    `A${20 + next(200)}`,
    pick('Maidstone', 'Ashford', 'Swale', 'Dover', 'Thanet', 'Medway'),
    pick('Slight', 'Slight', 'Slight', 'Serious', 'Fatal'),
    1 + next(4),
    1 + next(3),
    560_000 + next(60_000),
    130_000 + next(60_000),
    pick('20', '30', '40', '50', '60', '70'),
    pick('Fine', 'Rain', 'Fog', 'Snow'),
    pick('Daylight', 'Dark, lit', 'Dark, not lit'),
    pick('Dry', 'Wet', 'Ice'),
    pick('0 to 15', '16 to 24', '25 to 59', '60 and over'),
    pick('Driver', 'Passenger', 'Pedestrian', 'Cyclist'),
  ]);
  const cell = (value: Cell, column: number, row: number): string => {
    const at = `${String.fromCodePoint(65 + column)}${row + 1}`;
    if (typeof value === 'string') return `<c r="${at}" t="s"><v>${wordsOf(value)}</v></c>`;
    return `<c r="${at}"${column === 1 ? ' s="1"' : ''}><v>${value}</v></c>`;
  };
  const body = [CASUALTY_COLUMNS, ...lines]
    .map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, column, row)).join('')}</row>`)
    .join('');
  const related = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  const parts = {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${related('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Casualties" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${related('r1', 'worksheet', 'worksheets/sheet1.xml')}${related('r2', 'styles', 'styles.xml')}${related('r3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${SPREADSHEET}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SPREADSHEET}"><sheetData>${body}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${SPREADSHEET}">${[...shared.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  writeFileSync(path, zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

const CRIME_COLUMNS = [
  'Financial Year',
  'Financial Quarter',
  'Force Name',
  'CSP Name',
  'Offence Description',
  'Offence Group',
  'Offence Subgroup',
  'Offence Code',
  'Offence Count',
];

/**
 * Writes an ODS of made-up counts in the columns of the Home Office's open data by Community Safety Partnership, a sheet a year. Nine
 * cells a row; `descriptionLength` characters of the description are random, by which a file of few rows is as large as a true one.
 */
export function writeRecordedCrime(path: string, sheets: number, rowsEach: number, descriptionLength: number): void {
  const next = numbers();
  const word = (value: Cell): string =>
    typeof value === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const row = (cells: readonly Cell[]): string =>
    `<table:table-row>${cells.map(word).join('')}<table:table-cell table:number-columns-repeated="16375"/></table:table-row>`;
  const described = (): string => Array.from({ length: descriptionLength }, () => String.fromCodePoint(97 + next(26))).join('');
  const pieces = [`<?xml version="1.0" encoding="UTF-8"?>${ODS_ROOT}<office:body><office:spreadsheet>`];
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const year = `${2016 + sheet}/${String(17 + sheet)}`;
    pieces.push(`<table:table table:name="${year.replace('/', '_')}">${row(CRIME_COLUMNS)}`);
    for (let index = 0; index < rowsEach; index += 1) {
      const area = next(330);
      pieces.push(
        row([
          year,
          `Q${1 + next(4)}`,
          area === 0 ? 'Kent' : `Synthetic force ${area % 43}`,
          area === 0 ? 'Maidstone' : `Synthetic district ${area}`,
          described(),
          `Synthetic offence group ${next(12)}`,
          `Synthetic offence subgroup ${next(40)}`,
          `${1 + next(199)}A`,
          next(400),
        ]),
      );
    }
    pieces.push('</table:table>');
  }
  pieces.push('</office:spreadsheet></office:body></office:document-content>');
  const content = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
  writeFileSync(path, zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': content }));
}
