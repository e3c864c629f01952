import { type Funnel, FEWEST_FOR_A_VERDICT, funnelLimits } from '@saferplan/domain/peers';
import { scaleLinear } from 'd3-scale';
import type { Frame } from '../frame.ts';

/** The same chart for a page and for a telephone. Sizes are in the units of the drawing. */
export type FunnelSize = 'wide' | 'narrow';

/** The edges of what is usual and of what is very unusual, at one number of people. */
interface Limits {
  readonly x: number;
  readonly usual: { readonly lower: number; readonly upper: number };
  readonly unusual: { readonly lower: number; readonly upper: number };
}

export interface FunnelLayout extends Frame {
  readonly x: (people: number) => number;
  readonly y: (rate: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  /** From the fewest people to the most; none where there are too few areas for a verdict, since nothing could lie outside. */
  readonly limits: readonly Limits[];
}

const FRAMES = {
  wide: { width: 820, height: 420, left: 44, right: 684, top: 34, bottom: 372, fontSize: 13, xTicks: 5, steps: 30 },
  narrow: { width: 360, height: 356, left: 36, right: 348, top: 50, bottom: 308, fontSize: 13, xTicks: 3, steps: 20 },
} as const;

/** Where everything in a funnel chart lies. Rates start at 0, so that a small difference looks small. */
export function layOutFunnel(funnel: Funnel, size: FunnelSize): FunnelLayout {
  const frame = FRAMES[size];
  const sizes = funnel.points.map(({ people }) => people);
  const [fewest, most] = [Math.min(...sizes), Math.max(...sizes)];
  const pad = Math.max(most - fewest, most * 0.1) * 0.06;
  const [first, last] = [Math.max(fewest * 0.5, fewest - pad), most + pad];
  const across = scaleLinear().domain([first, last]).range([frame.left, frame.right]);
  const at =
    funnel.points.length < FEWEST_FOR_A_VERDICT
      ? []
      : Array.from({ length: frame.steps + 1 }, (_, step) => first + ((last - first) * step) / frame.steps);
  const limits = at.map((people) => ({
    x: across(people),
    usual: funnelLimits(funnel, people, 2),
    unusual: funnelLimits(funnel, people, 3),
  }));
  const highest = Math.max(...funnel.points.map(({ rate }) => rate), ...limits.map(({ usual }) => usual.upper), funnel.rate);
  const up = scaleLinear()
    .domain([0, highest * 1.08])
    .range([frame.bottom, frame.top])
    .nice(5);
  return {
    ...frame,
    x: (people) => across(people),
    y: (rate) => Math.max(frame.top, up(rate)),
    xTicks: across.ticks(frame.xTicks),
    yTicks: up.ticks(5),
    limits,
  };
}
