import { analyseSeries } from './analyse-series.ts';
import { largestSplit, compareLevels } from './chance/two-levels.ts';
import { compare } from './compare.ts';
import { PLAIN_THRESHOLD } from './level-changes.ts';
import { seasonOf } from './season/classical-season.ts';
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
    /** The difference of the two averages in standard errors, season and dependence of neighbours allowed for; null where neither part varies. */
    readonly standardErrors: number | null;
    /** How many points in a row, from here on, lie on the new side of the old centre line. */
    readonly runLength: number;
    /** What the limits would become; null on a run chart. */
    readonly lowerLimit: number | null;
    readonly upperLimit: number | null;
  };
}

/** A stretch must be at least this long on both sides of a step: one more than a shift needs. */
const SHORTEST = 8;

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
  return found.flatMap((split) => describe(split, redrawn) ?? []);
}

interface Found {
  readonly at: number;
  readonly standardErrors: number | null;
}

function splitsIn(values: readonly number[], start: number, end: number): readonly Found[] {
  const searched = { values: values.slice(start, end), weights: Array.from({ length: end - start }, () => 1) };
  const best = largestSplit(searched, SHORTEST);
  if (best === null) return [];
  const { test, isMoreThanChance } = compareLevels(searched, best.at, PLAIN_THRESHOLD);
  if (!isMoreThanChance) return [];
  const at = start + best.at;
  return [...splitsIn(values, start, at), { at, standardErrors: test.standardErrors }, ...splitsIn(values, at, end)];
}

function describe(
  split: { readonly index: number; readonly standardErrors: number | null },
  redrawn: ReturnType<typeof analyseSeries>,
): PhaseSuggestion | null {
  const { index, standardErrors } = split;
  const point = redrawn.points[index];
  const earlier = redrawn.points[index - 1];
  if (point === undefined || earlier === undefined) throw new Error('A split has a point on each side');
  const [before, after] = [earlier.centreLine, point.centreLine];
  if (before === null || after === null) return null;
  const direction = after > before ? 'rise' : 'fall';
  const percent = before === 0 ? null : ((after - before) / before) * 100;
  const since = redrawn.points.slice(index).filter(({ value }) => value !== null);
  const crossing = since.findIndex(
    ({ value }) => value !== null && (direction === 'rise' ? compare(value, before) <= 0 : compare(value, before) >= 0),
  );
  const runLength = crossing === -1 ? since.length : crossing;
  const size = { before, after, percent: percent !== null && Number.isFinite(percent) ? percent : null };
  return {
    index,
    direction,
    size,
    evidence: { standardErrors, runLength, lowerLimit: point.lowerLimit, upperLimit: point.upperLimit },
  };
}
