import { defineChart } from './chart.ts';
import { meanMovingRange, meanOf, type PhaseData, type PhaseLimits, settingValues } from './phase-limits.ts';

/** d2 for ranges of two values: Montgomery, Introduction to Statistical Quality Control, appendix VI. */
export const D2_OF_TWO = 1.128;

/** Individuals: mean ± 3 × mean moving range / 1.128 (Montgomery, section 6.4). In the unit of the values. */
export function individualsLimits({ plotted, sets }: PhaseData, floorAtZero: boolean): PhaseLimits {
  const values = settingValues(plotted, sets);
  const centreLine = meanOf(values);
  const range = meanMovingRange(values);
  const floor = floorAtZero ? 0 : null;
  if (range === null) return { centreLine, lineAt: null, floor, cap: null, isLevel: true, noLimits: { code: 'no-neighbouring-values' } };
  const sigma = range / D2_OF_TWO;
  return { centreLine, lineAt: (_index, sigmas) => centreLine + sigmas * sigma, floor, cap: null, isLevel: true, noLimits: null };
}

/** Individual values. */
export const i = defineChart({
  limits: individualsLimits,
  canBeSeasonal: true,
  doubtsSmallCounts: true,
});
