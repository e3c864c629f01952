import type { DrawnSeries, SeriesPhase, SeriesPoint } from '../drawn-series.ts';

/** Where a series stands: its newest value and the phase that holds it. */
export interface Newest {
  readonly index: number;
  readonly point: SeriesPoint & { readonly value: number };
  readonly phase: SeriesPhase;
  /** The number of the phase, from 0. */
  readonly number: number;
}

/** The newest value of a chart; null where there is none, or no chart. */
export function newestOf({ points, phases }: DrawnSeries): Newest | null {
  const index = points.findLastIndex(({ value }) => value !== null);
  const point = points[index];
  const phase = phases[point?.phase ?? -1];
  if (point === undefined || point.value === null || phase === undefined) return null;
  return { index, point: { ...point, value: point.value }, phase, number: point.phase };
}

/** The stretch from one point to another, as claims tell it. */
export function stretchBetween(
  { points }: DrawnSeries,
  first: number,
  last: number,
  count: number,
): { readonly from: string; readonly to: string; readonly count: number; readonly lasts: boolean } {
  const newest = points.findLastIndex(({ value }) => value !== null);
  return { from: points[first]?.period ?? '', to: points[last]?.period ?? '', count, lasts: last === newest };
}
