import type { NoLimitsReason } from '@saferplan/domain/spc';
import type { PeriodInterval } from '../locale/periods.ts';
import type { VerdictContext } from './context.ts';

/** What is counted, as the subject of a sentence. */
export function subjectEn({ quantity, unit, interval }: VerdictContext): string {
  switch (quantity) {
    case 'counts':
      return `the number of ${unit}`;
    case 'figures':
      return `the figure for ${unit}`;
    case 'rates':
      return `the rate of ${unit}`;
    case 'shares':
      return `the share of ${unit}`;
    case 'changes':
      return `the change in ${unit} from ${interval === 'event' ? 'one figure to the next' : `${interval} to ${interval}`}`;
    case 'cases-between':
      return `the number of cases between ${unit}`;
    case 'time-between':
      return `the time between ${unit}`;
  }
}

/** What follows a level: ' a month', ' per 1,000 a month', ' days'. */
export function perEn({ quantity, per, interval }: VerdictContext): string {
  const each = interval === 'event' ? '' : ` a ${interval}`;
  switch (quantity) {
    case 'counts':
    case 'figures':
      return each;
    case 'rates':
      return per === 1 ? each : ` per ${per.toLocaleString('en-GB')}${each}`;
    case 'cases-between':
      return ' cases';
    case 'time-between':
      return ' days';
    case 'shares':
    case 'changes':
      return '';
  }
}

const INTERVALS: Readonly<Record<PeriodInterval, readonly [one: string, many: string]>> = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  year: ['year', 'years'],
  event: ['event', 'events'],
};

/** '1 month', '27 months'. */
export const intervalEn = (count: number, { interval }: Pick<VerdictContext, 'interval'>): string =>
  `${count.toLocaleString('en-GB')} ${INTERVALS[interval][count === 1 ? 0 : 1]}`;

const figures = (count: number, rest: readonly [one: string, many: string]): string =>
  count === 1 ? `one figure ${rest[0]}` : `${count} figures ${rest[1]}`;

/** Why no lines are drawn, as the end of a sentence. */
export function noLimitsEn(reason: NoLimitsReason): string {
  switch (reason.code) {
    case 'too-few-values':
      return reason.count === 0
        ? 'there are no figures yet'
        : `there ${reason.count === 1 ? 'is' : 'are'} only ${figures(reason.count, ['', '']).trim()} yet`;
    case 'no-values':
      return 'every figure is missing or left out';
    case 'no-neighbouring-values':
      return 'no two figures follow one another, so nothing tells how far apart they usually are';
    case 'no-denominators':
      return 'it is not known what the figures are out of';
    case 'value-above-denominator':
      return figures(reason.count, ['is larger than what it is out of', 'are larger than what they are out of']);
    case 'not-counts':
      return `${figures(reason.count, ['is', 'are'])} not a whole number from 0 up, as this kind of chart needs`;
    case 'negative-values':
      return figures(reason.count, ['is below 0', 'are below 0']);
    case 'time-not-above-zero':
      return `${figures(reason.count, ['is', 'are'])} not above 0, as a time between events must be`;
    case 'baseline-too-short':
      return `it was to rest on the first ${reason.count === 1 ? 'figure' : `${reason.count} figures`}, and ${reason.needed} are needed`;
    case 'carried-too-short':
      return `the time whose range was to be used has ${figures(reason.count, ['', '']).trim()}, and ${reason.needed} are needed`;
    case 'not-numbers':
      return figures(reason.count, ['is not a number', 'are not numbers']);
    case 'numbers-too-large':
      return 'the figures are too large, or too far apart in size, to be worked with';
  }
}
