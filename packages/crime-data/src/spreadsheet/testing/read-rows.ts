import { expect } from 'vitest';
import { gridOf, sheetOfRows } from '../reading/grid.ts';
import { type Answers, readSheet, type SheetReading } from '../reading/read-sheet.ts';
import { inShort } from './in-short.ts';

/** Reads a table whose rows are parted by bars, and cells by semicolons where there are any, else by commas; every filled cell is accounted for. */
export function readRows(table: string, answers: Answers = {}, { sheet = 'Data' }: { readonly sheet?: string } = {}): SheetReading {
  const rows = table.split('|').map((row) => row.split(table.includes(';') ? ';' : ','));
  const reading = readSheet(gridOf(sheetOfRows(sheet, rows), { isText: true }), answers);
  const { filled, values, labels, leftOut, questioned } = reading.account;
  expect(values + labels + leftOut + questioned).toBe(filled);
  return reading;
}

/** The questions by their identifiers, each with its cells. */
export const askedWithCells = ({ questions }: SheetReading): readonly string[] =>
  questions.map(({ id, cells }) => `${id}: ${cells.join(' ')}`);

/** The measures with their names, as the file of cases writes them. */
export const measuresIn = ({ measures }: SheetReading): readonly string[] =>
  measures.map((measure) => `${measure.name} ${inShort(measure)}`);
