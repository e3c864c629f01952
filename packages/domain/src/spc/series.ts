import type { ChartType } from './charts/charts.ts';
import type { NoLimitsReason } from './no-limits.ts';

/** A run of values in order of time, with the denominators of rates and proportions. Missing values are null; so is a value whose denominator is missing or not above 0. */
export interface Series {
  readonly values: readonly (number | null)[];
  /** What each value is counted out of; for u, p and their primes. */
  readonly denominators?: readonly (number | null)[];
  /** ISO months or dates, one a value. */
  readonly labels?: readonly string[];
}

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
  /** As Making Data Count has it (all three on one side, none outside the limits), or as Western Electric and Nelson. */
  | { readonly kind: 'two-of-three'; readonly as?: 'western-electric' }
  | { readonly kind: 'four-of-five' }
  | { readonly kind: 'fifteen-within-one-sigma' }
  | { readonly kind: 'eight-beyond-one-sigma' }
  | { readonly kind: 'fourteen-alternating' }
  /** Anhøj and Olesen's tests of the runs of the whole phase; runs that are too long signal as shifts. */
  | { readonly kind: 'unlikely-runs' };

export interface AnalysisOptions {
  readonly chart: ChartType;
  readonly rules?: RuleSetName | RuleSet;
  /** The first index of each new phase, counted from 0. */
  readonly phaseStarts?: readonly number[];
  /** How many first points of each phase set its limits; the whole phase when left out. */
  readonly baseline?: number;
  /** Indices left out of the limits; still plotted and judged. */
  readonly excluded?: readonly number[];
  /** Indices that set no limits because those of other points are carried over to them; unlike the excluded, they count in runs. */
  readonly carriedTo?: readonly number[];
  /** For u, p and their primes: the plotted value is values / denominators × multiplier. */
  readonly multiplier?: number;
  /** Whether limits stop at 0. Off for i unless asked for; c, u and p always stop there. */
  readonly floorAtZero?: boolean;
  /** Which way is better; it colours the reading, never the signals. */
  readonly improvement?: 'lower' | 'higher' | 'neutral';
}

/** A rule's finding at a point, and on which side or in which direction. */
export interface Signal {
  readonly rule: Exclude<Rule['kind'], 'unlikely-runs'>;
  readonly direction: 'above' | 'below' | 'rising' | 'falling';
}

export interface ChartPoint {
  readonly value: number | null;
  /** Null in a phase whose values are all missing. */
  readonly centreLine: number | null;
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
  /** Null where no value sets it. */
  readonly centreLine: number | null;
  /** How many points set the limits. */
  readonly points: number;
  /** 'none' below 12 points, 'provisional' below 20, else 'firm'. */
  readonly limits: 'none' | 'provisional' | 'firm';
  /** Why no limits can be drawn, however many points there are; null where they can. */
  readonly noLimits: NoLimitsReason | null;
  readonly runs: Runs;
}

/** One finding of one rule, with the indices of the points that it means. */
export interface ChartFinding extends Signal {
  readonly indices: readonly number[];
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
  /** What the signals of the points are made of, phase by phase and rule by rule. */
  readonly findings: readonly ChartFinding[];
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
