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
  readonly byChance: (charts: string, signalling: number, expected: string) => string;
  readonly changed: (titles: string) => string;
  readonly noneChanged: string;
  readonly test: string;
}

const WORDS: Readonly<Record<Language, ManyWords>> = {
  en: {
    byChance: (charts, signalling, expected) =>
      `Of ${charts} charts, ${signalling === 1 ? 'one shows something unusual at its' : `${signalling === 0 ? 'none' : signalling} show something unusual at their`} newest figures. If nothing had changed in any, chance alone would make about ${expected} do so.`,
    changed: (titles) => `All charts taken together, these have changed by more than chance: ${titles}.`,
    noneChanged: 'All charts taken together, none has changed by more than chance.',
    test: 'Each is tested by permutation; of those counted as changed, no more than 5% are false on average (Benjamini and Hochberg). What each chart says by its own rules stands beside it.',
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    byChance: (charts, signalling, expected) =>
      `O ${charts} siart, mae ${signalling} yn dangos rhywbeth anarferol yn eu ffigurau diweddaraf. Pe na bai dim wedi newid yn yr un ohonynt, byddai hap yn unig yn peri i tua ${expected} wneud hynny.`,
    changed: (titles) => `O gymryd yr holl siartiau gyda’i gilydd, mae’r rhain wedi newid mwy nag y gellir ei briodoli i hap: ${titles}.`,
    noneChanged: 'O gymryd yr holl siartiau gyda’i gilydd, nid oes yr un wedi newid mwy nag y gellir ei briodoli i hap.',
    test: 'Profir pob un drwy drynewid; o’r rhai a gyfrifir yn newid, nid oes mwy na 5% yn anghywir ar gyfartaledd (Benjamini a Hochberg). Saif yr hyn a ddywed pob siart yn ôl ei reolau ei hun wrth ei ochr.',
  },
};

/** What is to be said above several charts, and which of them are counted as changed when all are taken together. */
export interface ManyCharts {
  /** Empty for fewer than two charts. */
  readonly sentences: readonly string[];
  /** In the order of the charts. */
  readonly counted: readonly boolean[];
}

export function manyChartsInWords(charts: readonly OneOfMany[], language: Language): ManyCharts {
  const counted = countedAsChanged(charts.map(({ evidence }) => evidence));
  if (charts.length < 2) return { sentences: [], counted };
  const { number } = NUMBERS[language];
  const words = WORDS[language];
  const signalling = charts.filter(({ reading: { state } }) => state === 'better' || state === 'worse' || state === 'changed').length;
  const { now } = signalsByChance(
    charts.map(({ rules, points }) => ({ rules, points: points.filter(({ value }) => value !== null).length })),
  );
  const titles = charts.flatMap(({ title }, index) => (counted[index] === true ? [title] : []));
  return {
    sentences: [
      words.byChance(number(charts.length), signalling, number(now)),
      `${titles.length === 0 ? words.noneChanged : words.changed(titles.join('; '))} ${words.test}`,
    ],
    counted,
  };
}

/** The strongest evidence first, and so all that are counted as changed; those that were not tested last. */
export function strongestFirst<Chart extends OneOfMany>(charts: readonly Chart[]): readonly Chart[] {
  return charts.toSorted((one, other) => (one.evidence ?? 2) - (other.evidence ?? 2));
}
