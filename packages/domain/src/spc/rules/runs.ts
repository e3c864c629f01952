import type { Runs } from '../series.ts';
import type { JudgedPhase } from './judged-phase.ts';

/** Anhøj's two tests, with the runs themselves. */
export interface RunsOfPhase extends Runs {
  readonly runs: readonly { readonly side: -1 | 1; readonly places: readonly number[] }[];
}

/**
 * Anhøj's two tests: the longest run on one side of the centre line against round(log2 n) + 3
 * (Schilling 2012), and the crossings of it against the 5th percentile of Binomial(n − 1, 0.5)
 * (Chen 2010; Anhøj and Olesen 2014, PLoS ONE 9(11)). Values on the line, missing ones and those that a person left
 * out are passed over; a run ends at six missing periods, and the line is not crossed there.
 */
export function analyseRuns({ sides, parts, leftOut }: Pick<JudgedPhase, 'sides' | 'parts' | 'leftOut'>): RunsOfPhase {
  const runs: { side: -1 | 1; places: number[] }[] = [];
  let [judged, tosses, longest, crossings] = [0, 0, 0, 0];
  for (const { start, end } of parts) {
    const before = runs.length;
    for (let at = start; at < end; at += 1) {
      const side = sides[at] ?? 0;
      if (side === 0 || leftOut(at)) continue;
      const current = runs.length > before ? runs.at(-1) : undefined;
      if (current !== undefined) tosses += 1;
      if (current?.side === side) current.places.push(at);
      else {
        if (current !== undefined) crossings += 1;
        runs.push({ side, places: [at] });
      }
      longest = Math.max(longest, runs.at(-1)?.places.length ?? 0);
      judged += 1;
    }
  }
  if (judged === 0) return { longest: 0, longestExpected: 0, crossings: 0, crossingsExpected: 0, nonRandom: false, runs };
  const longestExpected = Math.round(Math.log2(judged)) + 3;
  const crossingsExpected = fifthPercentileOfFairCoins(tosses);
  const nonRandom = longest > longestExpected || crossings < crossingsExpected;
  return { longest, longestExpected, crossings, crossingsExpected, nonRandom, runs };
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
