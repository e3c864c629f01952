import { levelChanges } from '../../spc/level-changes.ts';
import type { DrawnSeries, SeriesPhase, SeriesPoint } from '../../spc/drawn-series.ts';
import { compare } from '../../spc/compare.ts';
import { judge } from '../../spc/rules/judge.ts';
import { beyondOf, type JudgedPhase, partsOf } from '../../spc/rules/judged-phase.ts';
import { RULE_SETS } from '../../spc/rules/rule-sets.ts';
import { analyseRuns } from '../../spc/rules/runs.ts';
import { SEASON_ASSERTED, testOfSeason } from '../../spc/season/yearly-season.ts';
import type { ChartType } from '../../spc/charts/charts.ts';
import type { ChartFinding, Signal } from '../../spc/series.ts';
import type { SeriesOfFormat1 } from './format-1.ts';

/** The rules that need limits; without enough values for limits, they say nothing. */
const NEED_LIMITS: ReadonlySet<Signal['rule']> = new Set([
  'outside-limits',
  'two-of-three',
  'four-of-five',
  'fifteen-within-one-sigma',
  'eight-beyond-one-sigma',
]);

/**
 * A chart as it was published in format 1, with its values, lines and phases as they were, judged by the rules of today:
 * what is claimed of it is true of the points that people were shown.
 */
export function drawnOfFormat1(series: SeriesOfFormat1): DrawnSeries {
  const { unit, interval, chart, rules, multiplier, improvement, target } = series;
  const points = series.points.map((point): SeriesPoint => ({ ...point, counted: point.count, signals: [] }));
  const bounds = series.phases.map((_, number) => ({
    start: points.findIndex(({ phase }) => phase === number),
    end: points.findLastIndex(({ phase }) => phase === number) + 1,
  }));
  const changes = levelChanges(chart, points, bounds);
  const findings: ChartFinding[] = [];
  const phases = series.phases.map((phase, number): SeriesPhase => {
    const { start, end } = bounds[number] ?? { start: 0, end: 0 };
    const { judged, places } = judgedPhase(chart, points, start, end, phase.centreLine);
    for (const rule of RULE_SETS[rules].rules) {
      if (chart === 'mr' && rule.kind !== 'outside-limits') continue;
      for (const found of judge(rule, judged))
        if (phase.limits !== 'none' || !NEED_LIMITS.has(found.rule))
          findings.push({ rule: found.rule, direction: found.direction, indices: found.places.map((place) => places[place] ?? start) });
    }
    const runs = analyseRuns(judged);
    return {
      start,
      end,
      centreLine: phase.centreLine,
      points: points.slice(start, end).filter(({ value, excluded }) => value !== null && !excluded).length,
      limits: phase.limits,
      noLimits: null,
      runs: chart === 'mr' ? { ...runs, nonRandom: false } : runs,
      because: phase.cause === null ? null : { cause: phase.cause, reason: phase.reason },
      change: changes[number]?.change ?? null,
      testedWith: changes[number]?.testedWith ?? 0,
    };
  });
  const perYear = { month: 12, quarter: 4, year: null, event: null }[interval];
  const values = points.map(({ value }) => value);
  const yearly = perYear === null || chart === 'mr' ? null : testOfSeason(values, perYear);
  return {
    settings: { unit, interval, chart, rules, multiplier, improvement, baselinePoints: null, limitsFrom: null, target },
    points: points.map((point, index) => ({
      ...point,
      signals: findings.flatMap(({ rule, direction, indices }) => (indices.includes(index) ? [{ rule, direction }] : [])),
    })),
    phases,
    findings,
    leftOut: points.flatMap(({ excluded, period }, index) =>
      excluded ? [{ index, reason: series.marks.find(({ at, kind }) => kind === 'excluded' && at === period)?.text ?? '' }] : [],
    ),
    season: null,
    yearly,
    seasonLeftIn: yearly !== null && yearly.p < SEASON_ASSERTED ? 'chart-kind' : null,
    misfit: null,
  };
}

/** The values of one phase as the rules see them, and where each stands among the points. */
function judgedPhase(
  chart: ChartType,
  points: readonly SeriesPoint[],
  start: number,
  end: number,
  centreLine: number,
): { readonly judged: JudgedPhase; readonly places: readonly number[] } {
  const places = points.flatMap(({ value }, index) => (index >= start && index < end && value !== null ? [index] : []));
  const pointAt = (place: number): SeriesPoint | undefined => points[places[place] ?? -1];
  const values = places.map((index) => points[index]?.value ?? 0);
  const hasLimits = places.some((index) => (points[index]?.upperLimit ?? null) !== null);
  const sides = values.map((value) => compare(value, centreLine));
  const lineAt = (place: number, sigmas: number): number => lineOf(chart, pointAt(place), centreLine, sigmas);
  return {
    places,
    judged: {
      values,
      sides,
      beyond: hasLimits ? beyondOf({ values, sides }, lineAt, Math.abs(centreLine)) : null,
      trended: values,
      parts: partsOf(places),
      leftOut: (place) => pointAt(place)?.excluded === true,
    },
  };
}

/**
 * A third of the way to a limit is one standard error. On charts whose limits lie evenly on both sides the wider side counts, since a
 * floor or a cap only draws one in; t and g charts are lopsided.
 */
function lineOf(chart: ChartType, point: SeriesPoint | undefined, centreLine: number, sigmas: number): number {
  const [lower, upper] = [point?.lowerLimit ?? centreLine, point?.upperLimit ?? centreLine];
  const [down, up] = [(centreLine - lower) / 3, (upper - centreLine) / 3];
  const isLopsided = chart === 't' || chart === 'g';
  return centreLine + sigmas * (isLopsided ? (sigmas > 0 ? up : down) : Math.max(up, down));
}
