import type { FileSaying } from '@saferplan/domain/shared';
import { writeValueNote } from '@saferplan/domain/spc';
import type { Claims } from './claims.ts';
import { isCodeHeading, isGenericHeading, isPlaceHeading, kindOfColumn } from './columns.ts';
import type { DraftMeasure } from './draft-measures.ts';
import type { Block } from './block.ts';
import type { GridCell } from './grid.ts';
import { headingsOf } from './headings.ts';
import { monthIndex, monthOf } from './period-parts.ts';
import type { DraftValue } from './read-values.ts';
import { whatDaysAre } from './resolve-days.ts';

/** A list with one row for each event. */
interface EventList {
  /** The columns by which events can be counted apart, with their names. */
  readonly groups: readonly { readonly column: number; readonly name: string }[];
}

const [FEWEST_GROUPS, MOST_GROUPS, MANY_A_DAY, LEAST_ROWS, FEWEST_COUNTED] = [2, 40, 1.5, 5, 3];

/** Whether the rows of a block are events, one each, and not figures of days; null where they are not. */
export function eventsIn(block: Block): EventList | null {
  const { view, axis, rows, columns } = block;
  if (view.isAcross || axis.partials !== null) return null;
  const starts = rows.map((row) => axis.periods.get(row)?.start ?? '');
  const distinct = [...new Set(starts)];
  const headings = headingsOf(block);
  const facts = columns.map((column) => ({
    column,
    heading: headings.nearestOf(column),
    ...factsOf(block, column, isNumberOfEach(headings.nearestOf(column)) ? rows.length : MOST_GROUPS + 1),
    kind: kindOfColumn(block, column, headings.nearestOf(column)),
  }));
  // The time at which each happened is no figure of its day.
  const isClock = facts.some(({ kind }) => kind === 'words') || distinct.length < rows.length;
  const figures = facts.filter(({ kind, column, heading }) => kind === 'values' && !(isClock && isTimeOfDay(block, column, heading)));
  const repeats = distinct.length < rows.length;
  const isIrregular = axis.interval === 'day' && whatDaysAre(distinct.toSorted()).fit === 0;
  const hasNumberOfEach = facts.some(
    ({ distinct: values, filled, heading, column }) =>
      (filled === rows.length && values === rows.length && rows.length >= LEAST_ROWS && isNumberOfEach(heading)) ||
      (axis.interval === 'day' && ONE_OF_LIST.test(heading) && countsRows(block, column)),
  );
  const countsSomething = figures.some(
    ({ heading }) =>
      (heading !== '' && isGenericHeading(heading)) || /\b(?:counts?|totals?|rate|incidents|offences|crimes)\b/i.test(heading),
  );
  const words = facts.filter(({ kind }) => kind !== 'values').map(({ column }) => column);
  const isEvents =
    figures.length === 0
      ? axis.interval === 'day' || repeats
      : (hasNumberOfEach && (repeats || isIrregular)) ||
        (repeats &&
          !countsSomething &&
          rows.length / distinct.length >= MANY_A_DAY &&
          axis.interval === 'day' &&
          rows.length >= LEAST_ROWS &&
          hasTwins(block, words));
  if (!isEvents) return null;
  const groups = facts.filter(
    ({ distinct: values, heading, filled }) => heading !== '' && values >= FEWEST_GROUPS && values <= MOST_GROUPS && values < filled,
  );
  return { groups: groups.map(({ column, heading }) => ({ column, name: heading })) };
}

const isNumberOfEach = (heading: string): boolean =>
  (isCodeHeading(heading) && !isPlaceHeading(heading)) ||
  /\b(?:no\.?|number|index|reference)$/i.test(heading) ||
  /(?:_|\b)(?:index|ref|id|reference|urn)$/i.test(heading);

