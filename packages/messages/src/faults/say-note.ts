import { readValueNote, type ValueNotes } from '@saferplan/domain/spc';
import { sayCoded, type WordsOf } from './say-coded.ts';

/** What the note of a value says: what the app noted, in the words of a language, and what somebody wrote as it is written. */
export function sayNote(note: string, words: WordsOf<ValueNotes>): string {
  const read = readValueNote(note);
  return read.code === 'written' ? read.text : sayCoded(words, read);
}
