/** A stretch of words that two texts share, or that one alone has. */
export interface WordDifference {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Texts with more words than this between them are told whole, since their comparison grows with the product of their lengths. */
const MOST_WORDS = 1200;

/**
 * Two texts as one, with what was removed and what was added: the longest common run of words in order (Hirschberg's problem, by a table).
 * The words that are the same or removed make the older text, those that are the same or added the newer, but for their spaces.
 */
export function wordDifferences(before: string, after: string): readonly WordDifference[] {
  const [older, newer] = [wordsOf(before), wordsOf(after)];
  if (older.length + newer.length > MOST_WORDS) return joined([...older.map(as('removed')), ...newer.map(as('added'))]);
  const width = newer.length + 1;
  const longest = new Uint16Array((older.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = older.length - 1; row >= 0; row -= 1)
    for (let column = newer.length - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        older[row] === newer[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const found: WordDifference[] = [];
  let [row, column] = [0, 0];
  while (row < older.length || column < newer.length) {
    const [one, other] = [older[row], newer[column]];
    if (one !== undefined && one === other) {
      found.push({ kind: 'same', text: one });
      row += 1;
      column += 1;
    } else if (one !== undefined && (other === undefined || at(row + 1, column) >= at(row, column + 1))) {
      found.push({ kind: 'removed', text: one });
      row += 1;
    } else if (other !== undefined) {
      found.push({ kind: 'added', text: other });
      column += 1;
    }
  }
  return joined(found);
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

const as =
  (kind: WordDifference['kind']) =>
  (text: string): WordDifference => ({ kind, text });

/** Neighbours of one kind as one. */
function joined(words: readonly WordDifference[]): readonly WordDifference[] {
  const stretches: { kind: WordDifference['kind']; text: string }[] = [];
  for (const { kind, text } of words) {
    const last = stretches.at(-1);
    if (last !== undefined && last.kind === kind) last.text += ` ${text}`;
    else stretches.push({ kind, text });
  }
  return stretches;
}
