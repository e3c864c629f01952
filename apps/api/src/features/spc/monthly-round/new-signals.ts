import type { Verdict } from '@saferplan/domain/spc';
import type { SeriesFields } from '@saferplan/domain/spc';
import { verdictInWords } from '@saferplan/messages';

/** A signal that was not there before the round. */
export interface NewSignal {
  readonly from: string;
  readonly to: string;
  /** As an analyst describes it. */
  readonly words: string;
}

/**
 * The signals of a chart after new values that it did not have before: none of the same kind and the same side or direction was there at
 * any of its periods. A run that only went on is not new.
 */
export function newSignals(series: SeriesFields, before: Verdict, after: Verdict): readonly NewSignal[] {
  const signalsOf = (reading: Verdict) => verdictInWords({ ...series, reading }, 'en').signals;
  const known = signalsOf(before);
  return signalsOf(after)
    .filter((signal) => !known.some((one) => kindOf(one.claim) === kindOf(signal.claim) && one.from <= signal.to && one.to >= signal.from))
    .map(({ from, to, analyst }) => ({ from, to, words: analyst }));
}

const kindOf = (claim: Verdict['claims'][number]): string =>
  JSON.stringify([claim.kind, 'side' in claim ? claim.side : null, 'direction' in claim ? claim.direction : null]);
