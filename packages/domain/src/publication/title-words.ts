/** Words that say nothing of what a priority is about. */
const EMPTY: ReadonlySet<string> = new Set([
  'and',
  'or',
  'of',
  'the',
  'a',
  'an',
  'in',
  'on',
  'for',
  'to',
  'with',
  'other',
  'including',
  'reducing',
  'tackling',
  'preventing',
  'our',
  'safer',
  'people',
  'places',
]);

/** How much of their words two titles must share to count as the same: half of all that stand in either. */
export const ALIKE = 0.5;

/** The words of a title that say what it is about, in lower case and without the s of a plural. */
export const wordsOfTitle = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .split(' ')
      .filter((word) => word.length > 1 && !EMPTY.has(word))
      .map((word) => word.replace(/(?<=\w{3})s$/u, '')),
  );

/** How alike two titles are by their words: those in both, of those in either (Jaccard's index), from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : shared / all;
}
