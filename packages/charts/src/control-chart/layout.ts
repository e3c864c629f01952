import type { SnapshotSeries } from '@saferplan/domain/publication';
import { scaleLinear } from 'd3-scale';
import { type Frame, roomFor } from '../frame.ts';
import { chartNumber, type ChartWords } from './words.ts';

/**
 * The same chart drawn for a whole page, for a column of text, for a telephone, and for a printed page, of whose width it takes a part, with
 * letters that can be read there. Sizes are in the units of the drawing.
 */
export type ChartSize = 'wide' | 'column' | 'narrow' | 'paper';

export interface ChartLayout extends Frame {
  /** The first and last index that are drawn: a telephone has room for the newest values only. */
  readonly first: number;
  readonly last: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** Half the distance between neighbours. */
  readonly half: number;
  readonly yTicks: readonly number[];
  readonly xTicks: readonly { readonly index: number; readonly label: string }[];
}

const FRAMES = {
  wide: { width: 960, height: 400, left: 52, right: 836, top: 56, bottom: 356, fontSize: 14, mostPoints: 240, tickDistance: 74 },
  column: { width: 700, height: 350, left: 46, right: 584, top: 48, bottom: 310, fontSize: 14, mostPoints: 120, tickDistance: 74 },
  narrow: { width: 360, height: 300, left: 40, right: 350, top: 44, bottom: 262, fontSize: 13, mostPoints: 48, tickDistance: 72 },
  paper: { width: 600, height: 204, left: 48, right: 466, top: 34, bottom: 174, fontSize: 16, mostPoints: 120, tickDistance: 88 },
} as const;

/** How many of so many values are drawn, the newest: all, where there is room. */
export const drawnOf = (size: ChartSize, values: number): number => Math.min(values, FRAMES[size].mostPoints);

/** Between the numbers of the upright axis and the axis. */
export const BESIDE_AXIS = 8;

/** Where everything in a chart lies: the longest number of the axis has room beside it. */
export function layOut(series: SnapshotSeries, size: ChartSize, words: ChartWords): ChartLayout {
  const chosen = FRAMES[size];
  const last = series.points.length - 1;
  const first = series.points.length - drawnOf(size, series.points.length);
  const count = Math.max(1, last - first);
  const scale = scaleLinear().domain(domainOf(series, first)).range([chosen.bottom, chosen.top]).nice(5);
  const yTicks = scale.ticks(5);
  const room = roomFor(
    yTicks.map((tick) => chartNumber(tick, words)),
    chosen.fontSize - 1,
  );
  const frame = { ...chosen, left: Math.max(chosen.left, room + BESIDE_AXIS) };
  const step = (frame.right - frame.left - 12) / count;
  const x = (index: number): number => frame.left + 6 + (index - first) * step;
  return {
    ...frame,
    first,
    last,
    x,
    y: (value) => scale(value),
    half: Math.min(step / 2, 20),
    yTicks,
    xTicks: xTicksOf(series, first, frame.tickDistance / step, words.shortMonths),
  };
}

function domainOf(series: SnapshotSeries, first: number): [number, number] {
  const values = series.points
    .slice(first)
    .flatMap(({ value, centreLine, lowerLimit, upperLimit }) => [value, centreLine, lowerLimit, upperLimit])
    .concat(series.target?.value ?? null)
    .filter((value) => value !== null);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0) return [0, 1];
  // From zero, so that a small change looks small.
  const base = Math.min(0, low);
  return base === high ? [base - 1, high + 1] : [base, high];
}

/** How many times as much room a name of a month with its year needs beside one that begins at the axis. */
const FIRST_NEEDS = 1.25;
const monthAndYear = (period: string, months: readonly string[]): string =>
  `${months[Number(period.slice(5, 7)) - 1] ?? ''} ${period.slice(0, 4)}`;

const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/** How many months lie between neighbours; days and weeks are a part of one. */
const MONTHS_APART = { day: 12 / 365.25, week: (12 * 7) / 365.25, month: 1, quarter: 3, year: 12 } as const;

/** Months for short stretches, years for long ones, as many as there is room for; of days and weeks at the first of each month. */
function xTicksOf(series: SnapshotSeries, first: number, roomInPoints: number, months: readonly string[]): ChartLayout['xTicks'] {
  const { interval } = series;
  if (interval === 'event') {
    // The first begins at the axis and not in the middle of its place, so that the next needs more room.
    const every = Math.max(1, Math.ceil(roomInPoints * FIRST_NEEDS));
    return series.points.flatMap(({ period }, index) =>
      index >= first && (index - first) % every === 0 ? [{ index, label: monthAndYear(period, months) }] : [],
    );
  }
  const step = STEPS.find((candidate) => candidate / MONTHS_APART[interval] >= roomInPoints) ?? 240;
  let labelled = '';
  return series.points.flatMap(({ period }, index) => {
    const [year = '', month = '01'] = period.split('-');
    const count = Number(year) * 12 + Number(month) - 1;
    const isSameMonth = index > first && series.points[index - 1]?.period.slice(0, 7) === period.slice(0, 7);
    if (index < first || isSameMonth || count % step !== 0) return [];
    if (step >= 12) return [{ index, label: year }];
    const name = months[Number(month) - 1] ?? '';
    const label = labelled === year ? name : `${name} ${year}`;
    labelled = year;
    return [{ index, label }];
  });
}
