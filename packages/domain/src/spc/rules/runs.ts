import type { Runs } from '../series.ts';

/**
 * Anhøj's two tests: the longest run on one side of the centre line against round(log2 n) + 3
 * (Schilling 2012), and the crossings of it against the 5th percentile of Binomial(n − 1, 0.5)
 * (Chen 2010). Points on the line and missing ones are left out.
 */
export function analyseRuns(values: readonly (number | null)[], centreLine: number): Runs {
  const sides = values.flatMap((value) => (value === null || value === centreLine ? [] : [value > centreLine]));
  if (sides.length === 0) return { longest: 0, longestExpected: 0, crossings: 0, crossingsExpected: 0, nonRandom: false };
  let longest = 1;
  let current = 1;
  let crossings = 0;
  for (let index = 1; index < sides.length; index += 1) {
    if (sides[index] === sides[index - 1]) current += 1;
    else {
      current = 1;
      crossings += 1;
    }
    longest = Math.max(longest, current);
  }
  const longestExpected = Math.round(Math.log2(sides.length)) + 3;
  const crossingsExpected = fifthPercentileOfFairCoins(sides.length - 1);
  return { longest, longestExpected, crossings, crossingsExpected, nonRandom: longest > longestExpected || crossings < crossingsExpected };
}

/** The least k with P(X ≤ k) ≥ 0.05 for X from Binomial(tosses, 0.5); logarithms keep long series from underflow. */
function fifthPercentileOfFairCoins(tosses: number): number {
  let logChoose = 0;
  let cumulative = 0;
  for (let heads = 0; heads <= tosses; heads += 1) {
    cumulative += Math.exp(logChoose - tosses * Math.LN2);
    if (cumulative >= 0.05) return heads;
    logChoose += Math.log((tosses - heads) / (heads + 1));
  }
  return tosses;
}
