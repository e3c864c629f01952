import { generator, poisson } from '../cases/random-numbers.ts';
import type { ChartSettings } from '../drawn-series.ts';
import { chartOfMonths, observedFrom } from './monthly-counts.ts';

/** What happens to the newest months of a simulated series. */
export interface Change {
  readonly name: string;
  /** By how much the newest months are multiplied. */
  readonly factor: number;
  /** How many months it holds, of so many. */
  readonly months: (length: number) => number;
}

export const CHANGES: readonly Change[] = [
  { name: '×3, last month', factor: 3, months: () => 1 },
  { name: '+30%, 6 months', factor: 1.3, months: () => 6 },
  { name: '+60%, 6 months', factor: 1.6, months: () => 6 },
  { name: '+30%, 12 months', factor: 1.3, months: () => 12 },
  { name: '−20%, newer half', factor: 0.8, months: (length) => length / 2 },
];

/** Poisson counts of this many months, with a yearly season of ± `swing` around the mean, and a change or none. */
export interface SimulatedKind {
  readonly length: number;
  readonly swing: number;
  readonly change: Change | null;
  readonly seasonal?: ChartSettings['seasonal'];
}

const MEANS = [20, 100, 300];
/** A change is found by a step that begins so many months early, too. */
const EARLY = 2;
const UPWARD: ReadonlySet<string> = new Set(['above', 'rising']);

/**
 * Of `count` simulated series (means 20, 100 and 300 in turn, the season beginning in each month in turn) the share whose chart signals. A quiet
 * series signals by a rule in its newest twelve months, or by a step anywhere; one with a change by a rule or a
 * step in the direction of the change, at a month that it holds (a step may be dated two months early).
 */
export function shareSignalling(count: number, { length, swing, change, seasonal = 'automatic' }: SimulatedKind, seed: number): number {
  const random = generator(seed);
  const changedFrom = length - (change?.months(length) ?? 0);
  const from = change === null ? length - 12 : changedFrom;
  const isMeant = (direction: string): boolean => change === null || UPWARD.has(direction) === change.factor > 1;
  let found = 0;
  for (let series = 0; series < count; series += 1) {
    const values = Array.from({ length }, (_, at) => {
      const season = 1 + swing * Math.sin(((at + series) * Math.PI) / 6);
      return poisson((MEANS[series % MEANS.length] ?? 100) * season * (at < changedFrom ? 1 : (change?.factor ?? 1)), random);
    });
    const { findings, points, verdict } = chartOfMonths(observedFrom('2012-01', values), { seasonal });
    const firstStep = change === null ? '' : (points[changedFrom - EARLY]?.period ?? '');
    const hasRule = findings.some(({ direction, indices }) => isMeant(direction) && indices.some((index) => index >= from));
    const hasStep = verdict.claims.some((claim) => claim.kind === 'step' && claim.at >= firstStep && isMeant(claim.direction));
    if (hasRule || hasStep) found += 1;
  }
  return found / count;
}
