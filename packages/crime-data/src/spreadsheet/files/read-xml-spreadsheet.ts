import {
  type BookCell,
  type BookHandler,
  type BookLimits,
  BookRefused,
  type BookSheet,
  type MergedArea,
  type StoredValue,
} from './book.ts';
import { cellAt } from './cell-at.ts';
import { countCells, repeated } from './count-cells.ts';
import { type NumberFormat, numberFormat } from './number-format.ts';
import { raised } from './superscript.ts';
import { type Attributes, type Namespaces, readXml, type XmlHandler } from './xml-events.ts';

const NAMESPACES: Namespaces = new Map([
  ['urn:schemas-microsoft-com:office:spreadsheet', 'ss'],
  ['urn:schemas-microsoft-com:office:excel', 'x'],
  ['http://www.w3.org/TR/REC-html40', 'html'],
]);

/** The formats that XML Spreadsheet 2003 writes by name. */
const NAMED: Readonly<Record<string, string>> = {
  'General Date': 'dd/mm/yyyy hh:mm',
  'Long Date': 'dd mmmm yyyy',
  'Medium Date': 'd-mmm-yy',
  'Short Date': 'dd/mm/yyyy',
  'Long Time': 'h:mm:ss',
  'Medium Time': 'h:mm',
  'Short Time': 'h:mm',
  Percent: '0.00%',
  Currency: '£#,##0.00',
  'Euro Currency': '€#,##0.00',
};

interface OpenSheet {
  readonly properties: { -readonly [Key in keyof BookSheet]: BookSheet[Key] } & {
    readonly hiddenColumns: [number, number][];
    readonly merges: MergedArea[];
  };
  readonly rows: { readonly row: number; readonly cells: readonly BookCell[]; readonly isHidden: boolean }[];
  row: number;
  columnOfFormats: number;
}

interface OpenCell {
  readonly format: NumberFormat;
  readonly isFormula: boolean;
  type: string | null;
  text: string;
}

/** Reads every sheet of a book in Excel's XML of 2003 (SpreadsheetML). Throws `BookRefused`. */
export async function readXmlSpreadsheet(chunks: AsyncIterable<Buffer>, handler: BookHandler, limits: BookLimits): Promise<void> {
  const { xml, sheets } = spreadsheetHandler(handler, limits);
  await readXml(chunks, NAMESPACES, xml, limits);
  if (sheets() === 0) throw new BookRefused('no-spreadsheet', 'no sheet in it');
}

