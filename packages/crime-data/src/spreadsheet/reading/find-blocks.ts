import type { Block } from './block.ts';
import { type Axis, hasHeadingsOfOther } from './axis.ts';
import { axesOf } from './find-axes.ts';
import type { LineAnswers } from './line.ts';
import { namesPeriods } from './columns.ts';
import { isOfRelease } from './heading-words.ts';
import { columnsApart } from './columns-apart.ts';
import { periodColumnsOf, WHICH_PERIODS } from './period-columns.ts';
import { saysPeriodAgain } from './restated.ts';
import { isValueLike, range, type View } from './view.ts';

/** The tables of a sheet: of all lines that can be periods, those that explain most figures, without overlapping. */
export function blocksOf(views: readonly View[], answers: LineAnswers): readonly Block[] {
  const every = views.map((view) => ({ view, axes: axesOf(view, answers) }));
  const found = every.map(({ view, axes }) => ({ view, axes: axes.filter((axis) => !hasNoYear(axis)) }));
  const longest = Math.max(0, ...found.flatMap(({ axes }) => axes.map(({ periods }) => periods.size)));
  // A period alone makes a table only where no line has several.
  const least = longest > 1 ? 2 : 1;
  const scored = found
    .flatMap(({ view, axes }) => axes.filter(({ periods }) => periods.size >= least).map((axis) => blockOf(view, axis, axes)))
    .map((block) => ({ block, explained: explainedBy(block) }))
    .filter(({ explained, block }) => explained > 0 || isDateList(block))
    .toSorted(
      (one, other) =>
        other.explained - one.explained ||
        Number(isFromElsewhere(one.block)) - Number(isFromElsewhere(other.block)) ||
        Number(one.block.axis.isWeak) - Number(other.block.axis.isWeak) ||
        Number(isOfLooseDays(one.block)) - Number(isOfLooseDays(other.block)) ||
        other.block.rows.length - one.block.rows.length ||
        distinctIn(other.block.axis) - distinctIn(one.block.axis) ||
        other.block.axis.columns.length - one.block.axis.columns.length,
    );
  const accepted: { readonly block: Block; readonly area: Area }[] = [];
  // What names no year comes last: only what no other line explains is asked about.
  const yearless = every
    .flatMap(({ view, axes }) => axes.filter(hasNoYear).map((axis) => blockOf(view, axis, axes)))
    .map((block) => ({ block, explained: explainedBy(block) }))
    .filter(({ explained }) => explained > 0)
    .toSorted((one, other) => other.explained - one.explained);
  for (const { block } of [...scored, ...yearless]) {
    const area = areaOf(block);
    if (!accepted.some((one) => overlap(one.area, area))) accepted.push({ block, area });
  }
  const axesIn = new Map(every.map(({ view, axes }) => [view, axes]));
  const blocks = accepted
    .map(({ block }) => withPeriodColumns(block, axesIn.get(block.view) ?? [], answers))
    .toSorted((one, other) => topLeft(one) - topLeft(other));
  return blocks.map((block) => ({ ...block, end: Math.min(block.end, ...blocks.map((other) => headOf(block, other) - 1)) }));
}

/** A table with the columns of periods of which one counts, by the one that was chosen. */
function withPeriodColumns(block: Block, axes: readonly Axis[], answers: LineAnswers): Block {
  const options = periodColumnsOf(block, axes);
  if (options.length === 0) return block;
  const chosen = options.find(({ name }) => name === answers[WHICH_PERIODS]);
  const own = chosen === undefined || chosen.axis === block.axis ? block : { ...blockOf(block.view, chosen.axis, axes), end: block.end };
  return { ...own, periodColumns: { options, isChosen: chosen !== undefined } };
}

/** Whether the periods of a table rest on what its title says, on how its months are counted, or on numbers that may be none. */
const isFromElsewhere = ({ axis: { doubt } }: Block): boolean =>
  doubt?.kind === 'year-of-title' || doubt?.kind === 'month-number' || doubt?.kind === 'bare-numbers';

