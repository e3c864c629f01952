import type { Claim } from '../claim.ts';
import type { DrawnSeries } from '../drawn-series.ts';
import type { ChartFinding } from '../series.ts';
import { stretchBetween } from './newest.ts';

/** A claim that a rule made, and which way it points; null where the rule has no direction. */
export interface SignalClaim {
  readonly claim: Claim;
  readonly isUpward: boolean | null;
  /** The indices of the first and last point that it means. */
  readonly first: number;
  readonly last: number;
}

/** What the rules found, as claims, in order of time. */
export function signalClaims(chart: DrawnSeries): readonly SignalClaim[] {
  return chart.findings
    .flatMap((finding): SignalClaim[] => {
      const [first, last] = [finding.indices[0], finding.indices.at(-1)];
      const claim = first === undefined || last === undefined ? null : claimOf(chart, finding, first, last);
      if (claim === null || first === undefined || last === undefined) return [];
      return [{ claim, isUpward: upwardOf(finding), first, last }];
    })
    .toSorted((one, other) => one.first - other.first || one.last - other.last);
}

function upwardOf({ rule, direction }: ChartFinding): boolean | null {
  if (rule === 'fifteen-within-one-sigma' || rule === 'eight-beyond-one-sigma' || rule === 'fourteen-alternating') return null;
  return direction === 'above' || direction === 'rising';
}

function claimOf(chart: DrawnSeries, { rule, direction, indices }: ChartFinding, first: number, last: number): Claim | null {
  const stretch = stretchBetween(chart, first, last, indices.length);
  const side = direction === 'above' ? 'above' : 'below';
  switch (rule) {
    case 'outside-limits': {
      const extreme = extremeOf(chart, indices, side);
      return extreme === null ? null : { kind: 'outside-limits', ...stretch, side, extreme };
    }
    case 'shift': {
      const centre = chart.points[last]?.centreLine ?? null;
      return centre === null ? null : { kind: 'run', ...stretch, side, centre };
    }
    case 'trend': {
      const [from, to] = [chart.points[first]?.value ?? null, chart.points[last]?.value ?? null];
      const hasEnds = from !== null && to !== null;
      return hasEnds
        ? { kind: 'trend', ...stretch, direction: direction === 'rising' ? 'rising' : 'falling', first: from, last: to }
        : null;
    }
    case 'two-of-three':
    case 'four-of-five':
      return { kind: 'zone', rule, ...stretch, side, periods: indices.map((index) => chart.points[index]?.period ?? '') };
    case 'fifteen-within-one-sigma':
      return { kind: 'little-variation', ...stretch };
    case 'eight-beyond-one-sigma':
      return { kind: 'much-variation', ...stretch };
    case 'fourteen-alternating':
      return { kind: 'alternating', ...stretch };
  }
}

/** The value furthest out, in the width of its own limits, or the newest of equals. */
function extremeOf(
  { points }: DrawnSeries,
  indices: readonly number[],
  side: 'above' | 'below',
): { readonly period: string; readonly value: number; readonly limit: number } | null {
  let extreme: { readonly period: string; readonly value: number; readonly limit: number; readonly distance: number } | null = null;
  for (const index of indices) {
    const point = points[index];
    const limit = (side === 'above' ? point?.upperLimit : point?.lowerLimit) ?? null;
    if (point === undefined || point.value === null || limit === null) continue;
    const distance = Math.abs(point.value - limit);
    if (extreme === null || distance >= extreme.distance) extreme = { period: point.period, value: point.value, limit, distance };
  }
  return extreme === null ? null : { period: extreme.period, value: extreme.value, limit: extreme.limit };
}
