import { defineChart } from './chart.ts';
import { medianOf, settingValues } from './phase-limits.ts';

/** A run chart: the median, and no limits. */
export const run = defineChart({
  limits: ({ plotted, sets }) => ({
    centreLine: medianOf(settingValues(plotted, sets)),
    lineAt: null,
    floor: null,
    cap: null,
    isLevel: true,
    noLimits: null,
  }),
  isCentreAverage: false,
});
