import { isSame, type Points } from './rolling.ts';

/** A measure that is the sum of others. */
export interface TotalOf {
  readonly of: readonly number[];
}

export interface Summand {
  readonly points: Points;
  /** Whether its name says that it is a total. Where the arithmetic could be chance, that decides. */
  readonly isNamedTotal: boolean;
  /** Rates and percentages add up to nothing. */
  readonly canAdd: boolean;
}

/** The longest run of neighbours, and the largest table, that is tried. */
const [LONGEST_RUN, MOST_MEASURES] = [60, 400];
/** From so many periods on a sum that fits each of them is no chance. */
const ENOUGH_PERIODS = 3;

/** The measures that are in every period the sum of two or more others: of all others, or of those straight before or after. */
export function totalsAmong(measures: readonly Summand[]): ReadonlyMap<number, TotalOf> {
  const totals = new Map<number, TotalOf>();
  if (measures.length > MOST_MEASURES) return totals;
  // A total of totals is found only once those are known: two rounds are enough for sub-totals and a grand total.
  for (let round = 0; round < 2; round += 1)
    for (const [index, measure] of measures.entries()) {
      if (totals.has(index) || !measure.canAdd) continue;
      const of = partsOf(measures, index, totals);
      if (of !== null) totals.set(index, { of });
    }
  return totals;
}

function partsOf(measures: readonly Summand[], index: number, totals: ReadonlyMap<number, TotalOf>): readonly number[] | null {
  const isPart = (at: number): boolean => at !== index && measures[at]?.canAdd === true;
  const every = measures.map((_, at) => at).filter(isPart);
  const withoutTotals = every.filter((at) => !totals.has(at));
  const onlyTotals = every.filter((at) => totals.has(at));
  const tries: (readonly number[])[] = [every, withoutTotals, onlyTotals];
  for (const step of [-1, 1]) {
    const run: number[] = [];
    for (let at = index + step; at >= 0 && at < measures.length && run.length < LONGEST_RUN; at += step) {
      if (!isPart(at)) continue;
      if (totals.has(at) && step === -1) break;
      run.push(at);
      if (run.length > 1) tries.push([...run]);
    }
  }
  return tries.find((parts) => parts.length > 1 && isSumOf(measures, index, parts)) ?? null;
}

function isSumOf(measures: readonly Summand[], index: number, parts: readonly number[]): boolean {
  const total = measures[index];
  if (total === undefined) return false;
  let matches = 0;
  const active = new Set<number>();
  for (const [period, value] of total.points) {
    let sum = 0;
    for (const at of parts) {
      const part = measures[at]?.points.get(period);
      if (part === undefined) {
        sum = Number.NaN;
        break;
      }
      sum += part;
      if (part !== 0) active.add(at);
    }
    if (Number.isNaN(sum)) continue;
    if (!isSame(value, sum)) return false;
    matches += 1;
  }
  return active.size > 1 && (matches >= ENOUGH_PERIODS || (total.isNamedTotal && matches >= 1));
}
