import { currentName, wasCounted } from './crime-types.ts';
import type { OffenceCount } from './offence-counts.ts';

/**
 * Why a count is missing: nobody counted the type apart yet; the whole force sent no row of it; the month is not whole, or not that of the
 * district; its places are lost.
 */
export type WhyMissing = 'not-counted-apart' | 'no-row-of-force' | 'partial-month' | 'partial-district' | 'places-lost';

/** Rows of a month, or the share of its rows without a place from 0 to 1. */
export interface FoundInMonth {
  readonly month: string;
  readonly found: number;
}

/** A month that holds far fewer rows of its force or of the district, or far more without a place, than others. */
export interface OddMonth {
  readonly month: string;
  readonly why: 'partial-month' | 'partial-district' | 'places-lost';
  /** Rows, or the share of rows without a place from 0 to 1. */
  readonly found: number;
  readonly usual: number;
  /** What it was judged by: the same of every month, it among them, in order of time. */
  readonly judgedBy: readonly FoundInMonth[];
  /** Whether it was answered that it is to be counted as it stands. */
  readonly isAccepted: boolean;
}

/** A district that the one which is counted is compared with, and its months with far fewer rows than others. */
export interface OddNeighbour {
  readonly district: string;
  readonly months: readonly string[];
  /** Rows of a month. */
  readonly usual: number;
  /** What they were judged by: the rows of every month, those among them, in order of time. */
  readonly judgedBy: readonly FoundInMonth[];
  /** Whether it was answered that these months of it are to be counted as they stand. */
  readonly isAccepted: boolean;
}

/** What the files of a force cover, judged over the whole force: a zero is believed only where rows of the type came at all. */
export interface Coverage {
  readonly oddMonths: readonly OddMonth[];
  /** Of types that the force has rows of in other months: the months without one. */
  readonly typesLeftOut: readonly { readonly crimeType: string; readonly months: readonly string[] }[];
  /** Why nothing can be said of a type in a month; null where a count, zero included, can be believed. */
  readonly whyMissing: (month: string, crimeType: string) => WhyMissing | null;
  /** The same where every odd month is counted as it stands. */
  readonly whyTypeMissing: (month: string, crimeType: string) => WhyMissing | null;
}

/** Fewer months say nothing of what is usual. */
const LEAST_MONTHS = 2;
/** A month with less than this share of the usual rows is not whole. */
const WHOLE_MONTH = 0.4;
/** A district with fewer rows a month can have none by chance; with fewer than the second number it can have few. */
const [NONE_BY_CHANCE, FEW_BY_CHANCE] = [10, 30];
/** So much more of the rows without a place than usual, as a share and as a multiple, is no chance. */
const [MORE_WITHOUT_PLACE, TIMES_WITHOUT_PLACE] = [0.1, 2];

/**
 * The months in which a district has far fewer rows than in others although its force has as many: its rows are missing from the files, or
 * bear another name. `months` are those that are whole for the force.
 */
export function partialMonthsOfDistrict(
  own: readonly OffenceCount[],
  spelt: ReadonlySet<string>,
  months: readonly string[],
): readonly Omit<OddMonth, 'isAccepted'>[] {
  const rows = new Map(months.map((month) => [month, 0]));
  for (const { month, district, rows: amount } of own) {
    const before = rows.get(month);
    if (before !== undefined && spelt.has(district)) rows.set(month, before + amount);
  }
  const usual = usualRows(rows);
  const isOdd = (found: number): boolean =>
    (usual >= NONE_BY_CHANCE && found === 0) || (usual >= FEW_BY_CHANCE && found < usual * WHOLE_MONTH);
  return months.length < LEAST_MONTHS
    ? []
    : [...rows].flatMap(([month, found]) =>
        isOdd(found) ? [{ month, why: 'partial-district' as const, found, usual, judgedBy: inOrder(rows) }] : [],
      );
}

