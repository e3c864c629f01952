import { compareLevels, type Threshold, type Weighted } from './chance/two-levels.ts';
import type { SeriesPhase, SeriesPoint } from './drawn-series.ts';
import { CHARTS, type ChartType } from './charts/charts.ts';
import { NELSON_EXPONENT } from './charts/t.ts';

/** A part must be at least this long on both sides for its level to be compared: as long as a shift. */
export const FEWEST_FOR_LEVEL = 7;
/**
 * What the difference of two levels must reach on a plain chart: the same as for a suggested step, which fewer than 5 in 100
 * stable series of 60 points reach anywhere, since a person may have chosen the date by looking at the chart.
 */
export const PLAIN_THRESHOLD: Threshold = { threshold: 3.2, falseAlarms: 0.05 };

type Compared = Pick<SeriesPhase, 'change' | 'testedWith'>;

/**
 * How the level of each phase differs from that of the phase before. Averages are of the plotted values, weighted by their
 * denominators on u and p charts; of the values to the power of 1/3.6, turned back, on t and g charts, which are lopsided
 * (Nelson 1994). Values that a person left out do not count.
 */
export function levelChanges(
  chart: ChartType,
  points: readonly Pick<SeriesPoint, 'value' | 'denominator' | 'excluded'>[],
  phases: readonly { readonly start: number; readonly end: number }[],
): readonly Compared[] {
  return phases.map((phase, index) => {
    const before = phases[index - 1];
    if (before === undefined) return { change: null, testedWith: 0 };
    const [earlier, later] = [weightedOf(chart, points, before), weightedOf(chart, points, phase)];
    const testedWith = Math.min(earlier.values.length, later.values.length);
    if (testedWith < FEWEST_FOR_LEVEL) return { change: null, testedWith };
    const both = { values: [...earlier.values, ...later.values], weights: [...earlier.weights, ...later.weights] };
    const compared = compareLevels(both, earlier.values.length, PLAIN_THRESHOLD);
    const back = CHARTS[chart].isLopsided ? (level: number) => Math.max(0, level) ** NELSON_EXPONENT : (level: number) => level;
    const change = { ...compared, before: back(compared.before), after: back(compared.after) };
    return { change: Number.isFinite(change.test.p) && Number.isFinite(change.before - change.after) ? change : null, testedWith };
  });
}

function weightedOf(
  chart: ChartType,
  points: readonly Pick<SeriesPoint, 'value' | 'denominator' | 'excluded'>[],
  { start, end }: { readonly start: number; readonly end: number },
): Weighted {
  const { hasDenominators, isLopsided } = CHARTS[chart];
  const present = points.slice(start, end).filter(({ value, excluded }) => value !== null && !excluded);
  return {
    values: present.map(({ value }) => (isLopsided ? Math.max(0, value ?? 0) ** (1 / NELSON_EXPONENT) : (value ?? 0))),
    weights: present.map(({ denominator }) => (hasDenominators ? (denominator ?? 0) : 1)),
  };
}
