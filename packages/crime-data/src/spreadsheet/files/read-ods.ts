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
import { type Attributes, type Namespaces, readXml, type XmlHandler } from './xml-events.ts';
import type { BookParts } from './zip-parts.ts';

const NAMESPACES: Namespaces = new Map([
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
  ['urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest'],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
]);

/** Reads every sheet of an OpenDocument spreadsheet, row by row. Throws `BookRefused`. */
export async function readOds(parts: BookParts, handler: BookHandler, limits: BookLimits): Promise<void> {
  if (parts.has('META-INF/manifest.xml')) await readXml(parts.read('META-INF/manifest.xml'), NAMESPACES, refuseEncrypted, limits);
  await readFlatOds(parts.read('content.xml'), handler, limits);
}

/** Reads every sheet of the XML of an OpenDocument spreadsheet, which can be a file of its own. Throws `BookRefused`. */
export async function readFlatOds(chunks: AsyncIterable<Buffer>, handler: BookHandler, limits: BookLimits): Promise<void> {
  const { xml, sheets } = contentHandler(handler, limits);
  await readXml(chunks, NAMESPACES, xml, limits);
  if (sheets() === 0) throw new BookRefused('no-spreadsheet', 'no sheet in it');
}

const refuseEncrypted: XmlHandler = {
  open: (name) => {
    if (name === 'manifest:encryption-data') throw new BookRefused('password', 'encrypted');
  },
  close: () => undefined,
  text: () => undefined,
};

/** What the tag of a cell says. */
interface WrittenCell {
  readonly isCovered: boolean;
  readonly repeat: number;
  readonly columns: number;
  readonly rows: number;
  readonly type: string;
  /** What is stored beside the text. */
  readonly value: string | undefined;
  readonly isFormula: boolean;
  readonly format: string;
  readonly isPercent: boolean;
}

interface OpenCell {
  readonly written: WrittenCell;
  /** What the cell shows, a line each paragraph; null before the first. */
  text: string | null;
  /** Where the last paragraph begins in it. */
  paragraph: number;
}

interface OpenSheet {
  readonly properties: BookSheet & { readonly hiddenColumns: [number, number][]; readonly merges: MergedArea[] };
  readonly isRead: boolean;
  row: number;
  column: number;
}

interface OpenRow {
  readonly repeat: number;
  readonly isHidden: boolean;
  readonly cells: BookCell[];
  column: number;
}

const ROW_GROUPS = new Set(['table:table-row-group', 'table:table-header-rows', 'table:table-rows']);
const COLUMN_GROUPS = new Set(['table:table-column-group', 'table:table-header-columns', 'table:table-columns']);
/** What holds no text of the cell that it stands in. */
const ASIDE = /^(?:office:annotation|text:note|text:ruby-text|table:table|table:shapes|other:|office:event-listeners|table:detective)/;
const isCollapsed = (attributes: Attributes): boolean => /^(?:collapse|filter)$/.test(attributes('table:visibility') ?? '');

