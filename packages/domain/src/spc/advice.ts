import { analyseSeries } from './analyse-series.ts';
import { D2_OF_TWO } from './limits/i.ts';
import { meanMovingRange, meanOf } from './limits/phase-limits.ts';
import { monthAfter } from './period.ts';
import { seasonOf, STRONG_SEASON } from './season.ts';
import type { AnalysisOptions, ControlChart, Series } from './series.ts';

/** Something that makes a chart of this type mislead on this series. */
export interface ChartAdvice {
  readonly kind: 'too-few' | 'provisional' | 'small-counts' | 'over-dispersed' | 'season' | 'autocorrelation';
  /** What is the matter, with its figure, and what to do instead. */
  readonly sentence: string;
}

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
export function adviseOnChart(series: Series, options: AnalysisOptions): readonly ChartAdvice[] {
  const chart = analyseSeries(series, options);
  return [
    ...adviseOnLength(chart),
    ...adviseOnSmallCounts(series, options),
    ...adviseOnDispersion(series, options, chart),
    ...adviseOnTime(series, options, chart),
  ];
}

function adviseOnLength({ phases }: ControlChart): readonly ChartAdvice[] {
  const last = phases.at(-1);
  if (last === undefined || last.limits === 'firm') return [];
  return last.limits === 'none'
    ? [
        {
          kind: 'too-few',
          sentence: `The newest limits would rest on ${last.points} ${last.points === 1 ? 'value' : 'values'}. They are drawn from 12 on; until then read the line alone.`,
        },
      ]
    : [{ kind: 'provisional', sentence: `The newest limits rest on ${last.points} values. They stay provisional until there are 20.` }];
}

function adviseOnSmallCounts({ values }: Series, { chart }: AnalysisOptions): readonly ChartAdvice[] {
  const present = values.filter((value) => value !== null);
  const areCounts = present.every((value) => Number.isInteger(value) && value >= 0);
  const mean = meanOf(present);
  if ((chart !== 'c' && chart !== 'i' && chart !== 'u') || !areCounts || mean >= SMALLEST_MEAN) return [];
  return [
    {
      kind: 'small-counts',
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
function adviseOnDispersion(series: Series, options: AnalysisOptions, chart: ControlChart): readonly ChartAdvice[] {
  if (options.chart !== 'c' && options.chart !== 'u' && options.chart !== 'p') return [];
  const standardised = chart.points.map(({ value, centreLine }, index) => {
    if (value === null) return null;
    const sigma = chanceSigma(options, centreLine, series.denominators?.[index] ?? 1);
    return sigma > 0 ? (value - centreLine) / sigma : null;
  });
  const count = standardised.filter((value) => value !== null).length;
  const ratio = meanMovingRange(standardised) / D2_OF_TWO;
  if (count < 12 || !(ratio > 1 + (ONE_PERCENT * 0.909) / Math.sqrt(count - 1))) return [];
  const instead = options.chart === 'c' ? 'an individuals (i) chart' : `a ${options.chart}′ chart`;
  return [
    {
      kind: 'over-dispersed',
      sentence: `The values vary ${ratio.toFixed(1)} times as much as chance alone would make them, so the limits are too narrow. Use ${instead}.`,
    },
  ];
}

/** The standard error of a plotted value under chance alone, in its own unit. */
function chanceSigma({ chart, multiplier = 1 }: AnalysisOptions, centreLine: number, denominator: number): number {
  const rate = centreLine / multiplier;
  if (chart === 'c') return Math.sqrt(centreLine);
  return multiplier * Math.sqrt((chart === 'u' ? rate : rate * (1 - rate)) / denominator);
}

function adviseOnTime({ labels }: Series, { chart }: AnalysisOptions, { points }: ControlChart): readonly ChartAdvice[] {
  if (chart === 'mr') return [];
  const present = points.flatMap(({ value, centreLine }) => (value === null ? [] : [value - centreLine]));
  const isMonthly = labels?.[0] === undefined || labels[1] === undefined || labels[1] === monthAfter(labels[0], 1);
  const { strength } = seasonOf(present);
  if (isMonthly && strength >= STRONG_SEASON)
    return [
      {
        kind: 'season',
        sentence: `A yearly season explains ${(strength * 100).toFixed(0)}% of the variation, so the same months may signal every year. Compare each with the same month a year before.`,
      },
    ];
  const r = neighbourCorrelation(present);
  if (present.length < 20 || r < Math.max(STRONG_CORRELATION, ONE_PERCENT / Math.sqrt(present.length))) return [];
  return [
    {
      kind: 'autocorrelation',
      sentence: `Neighbouring values are alike (correlation ${r.toFixed(2)}), so runs and points outside the limits come more often than the rules assume. Look for a step or a trend first.`,
    },
  ];
}

/** The correlation of each value's distance from its centre line with that of the one before. */
function neighbourCorrelation(distances: readonly number[]): number {
  const mean = meanOf(distances);
  const centred = distances.map((distance) => distance - mean);
  const power = centred.reduce((sum, value) => sum + value ** 2, 0);
  return power === 0 ? 0 : centred.slice(1).reduce((sum, value, index) => sum + value * (centred[index] ?? 0), 0) / power;
}
