import type { SeriesPoint, SeriesPhase } from '../spc/drawn-series.ts';
import type { Interval } from '../spc/period.ts';
import type { CodedOf } from '../shared/coded.ts';
import type { Answer } from './answers.ts';
import { type Criterion, criteriaOf, type ScoringModel } from './scoring-model.ts';

/** A series of a topic, as its chart shows it. */
export interface ChartedSeries {
  readonly id: string;
  readonly title: string;
  readonly interval: Interval;
  readonly points: readonly SeriesPoint[];
  readonly phases: readonly SeriesPhase[];
}

/** Why an answer is proposed: by which series, and what they say together of the newest twelve months. */
export interface ProposalReasons {
  readonly trend: { readonly trend: Trend; readonly series: readonly string[] };
  readonly volume: { readonly total: number; readonly series: readonly string[] };
}

/** An answer that the series suggest, and why. It stays marked as proposed until a person has looked at it. */
export interface ProposedAnswer {
  readonly criterionId: string;
  readonly answer: Extract<Answer, { status: 'assessed' }>;
  readonly because: CodedOf<ProposalReasons>;
}

/** The months that trend and volume look at. */
const A_YEAR = 12;

/**
 * Proposes answers to the criteria that a model marks as told by trend or by volume, from the monthly series of a topic.
 * Proposes nothing where the series contradict each other, are not monthly, or lack a month of the newest twelve.
 */
export function proposeAnswers(model: ScoringModel, series: readonly ChartedSeries[]): readonly ProposedAnswer[] {
  const monthly = series.filter(({ interval, points }) => interval === 'month' && points.length >= A_YEAR);
  if (monthly.length === 0) return [];
  return criteriaOf(model).flatMap(({ criterion }) => {
    switch (criterion.proposedFrom) {
      case 'nothing':
        return [];
      case 'trend':
        return fromTrend(criterion, monthly);
      case 'volume':
        return fromVolume(criterion, monthly);
    }
  });
}

type Trend = 'falling' | 'steady' | 'rising';

function fromTrend(criterion: Criterion, series: readonly ChartedSeries[]): readonly ProposedAnswer[] {
  const trends = new Set(series.map(trendOf));
  const [trend] = trends;
  if (trend === undefined || trends.size > 1) return [];
  const last = criterion.levels.length - 1;
  const steps = { falling: Math.floor(last / 4), steady: Math.floor(last / 2), rising: Math.ceil((last * 3) / 4) };
  const place = criterion.direction === 'raises' ? steps[trend] : last - steps[trend];
  return proposal(criterion, place, series, { code: 'trend', trend, series: namesOf(series) });
}

/** Where a chart has gone in its newest year: by the newest signal, or the newest step. */
function trendOf({ points, phases }: ChartedSeries): Trend {
  const recent = points.slice(-A_YEAR);
  const signal = recent.flatMap(({ signals }) => signals).at(-1);
  if (signal !== undefined) return signal.direction === 'above' || signal.direction === 'rising' ? 'rising' : 'falling';
  const [before, now] = [phases.at(-2), phases.at(-1)];
  // A phase alone is no change: only a step that is more than chance.
  if (before === undefined || now?.change?.isMoreThanChance !== true || now.start < points.length - A_YEAR) return 'steady';
  return (now.change?.after ?? 0) > (now.change?.before ?? 0) ? 'rising' : 'falling';
}

function fromVolume(criterion: Criterion, series: readonly ChartedSeries[]): readonly ProposedAnswer[] {
  if (criterion.levels.every(({ atLeast }) => atLeast === null)) return [];
  const recent = series.flatMap(({ points }) => points.slice(-A_YEAR).map(({ value }) => value));
  if (recent.some((value) => value === null)) return [];
  const total = recent.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const place = criterion.levels.findLastIndex(({ atLeast }) => atLeast !== null && atLeast <= total);
  return proposal(criterion, place, series, { code: 'volume', total, series: namesOf(series) });
}

function proposal(
  criterion: Criterion,
  place: number,
  series: readonly ChartedSeries[],
  because: ProposedAnswer['because'],
): readonly ProposedAnswer[] {
  const level = criterion.levels[place];
  if (level === undefined) return [];
  const answer = { status: 'assessed', level: level.id, proposed: true, cites: series.map(({ id }) => id), note: '' } as const;
  return [{ criterionId: criterion.id, answer: { ...answer, cites: [...answer.cites] }, because }];
}

const namesOf = (series: readonly ChartedSeries[]): readonly string[] => series.map(({ title }) => title);
