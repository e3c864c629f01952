import { CHARTS } from './charts/charts.ts';
import { D2_OF_TWO } from './charts/i.ts';
import { meanMovingRange, meanOf } from './charts/phase-limits.ts';
import type { ChartAdvice } from './chart-advice.ts';
import type { DrawnSeries } from './drawn-series.ts';
import { FEWEST_FOR_FIRM_LIMITS, FEWEST_FOR_LIMITS } from './analyse-series.ts';
import { measureOf, multiplierOf } from './series-defaults.ts';

/** Below this mean the Poisson distribution is too lopsided for limits on both sides (Montgomery, section 7.3). */
const SMALLEST_MEAN = 5;
/** The one-sided 1% point of the normal distribution. */
const ONE_PERCENT = 2.33;
/** Dependence that doubles the variance of an average, (1 + r) / (1 − r) = 2, and so the false alarms of runs. */
const STRONG_CORRELATION = 1 / 3;

/**
 * What does not fit between a chart type and a series: counts that vary more than pure chance on a c, u or p
 * chart, counts too small, a season, neighbours that are alike, too few points, a rate per 1. Empty where all fits.
 */
export function adviseOnChart(chart: DrawnSeries): readonly ChartAdvice[] {
  return [
    ...adviseOnLength(chart),
    ...adviseOnSmallCounts(chart),
    ...adviseOnDispersion(chart),
    ...adviseOnTime(chart),
    ...adviseOnRate(chart),
  ];
}

function adviseOnLength({ phases }: DrawnSeries): readonly ChartAdvice[] {
  const last = phases.at(-1);
  if (last === undefined || last.limits === 'firm') return [];
  return last.limits === 'none'
    ? [
        {
          kind: 'too-few',
          count: last.points,
          needed: FEWEST_FOR_LIMITS,
        },
      ]
    : [
        {
          kind: 'provisional',
          count: last.points,
          needed: FEWEST_FOR_FIRM_LIMITS,
        },
      ];
}

function adviseOnSmallCounts({ settings: { chart }, points }: DrawnSeries): readonly ChartAdvice[] {
  const present = points.flatMap(({ counted }) => (counted === null ? [] : [counted]));
  const areCounts = present.every((value) => Number.isInteger(value) && value >= 0);
  const mean = meanOf(present);
  if (!CHARTS[chart].doubtsSmallCounts || !areCounts || !(mean < SMALLEST_MEAN)) return [];
  return [
    {
      kind: 'small-counts',
      mean,
    },
  ];
}

/**
 * Laney's ratio: how many times as large the variation between periods is as Poisson or binomial chance
 * alone would make it, from moving ranges of the standardised values (Laney 2002, Quality Engineering 14(4)),
 * so that steps and slow drift do not count. Its standard error under chance is about 0.909 / √(n − 1)
 * (Cryer and Ryan 1990, Journal of Quality Technology 22(3)).
 */
function adviseOnDispersion({ settings, points }: DrawnSeries): readonly ChartAdvice[] {
  const { multiplier } = settings;
  const { chance } = CHARTS[settings.chart];
  if (chance === null) return [];
  const standardised = points.map(({ value, centreLine, denominator }) => {
    if (value === null || centreLine === null) return null;
    const sigma = chance.sigma({ centreLine, multiplier, denominator: denominator ?? 1 });
    return sigma > 0 ? (value - centreLine) / sigma : null;
  });
  const count = standardised.filter((value) => value !== null).length;
  const range = meanMovingRange(standardised);
  const ratio = range === null ? 0 : range / D2_OF_TWO;
  if (count < 12 || !Number.isFinite(ratio) || ratio <= 1 + (ONE_PERCENT * 0.909) / Math.sqrt(count - 1)) return [];
  return [
    {
      kind: 'over-dispersed',
      ratio,
      instead: chance.instead,
    },
  ];
}

function adviseOnTime({ settings, points, season, seasonLeftIn, yearly }: DrawnSeries): readonly ChartAdvice[] {
  if (CHARTS[settings.chart].isOfDependentPoints) return [];
  if (seasonLeftIn !== null && yearly !== null)
    return [
      {
        kind: 'season',
        p: yearly.p,
      },
    ];
  const present = points.flatMap(({ value, centreLine }) => (value === null || centreLine === null ? [] : [value - centreLine]));
  const r = neighbourCorrelation(present);
  if (season !== null || present.length < 20 || !(r >= Math.max(STRONG_CORRELATION, ONE_PERCENT / Math.sqrt(present.length)))) return [];
  return [
    {
      kind: 'autocorrelation',
      r,
    },
  ];
}

/**
 * Where values are counted beside a population: on a p chart that they are no shares of it, on a u chart that a rate for each one of
 * it is too small to read.
 */
function adviseOnRate({ settings: { chart, interval, multiplier }, points }: DrawnSeries): readonly ChartAdvice[] {
  const counted = points.map((point) => ({ value: point.counted, denominator: point.denominator }));
  if (CHARTS[chart].quantity === 'shares' && measureOf(interval, counted) === 'rate')
    return [{ kind: 'rate-not-share', per: multiplierOf('rate', counted) }];
  const isPerOne = CHARTS[chart].quantity === 'rates' && multiplier === 1;
  const per = isPerOne ? multiplierOf('rate', counted) : 1;
  return per === 1 || counted.every(({ value }) => value === null || value === 0) ? [] : [{ kind: 'rate-per-one', per }];
}

/** The correlation of each value's distance from its centre line with that of the one before. */
function neighbourCorrelation(distances: readonly number[]): number {
  const mean = meanOf(distances);
  const centred = distances.map((distance) => distance - mean);
  const power = centred.reduce((sum, value) => sum + value ** 2, 0);
  const together = centred.slice(1).reduce((sum, value, index) => sum + value * (centred[index] ?? 0), 0);
  return power > 0 && Number.isFinite(power) ? Math.min(1, Math.max(-1, together / power)) : 0;
}
