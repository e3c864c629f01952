import { normalDeviate } from './poisson.ts';

interface Counted {
  readonly count: number;
  readonly people: number;
}

/** A place in the order of rates, 1 for the highest, and within what places it could be. */
export interface Place {
  readonly place: number;
  /** How many others have exactly the same rate, and so the same place. */
  readonly tied: number;
  /** The highest and the lowest place that it could have; `from` ≤ `place` ≤ `to`. */
  readonly from: number;
  readonly to: number;
}

/** The chance that an interval misses the true place is at most this. */
const MISSES = 0.05;

/**
 * The place of each area, with an interval that holds its true place in at least 95 of 100 cases: an area can be
 * passed by all but those that differ from it, each pair tested at 5% shared among the area's comparisons (Bonferroni), by
 * the pooled rate of the two and with the variance of chance times `dispersion` (Klein, Wright and Wieczorek, A joint
 * confidence region for an overall ranking of populations, Applied Statistics 69, 2020, with differences in place of intervals).
 */
export function placesOf(areas: readonly Counted[], dispersion: number): readonly Place[] {
  const needed = areas.length < 2 ? 0 : normalDeviate(MISSES / (2 * (areas.length - 1)));
  return areas.map((area, index) => {
    const others = areas.filter((_, other) => other !== index);
    const differing = others.filter((other) => Math.abs(differenceOf(area, other, dispersion)) > needed);
    const higher = (list: readonly Counted[]): number => list.filter((other) => compareRates(other, area) > 0).length;
    return {
      place: 1 + higher(others),
      tied: others.filter((other) => compareRates(other, area) === 0).length,
      from: 1 + higher(differing),
      to: areas.length - (differing.length - higher(differing)),
    };
  });
}

/** Exact for whole numbers: no rounding makes two rates equal or different. */
const compareRates = (one: Counted, other: Counted): number => one.count * other.people - other.count * one.people;

function differenceOf(one: Counted, other: Counted, dispersion: number): number {
  const pooled = (one.count + other.count) / (one.people + other.people);
  if (pooled === 0) return 0;
  const spread = Math.sqrt(dispersion * pooled * (1 / one.people + 1 / other.people));
  return (one.count / one.people - other.count / other.people) / spread;
}
