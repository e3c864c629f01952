/** To what figures can be rounded, the largest first. */
const GRAINS = [1000, 100, 50, 10, 5, 1, 0.1, 0.01];

/** The largest step of which all values are multiples; the smallest where they are multiples of none. */
export function grainOf(values: Iterable<number>): number {
  let at = 0;
  for (const value of values)
    while (at < GRAINS.length - 1 && !isMultiple(value, GRAINS[at] ?? 1)) {
      at += 1;
    }
  return GRAINS[at] ?? 1;
}

const isMultiple = (value: number, of: number): boolean =>
  Math.abs(value - Math.round(value / of) * of) <= 1e-6 * Math.max(1, Math.abs(value));

/**
 * A bound of the chance that a measure which has nothing to do with a sum has these values, one of each period, where the sum has them
 * (natural logarithm). Values that come once are taken as drawn from as many as the measure ranges over, at least the twofold standard
 * deviation of a count of events. Of values that come again only their order tells anything: a sum that never changes says no more in
 * twelve periods than in one. The largest value counts by its level. A value of nothing is always to be expected.
 */
export function logChanceOf(values: readonly number[], grain: number): number {
  if (values.length === 0) return 0;
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of times.keys()) [least, most] = [Math.min(least, value), Math.max(most, value)];
  const spread = Math.max(most - least, 2 * Math.sqrt(most));
  let [log, once] = [-logFactorial(values.length), 0];
  for (const [value, count] of times) {
    log -= Math.log1p((value === most ? value : Math.min(value, spread)) / grain);
    if (count === 1) once += 1;
    else log += logFactorial(count);
  }
  return log + logFactorial(once);
}

function logFactorial(of: number): number {
  let sum = 0;
  for (let factor = 2; factor <= of; factor += 1) sum += Math.log(factor);
  return sum;
}
