import type { FileSaying } from '@saferplan/domain/shared';
import { writeValueNote } from '@saferplan/domain/spc';
import type { Block } from './block.ts';
import type { Claims } from './claims.ts';
import type { DraftMeasure } from './draft-measures.ts';
import { type ListOfEvents, listOfEventsIn, type WhichDate } from './find-list.ts';
import { type Grid, type GridCell, withoutPlaces } from './grid.ts';
import { eventsIn } from './is-list-of-events.ts';
import type { LineAnswers } from './line.ts';
import { monthIndex, monthOf } from './period-parts.ts';
import type { DraftValue } from './read-values.ts';
import { isNumber, type View } from './view.ts';

type Answers = Readonly<Record<string, string>>;

const NO_ROW = writeValueNote({ code: 'no-row-of-list' });
const EVENT_DETAIL: FileSaying = { code: 'event-detail' };

/** A list of events, with what is to be said of it beside its dates. */
interface EventsToRead extends Pick<ListOfEvents, 'block' | 'groups'> {
  readonly undated?: readonly number[];
  readonly repeated?: readonly number[];
  readonly dates?: WhichDate | null;
}

/** Whether the rows of a list can be read as figures of their periods, if they are no events. */
const holdsNumbers = ({ view, rows, columns }: Block): boolean => columns.some((column) => rows.some((row) => isNumber(view, row, column)));

/** Asks what to do with a list of events; `figures`: it is none. */
function askAboutEvents({ block, groups }: EventsToRead, claims: Claims): string | null {
  const { interval } = block.axis;
  const cells = cellsOfDates(block).map(({ cell }) => cell.name);
  const isOfYears = interval === 'year';
  return claims.ask({
    id: 'events',
    question: { code: 'events', rows: cells.length },
    options: [
      { id: BY_MONTH, label: { code: isOfYears ? 'events.by-year' : 'events.by-month' } },
      ...groups.map(({ name, size }) => ({
        id: `${BY_MONTH}:${name}`,
        label: { code: isOfYears ? 'events.by-year-and' : 'events.by-month-and', name, groups: size } as const,
      })),
      ...(interval === 'day' ? [{ id: 'dates', label: { code: 'events.dates' } as const }] : []),
      ...(holdsNumbers(block) ? [{ id: 'figures', label: { code: 'events.figures' } as const }] : []),
      { id: 'leave-out', label: { code: 'events.leave-out' } },
    ],
    cells,
  });
}

/** Counted by the month, or by the year where no more than that is known of the dates. */
const BY_MONTH = 'by-month';

/** The list of events of a sheet, and the sheet without it; null where it has none, or where somebody answered that they are figures. */
export function listApart(
  grid: Grid,
  view: View,
  { answers, lineAnswers, claims }: { readonly answers: Answers; readonly lineAnswers: LineAnswers; readonly claims: Claims },
): { readonly list: EventsToRead; readonly rest: Grid } | 'figures' | null {
  const list = listOfEventsIn(view, lineAnswers, answers['event-date'] ?? null);
  if (list === null) return null;
  const { block, undated, repeated } = list;
  if (answers['events'] === 'figures' && holdsNumbers(block)) {
    askAboutEvents(list, claims);
    return 'figures';
  }
  const columns = [...block.axis.columns, ...block.columns];
  const rows = [...block.headerRows, ...block.rows, ...undated, ...repeated];
  return { list, rest: withoutPlaces(grid, rows, columns) };
}

/** What a table holds where it is a list of events; null where it is none. */
export function eventsOf(block: Block, list: EventsToRead | null): EventsToRead | null {
  if (block === list?.block) return list;
  const groups = eventsIn(block);
  return groups === null ? null : { block, groups };
}

interface Dated {
  readonly row: number;
  readonly cell: GridCell;
  readonly start: string;
}

function cellsOfDates({ view, axis, rows }: Block): readonly Dated[] {
  const [dateColumn = 0] = axis.columns;
  return rows.flatMap((row) => {
    const [cell, period] = [view.cell(row, dateColumn), axis.periods.get(row)];
    return cell === undefined || period === undefined ? [] : [{ row, cell, start: period.start }];
  });
}

/** Which of several dates is that of an event is asked; as long as it is not answered, nothing is counted. */
function askWhichDate({ block, undated = [], dates = null }: EventsToRead, claims: Claims): boolean {
  if (dates === null) return false;
  const { view, rows } = block;
  const answer = claims.ask({
    id: 'event-date',
    question: { code: 'event-date' },
    options: dates.options.map(({ name }) => ({ id: name, label: { code: 'event-date.column', name } as const })),
    cells: [...rows, ...undated]
      .toSorted((one, other) => one - other)
      .flatMap((row) => dates.options.flatMap(({ column }) => view.cell(row, column)?.name ?? [])),
  });
  return answer === null;
}

