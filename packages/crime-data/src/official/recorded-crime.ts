import type { FileSaying } from '@saferplan/domain/shared';
import type { ValueNote } from '@saferplan/domain/spc';
import { keyOfName } from './key-of-name.ts';
import { financialYearOf, quarterOf } from './quarters.ts';
import { hasCome, noRowsCome, placeOf, type RowsCome } from './rows-come.ts';
import { columnsOf, countOf, type TableCell, textOf, withoutMark } from './rows.ts';

/** All groups of offences together. */
export const ALL_CRIME = 'All recorded crime';

/** What was recorded in an area in a quarter; null where there is no usable figure, and `note` says why. */
export interface OfficialValue {
  readonly area: string;
  /** An offence group, as the newest rows spell it, or `ALL_CRIME`. */
  readonly measure: string;
  /** The first month of the quarter. */
  readonly period: string;
  readonly value: number | null;
  readonly note: string;
}

/** A row by its number, counted from 1, and its sheet. */
export interface RowPlace {
  readonly row: number;
  readonly sheet: string;
}

interface RowLeftOut extends RowPlace {
  readonly why: FileSaying;
}

/** An area and a quarter, or one of its measures, in which some rows had to be added up. */
interface Sum {
  value: number;
  /** Why the sum is not known; null while it is. */
  missing: ValueNote | null;
}

/** The rows of the Home Office's open data by Community Safety Partnership, added up as they come. */
export interface RecordedCrime {
  /** The force of each area, by `keyOfName`, and the area's name as its newest rows spell it. */
  readonly areas: Map<string, { name: string; force: string }>;
  /** The name of each measure, by `keyOfName`. */
  readonly measures: Map<string, string>;
  readonly sums: Map<string, Map<string, Map<string, Sum>>>;
  /** Offences that a force could assign to no area, by force and period. */
  readonly unassigned: Map<string, Map<string, number>>;
  /** All offences of a force, by period, those that are not assigned included. */
  readonly byForce: Map<string, Map<string, number>>;
  readonly leftOut: RowLeftOut[];
  /** What stands in place of a quarter in rows of an area, by `keyOfName` and the financial year that they name; year 0 where they name none. */
  readonly ofNoQuarter: Map<string, Map<number, string>>;
  readonly come: RowsCome;
  /** The names of sheets that were not read. */
  readonly hiddenSheets: string[];
  rows: number;
}

export const emptyRecordedCrime = (): RecordedCrime => ({
  areas: new Map(),
  measures: new Map(),
  sums: new Map(),
  unassigned: new Map(),
  byForce: new Map(),
  leftOut: [],
  ofNoQuarter: new Map(),
  come: noRowsCome(),
  hiddenSheets: [],
  rows: 0,
});

/** The names that the columns have had over the years, in small letters. */
const COLUMNS = {
  year: ['financial year', 'year'],
  quarter: ['financial quarter', 'quarter'],
  force: ['police force', 'police force name', 'force name', 'force'],
  area: ['csp name', 'csp', 'community safety partnership', 'community safety partnership name'],
  description: ['offence description'],
  group: ['offence group'],
  subgroup: ['offence subgroup'],
  code: ['offence code'],
  count: ['offence count', 'number of offences', 'offences', 'count'],
} as const;
type Column = keyof typeof COLUMNS;
export type CrimeColumns = ReadonlyMap<Column, number>;

/** The columns of a header row of this table; null for any other row. */
export const crimeColumns = (cells: readonly TableCell[]): CrimeColumns | null =>
  columnsOf<Column>(cells, COLUMNS, ['year', 'quarter', 'area', 'count']);

/** Rows of offences that a force could assign to no area, in the names that they have had. */
const UNASSIGNED = /^(?:unassigned|unallocated|not (?:assigned|allocated)|no csp)\b|\b(?:unassigned|unallocated)$/iu;
/** Rows that add up those of several areas. */
const IS_OF_ALL = /^(?:(?:grand )?total|all(?: (?:csps|areas|partnerships))?|england(?: (?:and|&) wales)?|wales)$|\btotal$/iu;

