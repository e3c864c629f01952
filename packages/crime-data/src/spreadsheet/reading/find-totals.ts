import { grainOf, logChanceOf } from './chance-of-sum.ts';
import type { Points } from './rolling.ts';

/**
 * How sure it is that a measure is the sum of others. `sure`: it is in every period of its own, and chance does not explain it. `part-missing`:
 * so it is where all of them are known, but in some periods one is not, so that no sum gives its figure back. `by-chance`: chance can explain it.
 */
type Sureness = 'sure' | 'part-missing' | 'by-chance';

/** A measure that is the sum of others. */
export interface TotalOf {
  readonly of: readonly number[];
  readonly sureness: Sureness;
  /** How many sums that fit as well may be expected by chance. */
  readonly byChance: number;
}

export interface Summand {
  readonly points: Points;
  /** Whether its name says that it is a total. */
  readonly isNamedTotal: boolean;
  /** The measures of which its name, or theirs, says that they are its parts; empty where none does. */
  readonly partsByName: readonly number[];
  /** The measures between it and the total before it, where its name says that it is one: those that a total in rows mostly adds up. */
  readonly straightBefore?: readonly number[];
  /** Rates and percentages add up to nothing. */
  readonly canAdd: boolean;
}

/** The longest run of neighbours that is tried. */
const LONGEST_RUN = 60;
/** The largest table of which totals are sought. */
export const MOST_MEASURES = 400;
/** Of so few measures every choice is tried, so that their order says nothing. */
const FEW_PARTS = 14;
/** The periods by which choices are told apart first: so many in which the total is largest, and one for each part. */
const FIRST_PERIODS = 16;
/** So many choices that fit in those are looked at in every period, and more where there are few periods: so many values. */
const [MOST_LOOKED_AT, MOST_VALUES] = [100, 100_000];
/** A total of totals is found only once those are known: three rounds are enough for two levels of sub-totals and a grand total. */
const ROUNDS = 3;

/**
 * How many sums that fit may be expected by chance, among all that are tried, for one to be a total (`total`), or for it to be asked about
 * (`asked`). A name that says total, and a sum of all that stand beside, make one likelier before anything is added up.
 */
const MOST_BY_CHANCE = {
  named: { whole: 0.1, some: 1e-3, asked: 1 },
  unnamed: { whole: 1e-4, some: 1e-4, asked: 0.05 },
};

/** A measure with its values in all periods of the table (NaN where it has none). */
interface Column extends Summand {
  readonly values: readonly number[];
  /** The periods in which it has a value, the largest first. */
  readonly periods: readonly number[];
}

/** A choice of measures that adds up to another wherever all of them are known. */
interface Fit {
  readonly parts: readonly number[];
  /** In how many periods it adds up. */
  readonly matches: number;
  /** In how many a part is missing, and the others are less than the total. */
  readonly gaps: number;
  readonly logChance: number;
}

/** The measures that are the sum of two or more others: of all others, of any where they are few, or of those straight before or after. */
export function totalsAmong(measures: readonly Summand[]): ReadonlyMap<number, TotalOf> {
  const totals = new Map<number, TotalOf>();
  if (measures.length > MOST_MEASURES) return totals;
  const columns = columnsOf(measures);
  const grain = grainOf(columns.flatMap(({ canAdd, points }) => (canAdd ? [...points.values()] : [])));
  const found = (): readonly (readonly [number, TotalOf])[] =>
    columns.flatMap((column, index) => {
      const total = totals.has(index) || !column.canAdd ? null : totalOf(columns, index, totals, grain);
      return total === null ? [] : [[index, total] as const];
    });
  // Each round knows the totals of those before alone, so that the order of the measures says nothing.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, total] of found()) if (total.sureness !== 'by-chance' || round === ROUNDS - 1) totals.set(index, total);
  for (const [index, total] of totals)
    if (total.sureness === 'by-chance' && isPartOfWhole(columns, totals, index)) totals.set(index, { ...total, sureness: 'sure' });
  // What several names say of several sums, chance explains only if it explains all of them.
  const said = [...totals].filter(([index, { sureness }]) => sureness === 'by-chance' && columns[index]?.isNamedTotal === true);
  if (said.length > 1 && said.reduce((product, [, { byChance }]) => product * byChance, 1) <= MOST_BY_CHANCE.named.some)
    for (const [index, total] of said) totals.set(index, { ...total, sureness: 'sure' });
  return totals;
}

/**
 * Whether a sum that chance can explain is one of those that a surer total passes over: a total that is the sum of all measures but other sums
 * of its own parts has these for its sub-totals.
 */
