import { stemmer } from 'stemmer';
import { spelled } from './spelling.ts';

/** A word of a text where it stands: several parts where it has hyphens. */
export interface Token {
  readonly parts: readonly string[];
  /** Whether it is a number of per cent: `34%`, `34 per cent`. */
  readonly isPercent: boolean;
  /** Places in the text, in characters: from, and behind. */
  readonly from: number;
  readonly to: number;
}

/** Numbers with commas and a decimal point (`37,104`, `26.4`), else words with their hyphens and apostrophes. */
const TOKEN =
  /(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?%|\s+(?:per\s?cent|y\s+cant)\b)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words and numbers of a text in order, as they are kept and looked for: `£37,104` is `37104`, `Anti-Social` is `anti`, `social`. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => ({
    parts: /^\d/u.test(found) ? [(/^[\d,.]*\d/u.exec(found)?.[0] ?? '').replaceAll(',', '')] : found.split('-').map(spelled),
    isPercent: /^\d.*[%\p{L}]$/u.test(found),
    from: index,
    to: index + found.length,
  }));
}

/** A word without its ending (Porter 1980); numbers stay as they are. */
export const stemOf = (word: string): string => (/^\d/u.test(word) ? word : stemmer(word));
