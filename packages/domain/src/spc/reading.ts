import type { ChartState } from './claim.ts';
import { intervalsInWords, perInterval, periodInWords } from './period.ts';
import { type ReadableChart, subjectOf } from './readable-chart.ts';
import { signalsInWords, type SignalReading } from './reading-of-signals.ts';
import type { SeriesFields, StepCause } from './series-fields.ts';

/** What a chart says, for two readers. */
export interface ChartReading {
  readonly state: Exclude<ChartState, 'no-chart'>;
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

/** Reads a chart aloud. Words follow the newest values: what was unusual long ago is told after what is so now. */
export function readChart(chart: ReadableChart): ChartReading {
  const signals = signalsInWords(chart);
  const { state, sentence } = newest(chart, signals);
  const earlier = state === 'too-early' ? '' : chart.seasonal ? SEASONAL : earlierInWords(chart, signals, state !== 'as-usual');
  const qualified = chart.phases.at(-1)?.limits === 'provisional' ? ' It is early: the usual range may still shift.' : '';
  return { state, resident: `${sentence}${earlier}${qualified}`, analyst: analystReading(chart), signals };
}

const SEASONAL = ' It rises and falls with the time of year, so compare a month with the same month of another year.';

interface Newest {
  readonly state: Exclude<ChartState, 'no-chart'>;
  readonly sentence: string;
}

function newest(chart: ReadableChart, signals: readonly SignalReading[]): Newest {
  const present = chart.points.flatMap(({ value }, index) => (value === null ? [] : [index]));
  const last = present.at(-1) ?? 0;
  const phase = chart.phases.at(-1);
  if (phase === undefined || (chart.phases.length === 1 && phase.limits === 'none'))
    return {
      state: 'too-early',
      sentence: `There are figures for only ${intervalsInWords(present.length, chart.interval)}. That is too few to say what is usual.`,
    };
  // In a strong season the same months signal every year; that is not news.
  const current = chart.seasonal ? undefined : signals.filter(({ to }) => to === last).toSorted((one, other) => one.from - other.from)[0];
  const step = chart.phases.at(-2);
  if (step !== undefined && (current === undefined || phase.limits === 'none')) return steppedInWords(chart, step.centreLine, phase);
  if (current !== undefined)
    return { state: stateOf(current.direction === 'above' || current.direction === 'rising', chart), sentence: `${current.resident}.` };
  return { state: 'as-usual', sentence: usualInWords(chart, phase.centreLine) };
}

function steppedInWords(chart: ReadableChart, before: number, phase: ReadableChart['phases'][number]): Newest {
  const up = phase.centreLine > before;
  const since = periodInWords(chart.periods[phase.start] ?? '', chart.interval);
  const per = chart.interval === 'event' ? '' : ` ${perInterval(chart.interval)}`;
  const amount = `about ${rounded(phase.centreLine)}${per} instead of about ${rounded(before)}`;
  const because = phase.because === null ? '' : ` Why: ${withStop(phase.because.reason)}`;
  return {
    state: stateOf(up, chart),
    sentence: `Since ${since} ${subjectOf(chart)} has been ${up ? 'higher' : 'lower'} than before: ${amount}. This is more than ordinary variation.${because}`,
  };
}

function usualInWords(chart: ReadableChart, centre: number): string {
  const point = chart.points.findLast(({ value }) => value !== null);
  const per = chart.interval === 'event' ? '' : ` ${perInterval(chart.interval)}`;
  const range =
    point === undefined || point.upperLimit === null || point.lowerLimit === null
      ? ''
      : `, and usually between ${rounded(point.lowerLimit)} and ${rounded(point.upperLimit)}`;
  return `${capital(subjectOf(chart))} goes up and down by chance: about ${rounded(centre)}${per}${range}. The newest figures are within what is usual.`;
}

/** The newest signal that is over, where there is one: 'It was unusually high in July 2016.' */
function earlierInWords(chart: ReadableChart, signals: readonly SignalReading[], isChanged: boolean): string {
  const lastIndex = chart.points.findLastIndex(({ value }) => value !== null);
  const start = chart.phases.at(-1)?.start ?? 0;
  const over = signals.filter(({ rule, from, to }) => rule === 'outside-limits' && from >= start && to < lastIndex);
  const recent = over.toSorted((one, other) => other.to - one.to)[0];
  if (recent === undefined) return '';
  const [from, to] = [recent.from, recent.to].map((index) => periodInWords(chart.periods[index] ?? '', chart.interval));
  const when = from === to ? `in ${from}` : `from ${from} to ${to}`;
  return ` It was ${isChanged ? 'also ' : ''}unusually ${recent.direction === 'above' ? 'high' : 'low'} ${when}.`;
}

function analystReading(chart: ReadableChart): string {
  const { points, phases, runs } = chart;
  const present = points.filter(({ value }) => value !== null).length;
  const missing = points.length - present;
  const per = chart.multiplier === 1 ? '' : `, per ${chart.multiplier.toLocaleString('en-GB')}`;
  const phase = phases.at(-1);
  const newestPoint = points.findLast(({ value }) => value !== null);
  const limits =
    phase?.limits === 'none' || newestPoint === undefined || newestPoint.upperLimit === null
      ? chart.chart === 'run'
        ? ''
        : ' No limits yet (fewer than 12 values).'
      : ` Limits now ${newestPoint.lowerLimit === null ? 'none' : exact(newestPoint.lowerLimit)} to ${exact(newestPoint.upperLimit)}${phase?.limits === 'provisional' ? ' (provisional: fewer than 20 values)' : ''}.`;
  const carried =
    chart.limitsFrom === null
      ? chart.baselinePoints === null
        ? ''
        : ` Each phase’s limits are set by its first ${chart.baselinePoints} values.`
      : ` Limits carried over from ${periodInWords(chart.limitsFrom.from, chart.interval)} to ${periodInWords(chart.limitsFrom.to, chart.interval)}.`;
  const signalled = points.filter(({ signals }) => signals.length > 0).length;
  const runsSay =
    chart.chart === 'mr' || runs.longest === 0
      ? ''
      : ` ${phases.length > 1 ? 'First phase: longest' : 'Longest'} run ${runs.longest} (up to ${runs.longestExpected} expected), ${runs.crossings} crossings (${runs.crossingsExpected} or more expected)${runs.nonRandom ? ': not random' : ''}.`;
  return `${CHART_NAMES[chart.chart]}${per} of ${present} values${missing > 0 ? ` (${missing} missing)` : ''} in ${phases.length} ${phases.length === 1 ? 'phase' : 'phases'}. Centre ${phases.map(({ centreLine }) => exact(centreLine)).join(', then ')}.${limits}${carried} ${signalled} of ${present} values signal by the ${RULE_SET_TITLES[chart.rules]} rules.${runsSay}`;
}

function stateOf(up: boolean, { improvement }: Pick<ReadableChart, 'improvement'>): ChartReading['state'] {
  if (improvement === 'neutral') return 'changed';
  return up === (improvement === 'higher') ? 'better' : 'worse';
}

/** As people say numbers: whole from 20 up, one decimal below. */
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const TENTHS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const HUNDREDTHS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
export const rounded = (value: number): string => (Math.abs(value) >= 20 ? WHOLE : TENTHS).format(value);
const exact = (value: number): string => HUNDREDTHS.format(value);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const withStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
