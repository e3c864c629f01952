import type { ChartState, Claim, ClaimOf, Verdict } from './claim.ts';
import type { DrawnSeries } from './drawn-series.ts';
import type { NoLimitsReason } from './no-limits.ts';
import { intervalsInWords, perInterval, periodInWords } from './period.ts';
import { subjectOf } from './readable-chart.ts';
import { signalsInWords, type SignalReading } from './reading-of-signals.ts';
import type { SeriesFields, StepCause } from './series-fields.ts';

/** What a chart says, for two readers. */
export interface ChartReading {
  readonly state: ChartState;
  /** One to three sentences that a resident understands: what happened, how large, since when. */
  readonly resident: string;
  /** The chart as an analyst describes it: limits, rules, runs. */
  readonly analyst: string;
  readonly signals: readonly SignalReading[];
}

export const CHART_NAMES: Readonly<Record<SeriesFields['chart'], string>> = {
  i: 'Individuals chart',
  mr: 'Moving range chart',
  c: 'C chart',
  u: 'U chart',
  uPrime: 'U′ chart',
  p: 'P chart',
  pPrime: 'P′ chart',
  g: 'G chart',
  t: 'T chart',
  run: 'Run chart',
};

export const RULE_SET_TITLES: Readonly<Record<SeriesFields['rules'], string>> = {
  'making-data-count': 'Making Data Count',
  'kent-police': 'Kent Police',
  'western-electric': 'Western Electric',
  nelson: 'Nelson',
  anhoej: 'Anhøj',
};

export const STEP_CAUSES: Readonly<Record<StepCause, string>> = {
  'real-change': 'a real change',
  intervention: 'something that was done about it',
  'recording-practice': 'a change in recording',
  'back-record-conversion': 'older records that were revised',
  'not-known': 'a cause that is not known yet',
};

/** Reads a chart aloud from its verdict, until every place takes its sentences from the catalogue of messages. */
export function readChart(chart: DrawnSeries, { state, claims }: Verdict): ChartReading {
  const signals = signalsInWords(chart);
  const [headline] = claims;
  const provisional = claims.some(({ kind }) => kind === 'provisional') ? ' It is early: the usual range may still shift.' : '';
  const season = claims.some(({ kind }) => kind === 'season') ? ' It rises and falls with the time of year.' : '';
  const sentence = headline === undefined ? '' : headlineInWords(chart, headline, claims, signals);
  return {
    state,
    resident: `${sentence}${earlierInWords(chart, signals)}${season}${provisional}`,
    analyst: analystReading(chart, claims),
    signals,
  };
}

/** A sentence for why there is no chart. */
export function whyNoChart(reason: NoLimitsReason): string {
  switch (reason.code) {
    case 'too-few-values':
    case 'no-values':
      return 'There are too few values to draw a chart yet.';
    case 'no-denominators':
      return 'This kind of chart needs a denominator beside each value, such as the population. Import one, or choose an individuals chart.';
    case 'time-not-above-zero':
      return 'A t chart shows the time between events, so each value must be above 0.';
    case 'not-counts':
      return `A ${reason.chart} chart shows counts: whole numbers from 0 up. Choose an individuals chart for other values.`;
    case 'value-above-denominator':
      return 'A proportion cannot be more than the whole: some values are larger than their denominators.';
    case 'negative-values':
      return 'A rate or a proportion cannot be below 0. Choose an individuals chart.';
    case 'no-neighbouring-values':
      return 'No two neighbouring periods have values, so no limits can be drawn. Is the interval right?';
    case 'baseline-too-short':
    case 'carried-too-short':
      return `The limits would rest on ${reason.count} values; ${reason.needed} are needed.`;
    case 'numbers-too-large':
      return 'The numbers are too large to draw limits of.';
  }
}

function headlineInWords(chart: DrawnSeries, headline: Claim, claims: readonly Claim[], signals: readonly SignalReading[]): string {
  const { interval } = chart.settings;
  const subject = capital(subjectOf(chart));
  switch (headline.kind) {
    case 'too-few':
      return headline.of === 'series'
        ? `There are figures for only ${intervalsInWords(headline.count, interval)}. That is too few to say what is usual.`
        : 'There are too few figures since the limits were drawn anew to say what is usual.';
    case 'no-limits':
      return whyNoChart(headline.reason);
    case 'step':
      return steppedInWords(chart, headline);
    case 'limits-redrawn':
      return `New limits begin in ${periodInWords(headline.at, interval)} (${headline.because.reason}). ${headline.count} ${headline.count === 1 ? 'value is' : 'values are'} too few to say whether the level changed.`;
    case 'runs':
      return `${subject} does not go up and down in a random order: ${headline.longest} in a row lie on one side of the average, where up to ${headline.longestExpected} are expected.`;
    case 'within-usual':
    case 'no-signal-now':
      return usualInWords(chart, headline.period, claims);
    default: {
      const last = chart.points.findLastIndex(({ value }) => value !== null);
      const current = signals.filter(({ to }) => to === last)[0];
      return current === undefined ? `${subject} is as it was.` : `${current.resident}.`;
    }
  }
}

