import type { SnapshotSeries, YearComparison } from '@saferplan/domain/publication';
import { capital } from '@saferplan/messages';
import { localeTools } from '@saferplan/messages/locale';

const { number } = localeTools('en');
type Interval = SnapshotSeries['interval'];
const EACH: Readonly<Record<Interval, string>> = {
  day: ' a day',
  week: ' a week',
  month: ' a month',
  quarter: ' a quarter',
  year: ' a year',
  event: '',
};
const PERIODS: Readonly<Record<Interval, readonly [string, string]>> = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  year: ['year', 'years'],
  event: ['event', 'events'],
};

/** The pages of trends, in English. */
export const trendsEn = {
  finding: (changed: number, total: number, until: string) =>
    total === 1
      ? `${changed === 1 ? 'What is counted had changed' : 'What is counted was as usual'} by ${until}`
      : `${changed === 0 ? 'None' : changed.toString()} of ${number(total)} series had changed by ${until}`,
  couldBeChance: 'Could that be chance?',
  recordedOnly: 'What is recorded is not the same as what happened. Months without figures are gaps: nothing is counted across them.',
  all: (value: number) => `All ${number(value)}`,
  changed: (value: number) => `Changed (${number(value)})`,
  asUsual: (value: number) => `As usual (${number(value)})`,
  others: (value: number) => `The others (${number(value)})`,
  inPriorities: (value: number) => `In a priority (${number(value)})`,
  whichTrends: 'Which trends',
  asNumbers: 'Numbers',
  perPeople: 'As rates',
  titleOf: (shown: string, finding: string) => `${shown}: ${finding}`,
  ratesLede:
    'Each figure and its usual range are divided by the people who live there; the verdicts are those of the numbers. People who only work, shop or go out there are not counted.',
  withoutPeople: (titles: string) => `How many people live there is not known for: ${titles}.`,
  changedHeading: 'Changed',
  asUsualHeading: 'As usual',
  othersHeading: 'The others',
  asUsualLede: 'Ups and downs no larger than chance makes. The band is the usual range; a diamond is above it, a square below it.',
  ownScales: 'Each chart has its own scale, and begins at zero.',
  compared: ({ percent, periods }: Pick<YearComparison, 'percent' | 'periods'>, before: string, after: string, interval: Interval) => {
    const [one, many] = PERIODS[interval];
    const same = periods === 1 ? `in the same ${one}` : `in the same ${number(periods)} ${many}`;
    const change = percent === null ? '' : `: ${number(Math.abs(Math.round(percent)))}% ${percent < 0 ? 'less' : 'more'} ${same}`;
    return `About ${after}${EACH[interval]}, against ${before}${change}.`;
  },
  usual: (lower: string, upper: string) => `Usual: ${lower} to ${upper}.`,
  usualAt: (period: string, lower: string, upper: string) => `Usual ${period}: ${lower} to ${upper}.`,
  oneOutside: (side: 'above' | 'below', period: string, value: string) =>
    `One ${side === 'above' ? 'high' : 'low'} figure, ${period} (${value}).`,
  title: (title: string, after: string, later: string, before: string, earlier: string, interval: Interval) =>
    `${title}: about ${after}${EACH[interval]} in ${later}, ${before} in ${earlier}`,
  partOf: 'Part of',
  newestFigure: 'Newest figure',
  monthsOld: (months: number) => {
    const [years, rest] = [Math.floor(months / 12), months % 12];
    const part = (value: number, one: string, many: string): string =>
      value === 0 ? '' : `${value.toString()} ${value === 1 ? one : many}`;
    const said = [part(years, 'year', 'years'), part(rest, 'month', 'months')].filter((text) => text !== '').join(' ');
    return said === '' ? 'less than a month old' : `${said} old`;
  },
  whatIsCounted: 'What is counted',
  source: 'Source',
  licence: 'Licence',
  beforeYouQuote: 'What to know before you quote it',
  level: (from: string, to: string) => `${from} to ${to}`,
  averageOf: (value: string, interval: Interval) => `Average: about ${value}${EACH[interval]}.`,
  typicalOf: (value: string, interval: Interval) => `Typical: about ${value}${EACH[interval]}.`,
  gap: (from: string, to: string, count: number) => `${from === to ? from : `${from} to ${to}`}: no figures (${number(count)} missing)`,
  gapMeans: 'Not zero: unknown. No run of figures is counted across it, and no line is drawn.',
  byYear: (unit: string) => `${capital(unit)}, with the usual range of the newest year`,
  month: 'Month',
  quarter: 'Quarter',
  usualIn: (year: string) => `Usual in ${year}`,
  range: (lower: string, upper: string) => `${lower} to ${upper}`,
  sameMonths: (count: number, interval: Interval) => `The ${number(count)} ${PERIODS[interval][1]} that both years have`,
  change: (percent: number) => `${percent < 0 ? '−' : '+'}${number(Math.abs(Math.round(percent * 10) / 10))}%`,
  revisedSince: (count: number, first: string, last: string) =>
    count === 1
      ? `One of these figures, that of ${first}, has been revised since it was published. It stands here as it was published.`
      : `${number(count)} of these figures, from ${first} to ${last}, have been revised since they were published. They stand here as they were published.`,
  everyFigure: 'Every figure, with its limits and what is unusual',
  noValue: 'none',
  showAs: 'Show as',
  asCount: (interval: Interval) => `Number${EACH[interval]}`,
  asRate: (per: string) => `Per ${per} people`,
  rateOfYear: (title: string, rate: string, per: string, year: string) => `${title}: about ${rate} per ${per} people in ${year}`,
  rateWithoutYear: (title: string, per: string) => `${title}: per ${per} people`,
  comparedYears: ({ earlier, later, percent, periods }: YearComparison, before: string, after: string, per: string, interval: Interval) => {
    const same = `in the same ${periods === 1 ? PERIODS[interval][0] : `${number(periods)} ${PERIODS[interval][1]}`}`;
    const change = percent === null ? '' : `, ${number(Math.abs(Math.round(percent)))}% ${percent < 0 ? 'less' : 'more'}`;
    return `In ${later} about ${after}${EACH[interval]} for each ${per} people, against ${before} ${same} of ${earlier}${change}.`;
  },
  sameChart: 'It is the chart of the numbers, with each figure and its usual range divided by the people who live there.',
  dividedBy: (unit: string, per: string, people: string, population: string, interval: Interval) =>
    `${capital(unit)}${EACH[interval]} for each ${per} people who live there (${people}: ${population}). People who only work, shop or go out there are not counted.`,
  unitPer: (unit: string, per: string) => `${unit} per ${per} people`,
  numberOfPeople: 'Number of people',
  besideNeighbours: 'Beside our neighbours',
  whichNeighbours: 'Which areas, and how it is judged',
};
export type TrendsWords = typeof trendsEn;
