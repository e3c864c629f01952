import { defineChart, notCounts } from './chart.ts';
import { meanOf, medianOf, type PhaseData, type PhaseLimits, settingValues } from './phase-limits.ts';

/** g: occasions between rare events. The centre line is the median; limits are mean ± 3 √(mean (mean + 1)) (Montgomery, section 7.3.5). */
function gapLimits({ plotted, sets }: PhaseData): PhaseLimits {
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

/** Occasions between rare events. */
export const g = defineChart({
  limits: gapLimits,
  misfit: notCounts('g'),
  values: 'from-zero',
  isLopsided: true,
  isCentreAverage: false,
  quantity: 'cases-between',
});
