import { type BookCell, type BookHandler, type BookLimits, BookRefused, type MergedArea, type StoredValue } from './book.ts';
import { cellAt } from './cell-at.ts';
import { type CellCount, countCells } from './count-cells.ts';
import type { NumberFormat } from './number-format.ts';
import { raised } from './superscript.ts';
import { type Attributes, readXml, type XmlHandler } from './xml-events.ts';
import { isTrue, openXlsxBook, unescaped, XLSX_NAMESPACES, type XlsxBook, type XlsxSheet } from './xlsx-book.ts';
import type { BookParts } from './zip-parts.ts';

/** Reads every sheet of an XLSX file, row by row. Throws `BookRefused`. */
export async function readXlsx(parts: BookParts, handler: BookHandler, limits: BookLimits): Promise<void> {
  const book = await openXlsxBook(parts, limits);
  if (book === null || book.sheets.length === 0) throw new BookRefused('no-spreadsheet', 'no workbook in it');
  const count = countCells(limits);
  for (const sheet of book.sheets) await readSheet(parts, { book, sheet, handler, limits, count });
}

interface Reading {
  readonly book: XlsxBook;
  readonly sheet: XlsxSheet;
  readonly handler: BookHandler;
  readonly limits: BookLimits;
  readonly count: CellCount;
}

async function readSheet(parts: BookParts, reading: Reading): Promise<void> {
  const { book, sheet, handler, limits } = reading;
  const hiddenColumns: [number, number][] = [];
  const merges: MergedArea[] = [];
  const properties = { name: sheet.name, isHidden: sheet.isHidden, isDate1904: book.isDate1904, hiddenColumns, merges };
  if (handler.sheet(properties) === 'read') {
    if (!parts.has(sheet.part)) throw new BookRefused('damaged', `${sheet.part} is missing`);
    await readXml(parts.read(sheet.part), XLSX_NAMESPACES, sheetHandler(reading, hiddenColumns, merges), limits);
  }
  handler.endSheet(properties);
}

interface OpenCell {
  readonly column: number;
  readonly kind: string;
  readonly format: NumberFormat;
  isFormula: boolean;
  /** Null while no element with the value was met. */
  value: string | null;
  inline: string;
}

const PLAIN: NumberFormat = { format: '', isDay: false, isPercent: false };

function sheetHandler({ book, handler, limits, count }: Reading, hiddenColumns: [number, number][], merges: MergedArea[]): XmlHandler {
  let row = -1;
  let isHidden = false;
  let column = -1;
  let cells: BookCell[] = [];
  let cell: OpenCell | null = null;
  /** Which text is being read. */
  let reads: 'value' | 'inline' | null = null;
  let isPhonetic = false;
  let isRaised = false;

  const openCell = (attributes: Attributes): OpenCell => {
    column = columnOf(attributes('r')) ?? column + 1;
    const format = book.formats[Number(attributes('s') ?? -1)] ?? PLAIN;
    return { column, kind: attributes('t') ?? 'n', format, isFormula: false, value: null, inline: '' };
  };
  const closeCell = (open: OpenCell): void => {
    const stored = storedIn(open, book.strings);
    if (stored === null) return;
    count.add(1);
    count.place(row, open.column);
    const { format, isPercent } = open.format;
    cells.push(cellAt(stored, { column: open.column, isFormula: open.isFormula, format, isPercent, isCovered: false }));
  };
  const closeRow = (): void => {
    if (cells.length === 0) return;
    const inOrder = isInOrder(cells) ? cells : cells.toSorted((one, other) => one.column - other.column);
    for (let index = 1; index < inOrder.length; index += 1)
      if (inOrder[index]?.column === inOrder[index - 1]?.column) throw new BookRefused('damaged', 'a cell is there twice');
    handler.row(row, inOrder, isHidden);
    cells = [];
  };
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'main:row') {
      const written = attributes('r');
      row = written === undefined ? row + 1 : Number(written) - 1;
      if (!Number.isSafeInteger(row) || row < 0) throw new BookRefused('damaged', 'a row without a number');
      isHidden = isTrue(attributes('hidden'));
      column = -1;
    } else if (name === 'main:c') {
      cell = openCell(attributes);
      isRaised = false;
    } else if (cell !== null) {
      if (name === 'main:f') cell.isFormula = true;
      else if (name === 'main:v') {
        reads = 'value';
        cell.value = '';
      } else if (name === 'main:r') isRaised = false;
      else if (name === 'main:vertAlign') isRaised = attributes('val') === 'superscript';
      else if (name === 'main:rPh') isPhonetic = true;
      else if (name === 'main:t' && !isPhonetic) reads = 'inline';
    } else if (name === 'main:col' && isTrue(attributes('hidden')))
      hiddenColumns.push([Number(attributes('min')) - 1, Number(attributes('max')) - 1]);
    else if (name === 'main:mergeCell') {
      const area = areaOf(attributes('ref') ?? '');
      if (area !== null) merges.push(area);
    }
  };
  const close = (name: string): void => {
    if (name === 'main:c' && cell !== null) {
      closeCell(cell);
      cell = null;
    } else if (name === 'main:row') closeRow();
    else if (name === 'main:v' || name === 'main:t') reads = null;
    else if (name === 'main:rPh') isPhonetic = false;
  };
  const text = (value: string): void => {
    if (cell === null || reads === null) return;
    if (reads === 'value') cell.value = (cell.value ?? '') + value;
    else cell.inline += isRaised && cell.inline !== '' ? raised(value) : value;
    if ((cell.value?.length ?? 0) > limits.cellLength || cell.inline.length > limits.cellLength)
      throw new BookRefused('too-large', 'too long a cell');
  };
  return { open, close, text };
}

const isInOrder = (cells: readonly BookCell[]): boolean =>
  cells.every((cell, index) => index === 0 || cell.column > (cells[index - 1]?.column ?? -1));

/** The column of `BC12`, counted from 0; null where none is written. */
function columnOf(reference: string | undefined): number | null {
  if (reference === undefined) return null;
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column === 0 ? null : column - 1;
}

function areaOf(reference: string): MergedArea | null {
  const parts = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(reference);
  if (parts === null) return null;
  return {
    startRow: Number(parts[2]) - 1,
    startColumn: columnOf(parts[1]) ?? 0,
    endRow: Number(parts[4]) - 1,
    endColumn: columnOf(parts[3]) ?? 0,
  };
}

/** What a cell holds; null where it is empty, or where its formula gave an empty text. */
function storedIn({ kind, format, isFormula, value, inline }: OpenCell, strings: readonly string[]): StoredValue | null {
  const asText = (text: string): StoredValue | null => (text.trim() === '' ? null : { type: 'text', value: text });
  if (kind === 'inlineStr') return asText(unescaped(inline === '' ? (value ?? '') : inline));
  if (value === null || (value === '' && kind !== 'str' && kind !== 's')) return isFormula ? { type: 'no-value', value: null } : null;
  switch (kind) {
    case 's': {
      const text = strings[Number(value)];
      if (text === undefined) throw new BookRefused('damaged', 'a shared text is missing');
      return asText(text);
    }
    case 'str':
      return asText(unescaped(value));
    case 'b':
      return { type: 'boolean', value: value === '1' || value === 'true' };
    case 'e':
      return { type: 'error', value };
    case 'd':
      return { type: 'date', value };
    default: {
      const number = Number(value);
      return Number.isNaN(number) ? asText(value) : { type: 'number', value: number, serialDate: format.isDay };
    }
  }
}
