/** A run of values in order of time, with the denominators of rates and proportions. Missing values are null. */
export interface Series {
  readonly values: readonly (number | null)[];
  /** What each value is counted out of; for u, p and their primes. */
  readonly denominators?: readonly number[];
  /** ISO months or dates, one a value. */
  readonly labels?: readonly string[];
}

export const CHART_TYPES = ['i', 'mr', 'c', 'u', 'uPrime', 'p', 'pPrime', 'g', 't', 'run'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** The rules by which a chart is read; see `rules/rule-sets.ts`. */
export const RULE_SET_NAMES = ['making-data-count', 'kent-police', 'western-electric', 'nelson', 'anhoej'] as const;
export type RuleSetName = (typeof RULE_SET_NAMES)[number];

export interface RuleSet {
  readonly rules: readonly Rule[];
}

/** A rule with its length. `of` is the window in which `count` points must lie beyond `sigmas` standard errors on one side. */
export type Rule =
  | { readonly kind: 'outside-limits' }
  | { readonly kind: 'shift'; readonly length: number }
  | { readonly kind: 'trend'; readonly length: number }
  | { readonly kind: 'two-of-three' }
  | { readonly kind: 'four-of-five' }
  | { readonly kind: 'fifteen-within-one-sigma' }
  | { readonly kind: 'eight-beyond-one-sigma' }
  | { readonly kind: 'fourteen-alternating' };

export interface AnalysisOptions {
  readonly chart: ChartType;
  readonly rules?: RuleSetName | RuleSet;
  /** The first index of each new phase, counted from 0. */
  readonly phaseStarts?: readonly number[];
  /** How many first points of each phase set its limits; the whole phase when left out. */
  readonly baseline?: number;
  /** Indices left out of the limits; still plotted and judged. */
  readonly excluded?: readonly number[];
  /** For u, p and their primes: the plotted value is values / denominators × multiplier. */
  readonly multiplier?: number;
  /** Whether limits stop at 0. Off for i unless asked for; c, u and p always stop there. */
  readonly floorAtZero?: boolean;
  /** Which way is better; it colours the reading, never the signals. */
  readonly improvement?: 'lower' | 'higher' | 'neutral';
}

/** A rule's finding at a point, and on which side or in which direction. */
export interface Signal {
  readonly rule: Rule['kind'];
  readonly direction: 'above' | 'below' | 'rising' | 'falling';
}

export interface ChartPoint {
  readonly value: number | null;
  readonly centreLine: number;
  readonly lowerLimit: number | null;
  readonly upperLimit: number | null;
  /** Which phase it belongs to, counted from 0. */
  readonly phase: number;
  readonly signals: readonly Signal[];
}

/** A stretch with its own limits. */
export interface Phase {
  readonly start: number;
  /** The index after its last point. */
  readonly end: number;
  readonly centreLine: number;
  /** How many points set the limits. */
  readonly points: number;
  /** 'none' below 12 points, 'provisional' below 20, else 'firm'. */
  readonly limits: 'none' | 'provisional' | 'firm';
}

/** Anhøj's analysis of runs around the centre line, of the first phase: what follows a step is judged by the signals. */
export interface Runs {
  readonly longest: number;
  /** The longest that is still to be expected: round(log2 n) + 3. */
  readonly longestExpected: number;
  readonly crossings: number;
  /** The fewest that are still to be expected: the 5th percentile of Binomial(n − 1, 0.5). */
  readonly crossingsExpected: number;
  readonly nonRandom: boolean;
}

export interface ControlChart {
  readonly points: readonly ChartPoint[];
  readonly phases: readonly Phase[];
  readonly runs: Runs;
  readonly summary: ChartSummary;
}

export interface ChartSummary {
  /** Whether the last phase shows only ordinary variation. */
  readonly stable: boolean;
  /** Which way the newest signal points, in the eyes of the series' own setting. */
  readonly verdict: 'ordinary' | 'improvement' | 'concern' | 'change';
  readonly signalled: number;
}