function isPartOfWhole(columns: readonly Column[], totals: ReadonlyMap<number, TotalOf>, index: number): boolean {
  const parts = totals.get(index)?.of ?? [];
  return [...totals].some(([place, { of, sureness }]) => {
    if (place === index || sureness !== 'sure' || of.includes(index) || !parts.every((part) => of.includes(part))) return false;
    const isOfWhole = (at: number): boolean =>
      of.includes(at) || (totals.get(at)?.of.every((part) => of.includes(part) || totals.has(part)) ?? false);
    return columns.every(({ canAdd }, at) => !canAdd || at === place || isOfWhole(at));
  });
}

function columnsOf(measures: readonly Summand[]): readonly Column[] {
  const periods = [...new Set(measures.flatMap(({ points }) => [...points.keys()]))].toSorted();
  return measures.map((measure) => {
    const values = periods.map((period) => measure.points.get(period) ?? Number.NaN);
    const own = values.flatMap((value, at) => (Number.isNaN(value) ? [] : [at]));
    return { ...measure, values, periods: own.toSorted((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other) };
  });
}

function totalOf(columns: readonly Column[], index: number, totals: ReadonlyMap<number, TotalOf>, grain: number): TotalOf | null {
  const total = columns[index];
  if (total === undefined || (total.values[total.periods[0] ?? -1] ?? 0) <= 0) return null;
  const others = columns.flatMap(({ canAdd }, at) => (at !== index && canAdd ? [at] : []));
  const withoutTotals = others.filter((at) => !totals.has(at));
  const bounds = MOST_BY_CHANCE[total.isNamedTotal ? 'named' : 'unnamed'];
  const judged = (fit: Fit | null, choices: number, most: number): TotalOf | null => {
    if (fit === null) return null;
    const byChance = Math.exp(fit.logChance) * choices;
    if (byChance > Math.max(most, bounds.asked)) return null;
    return { of: fit.parts, sureness: byChance > most ? 'by-chance' : fit.gaps > 0 ? 'part-missing' : 'sure', byChance };
  };
  const groups = [others, withoutTotals, others.filter((at) => totals.has(at))].filter((parts) => parts.length > 1);
  const byName = [total.partsByName, total.isNamedTotal ? (total.straightBefore ?? []) : []]
    .map((parts) => parts.filter((at) => others.includes(at)))
    .filter((parts) => parts.length > 1);
  const whole = [
    ...byName.flatMap((parts) => judged(fitOf(columns, total, parts, grain), 1, MOST_BY_CHANCE.named.whole) ?? []),
    // A name that says total says also of what: of all. Otherwise each of the groups is a choice.
    ...groups.flatMap((parts) => judged(fitOf(columns, total, parts, grain), total.isNamedTotal ? 1 : groups.length, bounds.whole) ?? []),
  ];
  const tried = withoutTotals
    .filter((at) => canBePart(columns[at], total))
    .toSorted((one, other) => sizeOf(columns[other]) - sizeOf(columns[one]));
  const runs = tried.length > FEW_PARTS ? runsBeside(columns, index, totals) : [];
  const some =
    tried.length <= FEW_PARTS
      ? [judged(someOf(columns, total, tried, grain), 2 ** tried.length, bounds.some) ?? []].flat()
      : runs.flatMap((parts) => judged(fitOf(columns, total, parts, grain), runs.length, bounds.some) ?? []);
  const all = [...whole, ...some];
  return all.find(({ sureness }) => sureness === 'sure') ?? all.find(({ sureness }) => sureness === 'part-missing') ?? all[0] ?? null;
}

const sizeOf = (column: Column | undefined): number => column?.periods.reduce((sum, period) => sum + (column.values[period] ?? 0), 0) ?? 0;

/** Whether a measure is never more than a total, and in one of its periods more than nothing: what is nothing throughout is a part of any sum. */
function canBePart(part: Column | undefined, total: Column): boolean {
  if (part === undefined) return false;
  const isMore = total.periods.some((period) => (part.values[period] ?? 0) > (total.values[period] ?? 0) + slackOf(total, period));
  return !isMore && total.periods.some((period) => (part.values[period] ?? 0) > 0);
}

/** The runs of two or more measures straight before and straight after one. */
function runsBeside(columns: readonly Column[], index: number, totals: ReadonlyMap<number, TotalOf>): readonly (readonly number[])[] {
  const runs: (readonly number[])[] = [];
  for (const step of [-1, 1]) {
    const run: number[] = [];
    for (let at = index + step; at >= 0 && at < columns.length && run.length < LONGEST_RUN; at += step) {
      if (columns[at]?.canAdd !== true) continue;
      if (totals.has(at) && step === -1) break;
      run.push(at);
      if (run.length > 1) runs.push([...run]);
    }
  }
  return runs;
}

/** By how much a sum can differ from a value by the last digit of fractions alone. */
const slackOf = ({ values }: Column, period: number): number => 1e-6 * Math.max(1, values[period] ?? 0);

/** How measures add up to another; null where they do not, or where fewer than two of them add anything. */
function fitOf(columns: readonly Column[], total: Column, parts: readonly number[], grain: number): Fit | null {
  const matched: number[] = [];
  let gaps = 0;
  for (const period of total.periods) {
    const known = parts.map((at) => columns[at]?.values[period] ?? Number.NaN);
    const left = known.reduce((rest, value) => (Number.isNaN(value) ? rest : rest - value), total.values[period] ?? 0);
    const slack = slackOf(total, period);
    if (left < -slack || (left > slack && !known.some(Number.isNaN))) return null;
    if (left <= slack) matched.push(period);
    else gaps += 1;
  }
  const sizes = parts.map((at) => matched.reduce((sum, period) => sum + (columns[at]?.values[period] || 0), 0));
  if (sizes.filter((size) => size > 0).length < 2) return null;
  // Periods of nothing fit whatever is rare, and are no evidence.
  const telling = matched.filter((period) => (total.values[period] ?? 0) > 0);
  const own = telling.map((period) => total.values[period] ?? 0);
  // Where one part is the whole of nearly every period, only what the others add to it tells anything. Of parts of one size none comes first.
  const rests = parts
    .filter((_, place) => sizes[place] === Math.max(...sizes))
    .map((at) => telling.map((period) => roundedTo((total.values[period] ?? 0) - (columns[at]?.values[period] || 0), grain)));
  const told = total.isNamedTotal ? [own] : [own, ...rests];
  return { parts, matches: matched.length, gaps, logChance: Math.max(...told.map((values) => logChanceOf(values, grain))) };
}

const roundedTo = (value: number, grain: number): number => Math.max(0, Math.round(value / grain) * grain);

/**
 * Of a few measures, those that add up to another wherever they stand: those that leave the fewest gaps, do so in most periods, and are the
 * most. Choices are followed only as long as they can still add up in some periods, and looked at in all of them afterwards.
 */
function someOf(columns: readonly Column[], total: Column, tried: readonly number[], grain: number): Fit | null {
  const largestOf = (at: number): readonly number[] =>
    (columns[at]?.periods ?? []).filter((period) => !Number.isNaN(total.values[period] ?? Number.NaN)).slice(0, 1);
  const first = [...new Set([...total.periods.slice(0, FIRST_PERIODS), ...tried.flatMap(largestOf)])];
  const slack = first.map((period) => slackOf(total, period));
  const values = tried.map((at) => first.map((period) => columns[at]?.values[period] ?? Number.NaN));
  /** What the measures from one on can add to each period at most. */
  const further = tried.map((_, from) =>
    first.map((_period, place) => values.slice(from).reduce((sum, one) => sum + (one[place] ?? 0), 0)),
  );
  const fits: Fit[] = [];
  const most = Math.max(MOST_LOOKED_AT, MOST_VALUES / total.periods.length);
  let lookedAt = 0;
  const choose = (from: number, chosen: readonly number[], left: readonly number[], isOpen: readonly boolean[]): void => {
    if (lookedAt >= most) return;
    if (chosen.length > 1 && left.every((one, place) => isOpen[place] === true || one <= (slack[place] ?? 0))) {
      lookedAt += 1;
      const fit = fitOf(columns, total, chosen, grain);
      if (fit !== null) fits.push(fit);
    }
    for (let at = from; at < tried.length; at += 1) {
      // A measure that is missing leaves open how much it adds.
      if (left.some((one, place) => isOpen[place] !== true && one - (slack[place] ?? 0) > (further[at]?.[place] ?? 0))) return;
      const less = left.map((one, place) => one - (values[at]?.[place] || 0));
      if (less.every((one, place) => one >= -(slack[place] ?? 0)))
        choose(
          at + 1,
          [...chosen, tried[at] ?? 0],
          less,
          isOpen.map((open, place) => open || Number.isNaN(values[at]?.[place])),
        );
    }
  };
  choose(
    0,
    [],
    first.map((period) => total.values[period] ?? 0),
    first.map(() => false),
  );
  const [best] = fits.toSorted(
    (one, other) =>
      one.gaps - other.gaps || other.matches - one.matches || other.parts.length - one.parts.length || one.logChance - other.logChance,
  );
  return best ?? null;
}
