import type { Verdict } from '@saferplan/domain/spc';
import type { SeriesFields } from '@saferplan/domain/spc';
import { type Language, verdictInWords } from '@saferplan/messages';

/** A sentence in each language that officers read. */
export type InLanguages = Readonly<Record<Language, string>>;

/** A sentence said in each language. */
export const inLanguages = (say: (language: Language) => string): InLanguages => ({ en: say('en'), cy: say('cy') });

/** A signal that was not there before the round. */
export interface NewSignal {
  readonly from: string;
  readonly to: string;
  /** As an analyst describes it. */
  readonly words: InLanguages;
}

/**
 * The signals of a chart after new values that it did not have before: none of the same kind and the same side or direction was there at
 * any of its periods. A run that only went on is not new.
 */
export function newSignals(series: SeriesFields, before: Verdict, after: Verdict): readonly NewSignal[] {
  const signalsOf = (reading: Verdict, language: Language) => verdictInWords({ ...series, reading }, language).signals;
  const known = signalsOf(before, 'en');
  // Of one verdict there are the same signals, in the same order, in every language.
  const inWelsh = signalsOf(after, 'cy');
  return signalsOf(after, 'en').flatMap(({ claim, from, to, analyst }, index) =>
    known.some((one) => kindOf(one.claim) === kindOf(claim) && one.from <= to && one.to >= from)
      ? []
      : [{ from, to, words: { en: analyst, cy: inWelsh[index]?.analyst ?? analyst } }],
  );
}

const kindOf = (claim: Verdict['claims'][number]): string =>
  JSON.stringify([claim.kind, 'side' in claim ? claim.side : null, 'direction' in claim ? claim.direction : null]);
