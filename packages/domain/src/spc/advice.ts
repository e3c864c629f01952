import { z } from 'zod';
import { D2_OF_TWO } from './limits/i.ts';
import { meanMovingRange, meanOf } from './limits/phase-limits.ts';
import type { DrawnSeries } from './drawn-series.ts';
import { FEWEST_FOR_FIRM_LIMITS, FEWEST_FOR_LIMITS } from './analyse-series.ts';
import { measureOf, multiplierOf } from './series-defaults.ts';

const Count = z.int().min(0);

/** Something that makes a chart of this type mislead on this series, with its figures; `sentence` says it and what to do instead. */
export const ChartAdvice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('too-few'), count: Count, needed: Count, sentence: z.string() }),
  z.strictObject({ kind: z.literal('provisional'), count: Count, needed: Count, sentence: z.string() }),
  /** Counts so small that a chart of them misleads. */
  z.strictObject({ kind: z.literal('small-counts'), mean: z.number(), sentence: z.string() }),
  /** The values vary `ratio` times as much as chance alone would make them. */
  z.strictObject({
    kind: z.literal('over-dispersed'),
    ratio: z.number(),
    instead: z.enum(['i', 'uPrime', 'pPrime']),
    sentence: z.string(),
  }),
  /** There is a season, and this chart leaves it in. */
  z.strictObject({ kind: z.literal('season'), p: z.number().min(0).max(1), sentence: z.string() }),
  /** Neighbours are alike. */
  z.strictObject({ kind: z.literal('autocorrelation'), r: z.number().min(-1).max(1), sentence: z.string() }),
  /** A share of a population is no share of the same things: a rate for `per` people reads better, on a u or u′ chart. */
  z.strictObject({ kind: z.literal('rate-not-share'), per: z.number().positive(), sentence: z.string() }),
]);
export type ChartAdvice = z.infer<typeof ChartAdvice>;

/** Below this mean the Poisson distribution is too lopsided for limits on both sides (Montgomery, section 7.3). */
const SMALLEST_MEAN = 5;
/** The one-sided 1% point of the normal distribution. */
const ONE_PERCENT = 2.33;
/** Dependence that doubles the variance of an average, (1 + r) / (1 − r) = 2, and so the false alarms of runs. */
const STRONG_CORRELATION = 1 / 3;

/**
 * What does not fit between a chart type and a series: counts that vary more than pure chance on a c, u or p
 * chart, counts too small, a season, neighbours that are alike, too few points. Empty where all fits.
 */
export function adviseOnChart(chart: DrawnSeries): readonly ChartAdvice[] {
  return [
    ...adviseOnLength(chart),
    ...adviseOnSmallCounts(chart),
    ...adviseOnDispersion(chart),
    ...adviseOnTime(chart),
    ...adviseOnShare(chart),
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
          sentence: `The newest limits would rest on ${last.points} ${last.points === 1 ? 'value' : 'values'}. They are drawn from 12 on; until then read the line alone.`,
        },
      ]
    : [
        {
          kind: 'provisional',
          count: last.points,
          needed: FEWEST_FOR_FIRM_LIMITS,
          sentence: `The newest limits rest on ${last.points} values. They stay provisional until there are 20.`,
        },
      ];
}

function adviseOnSmallCounts({ settings: { chart }, points }: DrawnSeries): readonly ChartAdvice[] {
  const present = points.flatMap(({ counted }) => (counted === null ? [] : [counted]));
  const areCounts = present.every((value) => Number.isInteger(value) && value >= 0);
  const mean = meanOf(present);
  if ((chart !== 'c' && chart !== 'i' && chart !== 'u') || !areCounts || !(mean < SMALLEST_MEAN)) return [];
  return [
    {
      kind: 'small-counts',
      mean,
      sentence: `There are about ${mean.toFixed(1)} each time, which is too few for this chart. Count over longer periods, or chart the time between events (t) or the cases between events (g).`,
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
  const { chart } = settings;
  if (chart !== 'c' && chart !== 'u' && chart !== 'p') return [];
  const standardised = points.map(({ value, centreLine, denominator }) => {
    if (value === null || centreLine === null) return null;
    const sigma = chanceSigma(settings, centreLine, denominator ?? 1);
    return sigma > 0 ? (value - centreLine) / sigma : null;
  });
  const count = standardised.filter((value) => value !== null).length;
  const range = meanMovingRange(standardised);
  const ratio = range === null ? 0 : range / D2_OF_TWO;
  if (count < 12 || !Number.isFinite(ratio) || ratio <= 1 + (ONE_PERCENT * 0.909) / Math.sqrt(count - 1)) return [];
  const instead = chart === 'c' ? 'i' : chart === 'u' ? 'uPrime' : 'pPrime';
  const name = chart === 'c' ? 'an individuals (i) chart' : `a ${chart}′ chart`;
  return [
    {
      kind: 'over-dispersed',
      ratio,
      instead,
      sentence: `The values vary ${ratio.toFixed(1)} times as much as chance alone would make them, so the limits are too narrow. Use ${name}.`,
    },
  ];
}

/** The standard error of a plotted value under chance alone, in its own unit. */
function chanceSigma({ chart, multiplier }: DrawnSeries['settings'], centreLine: number, denominator: number): number {
  const rate = centreLine / multiplier;
  if (chart === 'c') return Math.sqrt(centreLine);
  return multiplier * Math.sqrt((chart === 'u' ? rate : rate * (1 - rate)) / denominator);
}

function adviseOnTime({ settings, points, season, seasonLeftIn, yearly }: DrawnSeries): readonly ChartAdvice[] {
  if (settings.chart === 'mr') return [];
  if (seasonLeftIn !== null && yearly !== null)
    return [
      {
        kind: 'season',
        p: yearly.p,
        sentence: `There is a yearly season, so the same ${settings.interval === 'quarter' ? 'quarters' : 'months'} may signal every year. Compare each with the same one a year before.`,
      },
    ];
  const present = points.flatMap(({ value, centreLine }) => (value === null || centreLine === null ? [] : [value - centreLine]));
  const r = neighbourCorrelation(present);
  if (season !== null || present.length < 20 || !(r >= Math.max(STRONG_CORRELATION, ONE_PERCENT / Math.sqrt(present.length)))) return [];
  return [
    {
      kind: 'autocorrelation',
      r,
      sentence: `Neighbouring values are alike (correlation ${r.toFixed(2)}), so runs and points outside the limits come more often than the rules assume. Look for a step or a trend first.`,
    },
  ];
}

/** On a p chart, where what the values are out of is a population. */
function adviseOnShare({ settings: { chart, interval }, points }: DrawnSeries): readonly ChartAdvice[] {
  const counted = points.map((point) => ({ value: point.counted, denominator: point.denominator }));
  if ((chart !== 'p' && chart !== 'pPrime') || measureOf(interval, counted) !== 'rate') return [];
  const per = multiplierOf('rate', counted);
  return [
    {
      kind: 'rate-not-share',
      per,
      sentence: `These are counts beside a population, not a share of the same things. Chart a rate per ${per.toLocaleString('en-GB')} (u or u′).`,
    },
  ];
}

/** The correlation of each value's distance from its centre line with that of the one before. */
function neighbourCorrelation(distances: readonly number[]): number {
  const mean = meanOf(distances);
  const centred = distances.map((distance) => distance - mean);
  const power = centred.reduce((sum, value) => sum + value ** 2, 0);
  const together = centred.slice(1).reduce((sum, value, index) => sum + value * (centred[index] ?? 0), 0);
  return power > 0 && Number.isFinite(power) ? Math.min(1, Math.max(-1, together / power)) : 0;
}
