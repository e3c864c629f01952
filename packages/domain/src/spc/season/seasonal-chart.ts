import { FEWEST_FOR_FIRM_LIMITS, FEWEST_FOR_LIMITS } from '../analyse-series.ts';
import type { LevelTest } from '../claim.ts';
import { compareLevels } from '../chance/two-levels.ts';
import { compare } from '../compare.ts';
import type { SeasonRefusal } from '../no-limits.ts';
import { judge } from '../rules/judge.ts';
import { beyondOf, type JudgedPhase, partsOf } from '../rules/judged-phase.ts';
import { analyseRuns } from '../rules/runs.ts';
import type { ChartFinding, ChartPoint, Phase, Rule, Signal } from '../series.ts';
import { type SeasonalSeries, teaches } from './learn-season.ts';
import { type SeasonOfSeries, seasonOfSeries } from './season-of-series.ts';
import { expectedAt, levelOf, type SeasonalLines, seasonalLines, standardised } from './seasonal-lines.ts';
import { SEASONAL_THRESHOLD, seasonalSteps, SHORTEST_PART, weightedAt, withoutLoneFar } from './seasonal-steps.ts';

/** How a seasonal chart is asked for. */
export interface SeasonalOptions {
  readonly rules: readonly Rule[];
  /** Where a person began new limits; where there are none, tested steps begin them, unless a person said what sets the limits. */
  readonly phaseStarts: readonly number[];
  /** How many first points of each phase set its lines; Infinity for all. */
  readonly baseline: number;
  /** Places that set no lines though they teach the season: those outside limits that are carried over. */
  readonly setsNoLines: ReadonlySet<number>;
  /** Where a person refused new limits: a tested step there divides nothing. */
  readonly refusedStarts: ReadonlySet<number>;
}

/** A place where the level may have changed, and its test; `test` is null where a part is too short for one. */
interface TestedStart {
  readonly at: number;
  readonly test: LevelTest | null;
  readonly isMoreThanChance: boolean;
  /** Whether the test found the level higher (1) or lower (−1) from here on; 0 where there was none. */
  readonly direction: -1 | 0 | 1;
  /** How many values the shorter side had. */
  readonly testedWith: number;
}

/** A chart around the season. `phases[].centreLine` is the level with the season taken out. */
export interface SeasonalChart {
  readonly points: readonly ChartPoint[];
  readonly phases: readonly Phase[];
  readonly findings: readonly ChartFinding[];
  /** The tests of each phase but the first. */
  readonly starts: readonly TestedStart[];
  readonly season: SeasonOfSeries;
}

/** A stretch with the lines by which it is judged: its own, or, while it has fewer than 12 values, those of the one before. */
interface Judged {
  readonly start: number;
  readonly end: number;
  readonly setting: readonly number[];
  readonly own: SeasonalLines | null;
  readonly by: SeasonalLines | null;
}

/**
 * The chart of a series of months or quarters around its season, or why it cannot be drawn so: u′ with the month's share of the year in
 * the denominator, the share learned from complete earlier years only. Rules are applied to standardised values from the first judged year on;
 * where a step is reported, the run or two-of-three that covers it is not, since a run often begins a month early.
 */
export function seasonalChart(series: SeasonalSeries, options: SeasonalOptions): SeasonalChart | SeasonRefusal {
  const season = seasonOfSeries(series);
  if (typeof season === 'string') return season;
  const taught = series.values.flatMap((_, at) => (teaches(series, at) ? [at] : []));
  const near = withoutLoneFar(series, season, taught);
  const isSet = options.phaseStarts.length > 0 || options.baseline < series.values.length || options.setsNoLines.size > 0;
  const starts = isSet ? testsOf(series, season, near, options.phaseStarts) : found(series, season, near, options);
  const stretches = stretchesOf(series, season, starts, taught, options);
  if (stretches === null) return 'no-variation';
  if (stretches.every(({ by }) => by === null)) return 'season-unknown';
  const points = stretches.flatMap((stretch, phase) => pointsOf(series, season, stretch, phase));
  const reported = new Set(starts.filter(({ isMoreThanChance }) => isMoreThanChance).map(({ at }) => at));
  const groups = groupsOf(stretches);
  const findings = groups
    .flatMap((group) => findingsIn(judgedIn(series, season, group), options.rules))
    .filter((finding) => !covers(finding, reported));
  const signals = points.map((): Signal[] => []);
  for (const { rule, direction, indices } of findings) for (const index of indices) signals[index]?.push({ rule, direction });
  const phases = stretches.map((stretch): Phase => {
    const level =
      stretch.own?.level ??
      levelOf(
        series,
        season,
        near.filter((at) => at >= stretch.start && at < stretch.end),
      );
    const count = stretch.setting.length;
    const runs = analyseRuns(judgedIn(series, season, stretch).judged);
    return {
      start: stretch.start,
      end: stretch.end,
      centreLine: Number.isFinite(level) ? level : null,
      points: count,
      limits: count < FEWEST_FOR_LIMITS ? 'none' : count < FEWEST_FOR_FIRM_LIMITS ? 'provisional' : 'firm',
      noLimits: series.values.slice(stretch.start, stretch.end).some((value) => value !== null) ? null : { code: 'no-values' },
      runs,
    };
  });
  return { points: points.map((point, index) => ({ ...point, signals: signals[index] ?? [] })), phases, findings, starts, season };
}

const found = (
  series: SeasonalSeries,
  season: SeasonOfSeries,
  near: readonly number[],
  { refusedStarts }: SeasonalOptions,
): readonly TestedStart[] =>
  seasonalSteps(series, season, near).flatMap((step) => (refusedStarts.has(step.at) ? [] : [{ ...step, isMoreThanChance: true }]));

