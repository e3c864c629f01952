import type { Language } from '@saferplan/domain/shared';
import type { TranslationState } from '@saferplan/domain/translation';
import { translationWords } from '../../words/translation-words.ts';

export const languageNames: Readonly<Record<Language, string>> = {
  en: translationWords.languageNames.english,
  cy: translationWords.languageNames.welsh,
};

/** How far a text is, in words. */
export const stateNames: Readonly<Record<TranslationState, (language: string) => string>> = {
  missing: (language) => translationWords.languageNames.noYet(language),
  stale: () => translationWords.languageNames.theOriginalHasChangedSince,
  unread: (language) => translationWords.languageNames.notYetReadByA(language),
  read: (language) => translationWords.languageNames.readByASpeaker(language),
};
