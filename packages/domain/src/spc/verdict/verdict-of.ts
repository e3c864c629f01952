import type { ChartState, Claim, Verdict } from '../claim.ts';
import type { DrawnSeries, DrawnSettings } from '../drawn-series.ts';
import { dataClaims, seasonClaims, targetClaims } from './data-claims.ts';
import { levelClaims, runsClaims, stepClaims } from './level-claims.ts';
import { type Newest, newestOf } from './newest.ts';
import { type SignalClaim, signalClaims } from './signal-claims.ts';

/**
 * What a chart says: its state and its claims in the order of telling. The headline is what is so of the newest values: a step
 * whose stretch is still judged by the lines before it, else the signal that began first among those that last, else the newest step, else runs
 * that are not random, else that all is as usual. Then come the level, the season, other signals, the newest first, and what the chart is made of.
 */
export function verdictOf(chart: DrawnSeries): Verdict {
  if (chart.misfit !== null)
    return { state: 'no-chart', claims: [{ kind: 'no-limits', of: 'series', from: null, reason: chart.misfit }, ...dataClaims(chart)] };
  const unlimited = unlimitedClaims(chart);
  const newest = newestOf(chart);
  if (newest === null) return { state: 'no-chart', claims: [...unlimited, ...dataClaims(chart)] };
  const signals = signalClaims(chart);
  const steps = stepClaims(chart, newest);
  const runs = runsClaims(chart, newest);
  const levels = levelClaims(chart, newest);
  const { state, headline } = headlineOf(chart, newest, { signals, steps, runs, unlimited, levels });
  const others = signals.toSorted((one, other) => other.last - one.last || one.first - other.first).map(({ claim }) => claim);
  const rest = [
    ...levels,
    ...unlimited,
    ...seasonClaims(chart, newest),
    ...steps.toReversed(),
    ...others,
    ...targetClaims(chart),
    ...dataClaims(chart),
    ...runs,
  ];
  return { state, claims: [...headline, ...rest.filter((claim) => !headline.includes(claim))] };
}

function unlimitedClaims({ phases, points }: DrawnSeries): readonly Claim[] {
  return phases.flatMap(({ noLimits, start }): Claim[] =>
    noLimits === null
      ? []
      : [
          {
            kind: 'no-limits',
            of: phases.length === 1 ? 'series' : 'stretch',
            from: phases.length === 1 ? null : (points[start]?.period ?? null),
            reason: noLimits,
          },
        ],
  );
}

/** The claims of a chart, by what they are about. */
interface ClaimGroups {
  readonly signals: readonly SignalClaim[];
  readonly steps: readonly Claim[];
  readonly runs: readonly Claim[];
  readonly unlimited: readonly Claim[];
  readonly levels: readonly Claim[];
}

interface Headline {
  readonly state: ChartState;
  readonly headline: readonly Claim[];
}

function headlineOf(chart: DrawnSeries, newest: Newest, { signals, steps, runs, unlimited, levels }: ClaimGroups): Headline {
  const { settings, phases } = chart;
  const { phase, point } = newest;
  const step = steps.find((claim) => claim.kind === 'step' && claim.isNewest);
  const stepped = step?.kind === 'step' ? { state: stateOf(step.direction === 'rising', settings), headline: [step] } : null;
  const isAlone = phases.length === 1;
  const tooFew = levels.filter(({ kind }) => kind === 'too-few');
  if (isAlone && phase.limits === 'none' && phase.noLimits === null) return { state: 'too-early', headline: tooFew };
  const current = signals.find(({ last }) => last === newest.index);
  if (stepped !== null && (current === undefined || phase.limits === 'none')) return stepped;
  if (current !== undefined) return { state: stateOf(current.isUpward, settings), headline: [current.claim] };
  const nonRandom = runs.find((claim) => claim.kind === 'runs' && claim.isSignal && claim.from === chart.points[phase.start]?.period);
  if (nonRandom?.kind === 'runs')
    return { state: stateOf(nonRandom.side === null ? null : nonRandom.side === 'above', settings), headline: [nonRandom] };
  const redrawn = steps.filter((claim) => claim.kind === 'limits-redrawn' && claim.at === chart.points[phase.start]?.period);
  if (phase.limits === 'none' && phase.noLimits === null && redrawn.length > 0) return { state: 'too-early', headline: redrawn };
  if (point.lowerLimit !== null && point.upperLimit !== null)
    return {
      state: 'as-usual',
      headline: [{ kind: 'within-usual', period: point.period, value: point.value, lower: point.lowerLimit, upper: point.upperLimit }],
    };
  const quiet: Claim = { kind: 'no-signal-now', period: point.period, value: point.value };
  if (phase.noLimits !== null) return { state: 'no-chart', headline: [...unlimited, quiet] };
  return phase.limits === 'none' ? { state: 'too-early', headline: tooFew } : { state: 'as-usual', headline: [quiet] };
}

/** `null` where what changed is neither up nor down. */
function stateOf(isUpward: boolean | null, { improvement }: DrawnSettings): ChartState {
  if (improvement === 'neutral' || isUpward === null) return 'changed';
  return isUpward === (improvement === 'higher') ? 'better' : 'worse';
}
