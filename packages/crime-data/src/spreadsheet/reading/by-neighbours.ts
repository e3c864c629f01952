import type { CellReading } from './cell-reading.ts';
import { isTargetName } from './claim-rest.ts';
import type { Grid, GridCell } from './grid.ts';
import { isIncompletePeriod } from './incomplete-period.ts';
import { withoutMarks } from './marks.ts';
import { periodsInText } from './parse-period.ts';
import { MONTH, TO } from './period-rules.ts';
import { type PeriodReading, reading } from './period-reading.ts';

type Read = (cell: GridCell) => CellReading;

/** A period with words behind it, in brackets or after a dash: `Apr-16 (Easter)`, `2015/16 - new system`. */
const REMARKED = /^(?<period>\S.{2,30}?)(?:\s?\((?<bracketed>[^()]*\p{L}[^()]*)\)|\s[-–—]\s(?<after>.*\p{L}.*))$/u;
/** What stands beside periods and is none of them. */
const OF_NO_PERIOD =
  /\b(?:budgets?|plan(?:ned)?|trajectory|baseline|averages?|mean|totals?|changes?|difference|variance|rank(?:ing)?|rates?|%)/iu;
/** A part of the period, which is not the whole of it. */
const OF_PART = /^(?:to|until|from|up to)\s|\b(?:\d{1,2}|one|two|three|four|five|six|nine|ten) (?:quarters?|months?|weeks?)\b|\bq[1-4]\b/iu;
const MONTH_TO_MONTH = new RegExp(`${MONTH}${TO}${MONTH}(?![a-z])`, 'i');
const LONGEST = 60;
const WHOLE: ReadonlySet<string> = new Set(['month', 'quarter', 'year']);

/**
 * Reads cells that are periods with a remark behind them where those beside them in their row or column are periods of the same kind, and
 * answers them. What the remark says of the period is to be asked.
 */
export function readRemarked(grid: Grid, read: Read): ReadonlySet<GridCell> {
  const candidates = grid.cells.flatMap((cell) => {
    const found = canBeRemarked(cell) ? remarkedIn(cell, read) : null;
    return found === null ? [] : [{ cell, ...found }];
  });
  const remarked = new Set<GridCell>();
  for (const line of candidates.length === 0 ? [] : [rowOf, columnOf]) {
    const cellsOf = Map.groupBy(grid.cells, line);
    for (const [place, own] of Map.groupBy(candidates, ({ cell }) => line(cell))) {
      const others = (cellsOf.get(place) ?? []).flatMap((cell) =>
        read(cell)
          .periods.filter(({ start }) => start !== '')
          .slice(0, 1),
      );
      for (const { cell, periods, note } of own) {
        const [period] = periods;
        const alike = others.filter(({ unit }) => unit === period?.unit);
        const isNew =
          alike.every(({ start }) => start !== period?.start) &&
          own.every((one) => one.cell === cell || one.periods[0]?.start !== period?.start);
        if (alike.length < 2 || alike.length < own.length || !isNew) continue;
        cell.reading = { ...read(cell), periods, periodNote: note };
        remarked.add(cell);
      }
    }
  }
  return remarked;
}

const rowOf = ({ row }: GridCell): number => row;
const columnOf = ({ stored }: GridCell): number => stored.column;

/** What a period with a remark has and most cells have not; quick to test. */
const canBeRemarked = ({ text }: GridCell): boolean =>
  text.endsWith(')') || text.includes('- ') || text.includes('– ') || text.includes('— ');

function remarkedIn(cell: GridCell, read: Read): { readonly periods: readonly PeriodReading[]; readonly note: string } | null {
  const { stored, text } = cell;
  if (stored.type !== 'text' || text.length > LONGEST || !/^['’\p{L}\d]/u.test(text) || read(cell).periods.length > 0) return null;
  const { period = '', bracketed, after } = REMARKED.exec(text)?.groups ?? {};
  const note = (bracketed ?? after ?? '').trim();
  if (
    note === '' ||
    OF_NO_PERIOD.test(note) ||
    OF_PART.test(note) ||
    MONTH_TO_MONTH.test(note) ||
    isTargetName(note) ||
    isIncompletePeriod(text)
  )
    return null;
  const periods = [period, withoutMarks(period).bare].map(periodsInText).find((found) => found.length > 0) ?? [];
  return periods.some(({ unit, start }) => WHOLE.has(unit) && start !== '') ? { periods, note } : null;
}

/** The first letters of the months, twice round. */
const LETTERS = 'JFMAMJJASONDJFMAMJJASOND';
/** So many letters in a row are months, and tell which. */
const FEWEST_LETTERS = 6;

/** Reads the first letters of months that follow one another in a row or column, as A M J J A S O N D J F M. */
export function readLetters(grid: Grid, read: Read): void {
  const letters = grid.cells.filter(
    ({ text, stored }) => text.length === 1 && stored.type === 'text' && LETTERS.includes(text.toUpperCase()),
  );
  if (letters.length < FEWEST_LETTERS) return;
  for (const [line, along] of [
    [rowOf, columnOf],
    [columnOf, rowOf],
  ] as const)
    for (const own of Map.groupBy(letters, line).values())
      for (const run of runsOf(own, along)) {
        const written = run.map(({ text }) => text.toUpperCase()).join('');
        const first = LETTERS.indexOf(written);
        const again = LETTERS.indexOf(written, first + 1);
        if (run.length < FEWEST_LETTERS || run.length > 12 || first === -1 || (again !== -1 && again - first < 12)) continue;
        for (const [at, cell] of run.entries())
          cell.reading = { ...read(cell), periods: [reading('month-of-year', '', 'plain', { number: ((first + at) % 12) + 1 })] };
      }
}

/** Cells that stand beside one another without a gap. */
function runsOf(cells: readonly GridCell[], along: (cell: GridCell) => number): readonly (readonly GridCell[])[] {
  const runs: GridCell[][] = [];
  let last = Number.NaN;
  for (const cell of cells.toSorted((one, other) => along(one) - along(other))) {
    if (along(cell) === last + 1) runs.at(-1)?.push(cell);
    else runs.push([cell]);
    last = along(cell);
  }
  return runs;
}
