import { D2_OF_TWO } from './i.ts';
import { meanMovingRange, type PhaseData, type PhaseLimits, settingValues } from './phase-limits.ts';

type Spread = (rate: number, denominator: number) => number;

/** Rates: Poisson, √(rate / n) (Montgomery, 7.19). */
const poisson: Spread = (rate, denominator) => Math.sqrt(rate / denominator);
/** Proportions: binomial, √(p (1 − p) / n) (Montgomery, 7.8); 0 where rounding puts a share of all a little above 1. */
const binomial: Spread = (rate, denominator) => Math.sqrt(Math.max(0, rate * (1 - rate)) / denominator);

/** u: events per unit ± 3 √(u / n), never below 0. In the unit of the plotted value. */
export const rateLimits = (phase: PhaseData): PhaseLimits => limitsWith(phase, poisson, null, false);
/** u′: as u, widened by the variation between periods (Laney 2002, Quality Engineering 14(4)). */
export const ratePrimeLimits = (phase: PhaseData): PhaseLimits => limitsWith(phase, poisson, null, true);
/** p: share ± 3 √(p (1 − p) / n), between 0 and 1. */
export const proportionLimits = (phase: PhaseData): PhaseLimits => limitsWith(phase, binomial, 1, false);
/** p′: as p, widened by the variation between periods (Laney 2002). */
export const proportionPrimeLimits = (phase: PhaseData): PhaseLimits => limitsWith(phase, binomial, 1, true);

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
