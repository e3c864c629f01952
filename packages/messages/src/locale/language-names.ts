import type { Language } from '../language.ts';

/** What each language is called, in each language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  en: { en: 'English', cy: 'Welsh' },
  cy: { en: 'Saesneg', cy: 'Cymraeg' },
};

/** The name of a language in itself, for those who look for theirs; with what it is called in `spoken` where that is another. */
export const ownNameOf = (language: Language, spoken: Language): string =>
  language === spoken ? LANGUAGE_NAMES[language][language] : `${LANGUAGE_NAMES[language][language]} (${LANGUAGE_NAMES[spoken][language]})`;