/** Whether the periods of a table are rather days on which something happened or was published, if others stand beside them. */
const isOfLooseDays = ({ axis }: Block): boolean => axis.isOfLooseDays === true || isOfRelease(axis.heading);

const hasNoYear = ({ doubt }: Axis): boolean => doubt?.kind === 'year-missing';

const distinctIn = ({ periods, partials }: Axis): number =>
  new Set([...periods.values()].map(({ start }) => start)).size * (partials?.size ?? 1);

/** The first row of another table below one, with its titles; beyond every row where it does not lie below. */
function headOf(block: Block, other: Block): number {
  const head = (hasHeadingsOfOther(other.axis) ? null : (other.titleRows[0] ?? other.headerRows[0])) ?? other.rows[0] ?? 0;
  const isBelow = other.view === block.view && head > block.last && other.columns.some((column) => block.columns.includes(column));
  return isBelow ? head : Number.POSITIVE_INFINITY;
}

/** Days alone, or months that come again and again, without a figure beside them: a list of events. */
const isDateList = ({ axis, rows, view }: Block): boolean =>
  rows.length > 1 &&
  !axis.isWeak &&
  !view.isAcross &&
  axis.partials === null &&
  (axis.interval === 'day' || new Set([...axis.periods.values()].map(({ start }) => start)).size < rows.length);

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where a block lies on the sheet itself, without its titles. */
function areaOf({ view, axis, rows, last, columns, headerRows }: Block): Area {
  const every = [...columns, ...axis.columns];
  const [from, to] = [extreme(every, Math.min), extreme(every, Math.max)];
  const top = (hasHeadingsOfOther(axis) ? null : headerRows[0]) ?? rows[0] ?? 0;
  return view.isAcross ? { top: from, bottom: to, left: top, right: last } : { top, bottom: last, left: from, right: to };
}

const extreme = (numbers: readonly number[], pick: (one: number, other: number) => number): number =>
  numbers.reduce((one, other) => pick(one, other));

const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const topLeft = (block: Block): number => {
  const { top, left } = areaOf(block);
  return top * 100_000 + left;
};

function explainedBy(block: Block): number {
  const { view, axis, rows, columns, headerRows } = block;
  let explained = 0;
  for (const column of columns) {
    if (axis.partials !== null && !axis.partials.has(column)) continue;
    if (saysPeriodAgain(block, column, view.label(headerRows.at(-1) ?? 0, column))) continue;
    for (const row of rows)
      if (isValueLike(view, row, column)) explained += 1;
      else if (isBroken(view, row, column)) explained += 0.5;
  }
  return explained;
}

function isBroken(view: View, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  if (cell === undefined) return false;
  const { periods, value } = view.read(cell);
  return value.kind === 'words' && value.hasFigure && periods.length === 0;
}

function blockOf(view: View, axis: Axis, axes: readonly Axis[]): Block {
  const rows = [...axis.periods.keys()].toSorted((one, other) => one - other);
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const [from, to] = columnsOf(view, axis, axes, { first, last });
  const beside = columnsApart(view, axis, { from, to });
  const others = new Set([...axis.columns, ...beside]);
  const columns = range(from, to).filter((column) => !others.has(column));
  // A period alone, as the date of a release among the headings, is no table beside others.
  const within = axes.filter(
    (other) =>
      other !== axis &&
      other.periods.size >= Math.min(2, axis.periods.size) &&
      other.columns.some((column) => column >= from && column <= to),
  );
  const floor = Math.max(-1, ...within.map((other) => other.last).filter((row) => row < axis.top));
  const ceiling = Math.min(view.height, ...within.map((other) => other.first).filter((row) => row > last));
  const above = rowsAbove(view, axis, { first: topOf(view, axis), floor, from, to });
  const { headerRows, titleRows } = headersIn(view, above, { axis, columns, from, to });
  return {
    view,
    axis,
    rows,
    last,
    columns,
    beside,
    hasJoined: false,
    headerRows,
    titleRows,
    end: endOf(view, { last, ceiling, from, to }),
  };
}

