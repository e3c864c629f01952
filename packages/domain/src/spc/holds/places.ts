import { compare } from '../compare.ts';
import type { DrawnSeries, SeriesPoint } from '../drawn-series.ts';
import { CHARTS } from '../charts/charts.ts';
import { isWithin } from '../period.ts';
import { movingRanges } from '../charts/phase-limits.ts';

/** A point that has a value, with its index. */
export interface Place {
  readonly index: number;
  readonly value: number;
  readonly point: SeriesPoint;
}

/** Whether two numbers are the same, but for rounding. */
export const same = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : compare(one, other) === 0;

/** The points with a value from one period to another, both included. */
export function placesBetween({ points }: DrawnSeries, from: string, to: string): readonly Place[] {
  return points.flatMap((point, index) =>
    point.value === null || point.period < from || point.period > to ? [] : [{ index, value: point.value, point }],
  );
}

/** The last point that has a value; undefined where none has. */
export const newestPlace = (chart: DrawnSeries): Place | undefined => placesBetween(chart, '', '\u{ffff}').at(-1);

/** Whether the stretch of a claim is what it says: its ends have values, and it lasts if it reaches the newest. */
export function isStretch(
  chart: DrawnSeries,
  { from, to, lasts }: { readonly from: string; readonly to: string; readonly lasts: boolean },
): boolean {
  const places = placesBetween(chart, from, to);
  return places[0]?.point.period === from && places.at(-1)?.point.period === to && lasts === (newestPlace(chart)?.point.period === to);
}

/** Whether no six or more periods without a value lie between neighbours. */
export const isUnbroken = (places: readonly Place[]): boolean =>
  places.every(({ index }, at) => index - (places[at - 1]?.index ?? index) <= 6);

/** Which side of its centre line a value lies on. */
export const sideOf = ({ value, point: { centreLine } }: Place): -1 | 0 | 1 => (centreLine === null ? 0 : compare(value, centreLine));

/** What a trend is sought in: the value, on a seasonal chart without its season. */
export const trendedAt = ({ season }: DrawnSeries, { value, index }: Place): number =>
  season === null ? value : value / (season.indices[index] ?? 1);

/** The line this many standard errors from the centre at a point, from its limits or, where those are cut off, from the values that set them. */
export function lineAt(chart: DrawnSeries, { index, point }: Place, sigmas: number): number {
  const kind = chart.settings.chart;
  const { centreLine, upperLimit } = point;
  if (centreLine === null) return Number.NaN;
  const isCut = chart.season === null && (kind === 'p' || kind === 'pPrime' || kind === 'g' || kind === 't');
  if (!isCut) return upperLimit === null ? Number.NaN : centreLine + (sigmas * (upperLimit - centreLine)) / 3;
  const phase = chart.phases[point.phase];
  if (phase === undefined) return Number.NaN;
  const own = chart.points.slice(phase.start, phase.end);
  const values = own.map(({ value, counted }) => (value === null ? null : counted));
  const lines = CHARTS[kind].limits(
    {
      plotted: kind === 'g' || kind === 't' ? values : movingRanges(values),
      numerators: values,
      denominators: own.map(({ denominator }) => denominator),
      multiplier: chart.settings.multiplier,
      sets: settingIn(chart, phase.start, phase.end),
    },
    false,
  );
  return lines.lineAt?.(index - phase.start, sigmas) ?? Number.NaN;
}

/** Whether each point of a phase helps to set its limits. */
export function settingIn({ points, settings, leftOut }: DrawnSeries, start: number, end: number): readonly boolean[] {
  const { baselinePoints, limitsFrom } = settings;
  const excluded = new Set(leftOut.map(({ index }) => index));
  const isCarried = (at: number): boolean => {
    const period = points[at]?.period ?? '';
    return limitsFrom !== null && isWithin(period, limitsFrom);
  };
  const indices = Array.from({ length: end - start }, (_, offset) => start + offset);
  const first = points.findIndex((_, at) => isCarried(at));
  const carries = first >= start && first < end;
  return indices.map((at, offset) => !excluded.has(at) && (!carries || isCarried(at)) && offset < (baselinePoints ?? Infinity));
}
