import type { PopulationEstimate } from '@saferplan/domain/peers';
import type { FileSaying } from '@saferplan/domain/shared';
import { columnsOf, type TableCell, textOf, wholeNumber } from './rows.ts';

/** The columns of Nomis' table of mid-year estimates (NM_2002_1) as CSV, in small letters. */
const COLUMNS = {
  year: ['date'],
  code: ['geography_code'],
  name: ['geography_name'],
  people: ['obs_value'],
  sex: ['gender_name', 'sex_name'],
  age: ['c_age_name', 'age_name'],
  measure: ['measures_name'],
} as const;
type Column = keyof typeof COLUMNS;
export type PopulationColumns = ReadonlyMap<Column, number>;

/** The columns of a header row of that table; null for any other row. */
export const populationColumns = (cells: readonly TableCell[]): PopulationColumns | null =>
  columnsOf<Column>(cells, COLUMNS, ['year', 'code', 'name', 'people']);

/**
 * The estimate of a row: of all ages and both sexes, as of June of its year. 'other' for a row of some people only; the reason where it cannot
 * be understood.
 */
export function estimateOf(
  columns: PopulationColumns,
  cells: readonly TableCell[],
): PopulationEstimate | 'other' | { readonly why: FileSaying } {
  const cellOf = (key: Column): TableCell | undefined => {
    const column = columns.get(key);
    return column === undefined ? undefined : cells.find((cell) => cell.column === column);
  };
  const text = (key: Column): string => textOf(cellOf(key));
  if (
    !isTotal(text('sex'), /^(?:total|all|persons)/iu) ||
    !isTotal(text('age'), /^(?:all ages|total)/iu) ||
    !isTotal(text('measure'), /^value/iu)
  )
    return 'other';
  const year = /^(?<year>\d{4})/u.exec(text('year'))?.groups?.['year'];
  const people = wholeNumber(cellOf('people'));
  if (!/^[A-Z]\d{8}$/u.test(text('code'))) return { why: { code: 'is-no-code', text: text('code') } };
  if (year === undefined) return { why: { code: 'is-no-year', text: text('year') } };
  if (people === null || people <= 0) return { why: { code: 'is-no-number-of-people', text: text('people') } };
  return { code: text('code'), name: text('name'), at: `${year}-06`, people };
}

const isTotal = (said: string, total: RegExp): boolean => said === '' || total.test(said);
