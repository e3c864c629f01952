import { monthAfter, numberFormat } from '@saferplan/domain/shared';
import type { SnapshotFinding, SnapshotMeasurement, SnapshotSeries, StatedAgainstChart, Way } from '@saferplan/domain/publication';
import type { Language } from '../language.ts';
import { PERIODS } from '../locale/periods.ts';

/** A plan's figure that the chart beside it does not show, in words. */
export interface StatedAgainstChartInWords {
  /** 'The plan says up 22.3%; this chart says as usual.' */
  readonly first: string;
  /** What each counts, in which months, how the plan's figure is to be read, and what follows: nothing is surer than either of the two. */
  readonly rest: string;
}

interface Catalogue {
  readonly first: (stated: string, shown: string) => string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly percent: (way: Way, size: string) => string;
  readonly difference: (way: Way, size: string) => string;
  readonly values: (now: string, before: string) => string;
  readonly unchanged: string;
  readonly counted: (measure: string, now: string, before: string) => string;
  readonly notCounted: (measure: string) => string;
  readonly noPeriod: string;
  readonly chart: (title: string, area: string, months: string, gaps: string) => string;
  readonly without: (gaps: readonly string[]) => string;
  readonly held: (now: string, before: string) => string;
  readonly missing: (missing: number, of: number) => string;
  readonly cannotCompare: string;
  readonly method: string;
}

const WORDS: Readonly<Record<Language, Catalogue>> = {
  en: {
    first: (stated, shown) => `The plan says ${stated}; this chart says ${shown}.`,
    ways: { higher: 'higher', lower: 'lower', same: 'as usual' },
    percent: (way, size) => (way === 'higher' ? `up ${size}%` : `down ${size}%`),
    difference: (way, size) => (way === 'higher' ? `up by ${size}` : `down by ${size}`),
    values: (now, before) => `${now}, after ${before}`,
    unchanged: 'no change',
    counted: (measure, now, before) => `The plan’s figure is of “${measure}”: ${now}, against ${before}.`,
    notCounted: (measure) => `The plan’s figure is of “${measure}”; it gives no two counts for it.`,
    noPeriod: 'in months that it does not give',
    chart: (title, area, months, gaps) => `The chart is of “${title}”, ${area}, ${months}${gaps}.`,
    without: (gaps) => ` (no figures ${gaps.join(' and ')})`,
    held: (now, before) => `Over the months that the plan compares, the chart’s own counts add up to ${now}, against ${before}.`,
    missing: (missing, of) =>
      `Of the ${of.toString()} months that the plan compares, the chart has no figure for ${missing.toString()}: it neither confirms what the plan says nor rules it out.`,
    cannotCompare: 'Whether both count the same months cannot be told: the chart neither confirms what the plan says nor rules it out.',
    method: 'The plan sets one figure beside another; the chart asks whether figures lie outside what is usual for them.',
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    first: (stated, shown) => `Yn ôl y cynllun: ${stated}; yn ôl y siart hon: ${shown}.`,
    ways: { higher: 'uwch', lower: 'is', same: 'yr un fath ag arfer' },
    percent: (way, size) => (way === 'higher' ? `cynnydd o ${size}%` : `gostyngiad o ${size}%`),
    difference: (way, size) => (way === 'higher' ? `cynnydd o ${size}` : `gostyngiad o ${size}`),
    values: (now, before) => `${now}, ar ôl ${before}`,
    unchanged: 'dim newid',
    counted: (measure, now, before) => `Ffigur am “${measure}” yw un y cynllun: ${now}, o gymharu â ${before}.`,
    notCounted: (measure) => `Ffigur am “${measure}” yw un y cynllun; nid yw’n rhoi dau gyfrif ar ei gyfer.`,
    noPeriod: 'mewn misoedd nad yw’n eu rhoi',
    chart: (title, area, months, gaps) => `Siart o “${title}” yw hon, ${area}, ${months}${gaps}.`,
    without: (gaps) => ` (dim ffigurau ${gaps.join(' nac ')})`,
    held: (now, before) =>
      `Dros y misoedd y mae’r cynllun yn eu cymharu, cyfanswm cyfrifon y siart ei hun yw ${now}, o gymharu â ${before}.`,
    missing: (missing, of) =>
      `O’r ${of.toString()} mis y mae’r cynllun yn eu cymharu, nid oes gan y siart ffigur ar gyfer ${missing.toString()}: nid yw’n cadarnhau’r hyn y mae’r cynllun yn ei ddweud nac yn ei wrthod.`,
    cannotCompare:
      'Ni ellir dweud a yw’r ddau yn cyfrif yr un misoedd: nid yw’r siart yn cadarnhau’r hyn y mae’r cynllun yn ei ddweud nac yn ei wrthod.',
    method:
      'Mae’r cynllun yn gosod un ffigur wrth ochr un arall; mae’r siart yn gofyn a yw ffigurau y tu allan i’r hyn sy’n arferol iddynt.',
  },
};

