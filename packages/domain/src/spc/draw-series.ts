import { analyseSeries, FEWEST_FOR_LIMITS } from './analyse-series.ts';
import { CHARTS } from './charts/charts.ts';
import type { ChartSettings, DrawnSeries, DrawnSettings, SeriesPhase, SeriesPoint } from './drawn-series.ts';
import { levelChanges } from './level-changes.ts';
import { misfitOf } from './misfit.ts';
import type { NoLimitsReason } from './no-limits.ts';
import { PERIODS_OF_YEAR } from './period.ts';
import type { PreparedSeries } from './prepared-series.ts';
import { RULE_SETS } from './rules/rule-sets.ts';
import { type SeasonalChart, seasonalChart } from './season/seasonal-chart.ts';
import { SEASON_ALLOWED, SEASON_ASSERTED, testOfSeason } from './season/yearly-season.ts';
import type { ChartPoint, Phase, Signal } from './series.ts';
import { judgedBy } from './series-parts.ts';

/** The rules that need limits; without enough points for limits, they say nothing. */
const NEED_LIMITS: ReadonlySet<Signal['rule']> = new Set([
  'outside-limits',
  'two-of-three',
  'four-of-five',
  'fifteen-within-one-sigma',
  'eight-beyond-one-sigma',
]);

/**
 * Draws a series: around its season, where it is one of months or quarters on an i or u′ chart and a season is to be allowed for
 * (p below 0.50) and can be learned; else as its kind of chart is; or not at all, for a reason.
 */
export function drawSeries(series: ChartSettings, prepared: PreparedSeries): DrawnSeries {
  const settings: DrawnSettings = { ...series, improvement: judgedBy(series.improvement) };
  const misfit = misfitOf(
    settings.chart,
    prepared.found.map((one) => ({ value: one?.value ?? null, denominator: one?.denominator ?? null })),
  );
  if (misfit !== null) return notDrawn(settings, prepared, misfit);
  const perYear = PERIODS_OF_YEAR[settings.interval];
  const plain = analyseSeries(prepared.data, prepared.options);
  const values = plain.points.map(({ value }) => value);
  const yearly = perYear === null || settings.chart === 'mr' ? null : testOfSeason(values, perYear);
  const isFound = yearly !== null && yearly.p < SEASON_ASSERTED;
  const drawn = { settings, leftOut: leftOutOf(prepared), yearly, misfit: null };
  if (perYear !== null && yearly !== null && yearly.p < SEASON_ALLOWED && canBeSeasonal(settings)) {
    const seasonal = seasonalChart(seasonalSeries(settings, prepared, perYear), {
      rules: RULE_SETS[settings.rules].rules,
      phaseStarts: prepared.options.phaseStarts ?? [],
      baseline: settings.baselinePoints ?? Infinity,
      setsNoLines: new Set(prepared.outsideCarried),
      refusedStarts: prepared.refused,
    });
    if (typeof seasonal !== 'string') return { ...drawn, ...aroundSeason(prepared, seasonal), seasonLeftIn: null };
    return { ...drawn, ...asNamed(settings, prepared, plain), season: null, seasonLeftIn: isFound ? seasonal : null };
  }
  return { ...drawn, ...asNamed(settings, prepared, plain), season: null, seasonLeftIn: isFound ? 'chart-kind' : null };
}

const canBeSeasonal = ({ chart, seasonal = 'automatic' }: DrawnSettings): boolean =>
  seasonal === 'automatic' && CHARTS[chart].canBeSeasonal;

const leftOutOf = ({ leftOut, options }: PreparedSeries): DrawnSeries['leftOut'] =>
  leftOut.filter(({ index }) => options.excluded?.includes(index) === true);

type Lines = Pick<DrawnSeries, 'points' | 'phases' | 'findings'>;

function notDrawn(settings: DrawnSettings, prepared: PreparedSeries, misfit: NoLimitsReason): DrawnSeries {
  const points = prepared.periods.map((_, index): ChartPoint => {
    const value = finiteOrNull(prepared.found[index]?.value);
    return { value, centreLine: null, lowerLimit: null, upperLimit: null, phase: 0, signals: [] };
  });
  return {
    settings,
    points: named(points, prepared),
    phases: [],
    findings: [],
    leftOut: leftOutOf(prepared),
    season: null,
    yearly: null,
    seasonLeftIn: null,
    misfit,
  };
}