/** Reads a list of events by what was answered: counts them by month, apart by a column, or keeps their dates; null where it is none by the answer. */
export function readEvents(
  list: EventsToRead,
  { index, sheet, claims }: { readonly index: number; readonly sheet: string; readonly claims: Claims },
): readonly DraftMeasure[] | null {
  const { block, groups, undated = [], repeated = [] } = list;
  const { view, axis, rows } = block;
  const dated = cellsOfDates(block);
  const isOpen = askWhichDate(list, claims);
  const answer = askAboutEvents(list, claims);
  if (answer === 'figures') return null;
  const group = groups.find(({ name }) => answer === `${BY_MONTH}:${name}`) ?? null;
  const codeOf = (row: number): 'event-without-day' | 'event-without-date' => {
    const cell = view.cell(row, axis.columns[0] ?? 0);
    const isLess = axis.interval === 'day' && cell !== undefined && view.read(cell).periods.some(({ unit }) => unit !== 'day');
    return isLess ? 'event-without-day' : 'event-without-date';
  };
  for (const column of [...axis.columns, ...block.columns]) {
    for (const row of [...block.headerRows, ...block.titleRows, ...repeated]) claims.label(view.cell(row, column));
    for (const row of undated) claims.leaveOut(view.cell(row, column), { code: codeOf(row), name: axis.heading });
  }
  for (const column of block.columns)
    for (const row of rows) {
      if (column === group?.column) claims.label(view.cell(row, column));
      else claims.leaveOut(view.cell(row, column), EVENT_DETAIL);
    }
  for (const row of rows) for (const column of axis.columns) claims.label(view.cell(row, column));
  for (const { cell } of dated) claims.value(cell);
  if (isOpen) return [];
  const isOfYears = axis.interval === 'year';
  const name = sheet.replace(/\.[a-z]{2,4}$/i, '');
  const made = (own: string, values: readonly DraftValue[]): DraftMeasure => ({
    name: own,
    title: '',
    heading: '',
    interval: answer === 'dates' ? 'day' : isOfYears ? 'year' : 'month',
    begins: isOfYears ? 1 : null,
    isRolling: false,
    values,
    block: index,
  });
  if (answer === 'dates')
    return [
      made(
        name,
        dated.toSorted((one, other) => (one.start < other.start ? -1 : 1)).map(({ cell, start }) => counted(start, 1, cell)),
      ),
    ];
  if (answer !== BY_MONTH && group === null) return [];
  const groupOf = (row: number): string => (group === null ? name : (view.cell(row, group.column)?.text ?? `Without ${group.name}`));
  const saysTotal = (row: number): boolean => [...axis.columns, ...block.columns].some((column) => OF_TOTAL.test(view.label(row, column)));
  const byGroup = Map.groupBy(dated, ({ row }) => groupOf(row));
  const [first, last] = spanOf(dated.map(({ start }) => start));
  const step = isOfYears ? MONTHS_OF_YEAR : 1;
  return [...byGroup].map(([own, events]) => {
    // An event of which nobody says its group can be of any.
    const without = undated.filter(
      (row) => !saysTotal(row) && (groupOf(row) === own || (group !== null && view.cell(row, group.column) === undefined)),
    ).length;
    return made(own, countsOf(events, { first, last, step, without }));
  });
}

const counted = (period: string, value: number | null, cell: GridCell, note = ''): DraftValue => ({
  period,
  value,
  status: 'value',
  note,
  cell: cell.name,
  isPercent: false,
  unit: '',
  source: cell,
});

function spanOf(starts: readonly string[]): readonly [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const start of starts) {
    const month = monthIndex(start.slice(0, 7));
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  return [first, last];
}

const MONTHS_OF_YEAR = 12;
/** What the row below a list says that sums it up. */
const OF_TOTAL = /^(?:grand |overall )?totals?\b|^cyfanswm\b/i;

/**
 * The number of events of each month or year; one between the first and the last of the whole list that has none counts none, unless one of
 * the `without` events that have no date may be of it.
 */
function countsOf(
  events: readonly Dated[],
  { first, last, step, without }: { readonly first: number; readonly last: number; readonly step: number; readonly without: number },
): readonly DraftValue[] {
  const note = without === 0 ? '' : writeValueNote({ code: 'events-without-date', count: without });
  const byMonth = Map.groupBy(events, ({ start }) => start.slice(0, 7));
  const counts: DraftValue[] = [];
  const [anywhere] = events;
  for (let index = first; index <= last; index += step) {
    const month = monthOf(Math.floor(index / 12), (index % 12) + 1);
    const own = byMonth.get(month) ?? [];
    const [cell] = own;
    if (cell !== undefined) counts.push(counted(month, own.length, cell.cell, note));
    else if (anywhere !== undefined && note === '') counts.push(counted(month, 0, anywhere.cell, NO_ROW));
    else if (anywhere !== undefined) counts.push({ ...counted(month, null, anywhere.cell, note), status: 'missing' });
  }
  return counts;
}
