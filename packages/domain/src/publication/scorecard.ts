import { holderName } from '../plan/lead.ts';
import { monthAfter, monthNumber } from '../shared/months.ts';
import { daysBetween, lastDayOf } from '../shared/days.ts';
import type { IsoDate, IsoMonthOrDate } from '../shared/calendar.ts';
import { type Assurance, assuranceOf } from '../spc/assurance.ts';
import type { Verdict } from '../spc/claim.ts';
import { MONTHS_OF_PERIOD } from '../spc/period.ts';
import type { Snapshot, SnapshotAction, SnapshotIndicator, SnapshotPriority } from './snapshot.ts';
import type { SnapshotPoint, SnapshotSeries } from './snapshot-series.ts';

/**
 * Why nobody can say whether a target will be met. `no-figure`: nothing was ever measured. `no-usual-range`: there are figures, but no
 * chart with limits, or limits that rest on too few figures to be firm. `target-open`: the target names no number. `other-measure`: the
 * target is of another interval or unit than the chart. `no-direction`: nobody said which way is wanted.
 */
export type NotAssured = 'no-figure' | 'no-usual-range' | 'target-open' | 'other-measure' | 'no-direction';

/** Whether a target will be met, in three kinds of answer. */
export type AssuranceAnswer =
  | { readonly answer: Assurance }
  | { readonly answer: 'cannot-say'; readonly because: NotAssured }
  | { readonly answer: 'no-target' };

/** What is to be reached. */
export interface ScorecardTarget {
  /** As the plan puts it: 'below 1,000'. */
  readonly inWords: string;
  /** In the unit of the measure; null where it names no number. */
  readonly value: number | null;
  readonly wanted: 'higher' | 'lower' | null;
  /** The day by which: the last of the edition, since targets are of its year. Null for the target of a series, which has no date. */
  readonly by: IsoDate | null;
}

/** One row of a scorecard: a measure of the plan, or a series that stands beside it. */
export interface ScorecardRow {
  readonly of: 'indicator' | 'series';
  /** Of the priority that it belongs to; null for a series that informs none. */
  readonly priority: string | null;
  /** Of its series, where it has one. */
  readonly series: string | null;
  readonly title: string;
  readonly unit: string;
  readonly newest: { readonly when: IsoMonthOrDate; readonly value: number } | null;
  /** Whole months from the end of the newest figure's period to the day; null without a figure or a day. */
  readonly ageInMonths: number | null;
  /** What the chart says of it; `no-figure` where there is none, `no-chart` where figures have no chart. */
  readonly variation: Verdict['state'] | 'no-figure';
  readonly target: ScorecardTarget | null;
  readonly assurance: AssuranceAnswer;
  /** Who answers for it: whom the plan names as leading its priority, or where a series comes from. Empty where nobody is named. */
  readonly owners: readonly string[];
  /** When somebody last reported on it: the newest of its figures that was typed in, or null. Of a series it is not recorded. */
  readonly lastReported: IsoMonthOrDate | null;
}

/** An action whose day or month is over, and which is neither done nor stopped. */
export interface PassedAction {
  readonly priority: string;
  readonly action: SnapshotAction;
  /** Its last day. */
  readonly dueOn: IsoDate;
  /** Whether anybody has reported anything of it. */
  readonly isReported: boolean;
}

/** One page of how a plan goes. */
export interface Scorecard {
  /** The day on which it was made; null where it says nothing of dates. */
  readonly on: IsoDate | null;
  readonly indicators: readonly ScorecardRow[];
  /** The series that stand beside the measures: they are none of the plan's own. */
  readonly series: readonly ScorecardRow[];
  readonly passed: readonly PassedAction[];
  readonly counts: {
    readonly actions: number;
    /** Actions of which something was reported. */
    readonly reported: number;
    /** Actions with a day or month by which they are due. */
    readonly dated: number;
    readonly passed: number;
    readonly indicators: number;
    readonly withFigure: number;
    /** Indicators whose target is a number. */
    readonly withNumber: number;
    readonly priorities: number;
    /** Priorities whose action plan is still to come. */
    readonly plansToCome: number;
  };
}

