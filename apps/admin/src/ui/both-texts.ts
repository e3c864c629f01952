import { diffComm, diff3Merge } from 'node-diff3';

/** A stretch of a text, and whether another text has it too. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** A word with the space after it; the last word of a text as if a space came after it too, so that it is the same word further on. */
const wordsOf = (text: string): string[] => (text === '' ? [] : `${text} `.split(/(?<=\s)(?=\S)/u));

/** A text in stretches that another has, and that it has not. Put together they are the text. */
export function stretchesBeside(text: string, beside: string): readonly Stretch[] {
  const stretches = diffComm(wordsOf(text), wordsOf(beside)).flatMap((part): readonly Stretch[] => {
    if (part.common !== undefined) return [{ text: part.common.join(''), differs: false }];
    return part.buffer1.length === 0 ? [] : [{ text: part.buffer1.join(''), differs: true }];
  });
  // The space that `wordsOf` puts at the end.
  return stretches.map((stretch, at) => (at === stretches.length - 1 ? { ...stretch, text: stretch.text.slice(0, -1) } : stretch));
}

/**
 * One text of two that come from the same: what each of them changed in it is changed once. Where both changed the same words, theirs
 * stand before mine, and `places` counts these. Where it is not known what they come from (null), these are the places in which each has
 * words of its own. Space at the end is left out.
 */
export function bothTexts(before: string | null, mine: string, theirs: string): { readonly text: string; readonly places: number } {
  let places = 0;
  const put = (words: readonly string[]): string => {
    places += 1;
    return words.join('');
  };
  const parts =
    before === null
      ? diffComm(wordsOf(theirs), wordsOf(mine)).map((part) =>
          part.common === undefined
            ? part.buffer1.length > 0 && part.buffer2.length > 0
              ? put([...part.buffer1, ...part.buffer2])
              : [...part.buffer1, ...part.buffer2].join('')
            : part.common.join(''),
        )
      : diff3Merge(wordsOf(theirs), wordsOf(before), wordsOf(mine), { excludeFalseConflicts: true }).map(({ ok, conflict }) =>
          conflict === undefined ? (ok ?? []).join('') : put([...conflict.a, ...conflict.b]),
        );
  return { text: parts.join('').trimEnd(), places };
}

/** One list of two that come from the same: theirs, without what I took out and with what I put in. */
export function bothLists(before: readonly string[] | null, mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const from = new Set(before ?? []);
  const [own, other] = [new Set(mine), new Set(theirs)];
  return [...theirs.filter((one) => own.has(one) || !from.has(one)), ...mine.filter((one) => !other.has(one) && !from.has(one))];
}
