/** No column is narrower than this share of the table, nor is one that holds little widened by those that hold much beyond this. */
const LEAST = 0.1;
/** Letters beyond these in a cell are on more lines, and widen their column less and less. */
const A_LINE = 30;

/**
 * What share of the width each column of a table has, by what it holds: the square root of its longest cell, a head counted by its
 * longest word. All of them together are 1.
 */
export function columnShares(head: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  const weights = head.map((name, column) => {
    const longestWord = Math.max(...name.split(/\s+/u).map((word) => word.length), 1);
    const longest = rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0);
    return Math.max(longestWord, Math.min(longest, A_LINE) + Math.sqrt(Math.max(0, longest - A_LINE)) * 2);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const least = Math.min(LEAST, 1 / head.length);
  const raised = weights.map((weight) => Math.max(least, weight / all));
  const sum = raised.reduce((total, share) => total + share, 0);
  return raised.map((share) => share / sum);
}
