import type { ChartPoint, Runs } from './series.ts';
import type { SeriesFields, StepCause } from './series-fields.ts';

/** A chart with what its sentences need to know. */
export interface ReadableChart extends Pick<
  SeriesFields,
  'unit' | 'interval' | 'chart' | 'rules' | 'multiplier' | 'improvement' | 'baselinePoints' | 'limitsFrom'
> {
  readonly points: readonly ChartPoint[];
  readonly phases: readonly {
    readonly start: number;
    readonly end: number;
    readonly centreLine: number;
    readonly points: number;
    readonly limits: 'none' | 'provisional' | 'firm';
    readonly because: { readonly cause: StepCause; readonly reason: string } | null;
  }[];
  readonly periods: readonly string[];
  readonly runs: Runs;
  /** Whether a yearly season explains much of the variation. */
  readonly seasonal: boolean;
}

/** 'the number of recorded offences' for counts, 'the figure for …' for anything else. */
export function subjectOf({ unit, chart, points }: Pick<ReadableChart, 'unit' | 'chart' | 'points'>): string {
  const areCounts = chart !== 'g' && chart !== 't' && points.every(({ value }) => value === null || Number.isInteger(value));
  return areCounts ? `the number of ${unit}` : `the figure for ${unit}`;
}
