import type { PopulationEstimate } from '@saferplan/domain/peers';
import type { FileSaying } from '@saferplan/domain/shared';
import { columnsOf, plainName, type TableCell, textOf, wholeNumber } from './rows.ts';

/** The columns of Nomis' table of mid-year estimates (NM_2002_1) as CSV. */
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

/** Columns of Nomis that divide nothing. */
const DIVIDE_NOTHING = /^(?:date|geographytype|obsstatus|obsconf|freq|urn|record|cauv)/u;
/** Columns by which tables of a census divide people, and mid-year estimates do not. */
const OF_A_CENSUS = /^(?:c20\d1|cell|rural)/u;

export interface PopulationColumns {
  readonly of: ReadonlyMap<Column, number>;
  /** Columns that divide people in yet other ways; only their totals are of all people. */
  readonly others: readonly number[];
  /** A census counts on a day in March; its table is none of mid-year estimates. */
  readonly isOfCensus: boolean;
}

/** The columns of a header row of that table; null for any other row. */
export function populationColumns(cells: readonly TableCell[]): PopulationColumns | null {
  const of = columnsOf<Column>(cells, COLUMNS, ['year', 'code', 'name', 'people']);
  if (of === null) return null;
  const known = new Set(of.values());
  const names = cells.map((cell) => ({ column: cell.column, name: plainName(textOf(cell)) }));
  return {
    of,
    others: names.flatMap(({ column, name }) => (known.has(column) || !name.endsWith('name') || DIVIDE_NOTHING.test(name) ? [] : [column])),
    isOfCensus: !of.has('age') && names.some(({ name }) => OF_A_CENSUS.test(name)),
  };
}

/**
 * The estimate of a row: of all ages and both sexes, as of June of its year. 'other' for a row of some people only; the reason where it cannot
 * be understood.
 */
export function estimateOf(
  { of, others }: PopulationColumns,
  cells: readonly TableCell[],
): PopulationEstimate | 'other' | { readonly why: FileSaying } {
  const at = (column: number | undefined): TableCell | undefined =>
    column === undefined ? undefined : cells.find((cell) => cell.column === column);
  const text = (key: Column): string => textOf(at(of.get(key)));
  if (
    !isTotal(text('sex'), /^(?:total|all|persons)/iu) ||
    !isTotal(text('age'), /^(?:all ages|total)/iu) ||
    !isTotal(text('measure'), /^value/iu) ||
    !others.every((column) => isTotal(textOf(at(column)), /^(?:total|all|persons)\b/iu))
  )
    return 'other';
  const year = /^(?<year>\d{4})/u.exec(text('year'))?.groups?.['year'];
  const people = wholeNumber(at(of.get('people')));
  if (!/^[A-Z]\d{8}$/u.test(text('code'))) return { why: { code: 'is-no-code', text: text('code') } };
  if (year === undefined) return { why: { code: 'is-no-year', text: text('year') } };
  if (people === null || people <= 0) return { why: { code: 'is-no-number-of-people', text: text('people') } };
  return { code: text('code'), name: text('name'), at: `${year}-06`, people };
}

const isTotal = (said: string, total: RegExp): boolean => said === '' || total.test(said);

/** The estimates of areas and years of which the file says one number of people alone, and those of which it says different ones. */
export function settleEstimates(estimates: readonly PopulationEstimate[]): {
  readonly settled: readonly PopulationEstimate[];
  readonly saidTwice: readonly PopulationEstimate[];
} {
  const byPlace = Map.groupBy(estimates, ({ code, at }) => `${code} ${at}`);
  const all = [...byPlace.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, isOne: others.every(({ people }) => people === first.people) }],
  );
  return {
    settled: all.flatMap(({ first, isOne }) => (isOne ? [first] : [])),
    saidTwice: all.flatMap(({ first, isOne }) => (isOne ? [] : [first])),
  };
}
