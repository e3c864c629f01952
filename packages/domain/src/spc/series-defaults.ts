import { z } from 'zod';
import type { SeriesFields } from './series.kind.ts';
import { CHARTS, CHART_TYPES } from './charts/charts.ts';
import { RULE_SET_NAMES } from './series.ts';

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

interface Counted {
  readonly value: number | null;
  readonly denominator: number | null;
}

/** Words in a name that say that a column holds a population or its households, beside which things are counted. */
const OF_A_POPULATION = /population|poblogaeth|inhabitants|per head|households/iu;
/** A population is more than this, and the share of it that is counted less than one in twenty. */
const SMALLEST_POPULATION = 1000;
const LARGEST_SHARE = 0.05;
/** A population changes by less than this share from one period to the next; cases do not keep so still. */
const STEADY = 0.05;

/**
 * What sort of number these values are, from what they are counted out of. A value above its denominator is no proportion,
 * nor is a count beside a population: by its `name`, where that is known, or because it is large, steady and counted only in small part.
 */
export function measureOf(interval: SeriesFields['interval'], observations: readonly Counted[], name = ''): Measure {
  if (interval === 'event') return 'event';
  const counted = observations.flatMap(({ value, denominator }) =>
    value === null || denominator === null || denominator <= 0 ? [] : [{ value, denominator }],
  );
  if (counted.length === 0) return 'count';
  const isShare = counted.every(({ value, denominator }) => value <= denominator);
  return isShare && !OF_A_POPULATION.test(name) && !isOfPopulation(counted) ? 'proportion' : 'rate';
}

function isOfPopulation(counted: readonly { readonly value: number; readonly denominator: number }[]): boolean {
  return counted.every(({ value, denominator }, index) => {
    const before = counted[index - 1]?.denominator ?? denominator;
    const isSteady = Math.abs(denominator - before) <= STEADY * before;
    return denominator > SMALLEST_POPULATION && value < LARGEST_SHARE * denominator && isSteady;
  });
}

/**
 * Per how many a series of this measure reads well, by its middle rate: per 1 where that makes 1 or more, per 1,000 where that does,
 * else per 100,000; anything but a rate per 1.
 */
export function multiplierOf(measure: Measure, observations: readonly Counted[]): number {
  if (measure !== 'rate') return 1;
  const rates = observations
    .flatMap(({ value, denominator }) => (value === null || denominator === null || denominator <= 0 ? [] : [value / denominator]))
    .toSorted((one, other) => one - other);
  const middle = rates[Math.floor(rates.length / 2)] ?? 0;
  if (middle >= 1) return 1;
  return middle * 1000 >= 1 ? 1000 : 100_000;
}

/** What is known of a new series when its chart is chosen; `outOf` names what its values are counted out of, where that is known. */
interface NewValues {
  readonly interval: SeriesFields['interval'];
  readonly values: readonly Counted[];
  readonly outOf?: string | undefined;
  /** The chart that somebody named; left out where it is left to what the values are. */
  readonly chart?: SeriesFields['chart'] | undefined;
}

/**
 * With which chart a new series begins, and per how many it is drawn: a count beside a population as a rate, never as a share; the days
 * between events on a g chart where two fell on one day, since a t chart cannot be drawn of a time of 0.
 */
export function firstChart(
  charts: SeriesDefaults['charts'],
  { interval, values, outOf, chart }: NewValues,
): Pick<SeriesFields, 'chart' | 'multiplier'> {
  const measure = measureOf(interval, values, outOf);
  const usual = charts[measure];
  const isAbove = CHARTS[usual].values !== 'above-zero' || values.every(({ value }) => value === null || value > 0);
  const first = chart ?? (isAbove ? usual : 'g');
  return { chart: first, multiplier: CHARTS[first].quantity === 'rates' ? multiplierOf(measure, values) : 1 };
}
