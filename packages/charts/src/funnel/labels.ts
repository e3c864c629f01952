import type { Funnel, FunnelPoint } from '@saferplan/domain/peers';
import { type Box, boxOfWords, overlap } from '../words-box.ts';
import type { FunnelLayout } from './layout.ts';

/** A name beside its point. */
export interface PlacedLabel {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** How high a line stands above its foot, as a share of the size of letters. */
const ABOVE = 0.85;
/** How far names stay apart side by side. */
const APART = 4;
/** From the middle of a point to its name beside it; to the foot of a name above, and of one below. */
const BESIDE = 14;
const OVER = 14;
const UNDER = 25;
const STEP = 9;
const MOST_STEPS = 9;

/** A label, what it covers, and how far it is from where it would best stand. */
interface Candidate {
  readonly label: PlacedLabel;
  readonly box: Box;
  readonly away: number;
}

/**
 * The names that the chart says: that of the own area and of those outside the band. Each stands beside, above or below its point, as near
 * as it can without covering a line, a point or another name; where no place is free, it covers no name, and as little else as can be.
 */
export function labelsOf(funnel: Funnel, own: string, layout: FunnelLayout, say: (rate: number) => string): readonly PlacedLabel[] {
  const placed: Candidate[] = [];
  const labelled = funnel.points.filter(({ code, state }) => code === own || state === 'higher' || state === 'lower');
  for (const point of labelled.toSorted((one, other) => Number(other.code === own) - Number(one.code === own))) {
    const cost = ({ box, away }: Candidate): number =>
      away +
      (placed.some((other) => overlap(other.box, box, APART)) ? 10_000 : 0) +
      (isInside(box, layout) ? 0 : 1000) +
      100 * linesCrossed(box, funnel, layout) +
      100 * funnel.points.filter((other) => covers(box, other, layout)).length;
    const [first, ...rest] = candidatesFor(point, `${point.name} ${say(point.rate)}`, layout);
    placed.push(rest.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best), first));
  }
  return placed.map(({ label }) => label);
}

/** Where a label may stand: right of its point first, then left, above and below, each moved further and further up and down. */
function candidatesFor(point: FunnelPoint, text: string, layout: FunnelLayout): readonly [Candidate, ...Candidate[]] {
  const [x, middle] = [layout.x(point.people), layout.y(point.rate) + 0.35 * layout.fontSize];
  const at = (anchor: PlacedLabel['anchor'], across: number, y: number, away: number): Candidate => {
    const label = { code: point.code, text, x: across, y, anchor };
    return { label, box: boxOf(label, layout.fontSize), away };
  };
  const right = (down: number): Candidate => at('start', x + BESIDE, middle + down, Math.abs(down));
  const others = Array.from({ length: 2 * MOST_STEPS + 1 }, (_, step) => (step - MOST_STEPS) * STEP).flatMap((down) => [
    right(down),
    at('end', x - BESIDE, middle + down, Math.abs(down) + 1),
    at('middle', x, layout.y(point.rate) + (down < 0 ? down - OVER + STEP : down + UNDER), Math.abs(down) + STEP + 2),
  ]);
  return [right(0), ...others];
}

/** What a label covers. */
export const boxOf = (label: PlacedLabel, fontSize: number): Box => boxOfWords(label, { fontSize, above: ABOVE });

const isInside = (box: Box, { left, right, top, bottom }: FunnelLayout): boolean =>
  box.left > left && box.right < right && box.top > top && box.bottom < bottom;

/** Whether it covers the middle of a point, or comes nearer than its edge. */
function covers(box: Box, { people, rate }: FunnelPoint, layout: FunnelLayout): boolean {
  const [x, y] = [layout.x(people), layout.y(rate)];
  return x > box.left - 7 && x < box.right + 7 && y > box.top - 6 && y < box.bottom + 6;
}

/** How many of the five lines run through a box: the edges of what is usual and of what is very unusual, and the rate of all. */
export function linesCrossed(box: Box, funnel: Funnel, { limits, y }: FunnelLayout): number {
  const all = y(funnel.rate);
  const edges = [
    (at: FunnelLayout['limits'][number]) => at.usual.upper,
    (at: FunnelLayout['limits'][number]) => at.usual.lower,
    (at: FunnelLayout['limits'][number]) => at.unusual.upper,
    (at: FunnelLayout['limits'][number]) => at.unusual.lower,
  ];
  const crossed = edges.filter((rateAt) =>
    limits.some((at, index) => {
      const next = limits[index + 1];
      return next !== undefined && runsThrough(box, [at.x, y(rateAt(at))], [next.x, y(rateAt(next))]);
    }),
  );
  return crossed.length + Number(all > box.top && all < box.bottom);
}

/** Whether a piece of a line, from left to right, has a part inside a box. */
function runsThrough(box: Box, [x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): boolean {
  const [from, to] = [Math.max(box.left, x0), Math.min(box.right, x1)];
  if (from > to) return false;
  const at = (x: number): number => (x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0));
  return Math.min(at(from), at(to)) < box.bottom && Math.max(at(from), at(to)) > box.top;
}
