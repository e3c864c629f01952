import { defineChart } from './chart.ts';
import { individualsLimits } from './i.ts';
import type { PhaseData, PhaseLimits } from './phase-limits.ts';

/** Nelson's exponent, which makes exponential times nearly normal: Nelson 1994, Journal of Quality Technology 26(3). */
export const NELSON_EXPONENT = 3.6;

/** t: time between rare events. Individuals on value^(1/3.6), transformed back. Values must be above 0. */
function timeLimits(phase: PhaseData): PhaseLimits {
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

/** Time between rare events. */
export const t = defineChart({
  limits: timeLimits,
  misfit: (values) => {
    const count = values.filter(({ value }) => value <= 0).length;
    return count === 0 ? null : { code: 'time-not-above-zero', count };
  },
  values: 'above-zero',
  isLopsided: true,
  isCentreAverage: false,
  quantity: 'time-between',
});