/** Judges coverage by force, month and type; `answers` accepts an odd month by `as-counted`. */
export function coverageOf(own: readonly OffenceCount[], months: readonly string[], answers: Readonly<Record<string, string>>): Coverage {
  const rows = new Map<string, number>();
  const unplaced = new Map<string, number>();
  const types = new Map<string, Set<string>>();
  for (const { month, crimeType, rows: amount, district } of own) {
    rows.set(month, (rows.get(month) ?? 0) + amount);
    if (district === '') unplaced.set(month, (unplaced.get(month) ?? 0) + amount);
    const name = currentName(crimeType);
    const seen = types.get(name) ?? new Set();
    seen.add(month);
    types.set(name, seen);
  }
  const oddMonths =
    months.length < LEAST_MONTHS ? [] : [...partialMonths(rows, months, answers), ...monthsWithoutPlaces(rows, unplaced, months, answers)];
  const open = new Map(oddMonths.filter(({ isAccepted }) => !isAccepted).map(({ month, why }) => [month, why]));
  const whyTypeMissing: Coverage['whyTypeMissing'] = (month, crimeType) => {
    if (types.get(crimeType)?.has(month) === true) return null;
    return wasCounted(crimeType, month) ? 'no-row-of-force' : 'not-counted-apart';
  };
  return {
    oddMonths,
    whyTypeMissing,
    typesLeftOut: [...types]
      .map(([crimeType, seen]) => ({ crimeType, months: months.filter((month) => !seen.has(month) && wasCounted(crimeType, month)) }))
      .filter((type) => type.months.length > 0)
      .toSorted((one, other) => (one.crimeType < other.crimeType ? -1 : 1)),
    whyMissing: (month, crimeType) => open.get(month) ?? whyTypeMissing(month, crimeType),
  };
}

function partialMonths(
  rows: ReadonlyMap<string, number>,
  months: readonly string[],
  answers: Readonly<Record<string, string>>,
): readonly OddMonth[] {
  const usual = usualRows(rows);
  return months.flatMap((month) => {
    const found = rows.get(month) ?? 0;
    return found < usual * WHOLE_MONTH
      ? [{ month, why: 'partial-month' as const, found, usual, judgedBy: inOrder(rows), isAccepted: answers[month] === 'as-counted' }]
      : [];
  });
}

function monthsWithoutPlaces(
  rows: ReadonlyMap<string, number>,
  unplaced: ReadonlyMap<string, number>,
  months: readonly string[],
  answers: Readonly<Record<string, string>>,
): readonly OddMonth[] {
  const shares = new Map(months.map((month) => [month, (unplaced.get(month) ?? 0) / (rows.get(month) ?? 1)]));
  // Places may be lost from some month on, for half of the months or more: the quarter with most places is what is usual.
  const usual = afterOneQuarter([...shares.values()].toSorted((one, other) => one - other));
  return [...shares].flatMap(([month, found]) =>
    found > usual + MORE_WITHOUT_PLACE && found > usual * TIMES_WITHOUT_PLACE
      ? [{ month, why: 'places-lost' as const, found, usual, judgedBy: inOrder(shares), isAccepted: answers[month] === 'as-counted' }]
      : [],
  );
}

/**
 * How many rows a whole month has. Half of the months or more may lack rows, or have none: of the months that have any, the quarter with
 * most is what is usual, and of up to four months the one with most. Too high a number asks about a month that is whole; too low a one
 * lets a part of a month pass for all of it.
 */
function usualRows(byMonth: ReadonlyMap<string, number>): number {
  return afterOneQuarter([...byMonth.values()].filter((found) => found > 0).toSorted((one, other) => other - one));
}

const inOrder = (byMonth: ReadonlyMap<string, number>): readonly FoundInMonth[] =>
  [...byMonth].map(([month, found]) => ({ month, found })).toSorted((one, other) => one.month.localeCompare(other.month));

/** The value that a quarter of sorted values, rounded down, come before; 0 of none. */
const afterOneQuarter = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 4)] ?? 0;
