/** What was counted in an area before and after. */
interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** Counts where something was done, where it was not, and, where given, in the areas around both. */
export interface ComparedCounts {
  readonly treated: BeforeAfter;
  readonly control: BeforeAfter;
  readonly aroundTreated?: BeforeAfter;
  readonly aroundControl?: BeforeAfter;
}

/** How much a count changed beyond what it did elsewhere, with its uncertainty. */
export interface WeightedDifference {
  readonly estimate: number;
  readonly standardError: number;
  /** The estimate in standard errors; 0 where nothing was counted at all. */
  readonly z: number;
  /** From where to where the difference may lie, 19 times in 20. */
  readonly low: number;
  readonly high: number;
}

/** Of a normal distribution 95 of 100 lie within so many standard errors. */
const WITHIN_95 = 1.959963984540054;

/**
 * The weighted displacement difference of Wheeler and Ratcliffe (2018, Crime Science 7:11): the change where something was done less the
 * change where it was not, with the changes around them added, since crime may only have moved there. Counts are taken as Poisson, so that
 * the variance is their sum. `weights` divide each change, as by the size of the areas, in the order treated, control, around treated,
 * around control; `times` divide the counts before and after, where the two times are of different length. Null where a weight or a time is
 * not above 0.
 */
export function weightedDisplacement(
  { treated, control, aroundTreated, aroundControl }: ComparedCounts,
  {
    weights = [1, 1, 1, 1],
    times = [1, 1],
  }: { readonly weights?: readonly [number, number, number, number]; readonly times?: readonly [before: number, after: number] } = {},
): WeightedDifference | null {
  if ([...weights, ...times].some((one) => !(one > 0))) return null;
  const none: BeforeAfter = { before: 0, after: 0 };
  const parts = [treated, control, aroundTreated ?? none, aroundControl ?? none];
  const signs = [1, -1, 1, -1];
  const [timeBefore, timeAfter] = times;
  let [estimate, variance] = [0, 0];
  for (const [index, { before, after }] of parts.entries()) {
    const weight = weights[index] ?? 1;
    estimate += ((signs[index] ?? 0) * (after / timeAfter - before / timeBefore)) / weight;
    variance += (after / timeAfter ** 2 + before / timeBefore ** 2) / weight ** 2;
  }
  const standardError = Math.sqrt(variance);
  const margin = WITHIN_95 * standardError;
  return {
    estimate,
    standardError,
    z: standardError === 0 ? 0 : estimate / standardError,
    low: estimate - margin,
    high: estimate + margin,
  };
}
