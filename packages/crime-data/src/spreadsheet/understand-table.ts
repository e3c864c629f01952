import { ok, refuse, type Result } from '@saferplan/domain/shared';
import { monthAfter } from '@saferplan/domain/spc';
import { spansInWords } from '../spans-in-words.ts';
import { findAxis } from './find-axis.ts';
import { type Grid, withMergesFilled } from './grid.ts';
import { readAcross, readDown } from './read-layout.ts';
import { refusedByName } from './rolling.ts';
import {
  askWhetherRolling,
  doubtsOfCells,
  settleDates,
  settleDuplicates,
  settleValue,
  type Settling,
  withDenominators,
} from './settle-doubts.ts';
import type { Answers, Doubt, Measure, TableReading } from './table-reading.ts';

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
    values: settleDuplicates(
      name,
      own.flatMap((one) => settleValue(one, context)),
      answers,
      doubts,
    ),
  }));
  const measures = read.map(({ name, values }) => ({
    name,
    values,
    outOf: null,
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
function gapsOf(measures: readonly Measure[]): readonly string[] {
  const months = [...new Set(measures.flatMap(({ values }) => values.map(({ period }) => period)))].toSorted();
  const missing: string[] = [];
  for (let month = months[0] ?? ''; month < (months.at(-1) ?? ''); month = monthAfter(month, 1))
    if (!months.includes(month)) missing.push(month);
  // A table of quarters or years leaves out most months, and means to.
  if (missing.length === 0 || missing.length > months.length) return [];
  return [
    `${spansInWords(missing)} ${missing.length === 1 ? 'is' : 'are'} not in the table, and stay${missing.length === 1 ? 's' : ''} missing, not zero.`,
  ];
}
