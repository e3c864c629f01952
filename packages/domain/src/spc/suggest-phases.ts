import { inWords, IsoMonthOrDate } from '../shared/calendar.ts';
import { analyseSeries } from './analyse-series.ts';
import { seasonOf } from './season.ts';
import type { AnalysisOptions, Series } from './series.ts';

/** Where the limits should probably be drawn anew, and why. It is never applied by itself. */
export interface PhaseSuggestion {
  /** The first point of the new phase, counted from 0. */
  readonly index: number;
  readonly direction: 'rise' | 'fall';
  readonly size: {
    /** The centre line of the stretch before, and of the one that begins here. */
    readonly before: number;
    readonly after: number;
    /** The change in per cent of the centre line before; null where that is 0. */
    readonly percent: number | null;
  };
  readonly evidence: {
    /** The difference of the two averages in standard errors, season and dependence of neighbours allowed for. */
    readonly standardErrors: number;
    /** How many points in a row, from here on, lie on the new side of the old centre line. */
    readonly runLength: number;
    /** What the limits would become; null on a run chart. */
    readonly lowerLimit: number | null;
    readonly upperLimit: number | null;
  };
  readonly sentence: string;
}

/** A stretch must be at least this long on both sides of a step: one more than a shift needs. */
const SHORTEST = 8;
/**
 * How many standard errors the largest split must reach. Chosen by simulation so that fewer than 5 in 100
 * stable Poisson series of 60 points get any suggestion; the test beside this file repeats the simulation.
 */
const THRESHOLD = 3.2;

/**
 * Where a lasting step up or down probably happened, in order of time. Within each phase the split with the
 * largest difference between the averages before and after is sought (binary segmentation: Scott and Knott
 * 1974, Biometrics 30(3)), with the season taken out and the standard error widened where neighbouring points
 * depend on one another; both parts are then searched alike. Quiet on series of fewer than 16 points.
 */
export function suggestPhases(series: Series, options: AnalysisOptions): readonly PhaseSuggestion[] {
  const chart = analyseSeries(series, options);
  const excluded = new Set(options.excluded);
  const found = chart.phases.flatMap(({ start, end }) => {
    const present = chart.points
      .slice(start, end)
      .flatMap(({ value }, offset) => (value === null || excluded.has(start + offset) ? [] : [{ index: start + offset, value }]));
    const { adjusted } = seasonOf(present.map(({ value }) => value));
    return splitsIn(adjusted, 0, adjusted.length).flatMap(({ at, standardErrors }) => {
      const index = present[at]?.index;
      return index === undefined ? [] : [{ index, standardErrors }];
    });
  });
  const starts = [...(options.phaseStarts ?? []), ...found.map(({ index }) => index)].toSorted((one, other) => one - other);
  const redrawn = analyseSeries(series, { ...options, phaseStarts: starts });
  return found.map((split) => describe(split, series, redrawn));
}

interface Split {
  readonly at: number;
  readonly standardErrors: number;
}

function splitsIn(values: readonly number[], start: number, end: number): readonly Split[] {
  const best = largestSplit(values.slice(start, end));
  if (best === null || best.standardErrors < THRESHOLD) return [];
  const at = start + best.at;
  return [...splitsIn(values, start, at), { at, standardErrors: best.standardErrors }, ...splitsIn(values, at, end)];
}

function largestSplit(values: readonly number[]): Split | null {
  const total = values.reduce((sum, value) => sum + value, 0);
  const squares = values.reduce((sum, value) => sum + value ** 2, 0);
  let sum = 0;
  let best: { readonly at: number; readonly gain: number } | null = null;
  for (let at = 1; at <= values.length - SHORTEST; at += 1) {
    sum += values[at - 1] ?? 0;
    if (at < SHORTEST) continue;
    const rest = values.length - at;
    const gain = sum ** 2 / at + (total - sum) ** 2 / rest - total ** 2 / values.length;
    if (best === null || gain > best.gain) best = { at, gain };
  }
  if (best === null) return null;
  const { at, gain } = best;
  const within = Math.max(0, squares - total ** 2 / values.length - gain);
  const variance = (within / (values.length - 2)) * dependence(values, at);
  return { at, standardErrors: variance === 0 ? (gain > 0 ? Infinity : 0) : Math.sqrt(gain / variance) };
}

/**
 * How much the variance of an average grows because neighbours are alike: (1 + r) / (1 − r) for a first-order
 * autoregression (Box, Jenkins and Reinsel, Time Series Analysis, 2.1), with r of the residuals; never below 1.
 */
function dependence(values: readonly number[], at: number): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [before, after] = [mean(values.slice(0, at)), mean(values.slice(at))];
  const residuals = values.map((value, index) => value - (index < at ? before : after));
  const power = residuals.reduce((sum, value) => sum + value ** 2, 0);
  if (power === 0) return 1;
  const r = residuals.slice(1).reduce((sum, value, index) => sum + value * (residuals[index] ?? 0), 0) / power;
  const bounded = Math.min(0.8, Math.max(0, r));
  return (1 + bounded) / (1 - bounded);
}

function describe(
  split: { readonly index: number; readonly standardErrors: number },
  series: Series,
  redrawn: ReturnType<typeof analyseSeries>,
): PhaseSuggestion {
  const { index, standardErrors } = split;
  const point = redrawn.points[index];
  const earlier = redrawn.points[index - 1];
  if (point === undefined || earlier === undefined) throw new Error('A split has a point on each side');
  const [before, after] = [earlier.centreLine, point.centreLine];
  const direction = after > before ? 'rise' : 'fall';
  const percent = before === 0 ? null : ((after - before) / before) * 100;
  const since = redrawn.points.slice(index).filter(({ value }) => value !== null);
  const crossing = since.findIndex(({ value }) => value !== null && (direction === 'rise' ? value <= before : value >= before));
  const runLength = crossing === -1 ? since.length : crossing;
  const label = IsoMonthOrDate.safeParse(series.labels?.[index]);
  const when = label.success ? `Since ${inWords(label.data)}` : `From point ${(index + 1).toString()} on`;
  const change = percent === null ? '' : `, ${Math.abs(percent).toFixed(0)}% ${direction === 'rise' ? 'more' : 'less'}`;
  return {
    index,
    direction,
    size: { before, after, percent },
    evidence: { standardErrors, runLength, lowerLimit: point.lowerLimit, upperLimit: point.upperLimit },
    sentence: `${when} the average has been about ${rounded(after)} instead of ${rounded(before)}${change}. This is more than ordinary variation.`,
  };
}

const THREE_FIGURES = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const rounded = (value: number): string => THREE_FIGURES.format(value);
