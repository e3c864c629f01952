import type { ValueNote } from '@saferplan/domain/spc';
import { keyOfName } from './key-of-name.ts';
import { ALL_CRIME, type RecordedCrime } from './recorded-crime.ts';
import { countsOf, placeOf } from './rows-come.ts';

/** Below so many a quarter, what has no row in one may be something of which nothing was recorded. */
const FEWEST_TO_MISS = 10;

/** What has no row in a quarter of an area though it counts in quarters beside it. */
export interface Gaps {
  /** Whether a measure itself is such, by its key. */
  readonly isMissing: (measure: string, period: string) => boolean;
  /** The part without a row, by which a measure is too low. */
  readonly partMissing: (measure: string, period: string) => ValueNote | null;
}

/** Finds the gaps of a table, area by area, each by its key. */
export function gapsIn(crime: RecordedCrime): (area: string) => Gaps {
  // The counts of each area are worked out when it is asked for: all of them together take much memory.
  const addArea = (area: string, to: Counts): Counts => {
    for (const period of crime.sums.get(area)?.get(keyOfName(ALL_CRIME))?.keys() ?? [])
      countsOf(crime.come, placeOf(area, period)).forEach((count, number) => {
        if (count === undefined) return;
        const offence = crime.come.known[number];
        add(to, offence?.code || offence?.description || offence?.subgroup || '', period, count ?? 0);
      });
    return to;
  };
  const ofForces = new Map<string, Counts>();
  for (const area of crime.sums.keys()) {
    const force = crime.areas.get(area)?.force ?? '';
    ofForces.set(force, addArea(area, ofForces.get(force) ?? new Map<string, Map<string, number>>()));
  }
  const named = new Map(crime.come.known.map((one) => [one.code || one.description || one.subgroup, one]));
  return (area) => {
    const own = addArea(area, new Map<string, Map<string, number>>());
    const ofForce = ofForces.get(crime.areas.get(area)?.force ?? '') ?? own;
    const sums = crime.sums.get(area) ?? new Map<string, Map<string, { readonly value: number }>>();
    const periods = [...(sums.get(keyOfName(ALL_CRIME))?.keys() ?? [])].toSorted();
    const measures = [...sums].filter(([key]) => key !== keyOfName(ALL_CRIME));
    const missing = new Set<string>();
    const parts = new Map<string, ValueNote>();
    const note = (measure: string, period: string, said: string): void => {
      if (!parts.has(placeOf(measure, period))) parts.set(placeOf(measure, period), { code: 'no-row-of-part', said });
    };
    for (const [key, byPeriod] of measures) {
      const counts = new Map([...byPeriod].map(([period, { value }]) => [period, value]));
      for (const period of periods) {
        if (counts.has(period) || !isGroupMissing(counts, period) || isRenamed(measures, counts, period)) continue;
        missing.add(placeOf(key, period));
        note(keyOfName(ALL_CRIME), period, crime.measures.get(key) ?? key);
      }
    }
    for (const [key, counts] of own) {
      if ([...counts.values()].every((count) => count < FEWEST_TO_MISS)) continue;
      const offence = named.get(key);
      for (const period of periods) {
        if (offence === undefined || counts.has(period) || !isOffenceMissing(counts, ofForce.get(key), period, periods.length)) continue;
        const said = offence.description || key;
        for (const measure of [ALL_CRIME, offence.measure]) note(keyOfName(measure), period, said);
      }
    }
    return {
      isMissing: (measure, period) => missing.has(placeOf(measure, period)),
      partMissing: (measure, period) => parts.get(placeOf(measure, period)) ?? null,
    };
  };
}

/** Counts by what is counted and the quarter. */
type Counts = Map<string, Map<string, number>>;

function add(counts: Counts, key: string, period: string, count: number): void {
  const own = counts.get(key) ?? new Map<string, number>();
  counts.set(key, own.set(period, (own.get(period) ?? 0) + count));
}

/** The quarters with a row before a quarter and after it, the nearest first. */
function beside(
  counts: ReadonlyMap<string, number>,
  period: string,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const periods = [...counts.keys()].toSorted();
  return { before: periods.filter((one) => one < period).toReversed(), after: periods.filter((one) => one > period) };
}

/** An offence group counts ten or more on average in the nearest quarters, of which the first and the last of a table have one. */
function isGroupMissing(counts: ReadonlyMap<string, number>, period: string): boolean {
  const { before, after } = beside(counts, period);
  const nearest = [before[0], after[0]].flatMap((one) => (one === undefined ? [] : [counts.get(one) ?? 0]));
  return nearest.length > 0 && nearest.reduce((sum, count) => sum + count, 0) >= nearest.length * FEWEST_TO_MISS;
}

/** Whether, at an end of the table, other groups begin where this one ends, or end where it begins, and count at least half as many. */
function isRenamed(
  measures: readonly (readonly [string, ReadonlyMap<string, { readonly value: number }>])[],
  counts: ReadonlyMap<string, number>,
  period: string,
): boolean {
  const { before, after } = beside(counts, period);
  if (before.length > 0 && after.length > 0) return false;
  const nearest = before[0] ?? after[0] ?? '';
  const instead = measures.map(([, byPeriod]) => {
    const own = [...byPeriod.keys()].toSorted();
    const [first = '', last = ''] = [own[0], own.at(-1)];
    if (before.length > 0) return first > nearest ? (byPeriod.get(first)?.value ?? 0) : 0;
    return last < nearest ? (byPeriod.get(last)?.value ?? 0) : 0;
  });
  return instead.reduce((sum, count) => sum + count, 0) * 2 >= (counts.get(nearest) ?? 0);
}

/**
 * An offence counts ten or more in the two quarters beside the one without a row. At an end of the table, where these are the two nearest, the
 * other areas of the force must count at least half as many as in the nearest: an offence that ends or begins does so in all of them.
 */
function isOffenceMissing(
  counts: ReadonlyMap<string, number>,
  ofForce: ReadonlyMap<string, number> | undefined,
  period: string,
  quarters: number,
): boolean {
  const { before, after } = beside(counts, period);
  const isInside = before.length > 0 && after.length > 0;
  const nearest = isInside ? [...before.slice(0, 1), ...after.slice(0, 1)] : [...before, ...after].slice(0, 2);
  if (nearest.length < Math.min(2, quarters - 1)) return false;
  if (nearest.some((one) => (counts.get(one) ?? 0) < FEWEST_TO_MISS)) return false;
  if (isInside) return true;
  const [then = ''] = nearest;
  const others = (ofForce?.get(then) ?? 0) - (counts.get(then) ?? 0);
  return others > 0 && (ofForce?.get(period) ?? 0) * 2 >= others;
}
