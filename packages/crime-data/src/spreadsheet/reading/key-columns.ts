import type { FileSaying } from '@saferplan/domain/shared';
import type { Block } from './block.ts';
import type { Claims } from './claims.ts';
import { isValueLike } from './view.ts';

/** Headings that say, and say nothing else, that what stands below them explains the signs of the table. */
const KEY_HEADING =
  /^(?:keys?|legend|symbols?|shorthand|abbreviations?|glossary|definitions?|conventions?|codes? used)(?: (?:to|of|for|used) [\p{L} ]{1,30})?:?$/iu;
/** `r = revised`, `[c] = confidential`, `Green = on target`: what it says of a sign is in words. */
const DEFINITION = /^[[(]?[\p{L}\p{N}*†‡§^#%£<>.–-]{1,14}(?: [\p{L}\p{N}]{1,12})?[\])]?\s?=\s?\p{L}/u;
/** `Green: on target`. */
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
 * Whether a column of words explains the signs or colours of the table: under a heading that says so, or of several cells without any
 * heading, each defines another sign in words. What holds a figure, or says the same of several rows, is no key, however it is headed.
 */
export function isKey(block: Block, column: number, heading: string): boolean {
  if (block.view.isAcross) return false;
  const texts = textsIn(block, column);
  if (texts.length === 0 || texts.length > LONGEST_KEY || new Set(texts).size < texts.length) return false;
  if (block.rows.some((row) => isValueLike(block.view, row, column)) || tellsRowsApart(block, column)) return false;
  if (KEY_HEADING.test(heading)) return texts.every((text) => DEFINITION.test(text) || EXPLAINED.test(text));
  return texts.length > 1 && !isHeaded(block, column) && texts.every((text) => DEFINITION.test(text));
}

/** Whether rows of one period have different words in a column. */
export function tellsRowsApart({ view, axis, rows }: Block, column: number): boolean {
  const seen = new Map<string, string>();
  return rows.some((row) => {
    const [start, words] = [axis.periods.get(row)?.start ?? '', view.label(row, column)];
    const first = seen.get(start);
    if (first === undefined) seen.set(start, words);
    return first !== undefined && first !== words;
  });
}

/**
 * Asks whether words belong to the rows of the table: those that an empty column parts from it, and those under a heading that says that
 * they explain its signs. Where empty columns part the figures too, what stands apart does. Where a period has several rows, a column that
 * tells them apart belongs to them. Answers the columns of which the words do not belong to their rows.
 */
export function askAboutWordsApart(
  block: Block,
  columns: readonly number[],
  figures: readonly number[],
  { claims, headingOf }: { readonly claims: Claims; readonly headingOf: (column: number) => string },
): ReadonlySet<number> {
  const leftOut = new Set<number>();
  // What was asked about already as a whole belongs to the rows by the answer.
  if (block.hasJoined || block.view.isAcross) return leftOut;
  const arePartedFigures = figures.some((column) => isApart(block, column));
  for (const column of columns) {
    const isOutside = (!arePartedFigures && isApart(block, column)) || KEY_HEADING.test(headingOf(column));
    if (!isOutside || block.view.roleOfColumn(column) !== null || tellsRowsApart(block, column)) continue;
    const cells = block.rows.flatMap((row) => block.view.cell(row, column)?.name ?? []);
    const [first] = cells;
    if (first === undefined) continue;
    const answer = claims.ask({
      id: `words-beside:${first}`,
      question: { code: 'words-beside', cell: first },
      options: [
        { id: 'rows', label: { code: 'words-beside.rows' } },
        { id: 'leave-out', label: { code: 'words-beside.leave-out' } },
      ],
      cells,
    });
    if (answer === 'leave-out') leftOut.add(column);
  }
  return leftOut;
}

/** Why words are left out that explain signs, or that belong to no row by an answer. */
export const WHY_KEY: FileSaying = { code: 'key-of-signs' };