/** The row below which the table has its body: the row of months of a matrix, or of a year that stands alone straight above its first months. */
function topOf(view: View, { partialRow, yearRows, top, columns }: Axis): number {
  const isAlone = (row: number): boolean =>
    range(0, view.width - 1).every((column) => columns.includes(column) || view.label(row, column) === '');
  let first = partialRow ?? top;
  while (yearRows.includes(first - 1) && (!view.isAcross || isAlone(first - 1))) first -= 1;
  return first;
}

/** From and to: up to the tables beside this one, which an empty column or their own periods divide from it. */
function columnsOf(
  view: View,
  axis: Axis,
  axes: readonly Axis[],
  { first, last }: { readonly first: number; readonly last: number },
): readonly [number, number] {
  const beside = axes.filter(
    (other) =>
      !other.columns.some((column) => axis.columns.includes(column)) &&
      !isStraightBeside(axis, other) &&
      other.first <= last &&
      other.last >= first &&
      hasFigures(view, other, (other.columns.at(-1) ?? 0) + 1),
  );
  const [ownLeft, ownRight] = [axis.columns[0] ?? 0, axis.columns.at(-1) ?? 0];
  const hasOwnFigures = hasFigures(view, axis, ownRight + 1);
  const next = hasOwnFigures
    ? Math.min(view.width, ...beside.map(({ columns }) => columns[0] ?? 0).filter((column) => column > ownRight))
    : view.width;
  const before = Math.max(-1, ...beside.map(({ columns }) => columns.at(-1) ?? 0).filter((column) => column < ownLeft));
  const isEmpty = (column: number): boolean =>
    range(Math.max(0, first - 1), Math.min(last, first + 200)).every((row) => view.cell(row, column) === undefined);
  let to = next - 1;
  if (next < view.width) for (let column = next - 1; column > ownRight; column -= 1) if (isEmpty(column)) to = column - 1;
  let from = before + 1;
  if (before >= 0) {
    const empty = range(before + 1, ownLeft - 1).findLast(isEmpty);
    from = empty === undefined ? ownLeft : empty + 1;
  }
  return [from, to];
}

/** Whether two axes have no column between them: one says again what the other says, and is no table of its own. */
const isStraightBeside = (axis: Axis, other: Axis): boolean =>
  axis.columns.at(-1) === (other.columns[0] ?? 0) - 1 || other.columns.at(-1) === (axis.columns[0] ?? 0) - 1;

function hasFigures(view: View, axis: Axis, column: number): boolean {
  for (const row of axis.periods.keys()) if (isValueLike(view, row, column)) return true;
  return false;
}

const MOST_HEADER_ROWS = 8;

/** The filled rows straight above the periods, from the top; one empty row between is passed over. */
function rowsAbove(
  view: View,
  axis: Axis,
  { first, floor, from, to }: { readonly first: number; readonly floor: number; readonly from: number; readonly to: number },
): readonly number[] {
  const found: number[] = [];
  let hasTitle = false;
  let hasSkipped = false;
  for (let row = first - 1; row > floor && found.length < MOST_HEADER_ROWS; row -= 1) {
    const filled = range(from, to).filter((column) => view.label(row, column) !== '');
    if (filled.length === 0) {
      if (view.isAcross) continue;
      const mayGoOn = !hasSkipped && !hasTitle && (found.length === 0 || isTitleAlone(view, row - 1, from, to));
      if (!mayGoOn) break;
      hasSkipped = found.length > 0;
      continue;
    }
    const hasNumbers = filled.some((column) => isFigure(view, row, column));
    if (hasNumbers && !view.isAcross && isOfOtherPeriod(view, axis, row)) continue;
    if (hasTitle && hasNumbers) break;
    hasTitle ||= !view.isAcross && found.length > 0 && isTitleAlone(view, row, from, to);
    found.unshift(row);
  }
  return found;
}

