import { CHARTS } from './charts/charts.ts';
import { compare } from './compare.ts';
import { drawSeries } from './draw-series.ts';
import type { ChartSeason, ChartSettings, DrawnSeries } from './drawn-series.ts';
import type { Observation } from './observation.ts';
import { type Mark, prepareSeries } from './prepared-series.ts';
import { type PhaseSuggestion, suggestPhases } from './suggest-phases.ts';

/**
 * Where new limits should probably begin, without the places that people have accepted or refused; none where no chart can be drawn. On a
 * seasonal chart these are the tested steps that it is drawn by already, for a person to say what they are.
 */
export function suggestionsFor(
  series: ChartSettings,
  marks: readonly Mark[],
  observations: readonly Observation[],
): readonly PhaseSuggestion[] {
  const prepared = prepareSeries(series, marks, observations);
  const drawn = drawSeries(series, prepared);
  if (drawn.misfit !== null || CHARTS[series.chart].isOfDependentPoints) return [];
  if (drawn.season !== null) return testedSteps(drawn, drawn.season);
  return suggestPhases(prepared.data, prepared.options).filter(({ index }) => !prepared.refused.has(index));
}

function testedSteps({ phases, points }: DrawnSeries, season: ChartSeason): readonly PhaseSuggestion[] {
  return phases.flatMap(({ start, change, because }): PhaseSuggestion[] => {
    const point = points[start];
    if (change === null || !change.isMoreThanChance || because !== null || point === undefined) return [];
    const { before, after, test } = change;
    const direction = after > before ? 'rise' : 'fall';
    const since = points.flatMap(({ value }, index) => (index < start || value === null ? [] : [{ value, index }]));
    // The level before, as it would be in each point's own month.
    const crossing = since.findIndex(({ value, index }) => {
      const line = (season.indices[index] ?? 1) * before;
      return compare(value, line) !== (direction === 'rise' ? 1 : -1);
    });
    const size = { before, after, percent: before === 0 ? null : ((after - before) / before) * 100 };
    return [
      {
        index: start,
        direction,
        size,
        evidence: {
          standardErrors: test.standardErrors,
          runLength: crossing === -1 ? since.length : crossing,
          lowerLimit: point.lowerLimit,
          upperLimit: point.upperLimit,
        },
      },
    ];
  });
}
