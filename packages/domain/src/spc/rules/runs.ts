import type { Runs } from '../series.ts';

/**
 * Anhøj's two tests: the longest run on one side of the centre line against round(log2 n) + 3
 * (Schilling 2012), and the crossings of it against the 5th percentile of Binomial(n − 1, 0.5)
 * (Chen 2010). Points on the line and missing ones are left out.
 */
export function analyseRuns(values: readonly (number | null)[], centreLine: number): Runs {
  let judged = 0;
  let longest = 0;
  let current = 0;
  let crossings = 0;
  let last: boolean | null = null;
  for (const value of values) {
    if (value === null || value === centreLine) continue;
    const isAbove = value > centreLine;
    if (last !== null && isAbove !== last) crossings += 1;
    current = isAbove === last ? current + 1 : 1;
    longest = Math.max(longest, current);
    last = isAbove;
    judged += 1;
  }
  if (judged === 0) return { longest: 0, longestExpected: 0, crossings: 0, crossingsExpected: 0, nonRandom: false };
  const longestExpected = Math.round(Math.log2(judged)) + 3;
  const crossingsExpected = fifthPercentileOfFairCoins(judged - 1);
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
