import { type Axis, IN_ITS_OWN_CELLS } from './axis.ts';
import type { Block } from './block.ts';
import { isAgeHeading, isOfBirth, plainHeading } from './heading-words.ts';
import { eventsIn, type Groups } from './is-list-of-events.ts';
import type { LineAnswers, LineDoubt } from './line.ts';
import type { PeriodReading } from './period-reading.ts';
import { whatDaysAre } from './resolve-days.ts';
import { isNumber, range, type View } from './view.ts';

/** A list of events: a row of headings with one row for each event below it, whatever stands in single cells of them. */
export interface ListOfEvents {
  /** With the rows of the events whose date is known. */
  readonly block: Block;
  readonly groups: Groups;
  /** Events without a date that can be read. */
  readonly undated: readonly number[];
  /** Rows that say the headings again, as at a page break. */
  readonly repeated: readonly number[];
  readonly dates: WhichDate | null;
}

/** Several dates of each event, of which one is that of the event. */
export interface WhichDate {
  readonly options: readonly { readonly column: number; readonly name: string }[];
  /** The column that was chosen; null as long as none is. */
  readonly chosen: number | null;
}

type Unit = 'day' | 'month' | 'year';
/** The dates of a column, by row. */
interface Dates {
  readonly column: number;
  readonly heading: string;
  readonly unit: Unit;
  /** As days before months, and as months before days; the same where only one way is possible. */
  readonly dayFirst: ReadonlyMap<number, string>;
  readonly monthFirst: ReadonlyMap<number, string>;
}

/** Lists begin near the top of their sheet; in so many rows one sees whether a column holds dates. */
const [NEAR_TOP, LOOKED_AT, FEWEST] = [60, 40, 2];

/** The first list of events of a sheet; null where it has none. `chosenDate`: the answer to which date is that of the event. */
export function listOfEventsIn(view: View, answers: LineAnswers, chosenDate: string | null): ListOfEvents | null {
  const tried = new Set<number>();
  const kinds: (KindOfRow | undefined)[] = [];
  const kindOf = (row: number): KindOfRow => (kinds[row] ??= kindOfRow(view, row));
  for (let column = 0; column < view.width; column += 1) {
    const header = headerOf(view, column, kindOf);
    if (header === null || tried.has(header)) continue;
    tried.add(header);
    const list = listBelow(view, header, column, { answers, chosenDate });
    if (list !== null) return list;
  }
  return null;
}

/** The row of headings above the first dates of a column; null where there are none. */
function headerOf(view: View, column: number, kindOf: (row: number) => KindOfRow): number | null {
  const [first] = datedRows(view, column, { from: 0, to: NEAR_TOP, most: 1 });
  if (first === undefined || datedRows(view, column, { from: first, to: first + LOOKED_AT, most: FEWEST }).length < FEWEST) return null;
  for (let row = first - 1; row >= 0; row -= 1) {
    const kind = kindOf(row);
    if (kind === 'empty') return null;
    if (kind === 'headings' && view.label(row, column) !== '') return row;
  }
  return null;
}

/** The first rows of a column, as many as asked for, that hold a date. */
function datedRows(
  view: View,
  column: number,
  { from, to, most }: { readonly from: number; readonly to: number; readonly most: number },
): readonly number[] {
  const found: number[] = [];
  for (let row = from; row <= Math.min(view.height - 1, to) && found.length < most; row += 1)
    if (unitAt(view, row, column) !== null) found.push(row);
  return found;
}

/** What a row holds over its whole width, which each of its columns asks for. */
type KindOfRow = 'empty' | 'headings' | 'other';

function kindOfRow(view: View, row: number): KindOfRow {
  let kind: KindOfRow = 'empty';
  for (let column = 0; column < view.width; column += 1) {
    if (view.cell(row, column) === undefined) continue;
    if (!isHeading(view, row, column)) return 'other';
    kind = 'headings';
  }
  return kind;
}

