import { refuse, ok, type Result } from '../shared/result.ts';
import { adviseOnChart } from './advice.ts';
import type { ChartAdvice } from './chart-advice.ts';
import type { Verdict } from './claim.ts';
import { drawSeries } from './draw-series.ts';
import type { ChartSettings, DrawnSeries, SeriesPoint } from './drawn-series.ts';
import type { NoLimitsReason } from './no-limits.ts';
import type { Observation } from './observation.ts';
import { type Mark, prepareSeries } from './prepared-series.ts';
import { verdictOf } from './verdict/verdict-of.ts';

/** A series as a control chart, read. */
export interface SeriesChart extends DrawnSeries {
  readonly annotations: readonly { readonly index: number; readonly text: string }[];
  readonly verdict: Verdict;
  readonly advice: readonly ChartAdvice[];
}

/** Why a series has no chart, with its points as they are stored: their lines are null. */
export interface NoChart {
  readonly reason: NoLimitsReason;
  /** The state 'no-chart', and what is so of the values all the same. */
  readonly verdict: Verdict;
  readonly points: readonly SeriesPoint[];
}

/**
 * The control chart of a series with what people have marked in it, or why it cannot be drawn. Periods without an observation,
 * and values whose denominator is missing or 0, are missing points. Limits of counts stop at 0; a phase of fewer
 * than 12 points gets none. Months and quarters are drawn around their season where there is one (`ChartSettings.seasonal`).
 */
export function chartOfSeries(
  series: ChartSettings,
  marks: readonly Mark[],
  observations: readonly Observation[],
): Result<SeriesChart, NoChart> {
  const prepared = prepareSeries(series, marks, observations);
  const drawn = drawSeries(settingsOf(series), prepared);
  const verdict = verdictOf(drawn);
  if (drawn.misfit !== null) return refuse({ reason: drawn.misfit, verdict, points: drawn.points });
  const { periods } = prepared;
  return ok({
    ...drawn,
    annotations: marks.flatMap(({ at, mark }) => {
      const index = periods.findLastIndex((period) => period <= at);
      return mark.kind === 'annotation' && index >= 0 ? [{ index, text: mark.text }] : [];
    }),
    verdict,
    advice: adviseOnChart(drawn),
  });
}

/** The settings alone, where a series with all its fields was handed over. */
function settingsOf(series: ChartSettings): ChartSettings {
  const { unit, interval, chart, rules, multiplier, improvement, baselinePoints, limitsFrom, target = null } = series;
  const { seasonal = 'automatic' } = series;
  return { unit, interval, chart, rules, multiplier, improvement, baselinePoints, limitsFrom, target, seasonal };
}
