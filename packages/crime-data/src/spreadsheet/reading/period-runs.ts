import { isSpanOfYear } from './cumulated.ts';
import { isJoined } from './joined-years.ts';
import { namedWeek, wordedPartial } from './matrix.ts';
import { isNamedTotal } from './names-of-totals.ts';
import type { View } from './view.ts';
import { saysYear, shortYear } from './years-missing.ts';

/** Rows of a column that hold a possible period. */
export interface Run {
  readonly rows: readonly number[];
  /** The row above which their headings stand: the first of them, or that of the quarters and years which they go on from. */
  readonly top: number;
}

/** The rows of a column that hold a possible period, cut where a heading comes again or the periods begin anew below words. */
export function runsIn(view: View, column: number): readonly Run[] {
  const runs: number[][] = [];
  let heading = '';
  let last = -1;
  /** What stood between since the last possible period. */
  let words = { count: 0, last: '', hasHeading: false };
  for (let row = 0; row < view.height; row += 1) {
    const cell = view.cell(row, column);
    if (cell === undefined || view.roleOfRow(row) !== null) continue;
    const { periods, value } = view.read(cell);
    const isPartialNumber = value.kind === 'number' && Number.isInteger(value.value) && value.value >= 1 && value.value <= 53;
    const { text } = cell;
    const above = words.count > 0 ? words.last : heading;
    const isNamed =
      (shortYear(text) !== null && (saysYear(above) || text.length > 2)) ||
      wordedPartial(text, above) !== null ||
      (!view.isAcross && namedWeek(text) !== null) ||
      isJoined(text) ||
      isSpanOfYear(text, last < 0);
    if (periods.length === 0 && !isPartialNumber && !isNamed) {
      // A total with its figures is no heading: it comes again under each year.
      if (isNamedTotal(text) && !hasNoNumbers(view, row, row)) continue;
      words.count += 1;
      words.last = text;
      words.hasHeading ||= text.length === heading.length && text.toLowerCase() === heading;
      continue;
    }
    const run = runs.at(-1);
    const isAgain = heading !== '' && words.hasHeading;
    const isAnew =
      words.count > 0 &&
      periods.length > 0 &&
      run !== undefined &&
      beginsAnew(view, run, row, column) &&
      hasNoNumbers(view, last + 1, row - 1);
    const isOther = words.count > 0 && run !== undefined && isOtherUnit(view, last, row, column) && hasNoNumbers(view, last + 1, row - 1);
    if (run === undefined || isAgain || isAnew || isOther) {
      runs.push([row]);
      heading = words.last.toLowerCase();
    } else run.push(row);
    if (words.count > 0) words = { count: 0, last: '', hasHeading: false };
    last = row;
  }
  return runs.flatMap((run) => withTops(view, byUnit(view, run, column)));
}

/**
 * A run of years, then quarters, then months, as official series have them, is a table of each. Each must stand together, with two
 * periods or more.
 */
function byUnit(view: View, run: readonly number[], column: number): readonly (readonly number[])[] {
  if (run.length > LONGEST_TABLE) return [run];
  const pieces: { readonly unit: string; readonly rows: number[] }[] = [];
  for (const row of run) {
    const cell = view.cell(row, column);
    const units = cell === undefined ? [] : [...new Set(view.read(cell).periods.map(({ unit }) => unit))];
    const [unit = ''] = units;
    if (units.length !== 1 || !WHOLE.has(unit)) return [run];
    const piece = pieces.at(-1);
    if (piece?.unit === unit) piece.rows.push(row);
    else pieces.push({ unit, rows: [row] });
  }
  const isEachOnce = new Set(pieces.map(({ unit }) => unit)).size === pieces.length;
  return isEachOnce && pieces.every(({ rows }) => rows.length > 1) ? pieces.map(({ rows }) => rows) : [run];
}

/** The pieces of a run, each with the top of the one above it where nothing stands between that could be headings of its own. */
function withTops(view: View, pieces: readonly (readonly number[])[]): readonly Run[] {
  const found: { readonly rows: readonly number[]; readonly top: number }[] = [];
  for (const rows of pieces) {
    const above = found.at(-1);
    const [first = 0] = rows;
    const goesOn = above !== undefined && isEmpty(view, (above.rows.at(-1) ?? 0) + 1, first - 1);
    found.push({ rows, top: goesOn ? above.top : first });
  }
  return found;
}

function isEmpty(view: View, from: number, to: number): boolean {
  for (let row = from; row <= to; row += 1)
    for (let column = 0; column < view.width; column += 1) if (view.cell(row, column) !== undefined) return false;
  return true;
}

const WHOLE: ReadonlySet<string> = new Set(['year', 'quarter', 'month']);

function hasNoNumbers(view: View, from: number, to: number): boolean {
  for (let row = from; row <= to; row += 1)
    for (let column = 0; column < view.width; column += 1) {
      const cell = view.cell(row, column);
      if (cell === undefined) continue;
      const { value, periods } = view.read(cell);
      if (value.kind === 'number' && periods.length === 0) return false;
    }
  return true;
}

/** Whether two cells hold periods that can be of no common unit, as months above and quarters below. */
function isOtherUnit(view: View, above: number, row: number, column: number): boolean {
  const unitsAt = (at: number): readonly string[] => {
    const cell = view.cell(at, column);
    return cell === undefined ? [] : view.read(cell).periods.map(({ unit }) => unit);
  };
  const [one, other] = [unitsAt(above), unitsAt(row)];
  // A year can be that of months without one, above as below.
  const isYearOfOthers = [...one, ...other].includes('year') && [...one, ...other].some((unit) => unit.endsWith('-of-year'));
  const plain = (unit: string): string => unit.replace('-of-year', '');
  return one.length > 0 && other.length > 0 && !isYearOfOthers && !one.map(plain).some((unit) => other.map(plain).includes(unit));
}

/** Longer runs are lists, which have no headings between. */
const LONGEST_TABLE = 2000;

function beginsAnew(view: View, run: readonly number[], row: number, column: number): boolean {
  if (run.length > LONGEST_TABLE) return false;
  const text = (at: number): string => view.cell(at, column)?.text ?? '';
  return run.some((at) => text(at) === text(row));
}
