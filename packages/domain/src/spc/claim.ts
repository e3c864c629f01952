import { z } from 'zod';
import { Quantity } from './quantity.ts';
import { SeriesPeriod } from '../shared/series-period.ts';
import { NoLimitsReason, SeasonRefusal } from './no-limits.ts';
import { RULE_SET_NAMES } from './series.ts';
import { StepCause } from './series-parts.ts';

/**
 * What a chart says, as data: a closed union, one member a statement. Every claim is true of the points of its
 * chart (`holds` in `holds.ts` is the check, by kind) and every number is finite (Zod refuses NaN and infinity).
 * Sentences are made from claims elsewhere, by language and reader. Numbers are in the unit that is plotted
 * (counts; or rates and shares times the series' multiplier), unrounded. Periods are those of the series: a
 * month (`2016-04`; the first month of a quarter or a year), the day of an event, or which of a day's events it is (`SeriesPeriod`).
 */
const Value = z.number();
const Count = z.int().min(0);
const Percent = z.number().describe('Change in per cent of the level before');
const Side = z.enum(['above', 'below']);
const Direction = z.enum(['rising', 'falling']);

/** Points that follow one another; missing periods between them are not counted. */
const stretch = {
  from: SeriesPeriod.describe('The period of its first point'),
  to: SeriesPeriod.describe('The period of its last point; the same as `from` for a single point'),
  count: z.int().min(1).describe('How many values it has'),
  /** Whether `to` is the newest period with a value: then it is told in the perfect ('has been'), else as past. */
  lasts: z.boolean(),
};

/** Why the limits begin anew, in a person's words. */
const Because = z.strictObject({ cause: StepCause, reason: z.string() });

/**
 * The test of two levels: the difference of the two averages in standard errors, season and dependence of
 * neighbours allowed for (`two-levels.ts`). `threshold` is what it must reach for the difference to count as more than
 * chance: it is set so high that fewer than `falseAlarms` (a share, 0.05 or 0.01) of stable series reach it
 * anywhere, since a date may have been chosen by looking. `p` is two-sided, for a date fixed beforehand.
 * `standardErrors` is null where neither part varies at all, so that any difference is more than chance (p 0).
 */
export const LevelTest = z.strictObject({
  standardErrors: z.number().min(0).nullable(),
  threshold: z.number().positive(),
  falseAlarms: z.number().min(0).max(1),
  p: z.number().min(0).max(1),
});
export type LevelTest = z.infer<typeof LevelTest>;

