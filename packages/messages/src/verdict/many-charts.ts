import { countedAsChanged, type SeriesFields, signalsByChance, type Verdict } from '@saferplan/domain/spc';
import type { Language } from '../language.ts';
import { NUMBERS } from '../locale/numbers.ts';

/** A chart among others, with the p of its test of change (`evidenceOfChange`); null where it was not tested. */
export interface OneOfMany {
  readonly title: string;
  readonly rules: SeriesFields['rules'];
  readonly points: readonly { readonly value: number | null }[];
  readonly reading: Verdict;
  readonly evidence: number | null;
}

interface ManyWords {
  /** `expected` is said only where it is one or more. */
  readonly byChance: (charts: string, signalling: number, expected: string | null) => string;
  readonly changed: (titles: string) => string;
  readonly noneChanged: string;
  /** Charts whose figures differ over the time shown, though no rule marks the newest. */
  readonly moved: (titles: string) => string;
  readonly test: string;
}

const WORDS: Readonly<Record<Language, ManyWords>> = {
  en: {
    byChance: (charts, signalling, expected) =>
      `Of ${charts} charts, ${signalling === 1 ? 'one shows something unusual at its' : `${signalling === 0 ? 'none' : signalling} show something unusual at their`} newest figures. If nothing had changed in any of them, chance alone would make ${expected === null ? 'fewer than one' : `about ${expected}`} do so.`,
    changed: (titles) => `Taking all the charts together, these have changed by more than chance: ${titles}.`,
    noneChanged: 'Taking all the charts together, none has changed by more than chance.',
    moved: (titles) => `The figures of these have moved over the time shown, though the newest are as usual: ${titles}.`,
    test: 'Each chart is tested by permutation, so that on average no more than 5% of those found to differ are found so by chance (Benjamini and Hochberg). What each chart says by its own rules is told beside it.',
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    byChance: (charts, signalling, expected) =>
      `O ${charts} siart, mae ${signalling} yn dangos rhywbeth anarferol yn eu ffigurau diweddaraf. Pe na bai dim wedi newid yn yr un ohonynt, byddai hap yn unig yn peri i ${expected === null ? 'lai nag un' : `tua ${expected}`} wneud hynny.`,
    changed: (titles) => `O gymryd yr holl siartiau gyda’i gilydd, mae’r rhain wedi newid mwy nag y gellir ei briodoli i hap: ${titles}.`,
    noneChanged: 'O gymryd yr holl siartiau gyda’i gilydd, nid oes yr un wedi newid mwy nag y gellir ei briodoli i hap.',
    moved: (titles) => `Mae ffigurau’r rhain wedi symud dros yr amser a ddangosir, er bod y rhai diweddaraf fel arfer: ${titles}.`,
    test: 'Profir pob siart drwy drynewid, fel na cheir mwy na 5% ar gyfartaledd o’r rhai y canfyddir eu bod yn wahanol drwy hap (Benjamini a Hochberg). Dywedir wrth ochr pob siart beth y mae’n ei ddweud yn ôl ei reolau ei hun.',
  },
};

/** What is to be said above several charts, and which of them are counted as changed when all are taken together. */
export interface ManyCharts {
  /** Empty for fewer than two charts. */
  readonly sentences: readonly string[];
  /** In the order of the charts: that the test finds a change which the chart's own verdict tells too. */
  readonly counted: readonly boolean[];
}

const tellsChange = ({ reading: { state } }: OneOfMany): boolean => state === 'better' || state === 'worse' || state === 'changed';

export function manyChartsInWords(charts: readonly OneOfMany[], language: Language): ManyCharts {
  const found = countedAsChanged(charts.map(({ evidence }) => evidence));
  const counted = charts.map((chart, index) => found[index] === true && tellsChange(chart));
  if (charts.length < 2) return { sentences: [], counted };
  const { number } = NUMBERS[language];
  const words = WORDS[language];
  const signalling = charts.filter(tellsChange).length;
  const { now } = signalsByChance(
    charts.map(({ rules, points }) => ({ rules, points: points.filter(({ value }) => value !== null).length })),
  );
  const titlesOf = (isMeant: (index: number) => boolean): string =>
    charts.flatMap(({ title }, index) => (isMeant(index) ? [title] : [])).join('; ');
  const changed = titlesOf((index) => counted[index] === true);
  const moved = titlesOf((index) => found[index] === true && counted[index] !== true);
  return {
    sentences: [
      words.byChance(number(charts.length), signalling, now < 1 ? null : number(now)),
      [changed === '' ? words.noneChanged : words.changed(changed), ...(moved === '' ? [] : [words.moved(moved)]), words.test].join(' '),
    ],
    counted,
  };
}

/**
 * The chart that tells most: of those whose verdict tells a change the one with the strongest evidence, else the first that is drawn at
 * all. Null where there is none.
 */
export function mostTelling<Chart extends OneOfMany>(charts: readonly Chart[]): Chart | null {
  return strongestFirst(charts.filter(tellsChange))[0] ?? charts.find(({ reading: { state } }) => state !== 'no-chart') ?? null;
}

/** The strongest evidence first, and so all that are counted as changed; those that were not tested last. */
export function strongestFirst<Chart extends OneOfMany>(charts: readonly Chart[]): readonly Chart[] {
  return charts.toSorted((one, other) => (one.evidence ?? 2) - (other.evidence ?? 2));
}