/** What stands in one row of a list. */
const ONE_OF_LIST = /^(?:the )?(?:incident|event|case|record|row|line|crime|offence|item|entry|call|report|log|serial|sequence|#)$/i;

/** Whether each row has the next whole number, as those of a list have that are numbered. */
function countsRows({ view, rows }: Block, column: number): boolean {
  const numberAt = (row: number | undefined): number => {
    const cell = row === undefined ? undefined : view.cell(row, column);
    const value = cell === undefined ? null : view.read(cell).value;
    return value?.kind === 'number' && Number.isInteger(value.value) ? value.value : Number.NaN;
  };
  const first = numberAt(rows[0]);
  return rows.length >= FEWEST_COUNTED && rows.every((row, at) => numberAt(row) === first + at);
}

/** Whether a column says at what time of its day each event happened. */
const isTimeOfDay = ({ view, rows }: Block, column: number, heading: string): boolean =>
  /^(?:[a-z]+ )?time(?: (?:of|from|to)\b.*| ?\(.*\))?$/i.test(heading) &&
  !/\bresponse\b/i.test(heading) &&
  rows.every((row) => {
    const cell = view.cell(row, column);
    const value = cell === undefined ? null : view.read(cell).value;
    return value === null || (value.kind === 'time' && value.hours < 24);
  });

/** How many cells of a column are filled, and with how many different texts, counted up to `most`. */
function factsOf({ view, rows }: Block, column: number, most = MOST_GROUPS): { readonly filled: number; readonly distinct: number } {
  const seen = new Set<string>();
  let filled = 0;
  for (const row of rows) {
    const cell = view.cell(row, column);
    if (cell === undefined) continue;
    filled += 1;
    if (seen.size < most) seen.add(cell.text);
  }
  return { filled, distinct: seen.size };
}

/** Whether rows of one day agree in all their words: as rows of figures they would contradict one another. */
function hasTwins({ view, axis, rows }: Block, words: readonly number[]): boolean {
  const seen = new Set(
    rows.map((row) => [axis.periods.get(row)?.start, ...words.map((column) => view.cell(row, column)?.text ?? '')].join('\u0000')),
  );
  return seen.size < rows.length;
}

const NO_ROW = writeValueNote({ code: 'no-row-of-list' });
const EVENT_DETAIL: FileSaying = { code: 'event-detail' };

/** Asks what to do with a list of events, and does it: counts them by month, apart by a column, or keeps their dates. */
export function readEvents(
  block: Block,
  { groups }: EventList,
  { index, sheet, claims }: { readonly index: number; readonly sheet: string; readonly claims: Claims },
): readonly DraftMeasure[] {
  const { view, axis, rows } = block;
  const [dateColumn = 0] = axis.columns;
  const dated = rows.flatMap((row) => {
    const [cell, period] = [view.cell(row, dateColumn), axis.periods.get(row)];
    return cell === undefined || period === undefined ? [] : [{ row, cell, start: period.start }];
  });
  const answer = claims.ask({
    id: 'events',
    question: { code: 'events', rows: dated.length },
    options: [
      { id: 'by-month', label: { code: 'events.by-month' } },
      ...groups.map(({ column, name }) => ({
        id: `by-month:${name}`,
        label: { code: 'events.by-month-and', name, groups: factsOf(block, column).distinct } as const,
      })),
      ...(axis.interval === 'day' ? [{ id: 'dates', label: { code: 'events.dates' } as const }] : []),
      { id: 'leave-out', label: { code: 'events.leave-out' } },
    ],
    cells: dated.map(({ cell }) => cell.name),
  });
  const group = groups.find(({ name }) => answer === `by-month:${name}`) ?? null;
  for (const column of [...axis.columns, ...block.columns])
    for (const row of [...block.headerRows, ...block.titleRows]) claims.label(view.cell(row, column));
  for (const column of block.columns)
    for (const row of rows) {
      if (column === group?.column) claims.label(view.cell(row, column));
      else claims.leaveOut(view.cell(row, column), EVENT_DETAIL);
    }
  for (const { cell } of dated) claims.value(cell);
  const name = sheet.replace(/\.[a-z]{2,4}$/i, '');
  const made = (own: string, values: readonly DraftValue[]): DraftMeasure => ({
    name: own,
    title: '',
    heading: '',
    interval: answer === 'dates' ? 'day' : 'month',
    begins: null,
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
  if (answer !== 'by-month' && group === null) return [];
  const byGroup = Map.groupBy(dated, ({ row }) =>
    group === null ? name : (view.cell(row, group.column)?.text ?? `Without ${group.name}`),
  );
  const [first, last] = spanOf(dated.map(({ start }) => start));
  return [...byGroup].map(([own, events]) => made(own, monthlyCounts(events, first, last)));
}

const counted = (period: string, value: number, cell: GridCell, note = ''): DraftValue => ({
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

/** The number of events of each month; a month between the first and the last of the whole list that has none counts none. */
function monthlyCounts(
  events: readonly { readonly cell: GridCell; readonly start: string }[],
  first: number,
  last: number,
): readonly DraftValue[] {
  const byMonth = Map.groupBy(events, ({ start }) => start.slice(0, 7));
  const counts: DraftValue[] = [];
  const [anywhere] = events;
  for (let index = first; index <= last; index += 1) {
    const month = monthOf(Math.floor(index / 12), (index % 12) + 1);
    const own = byMonth.get(month) ?? [];
    const [cell] = own;
    if (cell !== undefined) counts.push(counted(month, own.length, cell.cell));
    else if (anywhere !== undefined) counts.push(counted(month, 0, anywhere.cell, NO_ROW));
  }
  return counts;
}