/** The tests of the starts that a person chose: the values of the phase before against those of the phase that begins. */
function testsOf(
  series: SeasonalSeries,
  season: SeasonOfSeries,
  near: readonly number[],
  starts: readonly number[],
): readonly TestedStart[] {
  return starts.map((at, index) => {
    const [from, to] = [starts[index - 1] ?? 0, starts[index + 1] ?? series.values.length];
    const places = near.filter((place) => place >= from && place < to);
    const before = places.filter((place) => place < at).length;
    const testedWith = Math.min(before, places.length - before);
    if (testedWith < SHORTEST_PART) return { at, test: null, isMoreThanChance: false, direction: 0, testedWith };
    const compared = compareLevels(weightedAt(series, season, places), before, SEASONAL_THRESHOLD);
    const { test, isMoreThanChance } = compared;
    return { at, test, isMoreThanChance, direction: compare(compared.after, compared.before), testedWith };
  });
}

/** Null where a stretch long enough for lines does not vary. */
function stretchesOf(
  series: SeasonalSeries,
  season: SeasonOfSeries,
  starts: readonly TestedStart[],
  taught: readonly number[],
  { baseline, setsNoLines }: SeasonalOptions,
): readonly Judged[] | null {
  const bounds = [0, ...starts.map(({ at }) => at), series.values.length];
  const stretches: Judged[] = [];
  for (const [index, start] of bounds.slice(0, -1).entries()) {
    const end = bounds[index + 1] ?? start;
    const setting = taught.filter((at) => at >= start && at < end && at - start < baseline && !setsNoLines.has(at));
    const own = setting.length < FEWEST_FOR_LIMITS ? null : seasonalLines(series, season, setting);
    if (own === null && setting.length >= FEWEST_FOR_LIMITS) return null;
    const hasValues = series.values.slice(start, end).some((value) => value !== null);
    const before = stretches.findLast(({ by }) => by !== null)?.by ?? null;
    stretches.push({ start, end, setting, own, by: hasValues ? (own ?? before) : null });
  }
  return stretches;
}

/** Centre and limits in the unit that is plotted; no limits where a place is not judged. */
function pointsOf(series: SeasonalSeries, season: SeasonOfSeries, { start, end, by }: Judged, phase: number): readonly ChartPoint[] {
  return Array.from({ length: end - start }, (_, offset): ChartPoint => {
    const at = start + offset;
    const size = series.sizes[at] ?? null;
    const counted = series.values[at] ?? null;
    const value = counted === null || size === null ? null : finite(counted / size);
    if (by === null || size === null) return { value, centreLine: null, lowerLimit: null, upperLimit: null, phase, signals: [] };
    const expected = expectedAt(series, season, by.level, at);
    const reach = 3 * by.spread * Math.sqrt((season.inflation[at] ?? 1) * expected);
    const isJudged = at >= season.judgedFrom && !season.doubted.has(at);
    return {
      value,
      centreLine: finite(expected / size),
      lowerLimit: isJudged ? finite(Math.max(0, expected - reach) / size) : null,
      upperLimit: isJudged ? finite((expected + reach) / size) : null,
      phase,
      signals: [],
    };
  });
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Stretches that are judged by the same lines, as one. */
function groupsOf(stretches: readonly Judged[]): readonly Pick<Judged, 'start' | 'end' | 'by'>[] {
  const groups: { start: number; end: number; by: SeasonalLines | null }[] = [];
  for (const { start, end, own, by } of stretches) {
    const last = groups.at(-1);
    if (own === null && by !== null && last !== undefined && last.by === by) last.end = end;
    else groups.push({ start, end, by });
  }
  return groups;
}

interface JudgedIn {
  readonly judged: JudgedPhase;
  readonly places: readonly number[];
}

/** The values of a stretch that are judged, in standard errors from their own lines. */
function judgedIn(series: SeasonalSeries, season: SeasonOfSeries, { start, end, by }: Pick<Judged, 'start' | 'end' | 'by'>): JudgedIn {
  const places: number[] = [];
  for (let at = Math.max(start, season.judgedFrom); at < end; at += 1)
    if (by !== null && series.values[at] !== null && series.sizes[at] !== null && !season.doubted.has(at)) places.push(at);
  const values = by === null ? [] : places.map((at) => standardised(series, season, by.level, at) / by.spread);
  const sides = places.map((at) => compare(series.values[at] ?? 0, expectedAt(series, season, by?.level ?? 0, at)));
  const judged: JudgedPhase = {
    values,
    sides,
    beyond: beyondOf({ values, sides }, (_place, sigmas) => sigmas, 0),
    trended: weightedAt(series, season, places).values,
    // A month in doubt is not judged, and nothing is said across it.
    parts: partsOf(places, (before, after) => [...season.doubted].some((doubted) => doubted > before && doubted < after)),
    leftOut: (place) => series.excluded[places[place] ?? -1] === true,
  };
  return { judged, places };
}

function findingsIn({ judged, places }: JudgedIn, rules: readonly Rule[]): readonly ChartFinding[] {
  return rules.flatMap((rule) =>
    judge(rule, judged).map(({ rule: name, direction, places: at }) => ({
      rule: name,
      direction,
      indices: at.map((place) => places[place] ?? 0),
    })),
  );
}

/** Whether a run or two-of-three reaches across a step that is told. */
function covers({ rule, indices }: ChartFinding, reported: ReadonlySet<number>): boolean {
  if (rule !== 'shift' && rule !== 'two-of-three') return false;
  const [first, last] = [indices[0] ?? 0, indices.at(-1) ?? 0];
  return [...reported].some((at) => at >= first && at <= last);
}
