import { ok, refuse, type Result } from '@saferplan/domain/shared';
import { monthAfter } from '@saferplan/domain/spc';
import { spansInWords } from '../spans-in-words.ts';
import { type Axis, findAxis } from './find-axis.ts';
import { type Cell, cellName, type Grid, textOf, withMergesFilled } from './grid.ts';
import { parseValue } from './parse-value.ts';
import { looksRolling, refusedByName } from './rolling.ts';
import type { Answers, Doubt, Measure, RowReading, TableReading, TableValue } from './table-reading.ts';

const TOTAL = /^(?:grand |sub-?)?totals?\b|^(?:year to date|ytd|sum|average|mean|annual)\b|\btotal$/i;
const DENOMINATOR = /population|denominator|households|out of|per head/i;

type Cells = readonly (readonly Cell[])[];

/** A value in its raw form, before doubts about it are settled. */
interface Found {
  readonly name: string;
  readonly index: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Understands a sheet of monthly figures, whichever way it lies: months down or across, titles above, notes
 * below, totals at the ends. What is not certain becomes a doubt with its options; what `answers` holds is
 * applied. Pure: the same sheet and answers give the same reading. Refuses, with a sentence, a sheet in which
 * no two months are found.
 */
export function understandTable(grid: Grid, answers: Answers): Result<TableReading, string> {
  const cells = withMergesFilled(grid);
  const axis = findAxis(cells);
  if (axis === null)
    return refuse(
      `We found no row or column of months in “${grid.sheet}”. Write them as Nov-15, 2015-11 or November 2015, one for each value.`,
    );
  const doubts: Doubt[] = [];
  const remarks: string[] = [];
  const months = settleDates(axis, answers, doubts, remarks);
  const { found, rows, titles } = axis.layout === 'months-down' ? readDown(cells, axis, remarks) : readAcross(cells, axis, remarks);
  if (found.length === 0) return refuse(`We found months in “${grid.sheet}”, but no figures beside them.`);

  const named = Map.groupBy(found, ({ name }) => name);
  const titleRefusal = titles.map(refusedByName).find((reason) => reason !== null) ?? null;
  const context: Settling = { cells, months, answers, remarks, dashes: [], words: [] };
  const read = [...named].map(([name, own]) => ({
    name,
    values: settleDuplicates(name, own.flatMap((one) => settleValue(one, context)), answers, doubts),
  }));
  const measures = read.map(({ name, values }) => ({
    name,
    values,
    refused: titleRefusal ?? refusedByName(name) ?? askWhetherRolling(name, values, answers, doubts),
  }));
  doubts.push(...doubtsOfCells(context));
  return ok({
    sheet: grid.sheet,
    layout: axis.layout,
    rows,
    measures: withDenominators(measures, answers, doubts),
    doubts,
    remarks: [...new Set([...remarks, ...gapsOf(measures)])],
  });
}

interface Settling {
  readonly cells: Cells;
  readonly months: ReadonlyMap<number, string>;
  readonly answers: Answers;
  readonly remarks: string[];
  /** The cells that hold a dash, and those that hold words. */
  readonly dashes: string[];
  readonly words: string[];
}

interface Layout {
  readonly found: readonly Found[];
  readonly rows: readonly RowReading[];
  readonly titles: readonly string[];
}

function settleDates(axis: Axis, answers: Answers, doubts: Doubt[], remarks: string[]): ReadonlyMap<number, string> {
  const open = [...axis.periods].filter(([, { dayFirst, monthFirst }]) => dayFirst !== monthFirst);
  if ([...axis.periods.values()].some(({ style }) => style === 'serial'))
    remarks.push('The months are written as Excel’s day numbers, and were read as dates.');
  const all = [...axis.periods.values()];
  const distinct = (read: (cell: (typeof all)[number]) => string): boolean => new Set(all.map(read)).size === all.length;
  const fits = { 'day-first': distinct(({ dayFirst }) => dayFirst), 'month-first': distinct(({ monthFirst }) => monthFirst) };
  let order: string = 'day-first';
  if (open.length > 0 && fits['day-first'] !== fits['month-first']) {
    order = fits['day-first'] ? 'day-first' : 'month-first';
    remarks.push(`Dates were read with the ${order === 'day-first' ? 'day' : 'month'} first: read the other way, several would fall in one month.`);
  } else if (open.length > 0) {
    const id = 'date-order';
    const [at] = open[0] ?? [0];
    doubts.push({
      id,
      question: 'Do dates begin with the day or with the month?',
      options: [
        { id: 'day-first', label: 'The day, as in 31/01/2016' },
        { id: 'month-first', label: 'The month, as in 01/31/2016' },
      ],
      answer: answers[id] ?? null,
      cells: [axis.layout === 'months-down' ? cellName(at, axis.line) : cellName(axis.line, at)],
    });
    order = answers[id] ?? order;
  }
  return new Map([...axis.periods].map(([at, cell]) => [at, order === 'month-first' ? cell.monthFirst : cell.dayFirst]));
}

function readDown(cells: Cells, axis: Axis, remarks: string[]): Layout {
  const dataRows = [...axis.periods.keys()];
  const first = Math.min(...dataRows);
  const last = Math.max(...dataRows);
  const columns = Array.from({ length: Math.max(...cells.map((row) => row.length)) }, (_, column) => column).filter(
    (column) => column !== axis.line && column !== axis.yearLine,
  );
  const header = headersAbove(cells, first);
  const kinds = new Map(columns.map((column) => [column, kindOfColumn(cells, dataRows, column)]));
  const texts = columns.filter((column) => kinds.get(column) === 'words');
  const numeric = columns.filter((column) => kinds.get(column) === 'values');
  const kept = numeric.length > 1 ? numeric.filter((column) => !TOTAL.test(header.nameOf(column))) : numeric;
  for (const column of numeric) if (!kept.includes(column)) remarks.push(`Column ${cellName(0, column).slice(0, -1)} (“${header.nameOf(column)}”) is a total and is left out.`);
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

function readAcross(cells: Cells, axis: Axis, remarks: string[]): Layout {
  const columns = [...axis.periods.keys()];
  const firstColumn = Math.min(...columns);
  const labels = Array.from({ length: firstColumn }, (_, column) => column);
  const width = Math.max(...cells.map((row) => row.length));
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

function settleValue({ index, row, column }: Found, { cells, months, answers, remarks, dashes, words }: Settling): readonly TableValue[] {
  const period = months.get(index);
  const value = parseValue(cells[row]?.[column]);
  const cell = cellName(row, column);
  if (period === undefined) return [];
  const say = (number: number | null, note: string): readonly TableValue[] => [{ period, value: number, denominator: null, note, cell }];
  switch (value.kind) {
    case 'number':
      if (value.percent) remarks.push('Some figures are percentages. They are stored as the number before the % sign.');
      return say(value.value, '');
    case 'empty':
      return say(null, 'Empty in the source');
    case 'suppressed':
      remarks.push(`“${value.written}” means that the source withholds or lacks a figure. Such months are stored as missing, not as zero.`);
      return say(null, `The source says ${value.written}`);
    case 'error':
      remarks.push(`${cell} holds the error ${value.written} of a formula. It is stored as missing.`);
      return say(null, `The source says ${value.written}`);
    case 'dash':
      dashes.push(cell);
      return answers['dash'] === 'zero' ? say(0, 'Written as a dash in the source') : say(null, 'Written as a dash in the source');
    case 'words':
      words.push(cell);
      return say(null, `The source says ${value.written.slice(0, 100)}`);
  }
}

function settleDuplicates(name: string, values: readonly TableValue[], answers: Answers, doubts: Doubt[]): readonly TableValue[] {
  const byPeriod = Map.groupBy(values, ({ period }) => period);
  const repeated = [...byPeriod.values()].filter((group) => group.length > 1);
  if (repeated.length === 0) return values;
  const id = `duplicates:${name}`;
  const answer = answers[id] ?? null;
  doubts.push({
    id,
    question: `“${name}” has more than one figure for ${repeated.length === 1 ? 'one month' : `${repeated.length} months`}. Which one holds?`,
    options: [
      { id: 'first', label: 'The first' },
      { id: 'last', label: 'The last' },
      { id: 'sum', label: 'All of them, added up' },
    ],
    answer,
    cells: repeated.flatMap((group) => group.map(({ cell }) => cell)).slice(0, 8),
  });
  return [...byPeriod.values()].flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    if (answer !== 'sum') return [answer === 'last' ? last : first];
    const value = group.reduce<number | null>((sum, one) => (sum === null || one.value === null ? null : sum + one.value), 0);
    return [{ ...first, value }];
  });
}

function askWhetherRolling(name: string, values: readonly TableValue[], answers: Answers, doubts: Doubt[]): string | null {
  const inOrder = values.toSorted((one, other) => one.period.localeCompare(other.period));
  if (!looksRolling(inOrder.map(({ value }) => value))) return null;
  const id = `rolling:${name}`;
  const answer = answers[id] ?? null;
  doubts.push({
    id,
    question: `The figures of “${name}” hardly change from month to month. Is each the total of twelve months?`,
    options: [
      { id: 'no', label: 'No, each is one month alone' },
      { id: 'yes', label: 'Yes, they are rolling totals' },
    ],
    answer,
    cells: inOrder.slice(0, 2).map(({ cell }) => cell),
  });
  return answer === 'yes' ? refusedByName('rolling') : null;
}

/** Gives the measures their denominators where a column holds them, and takes that column from the measures. */
function withDenominators(measures: readonly Measure[], answers: Answers, doubts: Doubt[]): readonly Measure[] {
  const base = measures.find(({ name }) => DENOMINATOR.test(name));
  if (base === undefined || measures.length < 2) return measures;
  const id = `denominator:${base.name}`;
  const answer = answers[id] ?? null;
  doubts.push({
    id,
    question: `Are the other figures counted out of “${base.name}”?`,
    options: [
      { id: 'yes', label: 'Yes: use it as the denominator' },
      { id: 'no', label: 'No: it is a measure of its own' },
    ],
    answer,
    cells: base.values.slice(0, 1).map(({ cell }) => cell),
  });
  if (answer !== 'yes') return measures;
  const denominators = new Map(base.values.map(({ period, value }) => [period, value]));
  return measures
    .filter((measure) => measure !== base)
    .map((measure) => ({
      ...measure,
      values: measure.values.map((value) => {
        const denominator = denominators.get(value.period) ?? null;
        return { ...value, denominator: denominator === null || denominator <= 0 ? null : denominator };
      }),
    }));
}

function doubtsOfCells({ dashes, words, answers }: Settling): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (dashes.length > 0)
    doubts.push({
      id: 'dash',
      question: 'What does a dash mean in this table?',
      options: [
        { id: 'zero', label: 'None: zero' },
        { id: 'missing', label: 'Not known: missing' },
      ],
      answer: answers['dash'] ?? null,
      cells: dashes.slice(0, 8),
    });
  if (words.length > 0)
    doubts.push({
      id: 'words',
      question: 'Some cells hold words where a figure was expected. May they be stored as missing?',
      options: [{ id: 'missing', label: 'Yes, as missing' }],
      answer: answers['words'] ?? null,
      cells: words.slice(0, 8),
    });
  return doubts;
}

function gapsOf(measures: readonly Measure[]): readonly string[] {
  const months = [...new Set(measures.flatMap(({ values }) => values.map(({ period }) => period)))].toSorted();
  const missing: string[] = [];
  for (let month = months[0] ?? ''; month < (months.at(-1) ?? ''); month = monthAfter(month, 1)) if (!months.includes(month)) missing.push(month);
  // A table of quarters or years leaves out most months, and means to.
  if (missing.length === 0 || missing.length > months.length) return [];
  return [`${spansInWords(missing)} ${missing.length === 1 ? 'is' : 'are'} not in the table, and stay${missing.length === 1 ? 's' : ''} missing, not zero.`];
}
