import { LETTER } from './frame.ts';

/** A rectangle in the units of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a line of words takes below its foot, in sizes of its type. */
export const BELOW = 0.25;

/** What a line of words covers, which takes `above` its foot so many sizes of its type. */
export function boxOfWords(
  { text, x, y, anchor }: { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' },
  { fontSize, above }: { readonly fontSize: number; readonly above: number },
): Box {
  const width = text.length * fontSize * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - fontSize * above, bottom: y + fontSize * BELOW };
}

/** Whether two boxes share a part, or stand nearer than `apart` side by side. */
export const overlap = (one: Box, other: Box, apart = 0): boolean =>
  one.left < other.right + apart && other.left < one.right + apart && one.top < other.bottom && other.top < one.bottom;
