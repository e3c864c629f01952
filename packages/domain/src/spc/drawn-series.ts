import type { SeriesPeriod } from '../shared/series-period.ts';
import type { NoLimitsReason, SeasonRefusal } from './no-limits.ts';
import type { SeasonTest } from './season/yearly-season.ts';
import type { ChartFinding, Phase, Signal } from './series.ts';
import type { SeriesFields } from './series.kind.ts';
import type { JudgedBy, StepCause } from './series-parts.ts';
import type { LevelTest } from './claim.ts';

/** How a series is charted and read: fields of its own, with `seasonal` where it is not to be left to the season test. */
export type ChartSettings = Pick<
  SeriesFields,
  'unit' | 'interval' | 'chart' | 'rules' | 'multiplier' | 'improvement' | 'baselinePoints' | 'limitsFrom'
> & {
  readonly target?: SeriesFields['target'];
  /** 'automatic' (left out): months or quarters on an i or u′ chart are drawn around their season where there is one; 'never': as the chart is named. */
  readonly seasonal?: 'automatic' | 'never';
};

/** The same with what changes are judged by. */
export type DrawnSettings = Omit<ChartSettings, 'improvement'> & { readonly improvement: JudgedBy };

/** A point as it is drawn and tabled. Lines are null where there are too few points to draw them. */
export interface SeriesPoint {
  readonly period: SeriesPeriod;
  /** As stored; null where it is missing. */
  readonly counted: number | null;
  readonly denominator: number | null;
  /** What is plotted: the value, or the rate that it makes with its denominator; null where it is missing. */
  readonly value: number | null;
  readonly note: string;
  readonly excluded: boolean;
  /** On a seasonal chart the level of that month of the year. */
  readonly centreLine: number | null;
  readonly lowerLimit: number | null;
  readonly upperLimit: number | null;
  readonly phase: number;
  readonly signals: readonly Signal[];
}

/** A stretch with its own limits, and why it began. */
export interface SeriesPhase extends Phase {
  /** What the person said who began it; null for the first, and for one that a tested step of a seasonal chart began. */
  readonly because: { readonly cause: StepCause; readonly reason: string } | null;
  /** How its level differs from that of the phase before; null for the first, and where either has too few values for the test. */
  readonly change: { readonly before: number; readonly after: number; readonly test: LevelTest; readonly isMoreThanChance: boolean } | null;
  /** How many values the shorter side had for that test. */
  readonly testedWith: number;
}

/** How a chart was drawn around a season. Lists have one entry a point. */
export interface ChartSeason {
  /** The index of the first judged point. */
  readonly judgedFrom: number;
  /** What the month of each point is worth: 1 for an average month. */
  readonly indices: readonly number[];
  readonly inflation: readonly number[];
  /** Whether the month of each point is in doubt: it is not judged, and nothing is said across it, whether or not it has a value. */
  readonly doubted: readonly boolean[];
  /** How many earlier years taught the index of the newest point. */
  readonly years: number;
}

/** A chart with all that a claim about it can be held against. */
export interface DrawnSeries {
  readonly settings: DrawnSettings;
  readonly points: readonly SeriesPoint[];
  readonly phases: readonly SeriesPhase[];
  readonly findings: readonly ChartFinding[];
  /** What people left out of the limits, and why. */
  readonly leftOut: readonly { readonly index: number; readonly reason: string }[];
  /** Null where the chart is not drawn around a season. */
  readonly season: ChartSeason | null;
  /** Whether months or quarters differ by more than chance; null where that cannot be told or is not asked. */
  readonly yearly: SeasonTest | null;
  /** Why a season that was found is left in; null where it is taken out, or where none was found. */
  readonly seasonLeftIn: SeasonRefusal | 'chart-kind' | null;
  /** Why there is no chart at all; null where there is one. */
  readonly misfit: NoLimitsReason | null;
}
