import { compare } from '../compare.ts';

/** So many missing periods in a row end a run, a trend and whatever else looks at neighbours; fewer do not. */
export const LONGEST_GAP = 6;

/** The points of one phase as the rules see them: those with a value alone, in order. All lists have one entry a value. */
export interface JudgedPhase {
  readonly values: readonly number[];
  /** Which side of the centre line each lies on. */
  readonly sides: readonly (-1 | 0 | 1)[];
  /** Limits as drawn; null where there are none. */
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** What a trend is sought in: the values, or on a seasonal chart the values without their season. */
  readonly trended: readonly number[];
  /** The line this many standard errors from the centre at each value, before any floor; null on a run chart. */
  readonly lineAt: ((at: number, sigmas: number) => number) | null;
  /** The size of the numbers that the lines were computed from; see `compare`. */
  readonly size: number;
  /** Where neighbours may be compared: from and up to places between gaps of six or more missing periods. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  /** Whether a value is left out of the count of runs, as a person left it out of the limits. */
  readonly leftOut: (at: number) => boolean;
}

/** Which side of the line so many standard errors above (or below, where negative) the centre a value lies on. */
export const sideOfLine = ({ values, lineAt, size }: JudgedPhase, at: number, sigmas: number): -1 | 0 | 1 =>
  lineAt === null ? 0 : compare(values[at] ?? 0, lineAt(at, sigmas), size);

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
