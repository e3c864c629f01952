import type { Language } from '../view.ts';
import { cy } from './cy.ts';
import { en, type Words } from './en.ts';

/** The words of the viewer by language. */
export const LANGUAGES: Readonly<Record<Language, Words>> = { en, cy };
