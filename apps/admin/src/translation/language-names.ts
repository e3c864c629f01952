import type { Language } from '@saferplan/domain/shared';
import type { TranslationState } from '@saferplan/domain/translation';

export const languageNames: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };

/** How far a text is, in words. */
export const stateNames: Readonly<Record<TranslationState, (language: string) => string>> = {
  missing: (language) => `No ${language} yet`,
  stale: () => 'The original has changed since',
  unread: (language) => `Not yet read by a ${language} speaker`,
  read: (language) => `Read by a ${language} speaker`,
};
