import type { Snapshot } from '@saferplan/domain/publication';
import type { Language } from '../view.ts';
import type { Words } from './en.ts';
import { LANGUAGES } from './languages.ts';
import { withTerms } from './with-terms.ts';

/** The words of the pages, as a partnership has them. */
export const wordsOf = (language: Language, terms: Snapshot['partnership']['terms']): Words =>
  language === 'en' ? withTerms(LANGUAGES.en, terms) : LANGUAGES[language];
