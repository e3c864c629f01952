/** Whether a value that varies as it does now will meet a target: `hit-and-miss` where chance alone decides. */
export type Assurance = 'will-meet' | 'will-miss' | 'hit-and-miss';

/** The limits within which ordinary variation stays, in the unit of the target; null where there is none on that side. */
export interface UsualRange {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The target held against the limits of ordinary variation, as NHS England's 'Making Data Count' does (and NHSRplotthedots computes): it
 * will be met where the whole range is on the right side of it, missed where the whole range is on the other, and met or missed by chance where it
 * lies between; a limit at the target itself leaves it to chance. It holds for as long as nothing changes.
 */
export function assuranceOf(target: number, wanted: 'higher' | 'lower', { lower, upper }: UsualRange): Assurance {
  const isAbove = lower !== null && lower > target;
  const isBelow = upper !== null && upper < target;
  if (!isAbove && !isBelow) return 'hit-and-miss';
  return isAbove === (wanted === 'higher') ? 'will-meet' : 'will-miss';
}