/** How an edition goes: every measure with its newest figure, variation, target and assurance, as of a day. */
export function scorecardOf(snapshot: Snapshot, on: IsoDate | null): Scorecard {
  const { priorities, series } = snapshot;
  const indicators = priorities.flatMap((priority) =>
    priority.indicators.map((indicator) => indicatorRow(indicator, priority, snapshot, on)),
  );
  const used = new Set(indicators.flatMap((row) => row.series ?? []));
  const actions = priorities.flatMap((priority) => priority.actions.map((action) => ({ priority: priority.slug, action })));
  const passed = actions.flatMap(({ priority, action }): PassedAction[] => {
    const dueOn = lastDayDue(action);
    return on === null || dueOn === null || dueOn >= on || action.status === 'done' || action.status === 'stopped'
      ? []
      : [{ priority, action, dueOn, isReported: isReported(action) }];
  });
  return {
    on,
    indicators,
    series: series.filter(({ slug }) => !used.has(slug)).map((one) => seriesRow(one, snapshot, on)),
    passed: passed.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)),
    counts: {
      actions: actions.length,
      reported: actions.filter(({ action }) => isReported(action)).length,
      dated: actions.filter(({ action }) => lastDayDue(action) !== null).length,
      passed: passed.length,
      indicators: indicators.length,
      withFigure: indicators.filter(({ newest }) => newest !== null).length,
      withNumber: indicators.filter(({ target }) => target !== null && target.value !== null).length,
      priorities: priorities.length,
      plansToCome: priorities.filter(({ actionPlan }) => actionPlan.state === 'to-come').length,
    },
  };
}

/** The last day of an action that is due on a day or in a month; null for a rhythm, or where nothing is agreed. */
export function lastDayDue({ due }: Pick<SnapshotAction, 'due'>): IsoDate | null {
  if (!/^\d/u.test(due)) return null;
  return due.length === 7 ? lastDayOf(due) : due;
}

const isReported = ({ status, updates }: SnapshotAction): boolean => updates.length > 0 || status !== 'not-reported';

function indicatorRow(indicator: SnapshotIndicator, priority: SnapshotPriority, snapshot: Snapshot, on: IsoDate | null): ScorecardRow {
  const series = snapshot.series.find(({ slug }) => slug === indicator.series) ?? null;
  const newest = indicator.readings.toSorted((one, other) => one.when.localeCompare(other.when)).at(-1) ?? null;
  const target = targetOf(indicator, snapshot.edition.endsOn);
  // The readings that a calculation makes are not what the chart of the series shows.
  const chart = indicator.calculation === '' ? series : null;
  return {
    of: 'indicator',
    priority: priority.slug,
    series: series?.slug ?? null,
    title: indicator.title,
    unit: indicator.unit,
    newest: newest === null ? null : { when: newest.when, value: newest.value },
    ageInMonths: ageOf(newest?.when ?? null, on),
    variation: newest === null ? 'no-figure' : (chart?.reading.state ?? 'no-chart'),
    target,
    assurance: assure(target, newest !== null, chart, isSameMeasure(indicator, chart)),
    owners: priority.leads.map(({ person, agency }) => holderName(person, agency)),
    lastReported: indicator.series === null ? (newest?.when ?? null) : null,
  };
}

function seriesRow(series: SnapshotSeries, { topics }: Snapshot, on: IsoDate | null): ScorecardRow {
  const newest = series.points.findLast(({ value }) => value !== null);
  const informs = topics.filter((topic) => topic.series.includes(series.slug)).flatMap((topic) => topic.informs);
  const target: ScorecardTarget | null =
    series.target === null
      ? null
      : {
          inWords: series.target.label,
          value: series.target.value,
          wanted: series.improvement === 'neutral' ? null : series.improvement,
          by: null,
        };
  const hasFigure = newest !== undefined && newest.value !== null;
  return {
    of: 'series',
    priority: informs.find(({ type }) => type === 'priority')?.slug ?? null,
    series: series.slug,
    title: series.title,
    unit: series.unit,
    newest: newest === undefined || newest.value === null ? null : { when: newest.period, value: newest.value },
    ageInMonths: ageOf(newest?.period ?? null, on, MONTHS_OF_PERIOD[series.interval] ?? 0),
    variation: hasFigure ? series.reading.state : 'no-figure',
    target,
    assurance: assure(target, hasFigure, series, true),
    owners: series.source === '' ? [] : [series.source],
    lastReported: null,
  };
}