function spreadsheetHandler(handler: BookHandler, limits: BookLimits): { readonly xml: XmlHandler; readonly sheets: () => number } {
  const count = countCells(limits);
  const formats = new Map<string, NumberFormat>();
  let [sheets, style, isDate1904] = [0, '', false];
  let sheet: OpenSheet | null = null;
  let row: { readonly isHidden: boolean; readonly repeat: number; readonly cells: BookCell[]; column: number } | null = null;
  let cell: OpenCell | null = null;
  /** The element whose text is read: the data of a cell, or whether a sheet is shown. */
  let reads: 'data' | 'visible' | 'date1904' | null = null;
  let [isComment, isRaised, told] = [false, false, ''];

  const openSheet = (attributes: Attributes): OpenSheet => {
    sheets += 1;
    if (sheets > limits.sheets) throw new BookRefused('too-many-sheets', `more than ${limits.sheets}`);
    const properties = { name: attributes('ss:Name') ?? '', isHidden: false, isDate1904, hiddenColumns: [], merges: [] };
    return { properties, rows: [], row: -1, columnOfFormats: -1 };
  };
  const openCell = (into: OpenSheet, line: NonNullable<typeof row>, attributes: Attributes): OpenCell => {
    line.column = indexIn(attributes) ?? line.column + 1;
    const [across, down] = [spanIn(attributes('ss:MergeAcross')), spanIn(attributes('ss:MergeDown'))];
    if (across + down > 0)
      into.properties.merges.push({
        startRow: into.row,
        startColumn: line.column,
        endRow: into.row + down,
        endColumn: line.column + across,
      });
    const format = formats.get(attributes('ss:StyleID') ?? '') ?? numberFormat(0, '');
    return { format, isFormula: attributes('ss:Formula') !== undefined, type: null, text: '' };
  };
  const closeCell = (line: NonNullable<typeof row>, { format, isFormula, type, text }: OpenCell, into: OpenSheet): void => {
    const stored = storedIn({ type, text, isFormula, isDay: format.isDay });
    const { column } = line;
    const merged = into.properties.merges.at(-1);
    if (merged?.startRow === into.row && merged.startColumn === column) line.column = merged.endColumn;
    if (stored === null) return;
    count.add(line.repeat);
    count.place(into.row + line.repeat - 1, column);
    line.cells.push(cellAt(stored, { column, isFormula, format: format.format, isPercent: format.isPercent, isCovered: false }));
  };
  const open: XmlHandler['open'] = (name, attributes) => {
    if (name === 'ss:Style') style = attributes('ss:ID') ?? '';
    else if (name === 'ss:NumberFormat') {
      const written = attributes('ss:Format') ?? '';
      formats.set(style, numberFormat(0, written === 'General' ? '' : (NAMED[written] ?? written)));
    } else if (name === 'ss:Worksheet') sheet = openSheet(attributes);
    else if (name === 'x:Date1904') reads = 'date1904';
    else if (name === 'x:Visible') [reads, told] = ['visible', ''];
    else if (sheet !== null) openInSheet(sheet, name, attributes);
  };
  const openInSheet = (into: OpenSheet, name: string, attributes: Attributes): void => {
    if (name === 'ss:Column') {
      const from = indexIn(attributes) ?? into.columnOfFormats + 1;
      into.columnOfFormats = from + spanIn(attributes('ss:Span'));
      if (attributes('ss:Hidden') === '1') into.properties.hiddenColumns.push([from, into.columnOfFormats]);
    } else if (name === 'ss:Row') {
      into.row = indexIn(attributes) ?? into.row + 1;
      row = { isHidden: attributes('ss:Hidden') === '1', repeat: 1 + spanIn(attributes('ss:Span')), cells: [], column: -1 };
    } else if (name === 'ss:Cell' && row !== null) cell = openCell(into, row, attributes);
    else if (name === 'ss:Comment' || name === 'x:PhoneticText') isComment = true;
    else if (name === 'ss:Data' && cell !== null && !isComment) {
      cell.type = attributes('ss:Type') ?? 'String';
      reads = 'data';
    } else if (/^html:sup$/i.test(name)) isRaised = true;
  };
  const close: XmlHandler['close'] = (name) => {
    if (name === 'ss:Data' || name === 'x:Date1904') {
      if (reads === 'date1904') isDate1904 = true;
      reads = null;
    } else if (name === 'ss:Comment' || name === 'x:PhoneticText') isComment = false;
    else if (/^html:sup$/i.test(name)) isRaised = false;
    else if (name === 'x:Visible') {
      reads = null;
      if (sheet !== null && /hidden/i.test(told)) sheet.properties.isHidden = true;
    } else if (name === 'ss:Cell' && cell !== null) {
      if (row !== null && sheet !== null) closeCell(row, cell, sheet);
      cell = null;
    } else if (name === 'ss:Row' && row !== null && sheet !== null) {
      const { cells, repeat, isHidden } = row;
      if (cells.length > 0) for (let again = 0; again < repeat; again += 1) sheet.rows.push({ row: sheet.row + again, cells, isHidden });
      sheet.row += repeat - 1;
      row = null;
    } else if (name === 'ss:Worksheet' && sheet !== null) {
      // Whether a sheet is shown stands after its rows.
      if (handler.sheet(sheet.properties) === 'read') for (const one of sheet.rows) handler.row(one.row, one.cells, one.isHidden);
      handler.endSheet(sheet.properties);
      sheet = null;
    }
  };
  const text: XmlHandler['text'] = (value) => {
    if (reads === 'visible') told += value;
    if (reads !== 'data' || cell === null || isComment) return;
    cell.text += isRaised && cell.text !== '' ? raised(value) : value;
    if (cell.text.length > limits.cellLength) throw new BookRefused('too-large', 'too long a cell');
  };
  return { xml: { open, close, text }, sheets: () => sheets };
}

/** The place that an element names, counted from 0; null where it comes next. */
function indexIn(attributes: Attributes): number | null {
  const written = attributes('ss:Index');
  return written === undefined ? null : repeated(written) - 1;
}

/** By how many rows or columns a cell, a row or a column goes on. */
const spanIn = (written: string | undefined): number => (written === undefined || written === '0' ? 0 : repeated(written));

function storedIn({
  type,
  text,
  isFormula,
  isDay,
}: {
  readonly type: string | null;
  readonly text: string;
  readonly isFormula: boolean;
  readonly isDay: boolean;
}): StoredValue | null {
  if (type === null || text.trim() === '') return type !== 'String' && isFormula ? { type: 'no-value', value: null } : null;
  switch (type) {
    case 'Number': {
      const value = Number(text);
      return Number.isNaN(value) ? { type: 'text', value: text } : { type: 'number', value, serialDate: isDay };
    }
    case 'DateTime':
      // A time of day alone is written as that of Excel's first day.
      return /^(?:1899-12-3[01]|1904-01-01)T/.test(text)
        ? { type: 'time', value: `PT${Number(text.slice(11, 13))}H${Number(text.slice(14, 16))}M${Number(text.slice(17, 19))}S` }
        : { type: 'date', value: text };
    case 'Boolean':
      return { type: 'boolean', value: text.trim() === '1' };
    case 'Error':
      return { type: 'error', value: text };
    default:
      return { type: 'text', value: text };
  }
}
