import type { SeriesPeriod } from '../shared/series-period.ts';
import { CHARTS } from './charts/charts.ts';
import type { ChartSettings, DrawnSeries } from './drawn-series.ts';
import type { Observation } from './observation.ts';
import { isWithin, periodsThrough } from './period.ts';
import type { AnalysisOptions, Series } from './series.ts';
import type { SeriesMarkFields } from './series-mark.kind.ts';
import { judgedBy, type StepCause } from './series-parts.ts';

export type Mark = Pick<SeriesMarkFields, 'at' | 'mark'>;

/** A series with what people marked in it, as the engine takes it. Lists have one entry a period. */
export interface PreparedSeries {
  readonly periods: readonly SeriesPeriod[];
  readonly found: readonly (Observation | undefined)[];
  readonly data: Series;
  readonly options: AnalysisOptions;
  readonly leftOut: DrawnSeries['leftOut'];
  /** What the person said who began limits anew, by index. */
  readonly reasons: ReadonlyMap<number, { readonly cause: StepCause; readonly reason: string }>;
  /** Places that set no limits because those of another stretch are carried over. */
  readonly outsideCarried: readonly number[];
  readonly refused: ReadonlySet<number>;
}

/** Puts observations in order of time, with an empty place for each period without one. */
export function prepareSeries(settings: ChartSettings, marks: readonly Mark[], observations: readonly Observation[]): PreparedSeries {
  const { chart, rules, multiplier, improvement, baselinePoints } = settings;
  const periods = periodsThrough(
    observations.map(({ period }) => period),
    settings.interval,
  );
  const byPeriod = new Map(observations.map((observation) => [observation.period, observation]));
  const found = periods.map((period) => byPeriod.get(period));
  const denominators = found.map((observation) => observation?.denominator ?? null);
  const values = found.map((observation) => observation?.value ?? null);
  const data: Series = { values, labels: periods, ...(CHARTS[chart].hasDenominators ? { denominators } : {}) };
  const reasons = phaseMarksOf(marks, periods);
  const phaseStarts = [...reasons.keys()].toSorted((one, other) => one - other);
  const leftOut = marksAt(marks, periods, 'excluded');
  const outsideCarried = outsideCarriedLimits(settings, periods, phaseStarts);
  const areCounts = values.every((value) => value === null || (Number.isInteger(value) && value >= 0));
  return {
    periods,
    found,
    data,
    leftOut,
    reasons,
    outsideCarried,
    refused: new Set(marksAt(marks, periods, 'suggestion-refused').map(({ index }) => index)),
    options: {
      chart,
      rules,
      multiplier,
      improvement: judgedBy(improvement),
      floorAtZero: areCounts,
      phaseStarts,
      excluded: leaveEnough(
        leftOut.map(({ index }) => index),
        phaseStarts,
        data,
      ),
      carriedTo: outsideCarried,
      ...(baselinePoints === null ? {} : { baseline: baselinePoints }),
    },
  };
}

/** The points of the phase of `limitsFrom` that lie outside it: they are judged by its limits and set none. */
function outsideCarriedLimits(
  { limitsFrom }: ChartSettings,
  periods: readonly string[],
  phaseStarts: readonly number[],
): readonly number[] {
  if (limitsFrom === null) return [];
  const inside = periods.flatMap((period, index) => (isWithin(period, limitsFrom) ? [index] : []));
  const first = inside[0];
  if (first === undefined) return [];
  const start = phaseStarts.findLast((candidate) => candidate <= first) ?? 0;
  const end = phaseStarts.find((candidate) => candidate > first) ?? periods.length;
  return periods.flatMap((_, index) => (index >= start && index < end && !inside.includes(index) ? [index] : []));
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

function phaseMarksOf(marks: readonly Mark[], periods: readonly string[]): PreparedSeries['reasons'] {
  return new Map(
    marks.flatMap(({ at, mark }) => {
      const index = periods.findIndex((period) => period >= at);
      return mark.kind === 'phase' && index > 0 ? [[index, { cause: mark.cause, reason: mark.reason }] as const] : [];
    }),
  );
}

function marksAt(
  marks: readonly Mark[],
  periods: readonly string[],
  kind: 'excluded' | 'suggestion-refused',
): readonly { readonly index: number; readonly reason: string }[] {
  const reasons = new Map(
    marks.flatMap(({ at, mark }) => {
      const index = periods.indexOf(at);
      return mark.kind === kind && index >= 0 ? [[index, mark.reason] as const] : [];
    }),
  );
  return [...reasons].map(([index, reason]) => ({ index, reason })).toSorted((one, other) => one.index - other.index);
}
