import { compare } from '../compare.ts';
import type { NoLimitsReason } from '../no-limits.ts';
import { type Chart, type CountedValue, defineChart } from './chart.ts';
import { D2_OF_TWO } from './i.ts';
import { meanMovingRange, type PhaseData, type PhaseLimits, settingValues } from './phase-limits.ts';

/** The standard error of a rate of which only chance makes more or less. */
type Spread = (rate: number, denominator: number) => number;

/** Rates: Poisson, √(rate / n) (Montgomery, 7.19). */
const poisson: Spread = (rate, denominator) => Math.sqrt(rate / denominator);
/** Proportions: binomial, √(p (1 − p) / n) (Montgomery, 7.8); 0 where rounding puts a share of all a little above 1. */
const binomial: Spread = (rate, denominator) => Math.sqrt(Math.max(0, rate * (1 - rate)) / denominator);

/** For rates and shares: that some values are below 0. */
function negativeValues(values: readonly CountedValue[]): NoLimitsReason | null {
  const count = values.filter(({ value }) => value < 0).length;
  return count === 0 ? null : { code: 'negative-values', count };
}

/** What charts of values that are counted out of something have in common. */
const OUT_OF_SOMETHING = {
  hasDenominators: true,
  plots: (values, denominators, multiplier) =>
    values.map((value, at) => (value === null ? null : (value / (denominators[at] ?? 0)) * multiplier)),
  misfit: negativeValues,
  values: 'from-zero',
} as const satisfies Partial<Chart>;

const chanceOf =
  (spread: Spread) =>
  ({ centreLine, multiplier, denominator }: { readonly centreLine: number; readonly multiplier: number; readonly denominator: number }) =>
    multiplier * spread(centreLine / multiplier, denominator);

/** Rates: events per unit ± 3 √(u / n), never below 0. In the unit of the plotted value. */
export const u = defineChart({
  ...OUT_OF_SOMETHING,
  limits: (phase) => limitsWith(phase, poisson, null, false),
  doubtsSmallCounts: true,
  chance: { sigma: chanceOf(poisson), instead: 'uPrime' },
  quantity: 'rates',
});

/** u′: as u, widened by the variation between periods (Laney 2002, Quality Engineering 14(4)). */
export const uPrime = defineChart({
  ...OUT_OF_SOMETHING,
  limits: (phase) => limitsWith(phase, poisson, null, true),
  canBeSeasonal: true,
  quantity: 'rates',
});

/** Shares of a whole: no value is larger than what it is out of. */
const SHARES = {
  ...OUT_OF_SOMETHING,
  misfit: (values) => {
    const count = values.filter(({ value, denominator }) => compare(value, denominator) > 0).length;
    return negativeValues(values) ?? (count === 0 ? null : { code: 'value-above-denominator', count });
  },
  quantity: 'shares',
} as const satisfies Partial<Chart>;

/** p: share ± 3 √(p (1 − p) / n), between 0 and 1. */
export const p = defineChart({
  ...SHARES,
  limits: (phase) => limitsWith(phase, binomial, 1, false),
  chance: { sigma: chanceOf(binomial), instead: 'pPrime' },
});

/** p′: as p, widened by the variation between periods (Laney 2002). */
export const pPrime = defineChart({ ...SHARES, limits: (phase) => limitsWith(phase, binomial, 1, true) });

/** A point without a denominator has no lines: `lineAt` answers NaN there. */
function limitsWith(phase: PhaseData, spread: Spread, cap: number | null, prime: boolean): PhaseLimits {
  const { numerators, denominators, multiplier, sets } = phase;
  const counted = numerators.map((numerator, index) => ({ numerator, denominator: denominators[index] ?? Number.NaN }));
  const setting = settingValues(counted, sets);
  let [events, size] = [0, 0];
  for (const { numerator, denominator } of setting)
    if (numerator !== null) {
      events += numerator;
      size += denominator;
    }
  const rate = events / size;
  const lines = { centreLine: rate * multiplier, floor: 0, cap: cap === null ? null : cap * multiplier, isLevel: false };
  const between = prime ? betweenPeriods(setting, rate, spread) : 1;
  if (between === null) return { ...lines, lineAt: null, noLimits: { code: 'no-neighbouring-values' } };
  return {
    ...lines,
    lineAt: (index, sigmas) => (rate + sigmas * spread(rate, denominators[index] ?? Number.NaN) * between) * multiplier,
    noLimits: null,
  };
}

type Counted = readonly { readonly numerator: number | null; readonly denominator: number }[];

/** Laney's ratio; null where no two neighbours have values. Where every share is 0 or every share is 1, chance has no width, and neither have the limits. */
function betweenPeriods(setting: Counted, rate: number, spread: Spread): number | null {
  const standardised = setting.map(({ numerator, denominator }) => {
    if (numerator === null) return null;
    const width = spread(rate, denominator);
    return width === 0 ? 0 : (numerator / denominator - rate) / width;
  });
  const range = meanMovingRange(standardised);
  return range === null ? null : range / D2_OF_TWO;
}
