import { compare } from '../compare.ts';

/** So many missing periods in a row end a run, a trend and whatever else looks at neighbours; fewer do not. */
export const LONGEST_GAP = 6;

/** The points of one phase as the rules see them: those with a value alone, in order. All lists have one entry a value. */
export interface JudgedPhase {
  readonly values: readonly number[];
  /** Which side of the centre line each lies on. */
  readonly sides: readonly (-1 | 0 | 1)[];
  /** What a trend is sought in: the values, or on a seasonal chart the values without their season. */
  readonly trended: readonly number[];
  /** How many whole standard errors each lies beyond the centre line on its side, 3 standing for 3 and more; null where there are no lines. */
  readonly beyond: readonly number[] | null;
  /** Where neighbours may be compared: from and up to places between gaps of six or more missing periods. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  /** Whether a value is left out of the count of runs, as a person left it out of the limits. */
  readonly leftOut: (at: number) => boolean;
}

/**
 * `JudgedPhase.beyond` of values with their sides. `lineAt` answers the line so many standard errors from the centre (negative: below) before any
 * floor or cap: no value passes those. `size` is the size of the numbers that the lines were computed from; see `compare`.
 */
export function beyondOf(
  { values, sides }: Pick<JudgedPhase, 'values' | 'sides'>,
  lineAt: (place: number, sigmas: number) => number,
  size: number,
): readonly number[] {
  return values.map((value, place) => {
    const side = sides[place] ?? 0;
    if (side === 0) return 0;
    let sigmas = 0;
    while (sigmas < 3 && compare(value, lineAt(place, side * (sigmas + 1)), size) === side) sigmas += 1;
    return sigmas;
  });
}

/** The parts of a list of indices between gaps of six or more; `isApart` may divide neighbours for another reason. */
export function partsOf(
  indices: readonly number[],
  isApart: (before: number, after: number) => boolean = () => false,
): JudgedPhase['parts'] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 1; at < indices.length; at += 1)
    if ((indices[at] ?? 0) - (indices[at - 1] ?? 0) > LONGEST_GAP || isApart(indices[at - 1] ?? 0, indices[at] ?? 0)) {
      parts.push({ start, end: at });
      start = at;
    }
  if (indices.length > 0) parts.push({ start, end: indices.length });
  return parts;
}
