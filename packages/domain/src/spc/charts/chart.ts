import type { Quantity } from '../quantity.ts';
import type { NoLimitsReason } from '../no-limits.ts';
import type { PhaseData, PhaseLimits } from './phase-limits.ts';

/** A value with what it is counted out of; 0 where that is not known or not asked for. */
export interface CountedValue {
  readonly value: number;
  readonly denominator: number;
}

/** One kind of control chart: everything that tells it from the others. `charts.ts` lists them. */
export interface Chart {
  /** Whether each value is counted out of something, by which it is divided and weighted. */
  readonly hasDenominators: boolean;
  /** What is plotted, of the values of one phase; a value without a denominator is null already. */
  readonly plots: (
    values: readonly (number | null)[],
    denominators: readonly (number | null)[],
    multiplier: number,
  ) => readonly (number | null)[];
  /** The lines of a phase. At least one value must set them. `floorAtZero` matters where values may be below 0. */
  readonly limits: (phase: PhaseData, floorAtZero: boolean) => PhaseLimits;
  /** Why it cannot be drawn of these values, two or more; null where it can. */
  readonly misfit: (values: readonly CountedValue[]) => NoLimitsReason | null;
  /** The values that it is for: any; from 0 up, where a value below 0 leaves its phase without limits; or above 0, where it cannot be drawn of others. */
  readonly values: 'any' | 'from-zero' | 'above-zero';
  /** Whether values pile up near 0 with a long tail, so that averages are taken on their 1/3.6th power (Nelson 1994). */
  readonly isLopsided: boolean;
  /** Whether its centre line is the average of the values; else it is their median, or an average on another scale, which is near it. */
  readonly isCentreAverage: boolean;
  /** Whether neighbouring points depend on one another, so that limits alone are judged: runs and trends would say nothing. */
  readonly isOfDependentPoints: boolean;
  /** Whether a yearly season can be taken out of it. */
  readonly canBeSeasonal: boolean;
  /** Whether counts below 5 on average make its limits doubtful. */
  readonly doubtsSmallCounts: boolean;
  /** For limits that assume pure chance: its standard error, and which chart to take where values vary more; null for the others. */
  readonly chance: {
    readonly sigma: (given: { readonly centreLine: number; readonly multiplier: number; readonly denominator: number }) => number;
    readonly instead: 'i' | 'uPrime' | 'pPrime';
  } | null;
  /** What its centre line is a level of; null where that depends on whether the values are whole numbers. */
  readonly quantity: Quantity | null;
  /** What is plotted, where no claim says it. */
  readonly plotted: Quantity;
}

/** A chart of values as they are, which assumes nothing of them: what the others differ from. */
const PLAIN = {
  hasDenominators: false,
  plots: (values) => values,
  misfit: () => null,
  values: 'any',
  isLopsided: false,
  isCentreAverage: true,
  isOfDependentPoints: false,
  canBeSeasonal: false,
  doubtsSmallCounts: false,
  chance: null,
  quantity: null,
} as const satisfies Partial<Chart>;

/**
 * Defines a kind of chart: its limits, and what else tells it from a chart of values as they are. What it is called stands in
 * `packages/messages`, its worked case in `cases`.
 */
export const defineChart = (own: Pick<Chart, 'limits'> & Partial<Chart>): Chart => ({
  ...PLAIN,
  plotted: own.quantity ?? 'figures',
  ...own,
});

/** For charts of counts: that some values are no whole numbers from 0 up. */
export const notCounts =
  (chart: 'c' | 'g'): Chart['misfit'] =>
  (values) => {
    const count = values.filter(({ value }) => value < 0 || !Number.isInteger(value)).length;
    return count === 0 ? null : { code: 'not-counts', chart, count };
  };