function steppedInWords(chart: DrawnSeries, { at, before, after, direction, because }: ClaimOf<'step'>): string {
  const { interval } = chart.settings;
  const per = interval === 'event' ? '' : ` ${perInterval(interval)}`;
  const why = because === null ? '' : ` Why: ${withStop(because.reason)}`;
  return `Since ${periodInWords(at, interval)} ${subjectOf(chart)} has been ${direction === 'rising' ? 'higher' : 'lower'} than before: about ${rounded(after)}${per} instead of about ${rounded(before)}. This is more than ordinary variation.${why}`;
}

function usualInWords(chart: DrawnSeries, period: string, claims: readonly Claim[]): string {
  const { interval } = chart.settings;
  const level = claims.find((claim) => claim.kind === 'level');
  const newest = claims.find((claim) => claim.kind === 'newest-value');
  const per = interval === 'event' ? '' : ` ${perInterval(interval)}`;
  const subject = capital(subjectOf(chart));
  const stale = newest?.kind === 'newest-value' && newest.missingAfter > 0;
  const usual = stale
    ? `The figures up to ${periodInWords(period, interval)} are within what is usual; later ones are missing.`
    : 'The newest figures are within what is usual.';
  if (level?.kind !== 'level') return usual;
  const range =
    level.lower === null || level.upper === null ? '' : `, and usually between ${rounded(level.lower)} and ${rounded(level.upper)}`;
  return `${subject} goes up and down by chance: about ${rounded(level.centre)}${per}${range}. ${usual}`;
}

/** The newest signal that is over, where there is one: 'It was unusually high in July 2016.' */
function earlierInWords(chart: DrawnSeries, signals: readonly SignalReading[]): string {
  const lastIndex = chart.points.findLastIndex(({ value }) => value !== null);
  const start = chart.phases.at(-1)?.start ?? 0;
  const recent = signals
    .filter(({ rule, from, to }) => rule === 'outside-limits' && from >= start && to < lastIndex)
    .toSorted((one, other) => other.to - one.to)[0];
  if (recent === undefined) return '';
  const [from, to] = [recent.from, recent.to].map((index) => periodInWords(chart.points[index]?.period ?? '', chart.settings.interval));
  const when = from === to ? `in ${from}` : `from ${from} to ${to}`;
  return ` It was unusually ${recent.direction === 'above' ? 'high' : 'low'} ${when}.`;
}

function analystReading(chart: DrawnSeries, claims: readonly Claim[]): string {
  const { settings, points, phases } = chart;
  const present = points.filter(({ value }) => value !== null).length;
  const missing = points.length - present;
  const per = settings.multiplier === 1 ? '' : `, per ${settings.multiplier.toLocaleString('en-GB')}`;
  const level = claims.find((claim) => claim.kind === 'level');
  const limits =
    level?.kind !== 'level' || level.lower === null || level.upper === null
      ? settings.chart === 'run'
        ? ''
        : ' No limits.'
      : ` Limits now ${exact(level.lower)} to ${exact(level.upper)}${level.limits === 'provisional' ? ' (provisional: fewer than 20 values)' : ''}.`;
  const carried =
    settings.limitsFrom === null
      ? settings.baselinePoints === null
        ? ''
        : ` Each phase’s limits are set by its first ${settings.baselinePoints} values.`
      : ` Limits carried over from ${periodInWords(settings.limitsFrom.from, settings.interval)} to ${periodInWords(settings.limitsFrom.to, settings.interval)}.`;
  const signalled = points.filter(({ signals }) => signals.length > 0).length;
  const runs = claims.find((claim) => claim.kind === 'runs');
  const runsSay =
    runs?.kind !== 'runs'
      ? ''
      : ` Longest run ${runs.longest} (up to ${runs.longestExpected} expected), ${runs.crossings} crossings (${runs.crossingsExpected} or more expected)${runs.notRandom ? ': not random' : ''}.`;
  const centres = phases.map(({ centreLine }) => (centreLine === null ? 'none' : exact(centreLine))).join(', then ');
  return `${CHART_NAMES[settings.chart]}${per} of ${present} values${missing > 0 ? ` (${missing} missing)` : ''} in ${phases.length} ${phases.length === 1 ? 'phase' : 'phases'}. Centre ${centres}.${limits}${carried} ${signalled} of ${present} values signal by the ${RULE_SET_TITLES[settings.rules]} rules.${runsSay}`;
}

/** As people say numbers: whole from 20 up, one decimal below. */
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const TENTHS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const HUNDREDTHS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const rounded = (value: number): string => (Math.abs(value) >= 20 ? WHOLE : TENTHS).format(value);
const exact = (value: number): string => HUNDREDTHS.format(value);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const withStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
