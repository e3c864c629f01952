import { individualsLimits } from './i.ts';
import { meanOf, medianOf, type PhaseData, type PhaseLimits, settingValues } from './phase-limits.ts';

/** g: occasions between rare events. The centre line is the median; limits are mean ± 3 √(mean (mean + 1)) (Montgomery, section 7.3.5). */
export function gapLimits({ plotted, sets }: PhaseData): PhaseLimits {
  const values = settingValues(plotted, sets);
  const mean = meanOf(values);
  const sigma = Math.sqrt(mean * (mean + 1));
  return {
    centreLine: medianOf(values),
    lineAt: (_index, sigmas) => mean + sigmas * sigma,
    floor: 0,
    cap: null,
    isLevel: true,
    noLimits: null,
  };
}

/** Nelson's exponent, which makes exponential times nearly normal: Nelson 1994, Journal of Quality Technology 26(3). */
const NELSON_EXPONENT = 3.6;

/** t: time between rare events. Individuals on value^(1/3.6), transformed back. Values must be above 0. */
export function timeLimits(phase: PhaseData): PhaseLimits {
  const transformed = { ...phase, plotted: phase.plotted.map((value) => (value === null ? null : value ** (1 / NELSON_EXPONENT))) };
  const { centreLine, lineAt, noLimits } = individualsLimits(transformed, false);
  return {
    centreLine: centreLine ** NELSON_EXPONENT,
    lineAt: lineAt === null ? null : (index, sigmas) => Math.max(0, lineAt(index, sigmas)) ** NELSON_EXPONENT,
    floor: 0,
    cap: null,
    isLevel: true,
    noLimits,
  };
}
