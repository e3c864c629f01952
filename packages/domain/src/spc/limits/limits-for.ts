import type { ChartType } from '../series.ts';
import { countLimits } from './c.ts';
import { individualsLimits } from './i.ts';
import { movingRangeLimits } from './mr.ts';
import { medianOf, type PhaseData, type PhaseLimits, settingValues } from './phase-limits.ts';
import { gapLimits, timeLimits } from './rare.ts';
import { proportionLimits, proportionPrimeLimits, rateLimits, ratePrimeLimits } from './rate.ts';

/** The lines of a phase on a chart of this type. At least one value must set them. */
export function limitsFor(chart: ChartType, phase: PhaseData, floorAtZero: boolean): PhaseLimits {
  switch (chart) {
    case 'i':
      return individualsLimits(phase, floorAtZero);
    case 'mr':
      return movingRangeLimits(phase);
    case 'c':
      return countLimits(phase);
    case 'u':
      return rateLimits(phase);
    case 'uPrime':
      return ratePrimeLimits(phase);
    case 'p':
      return proportionLimits(phase);
    case 'pPrime':
      return proportionPrimeLimits(phase);
    case 'g':
      return gapLimits(phase);
    case 't':
      return timeLimits(phase);
    case 'run':
      return {
        centreLine: medianOf(settingValues(phase.plotted, phase.sets)),
        lineAt: null,
        floor: null,
        cap: null,
        isLevel: true,
        noLimits: null,
      };
  }
}
