import { intervalsInWords, periodInWords } from './period.ts';
import type { DrawnSeries } from './drawn-series.ts';
import { subjectOf } from './readable-chart.ts';
import type { Signal } from './series.ts';

/** One finding of one rule, over all the points that carry it, for two readers. */
export interface SignalReading {
  readonly rule: Signal['rule'];
  readonly direction: Signal['direction'];
  /** The first and the last point that carry it. */
  readonly from: number;
  readonly to: number;
  readonly resident: string;
  readonly analyst: string;
}

/** Every finding of the rules in words, in order of time. */
export function signalsInWords(chart: DrawnSeries): readonly SignalReading[] {
  return chart.findings
    .map(({ rule, direction, indices }) => describe({ rule, direction }, indices, chart))
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
}

function describe({ rule, direction }: Signal, indices: readonly number[], chart: DrawnSeries): SignalReading {
  const from = indices[0] ?? 0;
  const to = indices.at(-1) ?? from;
  const lasts = to === chart.points.findLastIndex(({ value }) => value !== null);
  const say = (index: number): string => periodInWords(chart.points[index]?.period ?? '', chart.settings.interval);
  const span = from === to ? `In ${say(from)}` : lasts ? `Since ${say(from)}` : `From ${say(from)} to ${say(to)}`;
  const tense = lasts && from !== to ? 'has been' : 'was';
  const many = intervalsInWords(indices.length, chart.settings.interval);
  const high = direction === 'above' || direction === 'rising';
  const subject = subjectOf(chart);
  const value = chart.points[to]?.value ?? 0;
  const limit = high ? chart.points[to]?.upperLimit : chart.points[to]?.lowerLimit;
  const centre = chart.points[to]?.centreLine ?? 0;
  const more = 'This is more than ordinary variation';
  const words = (resident: string, analyst: string): SignalReading => ({ rule, direction, from, to, resident, analyst });
  switch (rule) {
    case 'outside-limits':
      return words(
        `${span} ${subject} ${tense} unusually ${high ? 'high' : 'low'}${from === to ? ` (${number(value)})` : ''}. ${more}`,
        `${span}: ${indices.length === 1 ? `${number(value)} is` : `${indices.length} values are`} ${high ? 'above the upper' : 'below the lower'} limit${limit === undefined || limit === null ? '' : ` of ${number(limit)}`}.`,
      );
    case 'shift':
      return words(
        `${span} ${subject} ${tense} ${high ? 'higher' : 'lower'} than usual, ${many} in a row. ${more}`,
        `${span}: a shift, ${indices.length} values in a row ${high ? 'above' : 'below'} the centre line of ${number(centre)}.`,
      );
    case 'trend':
      return words(
        `${span} ${subject} ${lasts ? (high ? 'has risen' : 'has fallen') : high ? 'rose' : 'fell'} ${many} in a row. ${more}`,
        `${span}: a trend, ${indices.length} values each ${high ? 'higher' : 'lower'} than the last.`,
      );
    case 'two-of-three':
      return words(
        `${span} ${subject} ${tense} close to the ${high ? 'top' : 'bottom'} of the usual range more often than chance explains`,
        `${span}: two of three values beyond two standard errors ${high ? 'above' : 'below'} the centre line.`,
      );
    case 'four-of-five':
      return words(
        `${span} ${subject} ${tense} ${high ? 'above' : 'below'} the middle of the usual range more often than chance explains`,
        `${span}: four of five values beyond one standard error ${high ? 'above' : 'below'} the centre line.`,
      );
    case 'fifteen-within-one-sigma':
      return words(
        `${span} ${subject} varied less than usual`,
        `${span}: ${indices.length} values in a row within one standard error of the centre line. The limits may be too wide.`,
      );
    case 'eight-beyond-one-sigma':
      return words(
        `${span} ${subject} jumped between high and low more than usual`,
        `${span}: ${indices.length} values in a row beyond one standard error, on both sides.`,
      );
    case 'fourteen-alternating':
      return words(
        `${span} ${subject} went up and down in turn more regularly than chance explains`,
        `${span}: ${indices.length} values alternate up and down.`,
      );
  }
}

const TENTHS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const number = (value: number): string => TENTHS.format(value);
