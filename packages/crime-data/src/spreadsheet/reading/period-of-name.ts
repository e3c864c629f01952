import type { Claims } from './claims.ts';
import type { CellReading } from './cell-reading.ts';
import type { Grid, GridCell } from './grid.ts';
import { periodsInText } from './parse-period.ts';

/** The one period that the name of a file or of a sheet says, or a title above its figures. */
export interface PeriodOfName {
  /** The name or the title. */
  readonly name: string;
  /** As it is written there: `March 2016`. */
  readonly period: string;
}

const UNITS: ReadonlySet<string> = new Set(['month', 'quarter', 'year']);
/** Words of names whose month is that of a meeting, or in which a document was written. */
const OF_DOCUMENT =
  /^(?:minutes|meetings?|board|committee|panel|agenda|papers?|appendix|annex|statements?|assessments?|strateg(?:y|ies)|plans?|accounts|publications?|published|versions?|drafts?|final|extract(?:ed)?|download(?:ed)?|export(?:ed)?|snapshots?|cofnodion|cyfarfod|strategaeth|cynllun|cyhoeddwyd|acts?|deddf)$/iu;
/** Names of years, in which a month is that of publication or the last of the year. */
const OF_YEAR = /^(?:annual(?:ly)?|yearly|blynyddol)$/iu;

/** More words say no period. */
const MOST_WORDS = 5;

/** The month, quarter or year that a name says, as `Crimes March 2016.csv`; null where it says none, or several, and where it names a document. */
export function periodOfName(name: string): PeriodOfName | null {
  const words = name
    .replace(/\.[a-z]{2,4}$/iu, '')
    .split(/[\s_,()]+/u)
    .filter((word) => word !== '');
  if (words.some((word) => OF_DOCUMENT.test(word))) return null;
  const found: { readonly from: number; readonly to: number; readonly period: string }[] = [];
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const to = from + length;
      if (found.some((one) => from < one.to && one.from < to)) continue;
      const period = words.slice(from, to).join(' ');
      if (periodsInText(period).some(({ unit, start }) => (UNITS.has(unit) || unit === 'day') && start !== ''))
        found.push({ from, to, period });
    }
  const [only] = found;
  // A day says when a file was made.
  if (only === undefined || found.length > 1 || !periodsInText(only.period).every(({ unit }) => UNITS.has(unit))) return null;
  if (words.some((word) => OF_YEAR.test(word)) && !periodsInText(only.period).some(({ unit }) => unit === 'year')) return null;
  return { name, period: only.period };
}

/** Titles stand near the top. */
const MOST_TITLE_ROWS = 8;

/** The period that the titles of a sheet say, each alone in its row and above its figures; null where they say none, or several. */
export function periodOfTitles(grid: Grid): PeriodOfName | null {
  const found: PeriodOfName[] = [];
  for (let row = 0; row < Math.min(MOST_TITLE_ROWS, grid.height); row += 1) {
    const cells = Array.from({ length: grid.width }, (_, column) => grid.at(row, column) ?? []).flat();
    if (cells.length > 1) break;
    const [only] = cells;
    const said = only?.stored.type === 'text' ? periodOfName(only.text) : null;
    if (said !== null) found.push(said);
  }
  const [first, ...others] = found;
  return first === undefined || others.some(({ period }) => period !== first.period) ? null : first;
}

/**
 * Asks whether the figures of a sheet without periods are of the period that its name says. Answers the sheet with that period in a column
 * of its own beside its figures; null where it has no figures below headings, or they are of another period.
 */
export function withPeriodOfName(
  grid: Grid,
  named: PeriodOfName,
  { read, claims }: { readonly read: (cell: GridCell) => CellReading; readonly claims: Claims },
): Grid | null {
  const isNumber = (row: number, column: number): boolean => {
    const cell = grid.at(row, column);
    return cell !== undefined && read(cell).value.kind === 'number';
  };
  const cellsOf = (row: number): readonly GridCell[] =>
    Array.from({ length: grid.width }, (_, column) => grid.at(row, column) ?? []).flat();
  const hasNumber = (row: number): boolean => Array.from({ length: grid.width }, (_, column) => isNumber(row, column)).includes(true);
  const header = Array.from({ length: grid.height }, (_, row) => row).find(
    (row) => cellsOf(row).length > 1 && !hasNumber(row) && row + 1 < grid.height && hasNumber(row + 1),
  );
  if (header === undefined) return null;
  let end = header + 1;
  while (end < grid.height && hasNumber(end)) end += 1;
  const body = Array.from({ length: end - header - 1 }, (_, at) => header + 1 + at);
  const figures = body.flatMap((row) => cellsOf(row).filter((cell) => read(cell).value.kind === 'number'));
  const answer = claims.ask({
    id: 'period-of-name',
    question: { code: 'period-of-name', name: named.name, period: named.period },
    options: [
      { id: 'name', label: { code: 'period-of-name.name', period: named.period } },
      { id: 'leave-out', label: { code: 'period-of-name.leave-out' } },
    ],
    cells: figures.map(({ name }) => name),
  });
  if (answer === 'leave-out') return null;
  const own = new Map<number, GridCell>();
  const beside = (row: number, text: string): void => {
    const [cell] = cellsOf(row);
    if (cell !== undefined) own.set(row, { ...cell, stored: { ...PLAIN, value: text }, text, day: null, reading: null, role: null });
  };
  beside(header, 'Period');
  for (const row of body) beside(row, named.period);
  return {
    ...grid,
    width: grid.width + 1,
    at: (row, column) => (column === 0 ? own.get(row) : grid.at(row, column - 1)),
    label: (row, column) => (column === 0 ? (own.get(row)?.text ?? '') : grid.label(row, column - 1)),
    nameAt: (row, column) => grid.nameAt(row, Math.max(0, column - 1)),
  };
}

const PLAIN = { type: 'text', column: 0, isFormula: false, format: '', isPercent: false, isCovered: false } as const;
