import { monthNumber } from '@saferplan/domain/shared';

/** Rows of a month, or the share of its rows without a place from 0 to 1. */
export interface FoundInMonth {
  readonly month: string;
  readonly found: number;
}

/** What earlier files counted, by which a file of few months is judged. */
export interface KeptMonths {
  /** Rows of the whole force; empty where they are not known. */
  readonly force: readonly FoundInMonth[];
  /** Rows of districts, those of the types that are named. */
  readonly districts: readonly {
    readonly district: string;
    readonly crimeTypes: readonly string[];
    readonly months: readonly FoundInMonth[];
  }[];
  /** The types that the force sent rows of, with their months. */
  readonly crimeTypes: readonly { readonly crimeType: string; readonly months: readonly string[] }[];
  /** The share of rows without a place in the files before, from 0 to 1; null where it is not known. */
  readonly withoutPlace: number | null;
}

export const NOTHING_KEPT: KeptMonths = { force: [], districts: [], crimeTypes: [], withoutPlace: null };

/** What is usual in a month, with the months that say so. */
interface Usual {
  readonly usual: number;
  readonly judgedBy: readonly FoundInMonth[];
}

/** Months further apart than this say nothing of each other: what is recorded changes over years. */
const NEAR_MONTHS = 24;
/** Fewer months, the judged one among them, say nothing of what is usual. */
const LEAST_MONTHS = 2;
/** A file of so many months near a month judges it alone; with fewer, all of them can hold a part. */
export const ENOUGH_MONTHS = 6;
/** So many kept months, the nearest, say what is usual. */
const KEPT_MONTHS = 4;

export const isNear = (one: string, other: string): boolean => Math.abs(monthNumber(one) - monthNumber(other)) <= NEAR_MONTHS;

/** The months of a file that are near one of them, it among them. */
export const nearOf = (month: string, byMonth: ReadonlyMap<string, number>): readonly FoundInMonth[] =>
  inOrder(byMonth).filter((other) => isNear(month, other.month));

/**
 * How many rows a whole month has, by the months of the same file. Half of the months or more may lack rows, or have none: of the months
 * that have any, the quarter with most is what is usual, and of up to four months the one with most. Too high a number asks about a month
 * that is whole; too low a one lets a part of a month pass for all of it. A month without any row is judged by all months, however far.
 * Null where the file holds too few.
 */
function usualByFile(month: string, byMonth: ReadonlyMap<string, number>): Usual | null {
  const judgedBy = byMonth.get(month) === 0 ? inOrder(byMonth) : nearOf(month, byMonth);
  return judgedBy.length < LEAST_MONTHS ? null : { usual: mostOf(judgedBy), judgedBy };
}

/**
 * The same by the nearest months that are kept from earlier files; null where there is none. Of three or four the second most is usual: one
 * that is far too high says nothing of the others, and after three that were counted as they stand a lower level is usual. Of two it is the most.
 */
function usualByKept(month: string, byMonth: ReadonlyMap<string, number>, kept: readonly FoundInMonth[]): Usual | null {
  const near = kept
    .filter((other) => !byMonth.has(other.month) && other.found > 0 && isNear(month, other.month))
    .toSorted((one, other) => distance(month, one) - distance(month, other))
    .slice(0, KEPT_MONTHS);
  if (near.length === 0) return null;
  const own = { month, found: byMonth.get(month) ?? 0 };
  return { usual: secondMostOf(near), judgedBy: [...near, own].toSorted((one, other) => one.month.localeCompare(other.month)) };
}

const distance = (month: string, other: FoundInMonth): number => Math.abs(monthNumber(month) - monthNumber(other.month));

/** A file of few months is judged by itself first, and by what is kept where it raises no doubt by itself. */
export function lowMonths(
  byMonth: ReadonlyMap<string, number>,
  kept: { readonly months: readonly FoundInMonth[]; readonly found: ReadonlyMap<string, number> },
  isLow: (found: number, usual: number) => boolean,
): { readonly low: readonly (FoundInMonth & Usual)[]; readonly notJudged: readonly string[] } {
  const low: (FoundInMonth & Usual)[] = [];
  const notJudged: string[] = [];
  for (const [month, found] of byMonth) {
    const byFile = usualByFile(month, byMonth);
    const byKept = nearOf(month, byMonth).length < ENOUGH_MONTHS ? usualByKept(month, kept.found, kept.months) : null;
    if (byFile === null && byKept === null) notJudged.push(month);
    if (byFile !== null && isLow(found, byFile.usual)) low.push({ month, found, ...byFile });
    else if (byKept !== null) {
      const ofKept = kept.found.get(month) ?? 0;
      if (isLow(ofKept, byKept.usual)) low.push({ month, found: ofKept, ...byKept });
    }
  }
  return { low, notJudged };
}

/** By month, in order of time. */
const inOrder = (byMonth: ReadonlyMap<string, number>): readonly FoundInMonth[] =>
  [...byMonth].map(([month, found]) => ({ month, found })).toSorted((one, other) => one.month.localeCompare(other.month));

const mostOf = (months: readonly FoundInMonth[]): number =>
  afterOneQuarter(
    months
      .map(({ found }) => found)
      .filter((found) => found > 0)
      .toSorted((one, other) => other - one),
  );

/** Of fewer than three the most. */
function secondMostOf(months: readonly FoundInMonth[]): number {
  const sorted = months.map(({ found }) => found).toSorted((one, other) => other - one);
  return sorted[sorted.length < 3 ? 0 : 1] ?? 0;
}

/** The value that a quarter of sorted values, rounded down, come before; 0 of none. */
export const afterOneQuarter = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 4)] ?? 0;