/** What an indicator is to reach, in its own unit. */
function targetOf({ target, targetInWords, baseline, direction }: SnapshotIndicator, by: IsoDate): ScorecardTarget | null {
  const wanted = direction === 'increase' ? 'higher' : direction === 'decrease' ? 'lower' : null;
  switch (target.kind) {
    case 'not-set':
      return null;
    case 'below':
      return { inWords: targetInWords, value: target.value, wanted: 'lower', by };
    case 'at-least':
      return { inWords: targetInWords, value: target.value, wanted: 'higher', by };
    case 'percent-change': {
      const from = baseline?.value ?? null;
      const change = (wanted === 'lower' ? -1 : 1) * Math.abs(target.percent ?? 0);
      return { inWords: targetInWords, value: from === null || wanted === null ? null : from * (1 + change / 100), wanted, by };
    }
  }
}

function assure(
  target: ScorecardTarget | null,
  hasFigure: boolean,
  series: SnapshotSeries | null,
  isSameMeasureAsChart: boolean,
): AssuranceAnswer {
  if (target === null) return { answer: 'no-target' };
  if (!hasFigure) return { answer: 'cannot-say', because: 'no-figure' };
  if (target.value === null) return { answer: 'cannot-say', because: 'target-open' };
  if (target.wanted === null) return { answer: 'cannot-say', because: 'no-direction' };
  const range = series === null ? null : usualRangeOf(series);
  if (range === null) return { answer: 'cannot-say', because: 'no-usual-range' };
  if (!isSameMeasureAsChart) return { answer: 'cannot-say', because: 'other-measure' };
  return { answer: assuranceOf(target.value, target.wanted, range) };
}

/** Whether the readings of an indicator are what its chart shows: as counted, and as often. */
const isSameMeasure = ({ frequency }: SnapshotIndicator, series: SnapshotSeries | null): boolean =>
  series !== null &&
  series.points.every(({ count, value }) => count === value) &&
  (frequency === 'not-agreed' || INTERVALS[frequency] === series.interval);

const INTERVALS = { monthly: 'month', quarterly: 'quarter', annually: 'year' } as const;
/** How many periods back the range of the newest year goes. */
const RANGE_OVER: Readonly<Record<SnapshotSeries['interval'], number>> = { day: 365, week: 52, month: 12, quarter: 4, year: 1, event: 1 };

/**
 * The range of ordinary variation now: the widest limits of the newest year within the newest stretch, since limits differ with the
 * time of year and with what a rate is out of. Null where that stretch has no firm limits.
 */
function usualRangeOf({
  points,
  phases,
  interval,
}: SnapshotSeries): { readonly lower: number | null; readonly upper: number | null } | null {
  const newest = points.findLast(({ value }) => value !== null);
  if (newest === undefined || phases[newest.phase]?.limits !== 'firm') return null;
  const judged = points.filter(({ phase, centreLine }) => phase === newest.phase && centreLine !== null).slice(-RANGE_OVER[interval]);
  const limit = (side: 'lowerLimit' | 'upperLimit', widest: (...values: readonly number[]) => number): number | null => {
    const values = judged.flatMap((point: SnapshotPoint) => point[side] ?? []);
    return values.length < judged.length || values.length === 0 ? null : widest(...values);
  };
  const range = { lower: limit('lowerLimit', Math.min), upper: limit('upperLimit', Math.max) };
  return range.lower === null && range.upper === null ? null : range;
}

/** Whole months between the last day of a period and a day. */
function ageOf(when: IsoMonthOrDate | null, on: IsoDate | null, months = 1): number | null {
  if (when === null || on === null) return null;
  const last = when.length === 7 ? lastDayOf(monthAfter(when, Math.max(months, 1) - 1)) : when;
  if (daysBetween(last, on) < 0) return 0;
  const isWhole = on.slice(8) >= last.slice(8) || lastDayOf(on.slice(0, 7)) === on;
  return monthNumber(on) - monthNumber(last) - (isWhole ? 0 : 1);
}
