import type { CellReading } from './cell-reading.ts';
import { isTargetName } from './claim-rest.ts';
import type { Grid, GridCell } from './grid.ts';
import { isIncompletePeriod } from './incomplete-period.ts';
import { withoutMarks } from './marks.ts';
import { periodsInText } from './parse-period.ts';
import { dayOf } from './period-parts.ts';
import { MONTH, TO } from './period-rules.ts';
import { day as dayReading, type PeriodReading, reading } from './period-reading.ts';

type Read = (cell: GridCell) => CellReading;

/** A period with words behind it, in brackets or after a dash: `Apr-16 (Easter)`, `2015/16 - new system`. */
const REMARKED = /^(?<period>\S.{2,30}?)(?:\s?\((?<bracketed>[^()]*\p{L}[^()]*)\)|\s[-–—]\s(?<after>.*\p{L}.*))$/u;
/** What stands beside periods and is none of them. */
const OF_NO_PERIOD =
  /\b(?:budgets?|plan(?:ned)?|trajectory|baseline|averages?|mean|totals?|changes?|difference|variance|rank(?:ing)?|rates?|%)/iu;
/** What says of which kind the figure of a whole period is, before it or behind it: `Baseline 2015/16`, `2016/17 (outturn)`. */
const KIND = 'baseline(?: years?)?|base year|outturn|provisional|revised|estimated?|gwaelodlin|llinell sylfaen';
const BEHIND_KIND = new RegExp(`^(?<note>${KIND})\\s*[:(–-]?\\s*(?<period>\\S.{2,30}?)\\)?$`, 'iu');
const BEFORE_KIND = new RegExp(`^(?<period>\\S.{2,30}?)\\s*[:(–-]?\\s*(?<note>${KIND})\\)?$`, 'iu');
const HAS_KIND = new RegExp(`^(?:${KIND})[\\s:(–-]|[\\s:(–-](?:${KIND})\\)?$`, 'iu');
/** A part of the period, which is not the whole of it. */
const OF_PART = /^(?:to|until|from|up to)\s|\b(?:\d{1,2}|one|two|three|four|five|six|nine|ten) (?:quarters?|months?|weeks?)\b|\bq[1-4]\b/iu;
const MONTH_TO_MONTH = new RegExp(`${MONTH}${TO}${MONTH}(?![a-z])`, 'i');
const LONGEST = 60;
/** Of more a sheet is a list of texts, and more lines are no table by month. */
const [MOST_REMARKED, MOST_LINES] = [200, 100];
const WHOLE: ReadonlySet<string> = new Set(['month', 'quarter', 'year']);

/**
 * Reads cells that are periods with a remark behind them where those beside them in their row or column are periods of the same kind, and
 * answers them. What the remark says of the period is to be asked, unless it says only of which kind its figures are.
 */
export function readRemarked(grid: Grid, read: Read): ReadonlySet<GridCell> {
  const candidates = grid.cells.flatMap((cell) => {
    const ofKind = withKind(cell);
    const found = ofKind ?? (canBeRemarked(cell) ? remarkedIn(cell, read) : null);
    return found === null ? [] : [{ cell, ...found, isOfKind: ofKind !== null }];
  });
  const remarked = new Set<GridCell>();
  for (const line of candidates.length === 0 || candidates.length > MOST_REMARKED ? [] : [rowOf, columnOf]) {
    const cellsOf = Map.groupBy(grid.cells, line);
    for (const [place, own] of Map.groupBy(candidates, ({ cell }) => line(cell))) {
      const others = (cellsOf.get(place) ?? []).flatMap((cell) =>
        read(cell)
          .periods.filter(({ start }) => start !== '')
          .slice(0, 1),
      );
      for (const { cell, periods, note, isOfKind } of own) {
        const [period] = periods;
        const alike = others.filter(({ unit }) => unit === period?.unit);
        const isNew =
          alike.every(({ start }) => start !== period?.start) &&
          own.every((one) => one.cell === cell || one.periods[0]?.start !== period?.start);
        if (alike.length < (isOfKind ? 1 : 2) || alike.length < own.length || !isNew) continue;
        cell.reading = { ...read(cell), periods, periodNote: note };
        if (!isOfKind) remarked.add(cell);
      }
    }
  }
  return remarked;
}

const rowOf = ({ row }: GridCell): number => row;
const columnOf = ({ stored }: GridCell): number => stored.column;

/** What a period with a remark has and most cells have not; quick to test. */
const canBeRemarked = ({ stored, text }: GridCell): boolean =>
  stored.type === 'text' && (text.endsWith(')') || text.includes('- ') || text.includes('– ') || text.includes('— '));

