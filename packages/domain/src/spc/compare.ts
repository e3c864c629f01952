/** Differences smaller than this share of the numbers compared come from arithmetic in binary, not from the data. */
const TOLERANCE = 1e-9;
/** Differences below this are of numbers so small that a computer keeps few of their digits. */
const SMALLEST = 1e-290;

/**
 * Which side of a line a value lies on: 1 above, −1 below, 0 on it. The only comparison by which a value meets a line, a
 * limit, a neighbour or a target, so that 24 values of 99.9 lie on their own mean, which differs in the 15th digit.
 * `size` is the size of the numbers that the line was computed from, where the line itself may be near 0.
 */
export function compare(value: number, line: number, size = 0): -1 | 0 | 1 {
  const distance = value - line;
  if (distance === 0) return 0;
  // Quick for what is plainly apart: no tolerance is larger than that of all three together.
  const most = TOLERANCE * (Math.abs(value) + Math.abs(line) + size) + SMALLEST;
  if (distance > most) return 1;
  if (distance < -most) return -1;
  const tolerance = Math.max(SMALLEST, TOLERANCE * Math.max(Math.abs(value), Math.abs(line), size));
  return distance > tolerance ? 1 : distance < -tolerance ? -1 : 0;
}

/** Whether all values are the same, but for what rounding explains. True of none and of one. */
export function areEqual(values: readonly number[]): boolean {
  let [low = 0, high = 0] = [values[0], values[0]];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return compare(high, low) === 0;
}
