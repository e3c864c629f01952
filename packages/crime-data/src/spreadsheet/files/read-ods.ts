import {
  type BookCell,
  type BookHandler,
  type BookLimits,
  BookRefused,
  type BookSheet,
  type MergedArea,
  type StoredValue,
} from './book.ts';
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
  const { xml, sheets } = contentHandler(handler, limits);
  await readXml(parts.read('content.xml'), NAMESPACES, xml, limits);
  if (sheets() === 0) throw new BookRefused('no-spreadsheet', 'no sheet in it');
}

const refuseEncrypted: XmlHandler = {
  open: (name) => {
    if (name === 'manifest:encryption-data') throw new BookRefused('password', 'encrypted');
  },
  close: () => undefined,
  text: () => undefined,
};

interface OpenCell {
  readonly attributes: Attributes;
  readonly isCovered: boolean;
  readonly repeat: number;
  readonly paragraphs: string[];
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
  const closeCell = (into: OpenSheet, line: OpenRow, { attributes, isCovered, repeat, paragraphs }: OpenCell): void => {
    const from = line.column;
    line.column += repeat;
    const columns = repeated(attributes('table:number-columns-spanned'));
    const rows = repeated(attributes('table:number-rows-spanned'));
    if (!isCovered && columns * rows > 1)
      into.properties.merges.push({ startRow: into.row, startColumn: from, endRow: into.row + rows - 1, endColumn: from + columns - 1 });
    const stored = storedIn(attributes, paragraphs);
    if (stored === null || !into.isRead) return;
    count.add(repeat * line.repeat);
    count.place(into.row + line.repeat - 1, line.column - 1);
    const type = attributes('office:value-type');
    const rest = {
      isFormula: attributes('table:formula') !== undefined,
      format: type === 'currency' ? (attributes('office:currency') ?? 'currency') : '',
      isPercent: type === 'percentage',
      isCovered,
    };
    for (let column = from; column < line.column; column += 1) line.cells.push({ ...stored, column, ...rest });
  };
  const closeRow = (into: OpenSheet, { cells, repeat, isHidden }: OpenRow): void => {
    if (cells.length > 0) for (let index = 0; index < repeat; index += 1) handler.row(into.row + index, cells, isHidden);
    into.row += repeat;
  };

  const open = (name: string, attributes: Attributes): void => {
    path.push(name);
    if (aside > 0) aside += 1;
    else if (cell !== null) openInCell(cell, name, attributes);
    else if (row !== null) {
      if (name === 'table:table-cell' || name === 'table:covered-table-cell')
        cell = {
          attributes,
          isCovered: name !== 'table:table-cell',
          repeat: repeated(attributes('table:number-columns-repeated')),
          paragraphs: [],
        };
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
    else if (name === 'text:p' || name === 'text:h') into.paragraphs.push('');
    else if (name === 'text:s') spaces(into, repeated(attributes('text:c')));
    else if (name === 'text:tab') addText(into.paragraphs, '\t', limits);
    else if (name === 'text:line-break') addText(into.paragraphs, '\n', limits);
  };
  const spaces = (into: OpenCell, amount: number): void => {
    if (amount > limits.cellLength) throw new BookRefused('too-large', 'too many spaces');
    addText(into.paragraphs, ' '.repeat(amount), limits);
  };
  const close = (name: string): void => {
    path.pop();
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
    }
  };
  const text = (value: string): void => {
    if (cell === null || aside > 0 || cell.paragraphs.length === 0) return;
    const last = cell.paragraphs.at(-1) ?? '';
    const collapsed = /[\t\n\r]| {2}/.test(value) ? value.replaceAll(/[\t\n\r ]+/g, ' ') : value;
    addText(cell.paragraphs, last === '' || last.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed, limits);
  };
  return { xml: { open, close, text }, sheets: () => sheets };
}

function addText(paragraphs: string[], text: string, limits: BookLimits): void {
  const last = paragraphs.length - 1;
  if (last < 0) return;
  const joined = (paragraphs[last] ?? '') + text;
  if (joined.length > limits.cellLength) throw new BookRefused('too-large', 'too long a cell');
  paragraphs[last] = joined;
}

/** What a cell holds; null where it is empty. */
function storedIn(attributes: Attributes, paragraphs: readonly string[]): StoredValue | null {
  const text = paragraphs.join('\n');
  if (attributes('calcext:value-type') === 'error') return { type: 'error', value: text };
  const asText = (value: string): StoredValue | null => (value.trim() === '' ? null : { type: 'text', value });
  switch (attributes('office:value-type')) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const written = attributes('office:value');
      const value = Number(written);
      return written === undefined || written.trim() === '' || Number.isNaN(value)
        ? asText(text)
        : { type: 'number', value, serialDate: false };
    }
    case 'boolean':
      return { type: 'boolean', value: attributes('office:boolean-value') === 'true' };
    case 'date': {
      const value = attributes('office:date-value');
      return value === undefined ? asText(text) : { type: 'date', value };
    }
    case 'time': {
      const value = attributes('office:time-value');
      return value === undefined ? asText(text) : { type: 'time', value };
    }
    case 'string':
      return asText(attributes('office:string-value') ?? text);
    default:
      if (text.trim() !== '') return asText(text);
      return attributes('table:formula') === undefined ? null : { type: 'no-value', value: null };
  }
}
