import type { Axis } from './find-axis.ts';
import { cellName } from '@saferplan/domain/shared';
import { type Cell, textOf } from './grid.ts';
import { parseValue } from './parse-value.ts';
import type { RowReading } from './table-reading.ts';

const TOTAL = /^(?:grand |sub-?)?totals?\b|^(?:year to date|ytd|sum|average|mean|annual)\b|\btotal$/i;

export type Cells = readonly (readonly Cell[])[];

/** A value in its raw form, before doubts about it are settled. */
export interface Found {
  readonly name: string;
  readonly index: number;
  readonly row: number;
  readonly column: number;
}

/** The values of a table with the rows that they stand in, and what is written above them. */
export interface Layout {
  readonly found: readonly Found[];
  readonly rows: readonly RowReading[];
  readonly titles: readonly string[];
}
/** Reads a table whose months run down: measures are columns, or rows named in words. */
export function readDown(cells: Cells, axis: Axis, remarks: string[]): Layout {
  const dataRows = [...axis.periods.keys()];
  const first = dataRows.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const last = dataRows.reduce((most, row) => Math.max(most, row), Number.NEGATIVE_INFINITY);
  const columns = Array.from({ length: cells.reduce((widest, row) => Math.max(widest, row.length), 0) }, (_, column) => column).filter(
    (column) => column !== axis.line && column !== axis.yearLine,
  );
  const header = headersAbove(cells, first);
  const kinds = new Map(columns.map((column) => [column, kindOfColumn(cells, dataRows, column)]));
  const texts = columns.filter((column) => kinds.get(column) === 'words');
  const numeric = columns.filter((column) => kinds.get(column) === 'values');
  const kept = numeric.length > 1 ? numeric.filter((column) => !TOTAL.test(header.nameOf(column))) : numeric;
  for (const column of numeric)
    if (!kept.includes(column))
      remarks.push(`Column ${cellName(0, column).slice(0, -1)} (“${header.nameOf(column)}”) is a total and is left out.`);
  const found: Found[] = [];
  for (const row of dataRows)
    for (const column of kept) {
      const words = texts.map((text) => textOf(cells[row]?.[text])).filter((word) => word !== '');
      if (words.some((word) => TOTAL.test(word))) {
        remarks.push(`Rows named “${words.join(' · ')}” are totals and are left out.`);
        continue;
      }
      const name = [...words, ...(texts.length > 0 && kept.length === 1 ? [] : [header.nameOf(column)])].join(' · ');
      found.push({ name: name === '' ? `Column ${cellName(0, column).slice(0, -1)}` : name, index: row, row, column });
    }
  const isData = new Set(dataRows);
  const rows = cells.map((row, index) => {
    const text = row.map((cell) => textOf(cell)).filter((word) => word !== '');
    return { row: index + 1, as: asWhat(index, first, last, header.rows, isData, text, cells), text: shorten(text) };
  });
  for (const { as, row, text } of rows) if (as === 'total') remarks.push(`Row ${row} (“${text}”) is a total and is left out.`);
  return { found, rows, titles: titlesIn(rows) };
}

/** Reads a table whose months run across: each row of figures is a measure. */
export function readAcross(cells: Cells, axis: Axis, remarks: string[]): Layout {
  const columns = [...axis.periods.keys()];
  const firstColumn = columns.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const labels = Array.from({ length: firstColumn }, (_, column) => column);
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let column = firstColumn; column < width; column += 1) {
    const name = textOf(cells[axis.line]?.[column]);
    if (!axis.periods.has(column) && name !== '')
      remarks.push(`Column ${cellName(0, column).slice(0, -1)} (“${name}”) is no month and is left out.`);
  }
  const found: Found[] = [];
  const rows: RowReading[] = [];
  const above: string[] = [];
  const valueRows = cells.filter((row, index) => index > axis.line && isValueRow(row, columns)).length;
  for (const [index, row] of cells.entries()) {
    const text = row.map((cell) => textOf(cell)).filter((word) => word !== '');
    const say = (as: RowReading['as']): void => void rows.push({ row: index + 1, as, text: shorten(text) });
    if (text.length === 0) say('empty');
    else if (index < axis.line) say(index === axis.yearLine ? 'header' : 'title');
    else if (index === axis.line) say('header');
    else if (!isValueRow(row, columns)) say('note');
    else {
      const words = labels.map((column, at) => {
        const own = textOf(row[column]);
        if (own !== '') above[at] = own;
        return own === '' && at < labels.length - 1 ? (above[at] ?? '') : own;
      });
      const name = words.filter((word) => word !== '').join(' · ');
      if (valueRows > 1 && words.some((word) => TOTAL.test(word))) {
        say('total');
        remarks.push(`Row ${index + 1} (“${name}”) is a total and is left out.`);
        continue;
      }
      say('values');
      for (const column of columns) found.push({ name: name === '' ? `Row ${index + 1}` : name, index: column, row: index, column });
    }
  }
  return { found, rows, titles: titlesIn(rows) };
}

const titlesIn = (rows: readonly RowReading[]): readonly string[] => rows.filter(({ as }) => as === 'title').map(({ text }) => text);
const shorten = (words: readonly string[]): string => [...new Set(words)].join(' · ').slice(0, 120);

const isValueRow = (row: readonly Cell[], columns: readonly number[]): boolean =>
  columns.some((column) => ['number', 'dash', 'suppressed', 'error'].includes(parseValue(row[column]).kind));

function asWhat(
  index: number,
  first: number,
  last: number,
  headerRows: ReadonlySet<number>,
  isData: ReadonlySet<number>,
  text: readonly string[],
  cells: Cells,
): RowReading['as'] {
  if (text.length === 0) return 'empty';
  if (isData.has(index)) return 'values';
  if (headerRows.has(index)) return 'header';
  if (index < first) return 'title';
  const holdsNumbers = (cells[index] ?? []).some((cell) => parseValue(cell).kind === 'number');
  return holdsNumbers && (TOTAL.test(text[0] ?? '') || index > last) ? 'total' : 'note';
}

function headersAbove(cells: Cells, first: number): { readonly rows: ReadonlySet<number>; readonly nameOf: (column: number) => string } {
  const rows: number[] = [];
  for (let row = first - 1; row >= 0 && rows.length < 2; row -= 1) {
    const words = new Set((cells[row] ?? []).map((cell) => textOf(cell)).filter((word) => word !== ''));
    if (words.size === 0) continue;
    if (rows.length > 0 && words.size < 2) break;
    rows.unshift(row);
  }
  return {
    rows: new Set(rows),
    nameOf: (column) => [...new Set(rows.map((row) => textOf(cells[row]?.[column])).filter((word) => word !== ''))].join(' · '),
  };
}

function kindOfColumn(cells: Cells, rows: readonly number[], column: number): 'values' | 'words' | 'empty' {
  const kinds = rows.map((row) => parseValue(cells[row]?.[column]).kind);
  const words = kinds.filter((kind) => kind === 'words').length;
  const values = kinds.filter((kind) => kind !== 'words' && kind !== 'empty').length;
  if (words === 0 && values === 0) return 'empty';
  return words > values ? 'words' : 'values';
}