/** Words that begin with a letter, or `#`. */
function isHeading(view: View, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  if (cell === undefined || cell.stored.type !== 'text' || !/^[\p{L}#]/u.test(cell.text)) return false;
  const { value, periods } = view.read(cell);
  return value.kind === 'words' && periods.length === 0;
}

function readingsAt(view: View, row: number, column: number): readonly PeriodReading[] {
  const cell = view.cell(row, column);
  return cell === undefined ? [] : view.read(cell).periods;
}

/** What a cell is the date of; numbers are only years. */
function unitAt(view: View, row: number, column: number): Unit | null {
  const readings = readingsAt(view, row, column);
  if (readings.some(({ unit, form }) => unit === 'day' && form !== 'number')) return 'day';
  if (readings.some(({ unit, form }) => unit === 'month' && form === 'plain')) return 'month';
  return readings.some(({ unit, begins }) => unit === 'year' && begins === 1) ? 'year' : null;
}

function listBelow(
  view: View,
  header: number,
  within: number,
  { answers, chosenDate }: { readonly answers: LineAnswers; readonly chosenDate: string | null },
): ListOfEvents | null {
  const near = range(header, Math.min(view.height - 1, header + LOOKED_AT));
  const isFilled = (column: number): boolean => near.some((row) => view.label(row, column) !== '');
  let [from, to] = [within, within];
  while (from > 0 && isFilled(from - 1)) from -= 1;
  while (to + 1 < view.width && isFilled(to + 1)) to += 1;
  const columns = range(from, to);
  const { records, repeated } = recordsBelow(view, { header, columns, within });
  if (records.length < FEWEST) return null;
  const every = columns.flatMap((column) => datesIn(view, records, column, view.label(header, column)) ?? []);
  const dates = every.filter((one) => !saysLess(one, every));
  const [first] = dates;
  // Of people alone it is known when they were born, and not what happened when.
  if (first === undefined || dates.every(({ heading }) => isOfBirth(heading))) return null;
  const which = dates.length === 1 || areSameDays(dates) ? null : whichOf(view, dates, chosenDate);
  const date = dates.find(({ column }) => column === which?.chosen) ?? first;
  // The year of months that stand in a column of their own is no date alone.
  if (date.unit === 'year' && columns.some((column) => holdsMonths(view, records, column, view.label(header, column)))) return null;
  const { starts, unit, doubt } = inOrder(date, dates, answers);
  const dated = records.filter((row) => starts.has(row));
  const last = records.findLast((row) => starts.has(row) || columns.filter((column) => view.cell(row, column) !== undefined).length > 1);
  const axis: Axis = {
    columns: [date.column],
    periods: new Map([...starts].map(([row, start]) => [row, { start, note: '' }])),
    interval: unit,
    begins: unit === 'year' ? 1 : null,
    isRolling: false,
    isWeak: false,
    doubt: which !== null && which.chosen === null ? null : doubt,
    heading: date.heading,
    top: header + 1,
    ...IN_ITS_OWN_CELLS,
    first: dated[0] ?? header + 1,
    last: dated.at(-1) ?? header + 1,
  };
  const block: Block = {
    view,
    axis,
    rows: dated,
    last: axis.last,
    columns: columns.filter((column) => column !== date.column),
    beside: [],
    hasJoined: false,
    headerRows: [header],
    titleRows: [],
    end: last ?? axis.last,
  };
  const others = every.filter((one) => one !== date).map(({ column }) => column);
  const haveMonths = dates.some((one) => one !== date && one.unit === 'month');
  const groups = dated.length < FEWEST ? null : eventsIn(block, { otherDates: others, haveMonths });
  if (groups === null) return null;
  const undated = records.filter((row) => !starts.has(row) && row <= block.end);
  return { block, groups, undated, repeated: repeated.filter((row) => row <= block.end), dates: which };
}

/**
 * The filled rows below a row of headings, and those that say the headings again. An empty row ends them where the list does not go on below
 * it; so do periods of another unit than that of its dates, as in a table of months below a list of days.
 */
function recordsBelow(
  view: View,
  { header, columns, within }: { readonly header: number; readonly columns: readonly number[]; readonly within: number },
): { readonly records: readonly number[]; readonly repeated: readonly number[] } {
  const headings = columns.map((column) => view.label(header, column));
  const isAgain = (row: number): boolean => columns.every((column, at) => view.label(row, column) === headings[at]);
  const isFilled = (row: number): boolean => columns.some((column) => view.cell(row, column) !== undefined);
  const beside = columns.filter((column) => column !== within);
  const [records, repeated]: [number[], number[]] = [[], []];
  const units = new Map<Unit, number>();
  const isOther = (row: number): boolean => {
    const unit = row < view.height ? unitAt(view, row, within) : null;
    return unit !== null && [...units.values()].some((count) => count > (units.get(unit) ?? 0));
  };
  const goesOnAt = (row: number): boolean =>
    row < view.height && (isAgain(row) || (unitAt(view, row, within) !== null && !isOther(row) && isLike(view, { row, records, beside })));
  for (let row = header + 1; row < view.height; row += 1) {
    if (!isFilled(row)) {
      if (goesOnAt(row + 1)) continue;
      break;
    }
    // One event can be known by its month alone.
    if (isOther(row) && isOther(row + 1)) break;
    const unit = unitAt(view, row, within);
    if (unit !== null) units.set(unit, (units.get(unit) ?? 0) + 1);
    if (isAgain(row)) repeated.push(row);
    else records.push(row);
  }
  return { records, repeated };
}

/** Whether a row has words or numbers below those of a list, and not only numbers where the list has words, as a table of figures below it has. */
function isLike(
  view: View,
  { row, records, beside }: { readonly row: number; readonly records: readonly number[]; readonly beside: readonly number[] },
): boolean {
  const filled = beside.filter((column) => view.cell(row, column) !== undefined);
  const near = records.slice(-LOOKED_AT);
  const isAlike = (column: number): boolean => {
    const above = near.filter((one) => view.cell(one, column) !== undefined);
    return above.length === 0 || above.some((one) => isNumber(view, one, column) === isNumber(view, row, column));
  };
  return filled.length === 0 || filled.some(isAlike);
}

/** The dates of a column where most of its rows hold one; null where they do not, or where no event is of them. */
function datesIn(view: View, records: readonly number[], column: number, heading: string): Dates | null {
  const some = records.slice(0, LOOKED_AT);
  const units = some.map((row) => unitAt(view, row, column));
  const isMost = (unit: Unit): boolean => {
    const count = units.filter((each) => each === unit).length;
    return count * 2 >= some.length && count >= FEWEST;
  };
  const unit = (['day', 'month', 'year'] as const).find(isMost);
  if (unit === undefined) return null;
  if (unit === 'year' && (!/\b(?:year|yr|blwyddyn)\b/.test(plainHeading(heading)) || isOfBirth(heading) || isAgeHeading(heading)))
    return null;
  const [dayFirst, monthFirst] = [new Map<number, string>(), new Map<number, string>()];
  for (const row of records)
    for (const { unit: own, form, start } of readingsAt(view, row, column)) {
      if (own !== unit || (unit === 'day' && form === 'number') || (unit === 'month' && form !== 'plain')) continue;
      if (form !== 'month-first') dayFirst.set(row, start);
      if (form !== 'day-first') monthFirst.set(row, start);
    }
  return { column, heading, unit, dayFirst, monthFirst };
}

/** Whether a column holds months without their year. */
const holdsMonths = (view: View, records: readonly number[], column: number, heading: string): boolean =>
  /\b(?:month|mth|mis)\b/i.test(heading) ||
  records.slice(0, LOOKED_AT).every((row) => readingsAt(view, row, column).some(({ unit }) => unit === 'month-of-year'));

/** Whether days can be read in two ways, and every one of them so. */
const isEither = ({ dayFirst, monthFirst }: Dates): boolean => {
  if (dayFirst.size !== monthFirst.size) return false;
  for (const [row, start] of dayFirst) if (monthFirst.get(row) !== start) return true;
  return false;
};

/** Whether a column only says the month or the year of another. */
const saysLess = (dates: Dates, every: readonly Dates[]): boolean =>
  every.some(
    (other) =>
      other !== dates &&
      other.unit !== dates.unit &&
      [...dates.dayFirst].every(([row, start]) => {
        const finer = other.dayFirst.get(row);
        return finer === undefined || (finer.length > start.length && finer.startsWith(dates.unit === 'year' ? start.slice(0, 4) : start));
      }),
  );

/** Whether every event begins and ends on one day. */
const areSameDays = ([first, ...others]: readonly Dates[]): boolean =>
  first !== undefined &&
  others.every(({ dayFirst }) => [...dayFirst].every(([row, start]) => (first.dayFirst.get(row) ?? start) === start));

function whichOf(view: View, dates: readonly Dates[], answer: string | null): WhichDate {
  const sorted = dates.toSorted((one, other) => Number(isOfBirth(one.heading)) - Number(isOfBirth(other.heading)));
  const options = sorted.map(({ column, heading }) => {
    const isShared = dates.some((other) => other.column !== column && other.heading === heading);
    return { column, name: isShared ? `${heading} (${view.nameAt(0, column).replace(/\d+$/u, '')})` : heading };
  });
  return { options, chosen: options.find(({ name }) => name === answer)?.column ?? null };
}

/** The days of the chosen column in the order of day and month that they, or the other dates beside them, show; else by answer. */
function inOrder(
  dates: Dates,
  every: readonly Dates[],
  answers: LineAnswers,
): { readonly starts: ReadonlyMap<number, string>; readonly unit: Unit; readonly doubt: LineDoubt | null } {
  const { dayFirst, monthFirst } = dates;
  const sure = (starts: ReadonlyMap<number, string>): ReturnType<typeof inOrder> => ({ ...asMonths(dates.unit, starts), doubt: null });
  if (!isEither(dates)) return sure(monthFirst.size > dayFirst.size ? monthFirst : dayFirst);
  const others = every.filter((one) => one.unit === 'day' && one.dayFirst.size !== one.monthFirst.size);
  if (others.length > 0 && others.every((one) => one.dayFirst.size > one.monthFirst.size)) return sure(dayFirst);
  const [ofDayFirst, ofMonthFirst] = [dayFirst, monthFirst].map((starts) => whatDaysAre([...new Set(starts.values())].toSorted()).fit);
  if (ofDayFirst === 4 || ((ofDayFirst ?? 0) > 0 && ofMonthFirst === 0)) return sure(dayFirst);
  const answer = answers['date-order'];
  const starts = answer === 'month-first' ? monthFirst : dayFirst;
  return { starts, unit: dates.unit, doubt: { kind: 'date-order', answer, places: [...starts.keys()] } };
}

/** Days that are all the first of their months, as a spreadsheet stores months, are months. */
function asMonths(unit: Unit, starts: ReadonlyMap<number, string>): { readonly unit: Unit; readonly starts: ReadonlyMap<number, string> } {
  if (unit !== 'day' || [...starts.values()].some((start) => !start.endsWith('-01'))) return { unit, starts };
  return { unit: 'month', starts: new Map([...starts].map(([row, start]) => [row, start.slice(0, 7)])) };
}
