import type { Language } from '../language.ts';
import { sayNote } from './say-note.ts';
import { valueNotesCy } from './value-notes-cy.ts';
import { valueNotesEn } from './value-notes-en.ts';

/** The note of a value in a language. */
export const sayValueNote = (note: string, language: Language): string => sayNote(note, language === 'cy' ? valueNotesCy : valueNotesEn);
