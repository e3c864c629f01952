import type { FunnelPoint } from '@saferplan/domain/peers';
import type { FunnelLayout } from './layout.ts';

/** A name beside its point. */
export interface PlacedLabel {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

const LETTER = 0.58;
const LINE = 17;

/**
 * The names that the chart says: that of the own area and of those outside the band. Each stands right of its point, or left
 * where there is no room, and is moved down or up until it covers no other.
 */
export function labelsOf(
  points: readonly FunnelPoint[],
  own: string,
  layout: FunnelLayout,
  say: (rate: number) => string,
): readonly PlacedLabel[] {
  const placed: (PlacedLabel & { readonly from: number; readonly to: number })[] = [];
  const labelled = points.filter(({ code, state }) => code === own || state === 'higher' || state === 'lower');
  for (const point of labelled.toSorted((one, other) => Number(other.code === own) - Number(one.code === own))) {
    const text = `${point.name} ${say(point.rate)}`;
    const width = text.length * layout.fontSize * LETTER;
    const x = layout.x(point.people);
    const anchor = x + 14 + width > layout.right ? 'end' : 'start';
    const from = anchor === 'start' ? x + 14 : x - 14 - width;
    const start = layout.y(point.rate) + 5;
    const free = (y: number): boolean =>
      y > layout.top &&
      y < layout.bottom &&
      placed.every((other) => from > other.to || from + width < other.from || Math.abs(y - other.y) >= LINE);
    const y = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((lines) => start + lines * LINE).find(free) ?? start;
    placed.push({ code: point.code, text, x: anchor === 'start' ? x + 14 : x - 14, y, anchor, from, to: from + width });
  }
  return placed;
}
