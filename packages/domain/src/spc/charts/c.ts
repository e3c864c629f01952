import { defineChart, notCounts } from './chart.ts';
import { meanOf, type PhaseData, type PhaseLimits, settingValues } from './phase-limits.ts';

/** Counts: mean ± 3 √mean, as the Poisson distribution has it, never below 0 (Montgomery, 7.17). */
function countLimits({ plotted, sets }: PhaseData): PhaseLimits {
  const centreLine = meanOf(settingValues(plotted, sets));
  const sigma = Math.sqrt(centreLine);
  return { centreLine, lineAt: (_index, sigmas) => centreLine + sigmas * sigma, floor: 0, cap: null, isLevel: true, noLimits: null };
}

/** Counts. */
export const c = defineChart({
  limits: countLimits,
  misfit: notCounts('c'),
  values: 'from-zero',
  plotted: 'counts',
  doubtsSmallCounts: true,
  chance: { sigma: ({ centreLine }) => Math.sqrt(centreLine), instead: 'i' },
});
