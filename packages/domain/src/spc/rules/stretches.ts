/** Places that follow one another, from `start` up to `end`, without it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly side: -1 | 1;
}

/** The stretches of one non-zero side, at least `length` long, of the places from `start` up to `end`. */
export function stretchesOf(sides: readonly (-1 | 0 | 1)[], start: number, end: number, length: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let begin = start;
  for (let at = start; at < end; at = begin) {
    const side = sides[at] ?? 0;
    begin = at + 1;
    while (begin < end && sides[begin] === side) begin += 1;
    if (side !== 0 && begin - at >= length) found.push({ start: at, end: begin, side });
  }
  return found;
}
