import type { FileSaying } from '@saferplan/domain/shared';
import type { CellReading } from './cell-reading.ts';
import type { Claims } from './claims.ts';
import { type Grid, type GridCell, withoutRows } from './grid.ts';

/** What a report prints on each of its pages: its number, when it was printed, that it goes on. */
const PAGE = /^(?:-\s*)?(?:page|tudalen|pg\.?)\s?:?\s?\d+(?:\s?(?:of|o|\/)\s?\d+)?(?:\s*-)?$|\bpage\s\d+\s(?:of|\/)\s\d+$/i;
const PRINTED =
  /^(?:report |date |time )?(?:printed|print|run|produced|generated|extracted)(?: (?:date|time|on|at|by))*\s?(?::|\b.*\d{1,2}[/:.-]\d|\b.*\b(?:19|20)\d{2}\b)/i;
const GOES_ON =
  /^\(?\s*(?:continued|cont(?:['’]?d)?\.?)(?: (?:overleaf|on (?:the )?next page|over|from (?:the )?previous page|(?:on|from) page \d+))?[.…]*\s*\)?$/i;
const SAYS_CONTINUED = /\s*[-–(]?\s*(?:continued|cont(?:['’]?d)?\.?)[.…]*\)?$/i;
/** Names of sums that each page can have. */
const SUM = /^(?:(?:sub-?|grand |page )?totals?|sum|(?:carried|brought) forward|[bc]\/f(?:wd)?)$/i;

const isPageText = (text: string): boolean => PAGE.test(text) || PRINTED.test(text) || GOES_ON.test(text);

/** Headings are sought in so many rows. */
const MOST_ROWS_OF_HEADINGS = 40;

const OF_PAGE: FileSaying = { code: 'of-page' };

type Read = (cell: GridCell) => CellReading;

/**
 * A sheet without what a printed report repeats on each page, so that a table which pages break is one: the numbers and days of pages,
 * and headings that come again above rows that go on, other than those before, with nothing between but the end of a page and the title
 * once more. All that is taken out is accounted for.
 */
export function withoutPageBreaks(grid: Grid, read: Read, claims: Claims): Grid {
  const rows = rowsWithWords(grid);
  const furniture = new Set<number>();
  for (const [row, cells] of rows) if (isFurniture(cells, read)) furniture.add(row);
  const repeated = repeatedHeadings(grid, rows, { read, furniture });
  if (furniture.size + repeated.size === 0) return grid;
  const out = new Set<number>();
  for (const row of furniture) {
    for (const cell of rows.get(row) ?? []) claims.leaveOut(cell, OF_PAGE);
    out.add(row);
  }
  for (const row of repeated) {
    if (!furniture.has(row)) for (const cell of cellsIn(grid, row)) claims.label(cell);
    out.add(row);
  }
  return withoutRows(grid, out);
}

const cellsIn = (grid: Grid, row: number): readonly GridCell[] =>
  Array.from({ length: grid.width }, (_, column) => grid.at(row, column)).filter((cell) => cell !== undefined);

/** The rows that begin with words of a page, or as one of the first does. */
function rowsWithWords(grid: Grid): ReadonlyMap<number, readonly GridCell[]> {
  const found = new Map<number, readonly GridCell[]>();
  const beginnings = new Set<string>();
  for (let row = 0; row < grid.height; row += 1) {
    let first: GridCell | undefined;
    for (let column = 0; column < grid.width && first === undefined; column += 1) first = grid.at(row, column);
    if (first?.stored.type !== 'text') continue;
    if (row < MOST_ROWS_OF_HEADINGS) beginnings.add(first.text);
    if (
      row < MOST_ROWS_OF_HEADINGS ||
      beginnings.has(first.text) ||
      beginnings.has(first.text.replace(SAYS_CONTINUED, '')) ||
      isPageText(first.text)
    )
      found.set(row, cellsIn(grid, row));
  }
  return found;
}

const isFurniture = (cells: readonly GridCell[], read: Read): boolean =>
  cells.some(({ text }) => isPageText(text)) &&
  cells.every((cell) => isPageText(cell.text) || cell.day !== null || read(cell).periods.some(({ unit }) => unit === 'day'));

/** Whether a row is one of headings: several words, and no period among them or several, as months across. */
function isHeading(cells: readonly GridCell[], read: Read): boolean {
  const readings = cells.map(read);
  const periods = readings.filter(({ periods: own }) => own.length > 0);
  return (
    cells.length > 1 &&
    periods.length !== 1 &&
    readings.every((one) => one.periods.length > 0 || one.value.kind === 'words') &&
    !periods.some(({ periods: own }) => own.every(({ unit }) => unit === 'day'))
  );
}

const wordsOf = (cells: readonly GridCell[]): string => cells.map(({ text, stored }) => `${stored.column} ${text}`).join('\u0000');
const titleOf = (cells: readonly GridCell[]): string => cells.map(({ text }) => text.replace(SAYS_CONTINUED, '')).join('\u0000');

/** The rows from the end of each page to the headings that are repeated on the next. */
function repeatedHeadings(
  grid: Grid,
  rows: ReadonlyMap<number, readonly GridCell[]>,
  { read, furniture }: { readonly read: Read; readonly furniture: ReadonlySet<number> },
): ReadonlySet<number> {
  const out = new Set<number>();
  const seen = new Map<string, number>();
  const repeats: { readonly first: number; readonly row: number }[] = [];
  for (const [row, cells] of rows) {
    if (furniture.has(row) || !isHeading(cells, read)) continue;
    const words = wordsOf(cells);
    const first = seen.get(words);
    if (first === undefined) seen.set(words, row);
    else repeats.push({ first, row });
  }
  let labels = new Map<number, Set<string>>();
  for (const { first, row } of repeats) {
    if (out.has(row)) continue;
    const above = new Set([...rows].flatMap(([at, cells]) => (at < first ? [titleOf(cells), wordsOf(cells)] : [])));
    let end = row - 1;
    while (end > first && isBetweenPages(end)) end -= 1;
    const next = repeats.find((one) => one.first === first && one.row > row)?.row ?? grid.height;
    const before = labels.get(first) ?? labelsIn(grid, first + 1, end, read);
    const after = labelsIn(grid, row + 1, next - 1, read);
    if (
      end <= first ||
      !cellsIn(grid, end).some((cell) => read(cell).value.kind === 'number') ||
      before.size === 0 ||
      after.size === 0 ||
      [...after].some((label) => before.has(label))
    )
      continue;
    labels = new Map([[first, new Set([...before, ...after])]]);
    for (let at = end + 1; at <= row; at += 1) out.add(at);

    function isBetweenPages(at: number): boolean {
      if (furniture.has(at)) return true;
      const cells = rows.get(at) ?? cellsIn(grid, at);
      return cells.length === 0 || above.has(titleOf(cells)) || above.has(wordsOf(cells));
    }
  }
  return out;
}

/** What the rows with figures are called by: their periods and other words. */
function labelsIn(grid: Grid, from: number, to: number, read: Read): Set<string> {
  const labels = new Set<string>();
  for (let row = from; row <= to; row += 1) {
    const cells = cellsIn(grid, row);
    const names = cells.filter((cell) => {
      const { value, periods } = read(cell);
      return value.kind === 'words' || periods.some(({ form }) => form !== 'number');
    });
    if (names.length === 0 || names.length === cells.length || names.some(({ text }) => SUM.test(text))) continue;
    labels.add(names.map(({ text }) => text).join('\u0000'));
  }
  return labels;
}