export const Claim = z.discriminatedUnion('kind', [
  /** The newest value lies within its usual range and belongs to no signal. Only where there are limits. */
  z.strictObject({ kind: z.literal('within-usual'), period: SeriesPeriod, value: Value, lower: Value, upper: Value }),
  /** The newest value belongs to no signal on a chart that has no limits (a run chart, or too few values). */
  z.strictObject({ kind: z.literal('no-signal-now'), period: SeriesPeriod, value: Value }),
  /**
   * The level of the newest stretch of limits, and the usual range at `at`, its newest point with a value. `lower` and
   * `upper` are null where there are no limits. On a seasonal chart `level` is the monthly level with the season
   * taken out, while `centre`, `lower` and `upper` are those of that month of the year.
   */
  z.strictObject({
    kind: z.literal('level'),
    quantity: Quantity,
    from: SeriesPeriod,
    at: SeriesPeriod,
    level: Value,
    centre: Value,
    lower: Value.nullable(),
    upper: Value.nullable(),
    limits: z.enum(['none', 'provisional', 'firm']),
    seasonal: z.boolean(),
  }),
  /** One value, or several that follow one another, outside the limits on one side; `extreme` is the one furthest out. */
  z.strictObject({
    kind: z.literal('outside-limits'),
    ...stretch,
    side: Side,
    extreme: z.strictObject({ period: SeriesPeriod, value: Value, limit: Value }),
  }),
  /** So many values in a row on one side of the centre line. On a seasonal chart each is compared with the line of its own month. */
  z.strictObject({ kind: z.literal('run'), ...stretch, side: Side, centre: Value }),
  /** So many values each higher, or each lower, than the one before: `count` values are `count` − 1 rises. */
  z.strictObject({ kind: z.literal('trend'), ...stretch, direction: Direction, first: Value, last: Value }),
  /**
   * More values near one edge than chance explains: two of three beyond two standard errors, or four of five
   * beyond one. `periods` are the values meant; those of overlapping windows are told together.
   */
  z.strictObject({
    kind: z.literal('zone'),
    rule: z.enum(['two-of-three', 'four-of-five']),
    ...stretch,
    side: Side,
    periods: z.array(SeriesPeriod).min(2),
  }),
  /** Fifteen or more in a row within one standard error of the centre line. */
  z.strictObject({ kind: z.literal('little-variation'), ...stretch }),
  /** Eight or more in a row beyond one standard error, on either side. */
  z.strictObject({ kind: z.literal('much-variation'), ...stretch }),
  /** Fourteen or more that go up and down in turn. */
  z.strictObject({ kind: z.literal('alternating'), ...stretch }),
  /**
   * Anhøj and Olesen's two tests of one stretch of limits: the longest run on one side of the centre line, and
   * how often the line is crossed. `notRandom` where either fails. Told always; it is a signal under the Anhøj rules only.
   */
  z.strictObject({
    kind: z.literal('runs'),
    from: SeriesPeriod,
    to: SeriesPeriod,
    longest: Count,
    longestExpected: Count,
    crossings: Count,
    crossingsExpected: Count,
    notRandom: z.boolean(),
    /** Whether the rules of the chart take it as a signal. */
    isSignal: z.boolean(),
    /** The side of the newest of the longest runs, where that run is too long and reaches the newest value; else null. */
    side: Side.nullable(),
  }),
  /**
   * The level changed at `at`, and the difference is more than chance by `test`. `before` and `after` are the levels
   * on both sides (season taken out on a seasonal chart). `because` is the reason of the person who put new limits there;
   * null where the step was found by the test alone (seasonal charts only) and nobody has explained it yet.
   */
  z.strictObject({
    kind: z.literal('step'),
    at: SeriesPeriod,
    before: Value,
    after: Value,
    percent: Percent.nullable().describe('Null where the level before is 0'),
    direction: Direction,
    because: Because.nullable(),
    test: LevelTest,
    /** Whether it is the newest step: it begins the stretch that holds the newest value. */
    isNewest: z.boolean(),
  }),
  /**
   * A person drew the limits anew at `at`, for the reason given, and no change of level is claimed: because there are
   * too few values on one side to test it (`test` null; `count` of the `needed` values), or because the test says that
   * the difference is no more than chance (`test` told).
   */
  z.strictObject({
    kind: z.literal('limits-redrawn'),
    at: SeriesPeriod,
    because: Because,
    decidedBy: z.literal('person'),
    why: z.enum(['too-few-values', 'not-more-than-chance']),
    /** How many values the shorter side has, and how many the test asks of each. */
    count: Count,
    needed: Count,
    test: LevelTest.nullable(),
  }),
  /** All values of the newest stretch are the same, but for differences that rounding explains. */
  z.strictObject({ kind: z.literal('no-variation'), ...stretch, value: Value }),
  /** Too few values for limits: of the whole series, or since limits were drawn anew. */
  z.strictObject({
    kind: z.literal('too-few'),
    of: z.enum(['series', 'newest-stretch']),
    from: SeriesPeriod.nullable(),
    count: Count,
    needed: Count,
  }),
  /** The newest limits rest on fewer values than make them firm. */
  z.strictObject({ kind: z.literal('provisional'), count: Count, needed: Count }),
  /** No lines could be drawn: for the series, or for the stretch that begins at `from`. */
  z.strictObject({
    kind: z.literal('no-limits'),
    of: z.enum(['series', 'stretch']),
    from: SeriesPeriod.nullable(),
    reason: NoLimitsReason,
  }),
  /**
   * The newest value, and how many later periods are listed without one. Words that say 'now' or 'newest' must name
   * `period` where `missingAfter` is above 0. How old it is on the day of reading is no claim, since claims are kept as published:
   * whoever shows it names `period`.
   */
  z.strictObject({
    kind: z.literal('newest-value'),
    period: SeriesPeriod,
    value: Value,
    missingAfter: Count,
    /** The last period that is listed; the same as `period` where none is missing at the end. */
    lastPeriod: SeriesPeriod,
  }),
  /** How many values there are, how many periods between the first and the last have none, how many values signal by which rules. */
  z.strictObject({
    kind: z.literal('values'),
    from: SeriesPeriod.nullable(),
    to: SeriesPeriod.nullable(),
    count: Count,
    missing: Count,
    signalled: Count,
    stretches: Count,
    rules: z.enum(RULE_SET_NAMES),
  }),
  /** Values that count as missing because what they are out of is missing or 0. */
  z.strictObject({ kind: z.literal('without-denominator'), periods: z.array(SeriesPeriod).min(1) }),
  /** Six or more missing periods in a row: runs, trends, moving ranges and two-of-three do not reach across. */
  z.strictObject({ kind: z.literal('gap'), from: SeriesPeriod, to: SeriesPeriod, count: z.int().min(6) }),
  /**
   * There is a yearly season: two-way analysis of variance (years, months) of complete years, `p` below 0.01.
   * `leftInFor` says why it is not taken out, so that the same months may signal each year: 'chart-kind' where a chart of
   * this kind cannot be drawn around a season; null where it is taken out. `f` is null where nothing but the season varies.
   */
  z.strictObject({
    kind: z.literal('season'),
    f: z.number().min(0).nullable(),
    p: z.number().min(0).max(1),
    years: z.int().min(2),
    leftInFor: z.union([SeasonRefusal, z.literal('chart-kind')]).nullable(),
  }),
  /**
   * The season was taken out: the index of each month comes from complete earlier years only, `years` of them for the newest value.
   * `asserted` false: a season is allowed for, and not said to exist (p from 0.01 to 0.50). Values before `judgedFrom` set
   * level and spread and are not judged.
   */
  z.strictObject({
    kind: z.literal('season-taken-out'),
    asserted: z.boolean(),
    years: z.int().min(2),
    judgedFrom: SeriesPeriod,
    /** What the month of the newest value is usually worth, 1 for an average month. */
    index: z.number().positive(),
  }),
  /** A season cannot yet be told from a change: `count` periods of `needed`. Words must not call a signal a change. */
  z.strictObject({ kind: z.literal('season-not-yet-known'), count: Count, needed: Count }),
  /** How the limits are set, where not by all values: by the first `count` of each stretch, or by those of a stretch that is named. */
  z.strictObject({ kind: z.literal('baseline'), count: z.int().min(2) }),
  /** The limits of `from` to `to`, set by `count` values, hold for the whole of their stretch. */
  z.strictObject({ kind: z.literal('carried-limits'), from: SeriesPeriod, to: SeriesPeriod, count: Count }),
  /** A value that a person left out of the limits, with the reason; it is plotted and judged. */
  z.strictObject({ kind: z.literal('left-out'), period: SeriesPeriod, value: Value, reason: z.string() }),
  /** The newest value beside the target. `met` is null where neither direction is better. Equal, but for rounding, is 'at'. */
  z.strictObject({
    kind: z.literal('target'),
    label: z.string(),
    target: Value,
    period: SeriesPeriod,
    value: Value,
    relation: z.enum(['above', 'at', 'below']),
    met: z.boolean().nullable(),
  }),
]);
export type Claim = z.infer<typeof Claim>;
export type ClaimOf<Kind extends Claim['kind']> = Extract<Claim, { kind: Kind }>;

/**
 * Where a series stands at its newest values, in the eyes of its own setting of what is better: 'too-early' while there are
 * too few values for limits, 'no-chart' where its values do not fit the kind of chart (a `no-limits` claim says why).
 */
export const ChartState = z.enum(['better', 'worse', 'changed', 'as-usual', 'too-early', 'no-chart']);
export type ChartState = z.infer<typeof ChartState>;

/** What a chart says. Claims come in the order of telling: the first is the headline, and `state` follows from it. */
export const Verdict = z.strictObject({ state: ChartState, claims: z.array(Claim) });
export type Verdict = z.infer<typeof Verdict>;
