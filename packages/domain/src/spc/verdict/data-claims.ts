import { CHARTS } from '../charts/charts.ts';
import type { Claim } from '../claim.ts';
import { compare } from '../compare.ts';
import type { DrawnSeries } from '../drawn-series.ts';
import { PERIODS_OF_YEAR } from '../period.ts';
import { LONGEST_GAP } from '../rules/judged-phase.ts';
import { FEWEST_YEARS } from '../season/season-of-series.ts';
import { SEASON_ASSERTED } from '../season/yearly-season.ts';
import { type Newest, newestOf } from './newest.ts';

/** What there is: how many values, from when, which are missing, how they are used. True whether a chart is drawn or not. */
export function dataClaims(chart: DrawnSeries): readonly Claim[] {
  const { points, settings, phases } = chart;
  const present = points.flatMap(({ value }, index) => (value === null ? [] : [index]));
  const [first, last] = [present[0], present.at(-1)];
  const isCharted = chart.misfit === null;
  const newest = last === undefined ? undefined : points[last];
  const without = points.filter(({ counted, denominator }) => counted !== null && !((denominator ?? 0) > 0));
  return [
    ...(newest === undefined || newest.value === null || last === undefined
      ? []
      : [
          {
            kind: 'newest-value' as const,
            period: newest.period,
            value: newest.value,
            missingAfter: points.length - 1 - last,
            lastPeriod: points.at(-1)?.period ?? newest.period,
          },
        ]),
    {
      kind: 'values',
      from: first === undefined ? null : (points[first]?.period ?? null),
      to: newest?.period ?? null,
      count: present.length,
      missing: first === undefined || last === undefined ? 0 : last - first + 1 - present.length,
      signalled: points.filter(({ signals }) => signals.length > 0).length,
      stretches: phases.length,
      rules: settings.rules,
    },
    ...(isCharted && CHARTS[settings.chart].hasDenominators && without.length > 0
      ? [{ kind: 'without-denominator' as const, periods: without.map(({ period }) => period) }]
      : []),
    ...gapClaims(chart, present),
    ...(isCharted ? howLimitsAreSet(chart) : []),
  ];
}

function gapClaims({ points }: DrawnSeries, present: readonly number[]): readonly Claim[] {
  return present.flatMap((index, place): Claim[] => {
    const before = present[place - 1] ?? index;
    const count = index - before - 1;
    if (count < LONGEST_GAP) return [];
    return [{ kind: 'gap', from: points[before + 1]?.period ?? '', to: points[index - 1]?.period ?? '', count }];
  });
}

function howLimitsAreSet({ settings, leftOut, points, phases }: DrawnSeries): readonly Claim[] {
  const { baselinePoints, limitsFrom } = settings;
  const first = limitsFrom === null ? -1 : points.findIndex(({ period }) => period >= limitsFrom.from && period <= limitsFrom.to);
  const carrying = phases.find(({ start, end }) => first >= start && first < end);
  return [
    ...(baselinePoints === null || phases.every(({ start, end }) => end - start <= baselinePoints)
      ? []
      : [{ kind: 'baseline' as const, count: baselinePoints }]),
    ...(limitsFrom === null || carrying === undefined || carrying.limits === 'none'
      ? []
      : [{ kind: 'carried-limits' as const, ...limitsFrom, count: carrying.points }]),
    ...leftOut.flatMap(({ index, reason }): Claim[] => {
      const point = points[index];
      return point === undefined || point.value === null ? [] : [{ kind: 'left-out', period: point.period, value: point.value, reason }];
    }),
  ];
}

/** What is known of a yearly season, and whether the chart is drawn around it. */
export function seasonClaims({ season, seasonLeftIn, yearly, settings, points }: DrawnSeries, newest: Newest): readonly Claim[] {
  const perYear = PERIODS_OF_YEAR[settings.interval];
  if (perYear === null || CHARTS[settings.chart].isOfDependentPoints) return [];
  const needed = FEWEST_YEARS * perYear;
  if (points.length < needed) return [{ kind: 'season-not-yet-known', count: points.length, needed }];
  const isFound = yearly !== null && yearly.p < SEASON_ASSERTED;
  return [
    ...(isFound ? [{ kind: 'season' as const, ...yearly, leftInFor: season === null ? (seasonLeftIn ?? 'chart-kind') : null }] : []),
    ...(season === null
      ? []
      : [
          {
            kind: 'season-taken-out' as const,
            asserted: isFound,
            years: season.years,
            judgedFrom: points[season.judgedFrom]?.period ?? '',
            index: season.indices[newest.index] ?? 1,
          },
        ]),
  ];
}

/** The newest value beside the target of the series. */
export function targetClaims(chart: DrawnSeries): readonly Claim[] {
  const { target = null, improvement } = chart.settings;
  const newest = newestOf(chart);
  if (target === null || newest === null) return [];
  const side = compare(newest.point.value, target.value);
  const relation = side > 0 ? 'above' : side < 0 ? 'below' : 'at';
  const met = improvement === 'neutral' ? null : improvement === 'higher' ? side >= 0 : side <= 0;
  return [
    { kind: 'target', label: target.label, target: target.value, period: newest.point.period, value: newest.point.value, relation, met },
  ];
}
