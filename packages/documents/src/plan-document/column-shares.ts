/** No column is narrower than this share of the table, nor is one that holds little widened by those that hold much beyond this. */
const LEAST = 0.1;
/** Letters beyond these in a cell are on more lines, and widen their column less and less. */
const A_LINE = 30;
/** What a letter of a table takes of the width of a page, and the space beside a cell: 5.2 and 10 points of 482, at a size of 9.5. */
const [A_LETTER, BESIDE] = [5.2 / 482, 10 / 482];
/** Words beyond these letters are broken, rather than that they take the width of others. */
const LONGEST_WORD = 16;

/**
 * What share of the width each column of a table has, by what it holds: the square root of its longest cell, a head counted by its
 * longest word. Where there is room, a head stands in two lines at most, and no word is broken. All of them together are 1.
 */
export function columnShares(head: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  const weights = head.map((name, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0);
    return Math.max(longestWord(name), Math.min(longest, A_LINE) + Math.sqrt(Math.max(0, longest - A_LINE)) * 2);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const least = Math.min(LEAST, 1 / head.length);
  const wanted = head.map((name, column) => {
    const words = rows.reduce((most, row) => Math.max(most, longestWord(row[column] ?? '')), inTwoLines(name));
    return Math.max(least, Math.min(words, LONGEST_WORD) * A_LETTER + BESIDE);
  });
  const needed = wanted.reduce((sum, share) => sum + share, 0);
  const fitting = wanted.map((share) => (needed > 1 ? share / needed : share));
  return widened(
    weights.map((weight) => weight / all),
    fitting,
  );
}

/** The shares, of which none is below its least; those that are above theirs give what is wanted, in proportion to what they have to give. */
function widened(shares: readonly number[], least: readonly number[]): readonly number[] {
  const raised = shares.map((share, column) => Math.max(share, least[column] ?? 0));
  const over = raised.reduce((sum, share) => sum + share, 0) - 1;
  const spare = raised.map((share, column) => share - (least[column] ?? 0));
  const all = spare.reduce((sum, share) => sum + share, 0);
  const given = all === 0 ? 0 : Math.min(1, over / all);
  const taken = raised.map((share, column) => share - (spare[column] ?? 0) * given);
  const sum = taken.reduce((total, share) => total + share, 0);
  return taken.map((share) => share / sum);
}

/** Where a line may be broken: not at a no-break space. */
const BREAKS = /[^\S\u00A0\u202F]+/u;
const longestWord = (text: string): number => Math.max(...text.split(BREAKS).map((word) => word.length), 1);

/** How many letters wide a text is in the narrowest two lines that it can be broken into. */
function inTwoLines(text: string): number {
  const words = text.split(BREAKS);
  const length = (parts: readonly string[]): number => parts.join(' ').length;
  return Math.max(1, Math.min(...words.map((_word, at) => Math.max(length(words.slice(0, at + 1)), length(words.slice(at + 1))))));
}
