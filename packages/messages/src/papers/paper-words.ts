import type { Language } from '../language.ts';
import { paperWordsCy } from './paper-words-cy.ts';
import { paperWordsEn, type PaperWords } from './paper-words-en.ts';

export type { PaperWords };

/** The words of papers for a committee, by language. */
export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = { en: paperWordsEn, cy: paperWordsCy };
