import { monthAfter } from '../../shared/months.ts';
import { chartOfSeries, type SeriesChart } from '../chart-of-series.ts';
import type { ChartSettings } from '../drawn-series.ts';
import type { Observation } from '../observation.ts';
import type { Mark } from '../prepared-series.ts';
import type { SeriesFields } from '../series.kind.ts';

/** How tests and benchmarks chart a series where nothing else is to the point: counts of a month that should fall, all defaults. */
export const MONTHLY_COUNTS = {
  unit: 'offences',
  interval: 'month',
  chart: 'i',
  rules: 'making-data-count',
  multiplier: 1,
  improvement: 'lower',
  baselinePoints: null,
  limitsFrom: null,
} as const satisfies ChartSettings;

/** A public series of monthly counts, where a test needs all that a series says of itself. */
export const MONTHLY_SERIES = {
  ...MONTHLY_COUNTS,
  title: 'Thefts',
  slug: 'thefts',
  unit: 'thefts',
  area: 'Here',
  about: '',
  source: '',
  licence: '',
  caveat: '',
  audience: 'public',
  feed: { kind: 'none' },
  target: null,
} as const satisfies SeriesFields;

/** Values one after the other from a first month on, `apart` months between them, each out of its own denominator or all out of one. */
export function observedFrom(
  first: string,
  values: readonly (number | null)[],
  denominators: readonly (number | null)[] | number | null = null,
  apart = 1,
): Observation[] {
  return values.map((value, at) => ({
    period: monthAfter(first, at * apart),
    value,
    denominator: typeof denominators === 'number' ? denominators : (denominators?.[at] ?? null),
    note: '',
  }));
}

/** The chart of monthly counts, or an error with the code of the reason why there is none. */
export function chartOfMonths(
  observations: readonly Observation[],
  settings: Partial<ChartSettings> = {},
  marks: readonly Mark[] = [],
): SeriesChart {
  const charted = chartOfSeries({ ...MONTHLY_COUNTS, ...settings }, marks, observations);
  if (!charted.ok) throw new Error(charted.failure.reason.code);
  return charted.value;
}
