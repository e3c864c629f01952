/** From which count on an area is in each class, the least first; the first is 0. */
export type ClassBreaks = readonly number[];

const CLASSES = 5;

/**
 * Up to five classes of counts, each from about the same multiple of the one before, since a town centre may have forty times what a village
 * has; they begin at numbers that are easy to read. Classes that would be the same are one.
 */
export function classBreaks(counts: readonly number[]): ClassBreaks {
  const [least, most] = [Math.max(1, Math.min(...counts)), Math.max(1, ...counts)];
  if (counts.length === 0) return [0];
  const step = (most / least) ** (1 / CLASSES);
  const breaks = Array.from({ length: CLASSES - 1 }, (_, index) => rounded(least * step ** (index + 1)));
  return [0, ...new Set(breaks.filter((from) => from > 0))].toSorted((one, other) => one - other);
}

/** 0 for the lowest class. */
export const classOf = (count: number, breaks: ClassBreaks): number =>
  Math.max(
    0,
    breaks.findLastIndex((from) => count >= from),
  );

/** 844 as 850, 1,773 as 2,000, 91 as 90. */
function rounded(count: number): number {
  if (count < 20) return Math.round(count);
  const step = 5 * 10 ** (Math.floor(Math.log10(count)) - 1);
  return Math.round(count / step) * step;
}