function asNamed(settings: DrawnSettings, prepared: PreparedSeries, plain: ReturnType<typeof analyseSeries>): Lines {
  const phases = plain.phases.map((phase) => ({ ...phase, noLimits: whyNoLimits(settings, prepared, phase, plain.points) }));
  const isWeak = (index: number): boolean => phases[plain.points[index]?.phase ?? 0]?.limits === 'none';
  const points = plain.points.map((point, index) =>
    isWeak(index)
      ? { ...point, lowerLimit: null, upperLimit: null, signals: point.signals.filter(({ rule }) => !NEED_LIMITS.has(rule)) }
      : point,
  );
  const findings = plain.findings.filter(({ rule, indices }) => !NEED_LIMITS.has(rule) || !isWeak(indices[0] ?? 0));
  const drawn = named(points, prepared);
  const changes = levelChanges(settings.chart, drawn, phases);
  return {
    points: drawn,
    findings,
    phases: phases.map((phase, index) => ({ ...phase, ...because(prepared, phase), ...compared(changes[index]) })),
  };
}

const because = ({ reasons }: PreparedSeries, { start }: Phase): Pick<SeriesPhase, 'because'> => ({ because: reasons.get(start) ?? null });
const compared = (change: Pick<SeriesPhase, 'change' | 'testedWith'> | undefined): Pick<SeriesPhase, 'change' | 'testedWith'> =>
  change ?? { change: null, testedWith: 0 };

/**
 * Why a phase has no limits, other than that it has too few values: what the engine says, or that limits would be set by
 * fewer than 12 of enough values, those of a baseline or of the stretch whose limits are carried over.
 */
function whyNoLimits(
  { baselinePoints, limitsFrom, chart }: DrawnSettings,
  { periods }: PreparedSeries,
  { start, end, points: count, noLimits }: Phase,
  points: readonly ChartPoint[],
): NoLimitsReason | null {
  const present = points.slice(start, end).filter(({ value }) => value !== null).length;
  const first = limitsFrom === null ? -1 : periods.findIndex((period) => period >= limitsFrom.from && period <= limitsFrom.to);
  const isShortOfMany = count < FEWEST_FOR_LIMITS && chart !== 'run' && present >= FEWEST_FOR_LIMITS;
  if (isShortOfMany && first >= start && first < end) return { code: 'carried-too-short', count, needed: FEWEST_FOR_LIMITS };
  if (noLimits !== null && !(noLimits.code === 'no-neighbouring-values' && present < FEWEST_FOR_LIMITS)) return noLimits;
  if (!isShortOfMany) return null;
  const isShort = baselinePoints !== null && baselinePoints < FEWEST_FOR_LIMITS;
  return isShort ? { code: 'baseline-too-short', count, needed: FEWEST_FOR_LIMITS } : null;
}

function aroundSeason(prepared: PreparedSeries, chart: SeasonalChart): Lines & Pick<DrawnSeries, 'season'> {
  const points = named(chart.points, prepared);
  const { judgedFrom, indices, inflation, years } = chart.season;
  const doubted = indices.map((_, at) => chart.season.doubted.has(at));
  const phases = chart.phases.map((phase, index): SeriesPhase => {
    const before = chart.phases[index - 1];
    const start = chart.starts.find(({ at }) => at === phase.start);
    const [from, to] = [before?.centreLine ?? null, phase.centreLine];
    const change =
      start === undefined || start.test === null || from === null || to === null
        ? null
        : { before: from, after: to, test: start.test, isMoreThanChance: start.isMoreThanChance && (to - from) * start.direction > 0 };
    return { ...phase, ...because(prepared, phase), change, testedWith: start?.testedWith ?? 0 };
  });
  return { points, phases, findings: chart.findings, season: { judgedFrom, indices, inflation, doubted, years } };
}

/** What the season is learned from: counts, and what they are out of in the unit of the rate. */
function seasonalSeries({ chart, multiplier }: DrawnSettings, prepared: PreparedSeries, perYear: number) {
  const { found, data } = prepared;
  const excluded = new Set(leftOutOf(prepared).map(({ index }) => index));
  const sizes = found.map((observation) => {
    if (!CHARTS[chart].hasDenominators) return 1;
    const denominator = observation?.denominator ?? 0;
    return denominator > 0 ? denominator / multiplier : null;
  });
  return {
    values: data.values.map((value, index) => ((sizes[index] ?? null) === null ? null : value)),
    sizes,
    excluded: data.values.map((_, index) => excluded.has(index)),
    perYear,
  };
}

/** What is no finite number is told as missing; `misfitOf` says that it is there. */
const finiteOrNull = (number: number | null | undefined): number | null =>
  number !== null && number !== undefined && Number.isFinite(number) ? number : null;

function named(points: readonly ChartPoint[], prepared: PreparedSeries): readonly SeriesPoint[] {
  const { periods, found } = prepared;
  const excluded = new Set(leftOutOf(prepared).map(({ index }) => index));
  return points.map((point, index) => ({
    ...point,
    period: periods[index] ?? '',
    counted: finiteOrNull(found[index]?.value),
    denominator: finiteOrNull(found[index]?.denominator),
    note: found[index]?.note ?? '',
    excluded: excluded.has(index),
  }));
}
