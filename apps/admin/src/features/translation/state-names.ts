import type { TranslationState } from '@saferplan/domain/translation';
import { translationWords } from '../../words/translation-words.ts';

/** How far a text is, in words. */
export const stateNames: Readonly<Record<TranslationState, (language: string) => string>> = {
  missing: (language) => translationWords.languageNames.noYet(language),
  stale: () => translationWords.languageNames.theOriginalHasChangedSince,
  unread: (language) => translationWords.languageNames.notYetReadByA(language),
  read: (language) => translationWords.languageNames.readByASpeaker(language),
};