function contentHandler(handler: BookHandler, limits: BookLimits): { readonly xml: XmlHandler; readonly sheets: () => number } {
  const count = countCells(limits);
  const hiddenStyles = new Set<string>();
  const path: string[] = [];
  const hiddenGroups: boolean[] = [];
  let sheets = 0;
  let style = '';
  let sheet: OpenSheet | null = null;
  let row: OpenRow | null = null;
  let cell: OpenCell | null = null;
  /** How deep we are in what is none of ours; 0 for not at all. */
  let aside = 0;

  const openSheet = (attributes: Attributes): OpenSheet => {
    sheets += 1;
    if (sheets > limits.sheets) throw new BookRefused('too-many-sheets', `more than ${limits.sheets}`);
    const isHidden = attributes('table:display') === 'false' || hiddenStyles.has(attributes('table:style-name') ?? '');
    const properties = { name: attributes('table:name') ?? '', isHidden, isDate1904: false, hiddenColumns: [], merges: [] };
    return { properties, isRead: handler.sheet(properties) === 'read', row: 0, column: 0 };
  };
  const openColumn = (into: OpenSheet, attributes: Attributes): void => {
    const from = into.column;
    into.column += repeated(attributes('table:number-columns-repeated'));
    if (isCollapsed(attributes) || hiddenGroups.includes(true)) into.properties.hiddenColumns.push([from, into.column - 1]);
  };
  const written = new WeakMap<Attributes, WrittenCell>();
  const openedCell = (name: string, attributes: Attributes, isKept: boolean): OpenCell => {
    const known = isKept ? written.get(attributes) : undefined;
    const own = known ?? cellAsWritten(name, attributes);
    if (isKept && known === undefined) written.set(attributes, own);
    return { written: own, text: null, paragraph: 0 };
  };
  const closeCell = (into: OpenSheet, line: OpenRow, open: OpenCell): void => {
    const { isCovered, isFormula, repeat, columns, rows, format, isPercent } = open.written;
    const from = line.column;
    line.column += repeat;
    if (!isCovered && columns * rows > 1)
      into.properties.merges.push({ startRow: into.row, startColumn: from, endRow: into.row + rows - 1, endColumn: from + columns - 1 });
    const stored = storedIn(open);
    if (stored === null || !into.isRead) return;
    count.add(repeat * line.repeat);
    count.place(into.row + line.repeat - 1, line.column - 1);
    for (let column = from; column < line.column; column += 1)
      line.cells.push(cellAt(stored, { column, isFormula, format, isPercent, isCovered }));
  };
  const closeRow = (into: OpenSheet, { cells, repeat, isHidden }: OpenRow): void => {
    if (cells.length > 0) for (let index = 0; index < repeat; index += 1) handler.row(into.row + index, cells, isHidden);
    into.row += repeat;
  };

  const open: XmlHandler['open'] = (name, attributes, isKept) => {
    if (sheet === null) path.push(name);
    if (aside > 0) aside += 1;
    else if (cell !== null) openInCell(cell, name, attributes);
    else if (row !== null) {
      if (name === 'table:table-cell' || name === 'table:covered-table-cell') cell = openedCell(name, attributes, isKept);
      else aside = 1;
    } else if (sheet !== null) openInSheet(sheet, name, attributes);
    else if (name === 'table:table' && path.at(-2) === 'office:spreadsheet') sheet = openSheet(attributes);
    else if (name === 'style:style') style = attributes('style:family') === 'table' ? (attributes('style:name') ?? '') : '';
    else if (name === 'style:table-properties' && style !== '' && attributes('table:display') === 'false') hiddenStyles.add(style);
  };
  const openInSheet = (into: OpenSheet, name: string, attributes: Attributes): void => {
    if (ROW_GROUPS.has(name) || COLUMN_GROUPS.has(name))
      hiddenGroups.push(attributes('table:display') === 'false' || isCollapsed(attributes));
    else if (name === 'table:table-column') openColumn(into, attributes);
    else if (name === 'table:table-row')
      row = {
        repeat: repeated(attributes('table:number-rows-repeated')),
        isHidden: isCollapsed(attributes) || hiddenGroups.includes(true),
        cells: [],
        column: 0,
      };
    else aside = 1;
  };
  const openInCell = (into: OpenCell, name: string, attributes: Attributes): void => {
    if (ASIDE.test(name)) aside = 1;
    else if (name === 'text:p' || name === 'text:h') {
      into.text = into.text === null ? '' : `${into.text}\n`;
      into.paragraph = into.text.length;
    } else if (name === 'text:s') spaces(into, repeated(attributes('text:c')));
    else if (name === 'text:tab') addText(into, '\t', limits);
    else if (name === 'text:line-break') addText(into, '\n', limits);
  };
  const spaces = (into: OpenCell, amount: number): void => {
    if (amount > limits.cellLength) throw new BookRefused('too-large', 'too many spaces');
    addText(into, ' '.repeat(amount), limits);
  };
  const close = (name: string): void => {
    if (aside > 0) aside -= 1;
    else if (cell !== null) {
      if (name !== 'table:table-cell' && name !== 'table:covered-table-cell') return;
      if (sheet !== null && row !== null) closeCell(sheet, row, cell);
      cell = null;
    } else if (row !== null) {
      if (sheet !== null) closeRow(sheet, row);
      row = null;
    } else if (sheet !== null) {
      if (ROW_GROUPS.has(name) || COLUMN_GROUPS.has(name)) hiddenGroups.pop();
      if (name !== 'table:table') return;
      handler.endSheet(sheet.properties);
      sheet = null;
      path.pop();
    } else path.pop();
  };
  const text = (value: string): void => {
    if (cell === null || aside > 0 || cell.text === null) return;
    const collapsed = /[\t\n]| {2}/.test(value) ? value.replaceAll(/[\t\n\r ]+/g, ' ') : value;
    const isAfterSpace = cell.text.length === cell.paragraph || cell.text.endsWith(' ');
    addText(cell, isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed, limits);
  };
  return { xml: { open, close, text }, sheets: () => sheets };
}

function cellAsWritten(name: string, attributes: Attributes): WrittenCell {
  const type = attributes('calcext:value-type') === 'error' ? 'error' : (attributes('office:value-type') ?? '');
  const stored = STORED_AS.get(type);
  return {
    isCovered: name !== 'table:table-cell',
    repeat: repeated(attributes('table:number-columns-repeated')),
    columns: repeated(attributes('table:number-columns-spanned')),
    rows: repeated(attributes('table:number-rows-spanned')),
    type,
    value: stored === undefined ? undefined : attributes(stored),
    isFormula: attributes('table:formula') !== undefined,
    format: type === 'currency' ? (attributes('office:currency') ?? 'currency') : '',
    isPercent: type === 'percentage',
  };
}

/** The attribute in which a value of each type is stored. */
const STORED_AS: ReadonlyMap<string, string> = new Map([
  ['float', 'office:value'],
  ['percentage', 'office:value'],
  ['currency', 'office:value'],
  ['boolean', 'office:boolean-value'],
  ['date', 'office:date-value'],
  ['time', 'office:time-value'],
  ['string', 'office:string-value'],
]);

function addText(cell: OpenCell, text: string, limits: BookLimits): void {
  if (cell.text === null) return;
  cell.text += text;
  if (cell.text.length > limits.cellLength) throw new BookRefused('too-large', 'too long a cell');
}

/** What a cell holds; null where it is empty. */
function storedIn({ written: { type, value, isFormula }, text: shown }: OpenCell): StoredValue | null {
  const text = shown ?? '';
  if (type === 'error') return { type: 'error', value: text };
  const asText = (words: string): StoredValue | null => (words.trim() === '' ? null : { type: 'text', value: words });
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const number = Number(value);
      return value === undefined || value.trim() === '' || Number.isNaN(number)
        ? asText(text)
        : { type: 'number', value: number, serialDate: false };
    }
    case 'boolean':
      return { type: 'boolean', value: value === 'true' };
    case 'date':
    case 'time':
      return value === undefined ? asText(text) : { type, value };
    case 'string':
      return asText(value ?? text);
    default:
      if (text.trim() !== '') return asText(text);
      return isFormula ? { type: 'no-value', value: null } : null;
  }
}
