import type { Runs } from '../series.ts';
import type { JudgedPhase } from './judged-phase.ts';

type Judged = Pick<JudgedPhase, 'sides' | 'parts' | 'leftOut'>;

/**
 * Anhøj's two tests: the longest run on one side of the centre line against round(log2 n) + 3
 * (Schilling 2012), and the crossings of it against the 5th percentile of Binomial(n − 1, 0.5)
 * (Chen 2010; Anhøj and Olesen 2014, PLoS ONE 9(11)). Values on the line, missing ones and those that a person left
 * out are passed over; a run ends at six missing periods, and the line is not crossed there.
 */
export function analyseRuns({ sides, parts, leftOut }: Judged): Runs {
  let [judged, tosses, longest, crossings] = [0, 0, 0, 0];
  for (const { start, end } of parts) {
    let [last, length] = [0, 0];
    for (let at = start; at < end; at += 1) {
      const side = sides[at] ?? 0;
      if (side === 0 || leftOut(at)) continue;
      if (last !== 0) tosses += 1;
      if (last !== 0 && side !== last) crossings += 1;
      length = side === last ? length + 1 : 1;
      if (length > longest) longest = length;
      last = side;
      judged += 1;
    }
  }
  if (judged === 0) return { longest: 0, longestExpected: 0, crossings: 0, crossingsExpected: 0, nonRandom: false };
  const longestExpected = Math.round(Math.log2(judged)) + 3;
  const crossingsExpected = fewestCrossings(tosses);
  return { longest, longestExpected, crossings, crossingsExpected, nonRandom: longest > longestExpected || crossings < crossingsExpected };
}

/** The runs themselves, in order: which values each has. */
export function runsOf({ sides, parts, leftOut }: Judged): readonly { readonly side: -1 | 1; readonly places: readonly number[] }[] {
  return parts.flatMap(({ start, end }) => {
    const runs: { side: -1 | 1; places: number[] }[] = [];
    for (let at = start; at < end; at += 1) {
      const side = sides[at] ?? 0;
      if (side === 0 || leftOut(at)) continue;
      const current = runs.at(-1);
      if (current?.side === side) current.places.push(at);
      else runs.push({ side, places: [at] });
    }
    return runs;
  });
}

const FEWEST_CROSSINGS = new Map<number, number>();

/** Remembered: charts of one page are much of a length. */
function fewestCrossings(tosses: number): number {
  const known = FEWEST_CROSSINGS.get(tosses) ?? fifthPercentileOfFairCoins(tosses);
  FEWEST_CROSSINGS.set(tosses, known);
  return known;
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