/** A month, quarter or year with the kind of its figures before it or behind it; null for any other. */
function withKind({
  stored,
  text,
  reading: known,
}: GridCell): { readonly periods: readonly PeriodReading[]; readonly note: string } | null {
  if (stored.type !== 'text' || text.length > LONGEST || known?.periods.length !== 0 || !HAS_KIND.test(text)) return null;
  const { period = '', note = '' } = (BEHIND_KIND.exec(text) ?? BEFORE_KIND.exec(text))?.groups ?? {};
  const periods = periodsInText(period);
  return periods.some(({ unit, start }) => WHOLE.has(unit) && start !== '') ? { periods, note } : null;
}

function remarkedIn(cell: GridCell, read: Read): { readonly periods: readonly PeriodReading[]; readonly note: string } | null {
  const { stored, text } = cell;
  if (
    stored.type !== 'text' ||
    text.length > LONGEST ||
    !/[(–—-]/u.test(text) ||
    !/^['’\p{L}\d]/u.test(text) ||
    read(cell).periods.length > 0
  )
    return null;
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

/** A format that shows the month of a day alone, and not its year. */
const IS_OF_MONTHS = /^(?:\[\$-[^\]]*\])?m{3,5};?@?$/iu;
/** How far years stand from the months that are theirs. */
const NEAR = 3;

/**
 * Reads days of which only the month is shown as months without a year where years stand above or beside them: the day behind the month is
 * whichever a spreadsheet made of its name.
 */
export function readMonthsAlone(grid: Grid, read: Read): void {
  const alone = grid.cells.filter(({ day, stored }) => day !== null && IS_OF_MONTHS.test(stored.format));
  if (alone.length === 0) return;
  const hasYear = (cell: GridCell): boolean => read(cell).periods.some(({ unit }) => unit === 'year');
  for (const [line, along] of [
    [columnOf, rowOf],
    [rowOf, columnOf],
  ] as const)
    for (const [place, own] of [...Map.groupBy(alone, line)].slice(0, MOST_LINES)) {
      const places = own.map(along).toSorted((one, other) => one - other);
      const [first = 0, last = 0] = [places[0], places.at(-1)];
      if (own.length < 2) continue;
      const isAbove = (cell: GridCell): boolean => along(cell) < first && along(cell) >= first - NEAR;
      const isBeside = (cell: GridCell): boolean =>
        line(cell) !== place && Math.abs(line(cell) - place) < NEAR && along(cell) >= first - 1 && along(cell) <= last;
      const near = grid.cells.filter((cell) => (isAbove(cell) || isBeside(cell)) && hasYear(cell));
      if (near.length < 2) continue;
      for (const cell of own)
        cell.reading = { ...read(cell), periods: [reading('month-of-year', '', 'plain', { number: Number(cell.day?.slice(5, 7)) })] };
    }
}

/** The first day of a month that cannot be the number of a month. */
const LAST_MONTH = 12;

/**
 * Reads days that a spreadsheet may have made of others by taking the day for the month, as where a file was saved again with the order of the
 * United States: all of them lie before the 13th of their months, and beside them stand texts of later days, which it could not take so.
 */
export function readTurnedDays(grid: Grid, read: Read): void {
  const texts = grid.cells.filter(
    (cell) => cell.stored.type === 'text' && read(cell).periods.some(({ unit, form }) => unit === 'day' && form === 'day-first'),
  );
  if (texts.length === 0) return;
  const dated = Map.groupBy(
    grid.cells.filter((cell) => cell.day !== null && read(cell).periods.some(({ unit }) => unit === 'day')),
    columnOf,
  );
  for (const [column, own] of Map.groupBy(texts, columnOf)) {
    if (own.some((cell) => read(cell).periods.some(({ form }) => form === 'month-first'))) continue;
    const days = dated.get(column) ?? [];
    if (days.length === 0 || days.some(({ day }) => Number(day?.slice(8, 10)) > LAST_MONTH)) continue;
    for (const cell of own) {
      const known = read(cell);
      // What can be no month is the same day in either order.
      cell.reading = {
        ...known,
        periods: [...known.periods, ...known.periods.map((one): PeriodReading => ({ ...one, form: 'month-first' }))],
      };
    }
    for (const cell of days) {
      const [year = 0, month = 0, day = 0] = (cell.day ?? '').split('-').map(Number);
      cell.reading = {
        ...read(cell),
        periods: [...dayReading(dayOf(year, day, month), 'day-first'), ...dayReading(dayOf(year, month, day), 'month-first')],
      };
    }
  }
}
