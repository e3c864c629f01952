import type { Block } from './block.ts';
import type { Claims } from './claims.ts';

const KEY_HEADING = /^(?:key|legend|symbols?|shorthand|abbreviations?|glossary|definitions?|conventions?|codes? used)\b/i;
/** `r = revised`, `[c] = confidential`, `Green = on target`. */
const DEFINITION = /^[[(]?[\p{L}\p{N}*†‡§^#%£<>.–-]{1,14}(?: [\p{L}\p{N}]{1,12})?[\])]?\s?=\s?\S/u;
/** `Source: Kent Police`, `Green: on target`. */
const EXPLAINED = /^[^:]{1,30}:\s?\S/u;

/** More words than these explain no signs. */
const LONGEST_KEY = 60;

/** The words of a column in the rows of its table, no more than tell that it is no key. */
function textsIn({ view, rows }: Block, column: number): readonly string[] {
  const texts: string[] = [];
  for (const row of rows) {
    const cell = view.cell(row, column);
    if (cell !== undefined) texts.push(cell.text);
    if (texts.length > LONGEST_KEY) break;
  }
  return texts;
}

const isHeaded = ({ view, headerRows }: Block, column: number): boolean => headerRows.some((row) => view.label(row, column) !== '');

/** Whether an empty column parts a column from the table. */
function isApart({ view, axis, rows }: Block, column: number): boolean {
  const beside = column + (column > (axis.columns.at(-1) ?? 0) ? -1 : 1);
  return (
    !axis.columns.includes(beside) && view.roleOfColumn(beside) !== 'leave-out' && rows.every((row) => view.cell(row, beside) === undefined)
  );
}

/**
 * Whether a column of words explains the signs or colours of the table, or stands apart from it without a heading: what it says belongs to
 * no row.
 */
export function isKey(block: Block, column: number, heading: string): boolean {
  if (block.view.isAcross) return false;
  const texts = textsIn(block, column);
  if (texts.length === 0 || texts.length > LONGEST_KEY) return false;
  if (KEY_HEADING.test(heading) || texts.every((text) => DEFINITION.test(text))) return true;
  if (new Set(texts).size < texts.length) return false;
  const headed = isHeaded(block, column);
  return !headed && (isApart(block, column) || texts.every((text) => DEFINITION.test(text) || EXPLAINED.test(text)));
}

/**
 * Asks whether words with a heading of their own that an empty column parts from the table belong to its rows. Where empty columns part
 * the figures too, they do. Answers the columns of which they do not.
 */
export function askAboutWordsApart(
  block: Block,
  columns: readonly number[],
  figures: readonly number[],
  claims: Claims,
): ReadonlySet<number> {
  const leftOut = new Set<number>();
  // What was asked about already as a whole belongs to the rows by the answer.
  if (block.hasJoined || block.view.isAcross || figures.some((column) => isApart(block, column))) return leftOut;
  for (const column of columns) {
    if (!isHeaded(block, column) || !isApart(block, column) || block.view.roleOfColumn(column) !== null) continue;
    const cells = block.rows.flatMap((row) => block.view.cell(row, column)?.name ?? []);
    const [first] = cells;
    if (first === undefined) continue;
    const answer = claims.ask({
      id: `words-beside:${first}`,
      question: `The words from ${first} on stand apart from the table. Does each say something of the figures in its row?`,
      options: [
        { id: 'rows', label: 'Yes: keep them with the figures of their rows' },
        { id: 'leave-out', label: 'No: leave them out' },
      ],
      cells,
    });
    if (answer === 'leave-out') leftOut.add(column);
  }
  return leftOut;
}

export const WHY_KEY = 'Words beside the table that belong to none of its rows.';
