import type { IsoMonthOrDate } from '../shared/calendar.ts';
import { refuse, ok, type Result } from '../shared/result.ts';
import { adviseOnChart, type ChartAdvice } from './advice.ts';
import { analyseSeries } from './analyse-series.ts';
import type { Observation } from './observation.ts';
import { periodsThrough } from './period.ts';
import { type ChartReading, readChart } from './reading.ts';
import type { AnalysisOptions, ControlChart, Phase, Series, Signal } from './series.ts';
import type { SeriesFields, SeriesMarkFields, StepCause } from './series-fields.ts';
import { type PhaseSuggestion, suggestPhases } from './suggest-phases.ts';

/** A point as it is drawn and tabled. Lines are null where there are too few points to draw them. */
export interface SeriesPoint {
  readonly period: IsoMonthOrDate;
  /** What is plotted: the value, or the rate that it makes with its denominator; null where it is missing. */
  readonly value: number | null;
  readonly note: string;
  readonly excluded: boolean;
  readonly centreLine: number;
  readonly lowerLimit: number | null;
  readonly upperLimit: number | null;
  readonly phase: number;
  readonly signals: readonly Signal[];
}

/** A stretch with its own limits, and why it began; `because` is null for the first. */
export interface SeriesPhase extends Phase {
  readonly because: { readonly cause: StepCause; readonly reason: string } | null;
}

/** A series as a control chart, read. */
export interface SeriesChart {
  readonly points: readonly SeriesPoint[];
  readonly phases: readonly SeriesPhase[];
  readonly annotations: readonly { readonly index: number; readonly text: string }[];
  readonly reading: ChartReading;
  readonly advice: readonly ChartAdvice[];
}

type Charted = Pick<SeriesFields, 'unit' | 'interval' | 'chart' | 'rules' | 'multiplier' | 'improvement' | 'baselinePoints' | 'limitsFrom'>;
type Mark = Pick<SeriesMarkFields, 'at' | 'mark'>;

/** The rules that need limits; without enough points for limits, they say nothing. */
const NEED_LIMITS: ReadonlySet<Signal['rule']> = new Set([
  'outside-limits',
  'two-of-three',
  'four-of-five',
  'fifteen-within-one-sigma',
  'eight-beyond-one-sigma',
]);

/**
 * The control chart of a series with what people have marked in it, or a sentence that says why it cannot
 * be drawn. Periods without an observation are missing points. Limits of counts stop at 0; a phase of fewer
 * than 12 points gets none.
 */
export function chartOfSeries(series: Charted, marks: readonly Mark[], observations: readonly Observation[]): Result<SeriesChart, string> {
  const prepared = prepare(series, marks, observations);
  if (!prepared.ok) return prepared;
  const { periods, found, data, options } = prepared.value;
  const chart = analyseSeries(data, options);
  const drawn = withoutWeakLimits(chart);
  const excluded = new Set(indicesOf(marks, periods, 'excluded'));
  const phaseMarks = phaseMarksOf(marks, periods);
  const phases = drawn.phases.map((phase, index) => ({
    ...phase,
    because: index === 0 ? null : (phaseMarks.get(phase.start) ?? null),
  }));
  const advice = adviseOnChart(data, options);
  const seasonal = advice.some(({ kind }) => kind === 'season');
  return ok({
    points: drawn.points.map((point, index) => ({
      ...point,
      period: periods[index] ?? '',
      note: found[index]?.note ?? '',
      excluded: excluded.has(index),
    })),
    phases,
    annotations: marks.flatMap(({ at, mark }) => {
      const index = periods.findLastIndex((period) => period <= at);
      return mark.kind === 'annotation' && index >= 0 ? [{ index, text: mark.text }] : [];
    }),
    reading: readChart({ ...series, points: drawn.points, phases, periods, runs: drawn.runs, seasonal }),
    advice,
  });
}

/** Where new limits should probably begin, without the places that people have accepted or refused; none where no chart can be drawn. */
export function suggestionsFor(series: Charted, marks: readonly Mark[], observations: readonly Observation[]): readonly PhaseSuggestion[] {
  const prepared = prepare(series, marks, observations);
  if (!prepared.ok || series.chart === 'mr') return [];
  const { periods, data, options } = prepared.value;
  const refused = new Set(indicesOf(marks, periods, 'suggestion-refused'));
  return suggestPhases(data, options).filter(({ index }) => !refused.has(index));
}

interface Prepared {
  readonly periods: readonly string[];
  readonly found: readonly (Observation | undefined)[];
  readonly data: Series;
  readonly options: AnalysisOptions;
}

