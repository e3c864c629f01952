import { CHARTS } from './charts/charts.ts';
import type { PhaseData, PhaseLimits } from './charts/phase-limits.ts';
import type { NoLimitsReason } from './no-limits.ts';
import { pointsOf } from './points-of-phase.ts';
import { judge } from './rules/judge.ts';
import { RULE_SETS } from './rules/rule-sets.ts';
import { analyseRuns } from './rules/runs.ts';
import type { AnalysisOptions, ChartFinding, ChartPoint, ChartSummary, ControlChart, Phase, Rule, Runs, Series } from './series.ts';

/** A phase of fewer values has no limits to speak of: Making Data Count asks for 12, and calls them firm from 20. */
export const FEWEST_FOR_LIMITS = 12;
export const FEWEST_FOR_FIRM_LIMITS = 20;

/**
 * The control chart of a series: for each point the centre line and limits of its phase and the signals of
 * the rules; for each phase how firm its limits are, or why there are none, and Anhøj's runs; and a summary of the last
 * phase. Values are plotted as they are, or as values / denominators × multiplier on u and p charts. Every number in it
 * is finite; what cannot be computed is null. Throws a `RangeError` where the options do not fit the series: that is a bug
 * of the caller.
 */
export function analyseSeries(series: Series, options: AnalysisOptions): ControlChart {
  checkOptions(series, options);
  const excluded = new Set(options.excluded);
  const setsNone = new Set([...(options.excluded ?? []), ...(options.carriedTo ?? [])]);
  const rules = rulesOf(options);
  const points: ChartPoint[] = [];
  const phases: Phase[] = [];
  const findings: ChartFinding[] = [];
  for (const [phase, { start, end }] of phaseBounds(series.values.length, options.phaseStarts ?? []).entries()) {
    const data = phaseData(series, options, setsNone, start, end);
    const drawn = pointsOf(data, linesOf(data, options), phase, excluded.size === 0 ? null : (index) => excluded.has(start + index));
    for (const rule of rules)
      for (const { rule: name, direction, places } of judge(rule, drawn.judged)) {
        const signal = { rule: name, direction };
        const indices = places.map((place) => start + (drawn.present[place] ?? 0));
        findings.push({ ...signal, indices });
        for (const place of places) drawn.signalsAt(place).push(signal);
      }
    points.push(...drawn.points);
    const runs = analyseRuns(drawn.judged);
    const saysNothing = CHARTS[options.chart].isOfDependentPoints;
    phases.push(phaseOf(data, drawn, start, end, saysNothing ? { ...runs, nonRandom: false } : runs));
  }
  return { points, phases, findings, runs: phases[0]?.runs ?? NO_RUNS, summary: summarise(points, options) };
}

const NO_RUNS: Runs = { longest: 0, longestExpected: 0, crossings: 0, crossingsExpected: 0, nonRandom: false };

function checkOptions({ values, denominators }: Series, { chart, phaseStarts = [], baseline, excluded = [] }: AnalysisOptions): void {
  if (CHARTS[chart].hasDenominators && denominators?.length !== values.length)
    throw new RangeError(`A ${chart} chart needs a denominator for each value`);
  if (phaseStarts.some((start, index) => !Number.isInteger(start) || start <= (phaseStarts[index - 1] ?? 0) || start >= values.length))
    throw new RangeError('Phase starts must be rising indices within the series');
  if (baseline !== undefined && (!Number.isInteger(baseline) || baseline < 2)) throw new RangeError('A baseline needs two points or more');
  if (excluded.some((index) => index < 0 || index >= values.length)) throw new RangeError('An excluded index is not in the series');
  if (CHARTS[chart].values === 'above-zero' && values.some((value) => value !== null && value <= 0))
    throw new RangeError('Times between events must be above 0');
}

function rulesOf({ chart, rules = 'making-data-count' }: AnalysisOptions): readonly Rule[] {
  const set = typeof rules === 'string' ? RULE_SETS[rules] : rules;
  return CHARTS[chart].isOfDependentPoints ? set.rules.filter((rule) => rule.kind === 'outside-limits') : set.rules;
}

function phaseBounds(length: number, starts: readonly number[]): readonly { readonly start: number; readonly end: number }[] {
  const all = [0, ...starts.filter((start) => start > 0)];
  return all.map((start, index) => ({ start, end: all[index + 1] ?? length }));
}

function phaseData(series: Series, options: AnalysisOptions, setsNone: ReadonlySet<number>, start: number, end: number): PhaseData {
  const { chart, baseline = Infinity, multiplier = 1 } = options;
  const values = series.values.slice(start, end);
  const denominators = series.denominators?.slice(start, end) ?? [];
  const numerators = CHARTS[chart].hasDenominators ? values.map((value, at) => ((denominators[at] ?? 0) > 0 ? value : null)) : values;
  const plotted = CHARTS[chart].plots(numerators, denominators, multiplier);
  const sets = setsNone.size === 0 && baseline >= values.length ? null : values.map((_, at) => at < baseline && !setsNone.has(start + at));
  return { numerators, denominators, multiplier, plotted, sets };
}

const isBelowZero = (value: number | null): boolean => value !== null && value < 0;

/** The lines of a phase, or why none can be drawn. */
function linesOf(data: PhaseData, { chart, floorAtZero = false }: AnalysisOptions): PhaseLimits | NoLimitsReason {
  const { plotted, sets, numerators } = data;
  if (!plotted.some((value, at) => value !== null && (sets === null || sets[at] === true))) return { code: 'no-values' };
  const { values, limits } = CHARTS[chart];
  if (values === 'from-zero' && numerators.some(isBelowZero))
    return { code: 'negative-values', count: numerators.filter(isBelowZero).length };
  return limits(data, floorAtZero);
}

function phaseOf(
  data: PhaseData,
  { points: [first], noLimits }: ReturnType<typeof pointsOf>,
  start: number,
  end: number,
  runs: Runs,
): Phase {
  let points = 0;
  for (let at = 0; at < data.plotted.length; at += 1)
    if (data.plotted[at] !== null && (data.sets === null || data.sets[at] === true)) points += 1;
  const firmness = noLimits !== null || points < FEWEST_FOR_LIMITS ? 'none' : points < FEWEST_FOR_FIRM_LIMITS ? 'provisional' : 'firm';
  return { start, end, centreLine: first?.centreLine ?? null, points, limits: firmness, noLimits, runs };
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
