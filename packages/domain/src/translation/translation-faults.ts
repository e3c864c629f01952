import type { Language } from '../shared/language.ts';
import type { ValueFault } from '../shared/value-fault.ts';
import type { LocalisedText } from './localised-texts.ts';
import { whyNot } from './translation-file.ts';
import { otherLanguages } from './translations.ts';

/** What somebody gives as the translation of a text: any values at all, as a file may hold them. */
export interface GivenTranslation {
  readonly ownerId?: unknown;
  readonly field?: unknown;
  readonly language?: unknown;
  readonly text?: unknown;
}

/** What is wrong with a translation, and in which of its fields. */
export interface TranslationFault {
  readonly field: keyof GivenTranslation;
  readonly message: ValueFault;
}

/**
 * Why the app would not take a translation of one of these texts into a language of the partnership; null where it would. What is no text,
 * such as a cell that could not be read, is not judged here.
 */
export function translationFaults(
  partnership: { readonly languages: readonly Language[] },
  texts: readonly LocalisedText[],
): (given: GivenTranslation) => TranslationFault | null {
  const ofOwner = Map.groupBy(texts, ({ ownerId }) => ownerId);
  const into = otherLanguages(partnership);
  return ({ ownerId, field, language, text }) => {
    if (typeof ownerId !== 'string' || typeof field !== 'string' || typeof text !== 'string') return null;
    if (!into.some((one) => one === language))
      return {
        field: 'language',
        message: language === partnership.languages[0] ? { code: 'language-of-plan' } : { code: 'language-not-public' },
      };
    const ofThis = ofOwner.get(ownerId) ?? [];
    const of = ofThis.find((one) => one.field === field);
    if (of === undefined)
      return {
        field: 'field',
        message: { code: 'no-such-text', field, texts: ofThis.map((one) => one.field) },
      };
    if (text.trim() === '') return { field: 'text', message: { code: 'no-translation' } };
    const wrong = whyNot(of, text);
    return wrong === null ? null : { field: 'text', message: wrong };
  };
}
