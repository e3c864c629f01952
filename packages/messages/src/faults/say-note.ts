import { shortened } from '@saferplan/domain/shared';
import { LONGEST_NOTE, readValueNote, type ValueNotes } from '@saferplan/domain/spc';
import { sayCoded, type WordsOf } from './say-coded.ts';

/**
 * What the note of a value says: what the app noted, in the words of a language, and what somebody wrote as it is written. It can itself be
 * the note of a value: in every language it is one line of at most `LONGEST_NOTE` characters.
 */
export function sayNote(note: string, words: WordsOf<ValueNotes>): string {
  const read = readValueNote(note);
  return read.code === 'written' ? read.text : shortened(sayCoded(words, read).replaceAll(BREAKS, ' ').trim(), LONGEST_NOTE);
}

/** Control characters and line breaks, which a text that a note quotes can have. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
