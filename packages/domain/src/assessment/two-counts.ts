/** A count and how long it was counted for, in any unit that both counts share. */
export interface CountOver {
  readonly count: number;
  readonly length: number;
}

/** A difference that chance alone makes this seldom, or more seldom, is called more than chance. */
export const CHANCE_LEVEL = 0.05;

/** Above so many events together the distribution is normal to more digits than anybody reads. */
const MOST_SUMMED = 1_000_000;

/**
 * How often chance alone would make two Poisson counts of the same rate differ as much as these, or more: the p value of the
 * two-sided E-test (Krishnamoorthy and Thomson 2004, Journal of Statistical Planning and Inference 119, 23–35). It allows for
 * different lengths. For counts that vary more than Poisson counts do, as when one incident brings several, the true value is larger.
 * Counts are whole numbers from 0 up, lengths above 0.
 */
export function eTest(one: CountOver, other: CountOver): number {
  const total = one.count + other.count;
  if (total === 0) return 1;
  const rate = total / (one.length + other.length);
  const statistic = (count: number, against: number): number => {
    const spread = Math.sqrt(count / one.length ** 2 + against / other.length ** 2);
    return spread === 0 ? 0 : (count / one.length - against / other.length) / spread;
  };
  const seen = Math.abs(statistic(one.count, other.count));
  if (seen === 0) return 1;
  if (total > MOST_SUMMED) return bothTailsOfNormal(seen);
  // Equal statistics may differ in their last bits.
  const least = seen * (1 - 1e-12);
  const first = poisson(rate * one.length);
  const second = poisson(rate * other.length);
  const below = runningSums(second.chances);
  const all = below.at(-1) ?? 1;
  // Both bounds of what is as unlikely only rise with the first count, since the statistic rises with it and falls with the second.
  let low = 0;
  let high = 0;
  let p = 0;
  for (const [offset, chance] of first.chances.entries()) {
    const count = first.start + offset;
    while (low < second.chances.length && statistic(count, second.start + low) >= least) low += 1;
    while (high < second.chances.length && statistic(count, second.start + high) > -least) high += 1;
    p += chance * ((below[low] ?? all) + all - (below[high] ?? all));
  }
  return Math.min(1, p);
}

/** The chances of a Poisson count, from the first that is not negligible (1e-16 of the largest) to the last. */
function poisson(mean: number): { readonly start: number; readonly chances: readonly number[] } {
  const reach = 9 * Math.sqrt(mean) + 40;
  const start = Math.max(0, Math.floor(mean - reach));
  const peak = Math.floor(mean);
  const chances = Array.from({ length: Math.ceil(mean + reach) - start + 1 }, () => 0);
  // Relative to the largest, from it outwards; then divided by their sum. No factorial is needed and nothing underflows.
  let chance = 1;
  for (let count = peak; count < start + chances.length; count += 1) {
    chances[count - start] = chance;
    chance *= mean / (count + 1);
  }
  chance = 1;
  for (let count = peak; count > start; count -= 1) {
    chance *= count / mean;
    chances[count - 1 - start] = chance;
  }
  const sum = chances.reduce((whole, part) => whole + part, 0);
  return { start, chances: chances.map((part) => part / sum) };
}

/** The sums of the first 0, 1, 2, … numbers. */
function runningSums(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...numbers.map((number) => (sum += number))];
}

/** Both tails of the standard normal distribution beyond ±z (Abramowitz and Stegun 7.1.26, within 1.5e-7). */
function bothTailsOfNormal(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return polynomial * Math.exp(-x * x);
}
