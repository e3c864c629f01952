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
/** Of so few measures every choice is tried, so that their order says nothing. */
const FEW_PARTS = 14;
/** A sum that fits by chance more often than this among all choices is none. */
const MOST_BY_CHANCE = 1e-4;

/** The measures that are in every period the sum of two or more others: of all others, of any where they are few, or of those straight before or after. */
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
  const alike = [every, withoutTotals, onlyTotals].find((parts) => parts.length > 1 && isSumOf(measures, index, parts));
  if (alike !== undefined) return alike;
  const some = withoutTotals.length > FEW_PARTS ? null : someOf(measures, index, withoutTotals);
  if (some !== null) return some;
  const runs: (readonly number[])[] = [];
  for (const step of [-1, 1]) {
    const run: number[] = [];
    for (let at = index + step; at >= 0 && at < measures.length && run.length < LONGEST_RUN; at += step) {
      if (!isPart(at)) continue;
      if (totals.has(at) && step === -1) break;
      run.push(at);
      if (run.length > 1) runs.push([...run]);
    }
  }
  return runs.find((parts) => isSumOf(measures, index, parts)) ?? null;
}

/**
 * Of a few measures, those that add up to one in every period in which all of them are known, wherever they stand: those that do in most
 * periods, and of these the most. Null where none do, and where some would by chance although no name says that it is a total.
 */
function someOf(measures: readonly Summand[], index: number, parts: readonly number[]): readonly number[] | null {
  const total = measures[index];
  if (total === undefined) return null;
  const periods = [...total.points];
  // What is nothing throughout is a part of any sum, and tells nothing.
  const tried = parts.filter((at) => periods.some(([period]) => (measures[at]?.points.get(period) ?? 0) !== 0));
  const values = tried.map((at) => periods.map(([period]) => measures[at]?.points.get(period) ?? Number.NaN));
  const slack = periods.map(([, value]) => 1e-6 * Math.max(1, Math.abs(value)));
  let best: { readonly parts: readonly number[]; readonly matches: number } = { parts: [], matches: 0 };
  const choose = (from: number, chosen: readonly number[], rest: readonly number[]): void => {
    const known = rest.flatMap((left, at) => (Number.isNaN(left) ? [] : [at]));
    const isSum = chosen.length > 1 && known.every((at) => Math.abs(rest[at] ?? 0) <= (slack[at] ?? 0));
    const isMore = known.length > best.matches || (known.length === best.matches && chosen.length > best.parts.length);
    if (
      isSum &&
      isMore &&
      isNoChance(
        total,
        known.map((at) => periods[at]?.[1] ?? 0),
        tried.length,
      )
    )
      best = { parts: chosen, matches: known.length };
    for (let at = from; at < values.length; at += 1) {
      const left = rest.map((one, place) => one - (values[at]?.[place] ?? Number.NaN));
      // Summands are never below nothing, so that what is left over never grows again.
      if (left.every((one, place) => !(one < -(slack[place] ?? 0)))) choose(at + 1, [...chosen, tried[at] ?? 0], left);
    }
  };
  choose(
    0,
    [],
    periods.map(([, value]) => value),
  );
  return best.parts.length > 1 ? best.parts : null;
}

/** Whether sums of any of so many measures would not fit these values by chance, or a name says that they are a total. */
function isNoChance({ isNamedTotal }: Summand, values: readonly number[], measures: number): boolean {
  if (isNamedTotal) return values.length > 0;
  if (values.length < ENOUGH_PERIODS) return false;
  const chance = values.reduce((left, value) => left / Math.max(2, Math.abs(value)), 2 ** measures);
  return chance <= MOST_BY_CHANCE;
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
