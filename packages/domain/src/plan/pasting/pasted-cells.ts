import { type DateContext, readDue } from '../../dates/index.ts';

/** What a column of pasted rows is taken for; `other` is left out. */
export type PastedColumn = 'text' | 'leadAgency' | 'due' | 'other';

/**
 * The cells of what a spreadsheet or a table of a word processor puts on the clipboard: tabs between cells, a cell with line
 * breaks, tabs or quotation marks in quotation marks. Rows without anything are left out.
 */
export function readPastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = cellAt(text, at);
    rows.at(-1)?.push(cell);
    if (text[end] !== '\t') {
      rows.push([]);
      at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    } else {
      at = end + 1;
      if (at === text.length) rows.at(-1)?.push('');
    }
  }
  const widest = Math.max(0, ...rows.map(({ length }) => length));
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => [...row, ...Array.from({ length: widest - row.length }, () => '')]);
}

/** The cell that begins at a place, and where it ends. A quotation mark that is never closed is a character like others. */
function cellAt(text: string, from: number): { readonly cell: string; readonly end: number } {
  const quoted = /^"(?<cell>(?:[^"]|"")*)"(?=[\t\r\n]|$)/u.exec(text.slice(from));
  if (quoted?.groups !== undefined)
    return { cell: inOneLine((quoted.groups['cell'] ?? '').replaceAll('""', '"')), end: from + quoted[0].length };
  const rest = text.slice(from).search(/[\t\r\n]/u);
  const end = rest === -1 ? text.length : from + rest;
  return { cell: inOneLine(text.slice(from, end)), end };
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const HEADS: readonly (readonly [PastedColumn, RegExp])[] = [
  ['due', /\b(?:due|when|deadline|timescales?|target date|by when|completion)\b|^date$/iu],
  ['leadAgency', /\b(?:lead|agency|agencies|who|responsible|partners?|by whom)\b/iu],
  ['text', /\b(?:action|what|task|activity|deed|text|description)\b/iu],
];

/** What each column is taken for, and whether the first row names the columns. Any of it can be said otherwise. */
export function columnsOf(
  rows: readonly (readonly string[])[],
  dates: DateContext,
): { readonly columns: readonly PastedColumn[]; readonly hasHead: boolean } {
  const [first = []] = rows;
  const named = first.map((cell) => (cell.length > 40 ? undefined : HEADS.find(([, pattern]) => pattern.test(cell))?.[0]));
  const hasHead = rows.length > 1 && new Set(named.filter((column) => column !== undefined)).size >= Math.min(2, first.length);
  if (hasHead) return { columns: withoutTwice(named.map((column) => column ?? 'other')), hasHead };
  const indexes = first.map((_, index) => index);
  const share = (index: number, test: (cell: string) => boolean): number => {
    const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  };
  const length = (index: number): number => rows.reduce((sum, row) => sum + (row[index] ?? '').length, 0);
  const due = indexes.find((index) => first.length > 1 && share(index, (cell) => readDue(cell, dates).ok) > 0.5);
  const text = indexes.filter((index) => index !== due).toSorted((one, other) => length(other) - length(one))[0];
  const lead = indexes.find((index) => index !== due && index !== text && share(index, (cell) => /\p{L}/u.test(cell)) > 0);
  return {
    columns: indexes.map((index) => (index === due ? 'due' : index === text ? 'text' : index === lead ? 'leadAgency' : 'other')),
    hasHead,
  };
}

/** Each meaning stands once: the first column that has it. */
const withoutTwice = (columns: readonly PastedColumn[]): readonly PastedColumn[] =>
  columns.map((column, index) => (columns.indexOf(column) === index ? column : 'other'));
