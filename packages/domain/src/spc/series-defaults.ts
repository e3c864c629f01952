import { z } from 'zod';
import type { Observation } from './observation.ts';
import type { SeriesFields } from './series-fields.ts';
import { CHART_TYPES, RULE_SET_NAMES } from './series.ts';

/** What sort of number a series holds: a count, so many of so many, so many for each of something else, or single events. */
export const Measure = z.enum(['count', 'proportion', 'rate', 'event']);
export type Measure = z.infer<typeof Measure>;

/** By what rules a partnership reads its charts, and with which chart a new series of each measure begins. */
export const SeriesDefaults = z.strictObject({
  rules: z.enum(RULE_SET_NAMES),
  charts: z.strictObject({
    count: z.enum(CHART_TYPES),
    proportion: z.enum(CHART_TYPES),
    rate: z.enum(CHART_TYPES),
    event: z.enum(CHART_TYPES),
  }),
});
export type SeriesDefaults = z.infer<typeof SeriesDefaults>;

/** The chart that assumes least for each measure: individuals, Laney's primes, and time between events. */
export const DEFAULT_SERIES: SeriesDefaults = {
  rules: 'making-data-count',
  charts: { count: 'i', proportion: 'pPrime', rate: 'uPrime', event: 't' },
};

/** What sort of number these values are, from what they are counted out of. A value above its denominator is no proportion. */
export function measureOf(
  interval: SeriesFields['interval'],
  observations: readonly Pick<Observation, 'value' | 'denominator'>[],
): Measure {
  if (interval === 'event') return 'event';
  const counted = observations.filter(({ value, denominator }) => value !== null && denominator !== null);
  if (counted.length === 0) return 'count';
  return counted.every(({ value, denominator }) => (value ?? 0) <= (denominator ?? 0)) ? 'proportion' : 'rate';
}
