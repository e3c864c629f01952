import type { SnapshotPoint, SnapshotSeries } from '@saferplan/domain/publication';
import { numberFormat } from '@saferplan/domain/shared';
import { type Interval, isCentreAverage } from '@saferplan/domain/spc';
import { PERIODS, SHORT_MONTHS } from '@saferplan/messages';

type Rule = SnapshotPoint['signals'][number]['rule'];

/** Every word that a control chart says of its own. */
export interface ChartWords {
  readonly locale: string;
  /** January first. */
  readonly shortMonths: readonly string[];
  readonly periodOf: (period: string, interval: Interval) => string;
  readonly average: (value: string) => string;
  /** The same where the middle line is a median, or near it, and no average. */
  readonly typical: (value: string) => string;
  readonly usualRange: string;
  /** What the middle line of a chart around a season is: it moves with the time of year, so that no one average tells it. In the picture, short. */
  readonly usualLevel: string;
  /** The same above its column of the table. */
  readonly usualForTheTime: string;
  readonly provisional: string;
  readonly noFigures: string;
  readonly period: string;
  readonly value: string;
  readonly centre: string;
  readonly typicalCentre: string;
  readonly lower: string;
  readonly upper: string;
  readonly unusual: string;
  readonly missing: string;
  readonly leftOut: string;
  readonly newLimits: (reason: string) => string;
  readonly signal: (rule: Rule, direction: 'above' | 'below' | 'rising' | 'falling') => string;
}

/** The words in English. */
export const chartWordsEn: ChartWords = {
  locale: 'en-GB',
  shortMonths: SHORT_MONTHS.en,
  periodOf: (period, interval) => PERIODS.en[interval].name(period),
  average: (value) => `average ${value}`,
  typical: (value) => `typical ${value}`,
  usualRange: 'usual range',
  usualLevel: 'usual level',
  usualForTheTime: 'Usual for the time of year',
  provisional: 'provisional',
  noFigures: 'no figures',
  period: 'When',
  value: 'Number',
  centre: 'Average',
  typicalCentre: 'Typical',
  lower: 'Lower limit',
  upper: 'Upper limit',
  unusual: 'What is unusual',
  missing: 'missing',
  leftOut: 'left out of the limits',
  newLimits: (reason) => `new limits from here: ${reason}`,
  signal: (rule, direction) => {
    const high = direction === 'above' || direction === 'rising';
    switch (rule) {
      case 'outside-limits':
        return high ? 'above the usual range' : 'below the usual range';
      case 'shift':
        return high ? 'in a long run above average' : 'in a long run below average';
      case 'trend':
        return high ? 'in a steady rise' : 'in a steady fall';
      case 'two-of-three':
        return high ? 'near the top of the range, as is its neighbour' : 'near the bottom of the range, as is its neighbour';
      case 'four-of-five':
        return high ? 'mostly in the upper part of the range' : 'mostly in the lower part of the range';
      case 'fifteen-within-one-sigma':
        return 'in a stretch with little variation';
      case 'eight-beyond-one-sigma':
        return 'in a stretch with much variation';
      case 'fourteen-alternating':
        return 'in a stretch that goes up and down in turn';
    }
  },
};

/** What the middle line of a series is called beside its value. */
export const middleLine = (series: Pick<SnapshotSeries, 'chart'>, value: number, words: ChartWords): string =>
  (isCentreAverage(series.chart) ? words.average : words.typical)(chartNumber(value, words));

/** A number as the chart writes it: whole from 20 up, else with one decimal; a small rate with two figures. */
export function chartNumber(value: number, { locale }: ChartWords): string {
  const size = Math.abs(value);
  return numberFormat(
    locale,
    size > 0 && size < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: size >= 20 ? 0 : 1 },
  ).format(value);
}

/** A number as the table writes it: one decimal from 1 up, three figures below. */
export function exactNumber(value: number, { locale }: ChartWords): string {
  const size = Math.abs(value);
  return numberFormat(locale, size > 0 && size < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 1 }).format(value);
}

/** The mark that a point bears: its shape tells which rule it breaks, not its colour alone. */
export type PointShape = 'dot' | 'diamond' | 'square' | 'triangle-up' | 'triangle-down' | 'ring' | 'cross';

/** Outside the limits goes before a run, a run before the rest; a point that is left out is crossed. */
export function shapeOf(point: SnapshotPoint): PointShape {
  const rules = new Set(point.signals.map(({ rule }) => rule));
  if (rules.has('outside-limits')) return 'diamond';
  if (point.excluded) return 'cross';
  const trend = point.signals.find(({ rule }) => rule === 'trend');
  if (rules.has('shift')) return 'square';
  if (trend !== undefined) return trend.direction === 'rising' ? 'triangle-up' : 'triangle-down';
  return rules.size > 0 ? 'ring' : 'dot';
}

/** Whether what is unusual at a point is good, bad or neither, in the eyes of the series' own setting. */
export function toneOf(point: SnapshotPoint, { improvement }: Pick<SnapshotSeries, 'improvement'>): 'better' | 'worse' | 'neither' {
  const [signal] = point.signals;
  if (signal === undefined || improvement === 'neutral') return 'neither';
  const up = signal.direction === 'above' || signal.direction === 'rising';
  return up === (improvement === 'higher') ? 'better' : 'worse';
}
