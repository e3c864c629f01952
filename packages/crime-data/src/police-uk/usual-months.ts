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
 * The same by the nearest months that are kept from earlier files; null where there is none. Of three or four the second most is usual where
 * too few is looked for, and the second fewest where too many is: one that is far off says nothing of the others, and after three that were
 * counted as they stand another level is usual. Of two it is the most, or the fewest.
 */
function usualByKept(
  month: string,
  byMonth: ReadonlyMap<string, number>,
  kept: readonly FoundInMonth[],
  usualOf: (months: readonly FoundInMonth[]) => number,
): Usual | null {
  const near = kept
    .filter((other) => !byMonth.has(other.month) && other.found > 0 && isNear(month, other.month))
    .toSorted((one, other) => distance(month, one) - distance(month, other))
    .slice(0, KEPT_MONTHS);
  if (near.length === 0) return null;
  const own = { month, found: byMonth.get(month) ?? 0 };
  return { usual: usualOf(near), judgedBy: [...near, own].toSorted((one, other) => one.month.localeCompare(other.month)) };
}

const distance = (month: string, other: FoundInMonth): number => Math.abs(monthNumber(month) - monthNumber(other.month));

/** What is far fewer and far more than usual. */
export interface Limits {
  readonly isLow: (found: number, usual: number) => boolean;
  readonly isHigh: (found: number, usual: number) => boolean;
}

/** Months with far fewer rows than others and with far more, each with what is usual. */
export interface UnusualMonths {
  readonly low: readonly (FoundInMonth & Usual)[];
  readonly high: readonly (FoundInMonth & Usual)[];
  /** The months of which nothing says what is usual. */
  readonly notJudged: readonly string[];
}

/** Where so many of the months near one are far lower, it cannot be told whether these are parts or the others hold rows twice: all are asked about. */
const MOST_ARE_LOW = 2 / 3;

/**
 * A file of few months is judged by itself first, and by what is kept where it raises no doubt by itself; but a month that has far more
 * than what is kept says nothing of the others.
 */
export function unusualMonths(
  byMonth: ReadonlyMap<string, number>,
  kept: { readonly months: readonly FoundInMonth[]; readonly found: ReadonlyMap<string, number> },
  { isLow, isHigh }: Limits,
): UnusualMonths {
  const isOfFew = (month: string): boolean => nearOf(month, byMonth).length < ENOUGH_MONTHS;
  const keptFound = (month: string): number => kept.found.get(month) ?? 0;
  const high = new Map<string, FoundInMonth & Usual>();
  for (const month of byMonth.keys()) {
    const usual = isOfFew(month) ? usualByKept(month, kept.found, kept.months, secondLeastOf) : null;
    if (usual !== null && isHigh(keptFound(month), usual.usual)) high.set(month, { month, found: keptFound(month), ...usual });
  }
  const rest = new Map([...byMonth].filter(([month]) => !high.has(month)));
  const low = new Map<string, FoundInMonth & Usual>();
  const notJudged: string[] = [];
  for (const [month, found] of rest) {
    const byFile = usualByFile(month, rest);
    const byKept = isOfFew(month) ? usualByKept(month, kept.found, kept.months, secondMostOf) : null;
    if (byFile === null && byKept === null) notJudged.push(month);
    if (byFile !== null && isLow(found, byFile.usual)) low.set(month, { month, found, ...byFile });
    else if (byKept !== null && isLow(keptFound(month), byKept.usual)) low.set(month, { month, found: keptFound(month), ...byKept });
  }
  for (const [month, found] of rest) {
    if (low.has(month)) continue;
    const near = nearOf(month, rest);
    const whole = near.filter((other) => !low.has(other.month));
    const usual = leastOf(near.length - whole.length >= near.length * MOST_ARE_LOW ? near : whole);
    if (isHigh(found, usual)) high.set(month, { month, found, usual, judgedBy: near });
  }
  return { low: [...low.values()], high: [...high.values()], notJudged };
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

/** Of months that have any rows, the fewest but for a quarter. */
const leastOf = (months: readonly FoundInMonth[]): number =>
  afterOneQuarter(
    months
      .map(({ found }) => found)
      .filter((found) => found > 0)
      .toSorted((one, other) => one - other),
  );

/** Of fewer than three the first. */
const secondOf = (sorted: readonly number[]): number => sorted[sorted.length < 3 ? 0 : 1] ?? 0;
const secondMostOf = (months: readonly FoundInMonth[]): number =>
  secondOf(months.map(({ found }) => found).toSorted((one, other) => other - one));
const secondLeastOf = (months: readonly FoundInMonth[]): number =>
  secondOf(months.map(({ found }) => found).toSorted((one, other) => one - other));

/** The value that a quarter of sorted values, rounded down, come before; 0 of none. */
export const afterOneQuarter = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 4)] ?? 0;