/** What is told beside a chart that shows another way than the plan states. */
export function statedAgainstChartInWords(
  { finding, stated, shown, months, drawn }: StatedAgainstChart,
  series: Pick<SnapshotSeries, 'title' | 'area' | 'interval'>,
  language: Language,
): StatedAgainstChartInWords {
  const words = WORDS[language];
  return {
    first: words.first(figureOf(finding, stated, language), words.ways[shown]),
    rest: [planSays(finding, language), finding.caveat, chartSays(drawn, series, language), monthsSay(months, language), words.method]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}

const number = (value: number, language: Language, decimals = 0): string =>
  numberFormat(language === 'en' ? 'en-GB' : 'cy', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: Math.max(decimals, 3),
  }).format(value);

function figureOf({ stated, now, before }: SnapshotFinding, way: Way, language: Language): string {
  const words = WORDS[language];
  if (way === 'same') return words.unchanged;
  if (stated !== null && stated.kind !== 'percent-share')
    return words[stated.kind === 'difference' ? 'difference' : 'percent'](way, number(Math.abs(stated.value), language, stated.decimals));
  return now === null || before === null ? words.ways[way] : words.values(number(now.value, language), number(before.value, language));
}

function planSays({ measure, now, before }: SnapshotFinding, language: Language): string {
  const words = WORDS[language];
  if (now === null || before === null) return words.notCounted(measure);
  const said = (counted: SnapshotMeasurement): string =>
    `${number(counted.value, language)} ${throughOf(counted, language) ?? words.noPeriod}`;
  return words.counted(measure, said(now), said(before));
}

const MONTH_LENGTH = 7;

/** 'from November 2015 to October 2016', 'in 2016'; null where it is not given. */
function throughOf({ from, to }: SnapshotMeasurement, language: Language): string | null {
  if (from === null || to === null) return null;
  const isYear = from.length === MONTH_LENGTH && from.endsWith('-01') && to === monthAfter(from, 11);
  if (isYear) return PERIODS[language].year.at(from);
  return PERIODS[language][from.length === MONTH_LENGTH ? 'month' : 'day'].through(from, to);
}

function chartSays(
  { from, to, gaps }: StatedAgainstChart['drawn'],
  { title, area, interval }: Pick<SnapshotSeries, 'title' | 'area' | 'interval'>,
  language: Language,
): string {
  const words = WORDS[language];
  const { through } = PERIODS[language][interval];
  const without = gaps.map((gap) => through(gap.from, gap.to));
  return words.chart(title, area, through(from, to), without.length === 0 ? '' : words.without(without));
}

function monthsSay(months: StatedAgainstChart['months'], language: Language): string {
  const words = WORDS[language];
  switch (months.kind) {
    case 'held':
      return words.held(number(months.now, language), number(months.before, language));
    case 'missing':
      return words.missing(months.missing, months.of);
    case 'cannot-be-compared':
      return words.cannotCompare;
  }
}