/**
 * Adds a row; one that cannot be understood is left out, with its place and the reason. Answers false for a line that is no row of the table: it
 * names no area and no quarter, and counts nothing.
 */
export function addCrimeRow(crime: RecordedCrime, columns: CrimeColumns, cells: readonly TableCell[], at: RowPlace): boolean {
  const cell = (key: Column): TableCell | undefined => {
    const column = columns.get(key);
    if (column === undefined) return undefined;
    // Cells are in the order of their columns, and most rows have all.
    return cells[column]?.column === column ? cells[column] : cells.find((one) => one.column === column);
  };
  const area = withoutMark(textOf(cell('area')));
  const count = cell('count');
  if (count === undefined && (area === '' || textOf(cell('quarter')) === '')) return false;
  crime.rows += 1;
  const period = quarterOf(withoutMark(textOf(cell('year'))), withoutMark(textOf(cell('quarter'))));
  const leave = (why: FileSaying): true => {
    crime.leftOut.push({ ...at, why });
    return true;
  };
  if (area === '' || IS_OF_ALL.test(area)) return leave({ code: 'names-no-area' });
  if (period === null) {
    const text = `${textOf(cell('year'))} ${textOf(cell('quarter'))}`.trim();
    // What it counts belongs to a quarter that nobody can tell.
    const years = crime.ofNoQuarter.get(keyOfName(area)) ?? new Map<number, string>();
    crime.ofNoQuarter.set(keyOfName(area), years.set(financialYearOf(textOf(cell('year'))) ?? 0, text));
    return leave({ code: 'is-no-quarter', text });
  }
  const force = textOf(cell('force'));
  const value = countOf(count);
  if (UNASSIGNED.test(area)) {
    if (value === null) return leave({ code: 'is-no-count', text: textOf(count) });
    addTo(crime.unassigned, keyOfName(force), period, value);
    addTo(crime.byForce, keyOfName(force), period, value);
    return true;
  }
  const measure = textOf(cell('group')) || textOf(cell('subgroup'));
  const key = keyOfName(area);
  const known = crime.areas.get(key);
  if (known?.name !== area || known.force !== force) crime.areas.set(key, { name: area, force });
  if (value !== null) addTo(crime.byForce, keyOfName(force), period, value);
  const offence = { code: textOf(cell('code')), description: textOf(cell('description')), subgroup: textOf(cell('subgroup')), measure };
  const isTwice = hasCome(crime.come, placeOf(key, period), offence, { sheet: at.sheet, count: value });
  for (const one of measure === '' ? [ALL_CRIME] : [ALL_CRIME, measure]) {
    const measureKey = keyOfName(one);
    if (crime.measures.get(measureKey) !== one) crime.measures.set(measureKey, one);
    const sum = sumAt(crime, key, measureKey, period);
    if (isTwice) sum.missing = { code: 'row-twice' };
    if (value === null) sum.missing ??= count === undefined ? { code: 'count-empty' } : { code: 'count-marked', said: textOf(count) };
    else sum.value += value;
  }
  return true;
}

/** The sum of an area and a measure, by their `keyOfName`, in a quarter. */
function sumAt({ sums }: RecordedCrime, area: string, measure: string, period: string): Sum {
  const byMeasure = madeOnce(sums, area, () => new Map<string, Map<string, Sum>>());
  const byPeriod = madeOnce(byMeasure, measure, () => new Map<string, Sum>());
  return madeOnce(byPeriod, period, () => ({ value: 0, missing: null }));
}

/** What a table has at a key, made where it has nothing. */
function madeOnce<Value>(table: Map<string, Value>, key: string, make: () => Value): Value {
  const known = table.get(key);
  if (known !== undefined) return known;
  const made = make();
  table.set(key, made);
  return made;
}

function addTo(table: Map<string, Map<string, number>>, key: string, period: string, value: number): void {
  const own = madeOnce(table, key, () => new Map<string, number>());
  own.set(period, (own.get(period) ?? 0) + value);
}
