import { limitsFor } from './limits/limits-for.ts';
import { movingRanges, type PhaseData, type PhaseLimits } from './limits/phase-limits.ts';
import { judge, type JudgedPoint } from './rules/judge.ts';
import { RULE_SETS } from './rules/rule-sets.ts';
import { analyseRuns } from './rules/runs.ts';
import type { AnalysisOptions, ChartPoint, ChartSummary, ControlChart, Phase, Rule, Series, Signal } from './series.ts';

/** A phase of fewer values has no limits to speak of: Making Data Count asks for 12, and calls them firm from 20. */
export const FEWEST_FOR_LIMITS = 12;
const FEWEST_FOR_FIRM_LIMITS = 20;

/**
 * The control chart of a series: for each point the centre line and limits of its phase and the signals of
 * the rules; for each phase how firm its limits are; Anhøj's runs; and a summary of the last phase.
 * Values are plotted as they are, or as values / denominators × multiplier on u and p charts.
 * Throws a `RangeError` where the options do not fit the series: that is a bug of the caller.
 */
export function analyseSeries(series: Series, options: AnalysisOptions): ControlChart {
  checkOptions(series, options);
  const excluded = new Set(options.excluded);
  const rules = rulesOf(options);
  const points: ChartPoint[] = [];
  const phases: Phase[] = [];
  for (const [phase, { start, end }] of phaseBounds(series.values.length, options.phaseStarts ?? []).entries()) {
    const data = phaseData(series, options, excluded, start, end);
    const limits = limitsFor(options.chart, data, options.floorAtZero ?? false);
    points.push(...pointsOf(data, limits, rules, phase));
    phases.push(phaseOf(data, limits, start, end));
  }
  const [first] = phases;
  const judgedByRuns = points.slice(0, first?.end ?? 0).map((point, index) => (excluded.has(index) ? null : point.value));
  const runs = analyseRuns(judgedByRuns, first?.centreLine ?? 0);
  return {
    points,
    phases,
    // Moving ranges depend on one another, so runs of them say nothing.
    runs: options.chart === 'mr' ? { ...runs, nonRandom: false } : runs,
    summary: summarise(points, options),
  };
}

function checkOptions({ values, denominators }: Series, { chart, phaseStarts = [], baseline, excluded = [] }: AnalysisOptions): void {
  const isRate = chart === 'u' || chart === 'uPrime' || chart === 'p' || chart === 'pPrime';
  if (isRate && denominators?.length !== values.length) throw new RangeError(`A ${chart} chart needs a denominator for each value`);
  if (phaseStarts.some((start, index) => !Number.isInteger(start) || start <= (phaseStarts[index - 1] ?? 0) || start >= values.length))
    throw new RangeError('Phase starts must be rising indices within the series');
  if (baseline !== undefined && (!Number.isInteger(baseline) || baseline < 2)) throw new RangeError('A baseline needs two points or more');
  if (excluded.some((index) => index < 0 || index >= values.length)) throw new RangeError('An excluded index is not in the series');
  if (chart === 't' && values.some((value) => value !== null && value <= 0)) throw new RangeError('Times between events must be above 0');
}

function rulesOf({ chart, rules = 'making-data-count' }: AnalysisOptions): readonly Rule[] {
  const set = typeof rules === 'string' ? RULE_SETS[rules] : rules;
  return chart === 'mr' ? set.rules.filter((rule) => rule.kind === 'outside-limits') : set.rules;
}

function phaseBounds(length: number, starts: readonly number[]): readonly { readonly start: number; readonly end: number }[] {
  const all = [0, ...starts.filter((start) => start > 0)];
  return all.map((start, index) => ({ start, end: all[index + 1] ?? length }));
}

function phaseData(series: Series, options: AnalysisOptions, excluded: ReadonlySet<number>, start: number, end: number): PhaseData {
  const numerators = series.values.slice(start, end);
  const denominators = series.denominators?.slice(start, end) ?? [];
  const multiplier = options.multiplier ?? 1;
  return {
    numerators,
    denominators,
    multiplier,
    plotted: plottedValues(options.chart, numerators, denominators, multiplier),
    sets: numerators.map((_, index) => index < (options.baseline ?? Infinity) && !excluded.has(start + index)),
  };
}

function plottedValues(
  chart: AnalysisOptions['chart'],
  numerators: readonly (number | null)[],
  denominators: readonly number[],
  multiplier: number,
): readonly (number | null)[] {
  switch (chart) {
    case 'u':
    case 'uPrime':
    case 'p':
    case 'pPrime':
      return numerators.map((numerator, index) =>
        numerator === null ? null : (numerator / (denominators[index] ?? Number.NaN)) * multiplier,
      );
    case 'mr':
      return movingRanges(numerators);
    case 'i':
    case 'c':
    case 'g':
    case 't':
    case 'run':
      return numerators;
  }
}

function pointsOf(data: PhaseData, limits: PhaseLimits, rules: readonly Rule[], phase: number): readonly ChartPoint[] {
  const bounded = (line: number): number => Math.min(limits.cap ?? Infinity, Math.max(limits.floor ?? -Infinity, line));
  const { lineAt } = limits;
  const points = data.plotted.map((value, index) => ({
    value,
    centreLine: limits.centreLine,
    lowerLimit: lineAt === null ? null : bounded(lineAt(index, -3)),
    upperLimit: lineAt === null ? null : bounded(lineAt(index, 3)),
    phase,
    signals: [] as Signal[],
  }));
  const present = points.flatMap((point, index) => (point.value === null ? [] : [index]));
  const judged = points.filter((point): point is typeof point & JudgedPoint => point.value !== null);
  const phaseLine =
    lineAt === null || present.length === points.length ? lineAt : (at: number, sigmas: number) => lineAt(present[at] ?? at, sigmas);
  for (const rule of rules) for (const [at, signal] of judge(rule, { points: judged, lineAt: phaseLine })) judged[at]?.signals.push(signal);
  return points;
}

function phaseOf(data: PhaseData, limits: PhaseLimits, start: number, end: number): Phase {
  const points = data.plotted.filter((value, index) => value !== null && data.sets[index] === true).length;
  const firmness = points < FEWEST_FOR_LIMITS ? 'none' : points < FEWEST_FOR_FIRM_LIMITS ? 'provisional' : 'firm';
  return { start, end, centreLine: limits.centreLine, points, limits: firmness };
}

function summarise(points: readonly ChartPoint[], { improvement = 'neutral' }: AnalysisOptions): ChartSummary {
  const last = points.at(-1)?.phase ?? 0;
  const signalled = points.filter((point) => point.phase === last && point.signals.length > 0);
  const newest = signalled.at(-1)?.signals.at(-1);
  if (newest === undefined) return { stable: true, verdict: 'ordinary', signalled: 0 };
  const upward = newest.direction === 'above' || newest.direction === 'rising';
  const better = improvement === 'higher' ? upward : !upward;
  return { stable: false, verdict: improvement === 'neutral' ? 'change' : better ? 'improvement' : 'concern', signalled: signalled.length };
}
