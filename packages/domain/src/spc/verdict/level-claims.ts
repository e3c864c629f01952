import { FEWEST_FOR_FIRM_LIMITS, FEWEST_FOR_LIMITS } from '../analyse-series.ts';
import type { Claim, ClaimOf } from '../claim.ts';
import type { Quantity } from '../quantity.ts';
import { areEqual, compare } from '../compare.ts';
import type { DrawnSeries } from '../drawn-series.ts';
import { FEWEST_FOR_LEVEL } from '../level-changes.ts';
import { runsOf } from '../rules/runs.ts';
import { partsOf } from '../rules/judged-phase.ts';
import { CHARTS } from '../charts/charts.ts';
import { daysBetween } from '../../shared/days.ts';
import { isDayPeriod } from '../../shared/series-period.ts';
import { type Newest, stretchBetween } from './newest.ts';

/** For each phase but the first: the step that it begins, if it is tested and more than chance; else that limits were drawn anew. */
export function stepClaims({ phases, points }: DrawnSeries, newest: Newest): readonly Claim[] {
  return phases.slice(1).flatMap((phase, index): Claim[] => {
    const at = points[phase.start]?.period ?? '';
    const { change, because } = phase;
    if (change?.isMoreThanChance === true) {
      const { before, after, test } = change;
      const percent = before === 0 ? null : ((after - before) / before) * 100;
      const direction = after > before ? 'rising' : 'falling';
      const isNewest = index + 1 === newest.number;
      return [
        {
          kind: 'step',
          at,
          before,
          after,
          percent: percent !== null && Number.isFinite(percent) ? percent : null,
          direction,
          because,
          test,
          isNewest,
        },
      ];
    }
    if (because === null) return [];
    const why = change === null ? 'too-few-values' : 'not-more-than-chance';
    const counts = { count: phase.testedWith, needed: FEWEST_FOR_LEVEL, test: change?.test ?? null };
    return [{ kind: 'limits-redrawn', at, because, decidedBy: 'person', why, ...counts }];
  });
}

/** The level of the newest value, how firm its limits are, and whether anything varies. */
export function levelClaims(chart: DrawnSeries, { index, point, phase, number }: Newest): readonly Claim[] {
  const values = chart.points.slice(phase.start, phase.end).flatMap(({ value }) => (value === null ? [] : [value]));
  const [first] = values;
  const last = stretchBetween(
    chart,
    chart.points.findIndex((one) => one.phase === number && one.value !== null),
    index,
    values.length,
  );
  const level: Claim[] =
    phase.centreLine === null || point.centreLine === null
      ? []
      : [
          {
            kind: 'level',
            quantity: quantityOf(chart),
            from: chart.points[phase.start]?.period ?? '',
            at: point.period,
            level: phase.centreLine,
            centre: point.centreLine,
            lower: point.lowerLimit,
            upper: point.upperLimit,
            limits: phase.limits,
            seasonal: chart.season !== null,
          },
        ];
  const same: Claim[] =
    first !== undefined && values.length > 1 && areEqual(values) ? [{ kind: 'no-variation', ...last, value: first }] : [];
  return [...level, ...same, ...firmness(chart, phase, number)];
}

function firmness(chart: DrawnSeries, phase: Newest['phase'], number: number): readonly Claim[] {
  if (phase.limits === 'provisional') return [{ kind: 'provisional', count: phase.points, needed: FEWEST_FOR_FIRM_LIMITS }];
  if (phase.limits === 'firm' || phase.noLimits !== null) return [];
  const counts = { count: phase.points, needed: FEWEST_FOR_LIMITS };
  return number === 0 && chart.phases.length === 1
    ? [{ kind: 'too-few', of: 'series', from: null, ...counts }]
    : [{ kind: 'too-few', of: 'newest-stretch', from: chart.points[phase.start]?.period ?? '', ...counts }];
}

/**
 * Counts where all values are whole numbers; on charts of rates, shares, changes and rare events, what those plot. On a g chart of days, as
 * the dates of its events show, that is a time.
 */
function quantityOf({ settings: { chart, interval }, points }: DrawnSeries): Quantity {
  const { quantity } = CHARTS[chart];
  if (quantity === 'cases-between' && interval === 'event' && areDaysBetween(points)) return 'time-between';
  return quantity ?? (points.every(({ value }) => value === null || Number.isInteger(value)) ? 'counts' : 'figures');
}

/** Fewer values than these can agree with their dates by chance. */
const FEWEST_OF_DAYS = 4;

/** Whether each value from the second on is the number of days since the event before; a date without a day tells none. */
const areDaysBetween = (points: DrawnSeries['points']): boolean =>
  points.length >= FEWEST_OF_DAYS &&
  points.every(({ period, value }, index) => {
    const before = points[index - 1]?.period ?? period;
    return isDayPeriod(period) && (index === 0 || value === daysBetween(before, period));
  });

/** Anhøj and Olesen's tests: of the newest phase always, of the others where their rules are the chart's and a test fails. */
export function runsClaims(chart: DrawnSeries, newest: Newest): readonly ClaimOf<'runs'>[] {
  if (CHARTS[chart.settings.chart].isOfDependentPoints) return [];
  return chart.phases.flatMap((phase, number): ClaimOf<'runs'>[] => {
    const { nonRandom, ...runs } = phase.runs;
    const isSignal = chart.settings.rules === 'anhoej' && nonRandom;
    if (runs.longest === 0 || (number !== newest.number && !isSignal)) return [];
    const span = { from: chart.points[phase.start]?.period ?? '', to: chart.points[phase.end - 1]?.period ?? '' };
    const side = number === newest.number && runs.longest > runs.longestExpected ? sideOfLastRun(chart, newest, runs.longest) : null;
    return [{ kind: 'runs', ...span, ...runs, notRandom: nonRandom, isSignal, side }];
  });
}

/** The side of the run that reaches the newest value, if it is one of the longest. */
function sideOfLastRun({ points }: DrawnSeries, { phase, index }: Newest, longest: number): 'above' | 'below' | null {
  const places = points.flatMap((point, at) => (at >= phase.start && at <= index && point.value !== null ? [at] : []));
  const sides = places.map((at) => {
    const { value, centreLine } = points[at] ?? { value: null, centreLine: null };
    return value === null || centreLine === null ? 0 : compare(value, centreLine);
  });
  const runs = runsOf({ sides, parts: partsOf(places), leftOut: (place) => points[places[place] ?? -1]?.excluded === true });
  const last = runs.at(-1);
  if (last === undefined || last.places.length < longest || last.places.at(-1) !== places.length - 1) return null;
  return last.side > 0 ? 'above' : 'below';
}