/** Whether a row stands for a period that was not understood, as `2018/19 - 22/23`: its figures are no headings. */
const isOfOtherPeriod = (view: View, { columns: [column = 0] }: Axis, row: number): boolean =>
  /^['’(]?\d{2}.*\D/.test(view.label(row, column)) && view.cell(row, column) !== undefined;

const SOURCE = /^(?:source|notes?|contact|produced|prepared|last updated)\b/i;

/** Whether a row holds one text alone, as titles do. */
function isTitleAlone(view: View, row: number, from: number, to: number): boolean {
  if (row < 0) return false;
  const texts = new Set(
    range(from, to)
      .map((column) => view.label(row, column))
      .filter((text) => text !== ''),
  );
  return texts.size === 1 && !SOURCE.test([...texts][0] ?? '') && !range(from, to).some((column) => isFigure(view, row, column));
}

/** A number that is no year. */
function isFigure(view: View, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  if (cell === undefined) return false;
  const { value, periods } = view.read(cell);
  return value.kind === 'number' && !periods.some(({ unit }) => unit === 'year');
}

function headersIn(
  view: View,
  above: readonly number[],
  { axis, columns, from, to }: { readonly axis: Axis; readonly columns: readonly number[]; readonly from: number; readonly to: number },
): Pick<Block, 'headerRows' | 'titleRows'> {
  const described = titleAmong(view, above, axis, columns);
  if (described !== null) return { headerRows: [described], titleRows: above.filter((row) => row !== described) };
  const headerRows: number[] = [];
  const titleRows: number[] = [];
  for (const row of above.toReversed()) {
    const texts = new Set(
      range(from, to)
        .map((column) => view.label(row, column))
        .filter((text) => text !== ''),
    );
    const overColumns = columns.filter((column) => view.label(row, column) !== '');
    const isNearest = headerRows.length === 0;
    const isSpread = texts.size === 1 && axis.columns.some((column) => view.label(row, column) !== '');
    const isHeader =
      titleRows.length === 0 &&
      overColumns.length > 0 &&
      (isNearest || view.isAcross || (texts.size > 1 && !isSpread) || isOverFew(view, row, columns));
    if (isHeader || (isNearest && row === above.at(-1) && axis.columns.some((column) => namesPeriods(view.label(row, column)))))
      headerRows.unshift(row);
    else titleRows.unshift(row);
  }
  return { headerRows, titleRows };
}

/** The row of titles among rows that describe each column, as official series have them: title, code, unit, day of release. Null where there is none, and where figures stand among them. */
function titleAmong(view: View, above: readonly number[], axis: Axis, columns: readonly number[]): number | null {
  const isTitle = (row: number): boolean => axis.columns.some((column) => /^title$/i.test(view.label(row, column)));
  const [title, ...more] = above.filter(isTitle);
  if (title === undefined || more.length > 0 || title === above.at(-1)) return null;
  const below = above.filter((row) => row > title);
  return below.some((row) => columns.some((column) => isFigure(view, row, column))) ? null : title;
}

/** A merged heading over some of several columns. */
function isOverFew(view: View, row: number, columns: readonly number[]): boolean {
  const over = columns.filter((column) => view.label(row, column) !== '' && view.cell(row, column) === undefined);
  return over.length > 0 && columns.some((column) => view.label(row, column) === '');
}

/** The last row before an empty one, or before the next table. */
function endOf(
  view: View,
  { last, ceiling, from, to }: { readonly last: number; readonly ceiling: number; readonly from: number; readonly to: number },
): number {
  let end = last;
  while (end + 1 < ceiling && range(from, to).some((column) => view.cell(end + 1, column) !== undefined)) end += 1;
  return end;
}