function prepare(series: Charted, marks: readonly Mark[], observations: readonly Observation[]): Result<Prepared, string> {
  const periods = periodsThrough(
    observations.map(({ period }) => period),
    series.interval,
  );
  const byPeriod = new Map(observations.map((observation) => [observation.period, observation]));
  const found = periods.map((period) => byPeriod.get(period));
  const obstacle = obstacleTo(series, found);
  if (obstacle !== null) return refuse(obstacle);
  const data: Series = {
    values: found.map((observation) => observation?.value ?? null),
    labels: periods,
    ...(needsDenominators(series.chart) ? { denominators: found.map((observation) => observation?.denominator ?? Number.NaN) } : {}),
  };
  return ok({ periods, found, data, options: optionsOf(series, marks, periods, data) });
}

const needsDenominators = (chart: SeriesFields['chart']): boolean =>
  chart === 'u' || chart === 'uPrime' || chart === 'p' || chart === 'pPrime';

function obstacleTo(series: Charted, found: readonly (Observation | undefined)[]): string | null {
  const present = found.flatMap((observation) =>
    observation === undefined || observation.value === null ? [] : [{ ...observation, value: observation.value }],
  );
  if (present.length < 2) return 'There are too few values to draw a chart yet.';
  if (needsDenominators(series.chart) && present.some(({ denominator }) => denominator === null))
    return 'This kind of chart needs a denominator beside each value, such as the population. Import one, or choose an individuals chart.';
  if (series.chart === 't' && present.some(({ value }) => value <= 0))
    return 'A t chart shows the time between events, so each value must be above 0.';
  if ((series.chart === 'c' || series.chart === 'g') && present.some(({ value }) => value < 0 || !Number.isInteger(value)))
    return `A ${series.chart} chart shows counts: whole numbers from 0 up. Choose an individuals chart for other values.`;
  if ((series.chart === 'p' || series.chart === 'pPrime') && present.some(({ value, denominator }) => value > (denominator ?? 0)))
    return 'A proportion cannot be more than the whole: some values are larger than their denominators.';
  return null;
}

function optionsOf(series: Charted, marks: readonly Mark[], periods: readonly string[], data: Series): AnalysisOptions {
  const phaseStarts = [...phaseMarksOf(marks, periods).keys()].toSorted((one, other) => one - other);
  const areCounts = data.values.every((value) => value === null || (Number.isInteger(value) && value >= 0));
  const excluded = new Set([...indicesOf(marks, periods, 'excluded'), ...outsideCarriedLimits(series, periods, phaseStarts)]);
  return {
    chart: series.chart,
    rules: series.rules,
    multiplier: series.multiplier,
    improvement: series.improvement,
    floorAtZero: areCounts,
    phaseStarts,
    excluded: leaveEnough([...excluded], phaseStarts, data),
    ...(series.baselinePoints === null ? {} : { baseline: series.baselinePoints }),
  };
}

/** The points of the phase of `limitsFrom` that lie outside it: they are judged by its limits and set none. */
function outsideCarriedLimits({ limitsFrom }: Charted, periods: readonly string[], phaseStarts: readonly number[]): readonly number[] {
  if (limitsFrom === null) return [];
  const inside = periods.flatMap((period, index) => (period >= limitsFrom.from && period <= limitsFrom.to ? [index] : []));
  const [first] = inside;
  if (first === undefined) return [];
  const start = phaseStarts.findLast((index) => index <= first) ?? 0;
  const end = phaseStarts.find((index) => index > first) ?? periods.length;
  return Array.from({ length: end - start }, (_, offset) => start + offset).filter((index) => !inside.includes(index));
}

/** What is left out, except where fewer than two points of a phase would be left to set its limits. */
function leaveEnough(excluded: readonly number[], phaseStarts: readonly number[], data: Series): readonly number[] {
  const left = new Set(excluded);
  return [0, ...phaseStarts].flatMap((start, phase) => {
    const end = phaseStarts[phase] ?? data.values.length;
    const setting = data.values.filter((value, index) => index >= start && index < end && value !== null && !left.has(index));
    return setting.length < 2 ? [] : excluded.filter((index) => index >= start && index < end);
  });
}

function phaseMarksOf(marks: readonly Mark[], periods: readonly string[]): ReadonlyMap<number, { cause: StepCause; reason: string }> {
  return new Map(
    marks.flatMap(({ at, mark }) => {
      const index = periods.findIndex((period) => period >= at);
      return mark.kind === 'phase' && index > 0 ? [[index, { cause: mark.cause, reason: mark.reason }] as const] : [];
    }),
  );
}

function indicesOf(marks: readonly Mark[], periods: readonly string[], kind: Mark['mark']['kind']): readonly number[] {
  return marks.flatMap(({ at, mark }) => {
    const index = periods.indexOf(at);
    return mark.kind === kind && index >= 0 ? [index] : [];
  });
}

function withoutWeakLimits(chart: ControlChart): ControlChart {
  const points = chart.points.map((point) =>
    chart.phases[point.phase]?.limits === 'none'
      ? { ...point, lowerLimit: null, upperLimit: null, signals: point.signals.filter(({ rule }) => !NEED_LIMITS.has(rule)) }
      : point,
  );
  return { ...chart, points };
}
