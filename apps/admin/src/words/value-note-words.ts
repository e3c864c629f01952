import { sayNote } from '@saferplan/messages/value-notes/say';
import { valueNotesEn } from '@saferplan/messages/value-notes/en';
import { valueNotesInWelsh } from './spoken.ts';

/** The note of a value, in the language that is spoken. */
export const valueNoteInWords = (note: string): string => sayNote(note, valueNotesInWelsh ?? valueNotesEn);
