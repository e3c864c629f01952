import { D2_OF_TWO } from './i.ts';
import { meanMovingRange, type PhaseData, type PhaseLimits } from './phase-limits.ts';

type Spread = (rate: number, denominator: number) => number;

/** Rates: Poisson, √(rate / n) (Montgomery, 7.19). */
const poisson: Spread = (rate, denominator) => Math.sqrt(rate / denominator);
/** Proportions: binomial, √(p (1 − p) / n) (Montgomery, 7.8). */
const binomial: Spread = (rate, denominator) => Math.sqrt((rate * (1 - rate)) / denominator);

/** u: events per unit ± 3 √(u / n), never below 0. In the unit of the plotted value. */
export const rateLimits = (phase: PhaseData): PhaseLimits => limitsWith(phase, poisson, null, false);
/** u′: as u, widened by the variation between periods (Laney 2002, Quality Engineering 14(4)). */
export const ratePrimeLimits = (phase: PhaseData): PhaseLimits => limitsWith(phase, poisson, null, true);
/** p: share ± 3 √(p (1 − p) / n), between 0 and 1. */
export const proportionLimits = (phase: PhaseData): PhaseLimits => limitsWith(phase, binomial, 1, false);
/** p′: as p, widened by the variation between periods (Laney 2002). */
export const proportionPrimeLimits = (phase: PhaseData): PhaseLimits => limitsWith(phase, binomial, 1, true);

function limitsWith(phase: PhaseData, spread: Spread, cap: number | null, prime: boolean): PhaseLimits {
  const { numerators, denominators, multiplier, sets } = phase;
  const counted = numerators.map((numerator, index) => ({ numerator, denominator: denominators[index] ?? Number.NaN }));
  const setting = counted.filter((_, index) => sets[index] === true);
  const present = setting.filter(({ numerator }) => numerator !== null);
  const rate =
    present.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0) / present.reduce((sum, { denominator }) => sum + denominator, 0);
  const between = prime
    ? meanMovingRange(
        setting.map(({ numerator, denominator }) =>
          numerator === null ? null : (numerator / denominator - rate) / spread(rate, denominator),
        ),
      ) / D2_OF_TWO
    : 1;
  return {
    centreLine: rate * multiplier,
    lineAt: (index, sigmas) => (rate + sigmas * spread(rate, denominators[index] ?? Number.NaN) * between) * multiplier,
    floor: 0,
    cap: cap === null ? null : cap * multiplier,
  };
}
