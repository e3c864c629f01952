import { defineChart } from './chart.ts';
import { meanOf, movingRanges, type PhaseData, type PhaseLimits, settingValues } from './phase-limits.ts';

/** D4 for ranges of two values: Montgomery, appendix VI. */
const D4_OF_TWO = 3.267;

/** Moving ranges: mean, upper limit 3.267 × mean, lower limit 0. `plotted` holds the ranges themselves. */
function movingRangeLimits({ plotted, sets }: PhaseData): PhaseLimits {
  const centreLine = meanOf(settingValues(plotted, sets));
  const sigma = ((D4_OF_TWO - 1) * centreLine) / 3;
  return { centreLine, lineAt: (_index, sigmas) => centreLine + sigmas * sigma, floor: 0, cap: null, isLevel: true, noLimits: null };
}

/** Moving ranges: how far each value is from the one before. */
export const mr = defineChart({
  plots: movingRanges,
  limits: movingRangeLimits,
  isOfDependentPoints: true,
  quantity: 'changes',
});
