import { type Account, type Claims, claimsOn, type LeftOut, type Question } from './claims.ts';
import { withColumnsApart } from './columns-apart.ts';
import { claimRest, isTargetName } from './claim-rest.ts';
import type { Measure, RefusedMeasure } from './measure.ts';
import type { CellReading } from './cell-reading.ts';
import { cellReader } from './read-cell.ts';
import { type DraftMeasure, draftMeasures } from './draft-measures.ts';
import type { Block } from './block.ts';
import { blocksOf } from './find-blocks.ts';
import { type Grid, type GridCell, isTooSparse } from './grid.ts';
import { eventsIn, readEvents } from './read-events.ts';
import { askAboutCells, type DraftValue, nothingCollected, type TableValue, withTold } from './read-values.ts';
import type { LineAnswers, LineDoubt } from './resolve-line.ts';
import { overruledWith, refusalsOf, settleDuplicates, withOwnNames, withUnit } from './settle-measures.ts';
import { settleSeparators } from './settle-separators.ts';
import { withDenominators } from './denominators.ts';
import { viewOf } from './view.ts';
import { isYearOpen } from './years-missing.ts';

/** The answers to questions, by their identifiers; `keep:NAME` with a reason imports what was left out. */
export type Answers = Readonly<Record<string, string>>;

/** How a sheet was understood, with every filled cell accounted for. */
export interface SheetReading {
  readonly sheet: string;
  readonly measures: readonly Measure[];
  readonly refused: readonly RefusedMeasure[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
  readonly account: Account;
}

/**
 * Reads a sheet: which cells are periods, which figures belong to them, and what each measure is called. What is not certain becomes
 * a question; every other filled cell is a value, a label, or left out with a reason. Pure: the same sheet and answers give the same
 * reading, and none of them makes it fail.
 */
export function readSheet(whole: Grid, answers: Answers): SheetReading {
  const claims = claimsOn(whole.cells, answers);
  const grid = withoutHidden(whole, answers, claims);
  if (isTooSparse(grid)) {
    for (const cell of grid.cells) claims.leaveOut(cell, 'The cells of this sheet lie too far apart to be a table.');
    return { sheet: grid.sheet, measures: [], refused: [], ...claims.finish() };
  }
  const read = cellReader(grid);
  // In the order in which they lie in memory, which later looks at columns do not keep.
  for (const cell of grid.cells) read(cell);
  const lineAnswers: LineAnswers = {
    'date-order': answers['date-order'] ?? null,
    'quarter-end': answers['quarter-end'] ?? null,
    'mixed-years': answers['mixed-years'] ?? null,
    'year-end': answers['year-end'] ?? null,
    'slash-month': answers['slash-month'] ?? null,
    'year-of-title': answers['year-of-title'] ?? null,
    'year-order': answers['year-order'] ?? null,
    'month-number': answers['month-number'] ?? null,
    yearOf: ({ id, options }) => options.find((option) => option.id === answers[id])?.id ?? null,
  };
  const blocks = blocksOf([viewOf(grid, false, read), viewOf(grid, true, read)], lineAnswers).map((block) =>
    withColumnsApart(block, claims),
  );
  const collected = nothingCollected();
  const targets = new Map<string, number>();
  const drafts = blocks.flatMap((block, index) => {
    const isOpen = hasNoYear(block);
    const events = isOpen ? null : eventsIn(block);
    if (events !== null) return readEvents(block, events, { index, sheet: grid.sheet, claims });
    const draft = draftMeasures(block, { index, sheet: grid.sheet, claims, collected });
    const byColumn = claimRest(block, draft, claims);
    if (isOpen) {
      for (const { source } of draft.measures.flatMap(({ values }) => values))
        claims.leaveOut(source ?? undefined, 'Its period names no year.');
      return [];
    }
    for (const measure of draft.measures) noteTarget(measure, block, byColumn, targets);
    return draft.measures;
  });
  askAboutPeriods(blocks, claims);
  const asked = new Set(collected.noValues);
  for (const { stored, name } of grid.cells) if (stored.type === 'no-value' && !asked.has(name)) collected.noValues.push(name);
  const parted = grid.hasSemicolons ? settleSeparators(drafts, collected, claims) : drafts;
  const told = askAboutCells(collected, claims);
  const settled = withOwnNames(parted)
    .flatMap((draft) => (isOfEvents(draft) ? [draft] : settleDuplicates(draft, claims)))
    .map((draft) => ({ ...draft, values: withTold(draft.values, told) }));
  const { measures, refused } = finishMeasures(settled, { answers, claims, targets, blocks });
  claimOutside(grid, { blocks, read, claims });
  return { sheet: grid.sheet, measures, refused, ...claims.finish() };
}

/** Whether nobody has told the year of a table that does not name it. */
const hasNoYear = ({ axis: { doubt } }: Block): boolean => doubt?.kind === 'year-missing' && isYearOpen(doubt.answer);

/** Events of one day stay apart. */
const isOfEvents = ({ interval, values }: DraftMeasure): boolean => interval === 'day' && values.every(({ value }) => value === 1);

function withoutHidden(grid: Grid, answers: Answers, claims: Claims): Grid {
  const hidden = grid.cells.filter((cell) => cell.isHidden);
  if (hidden.length === 0) return grid;
  const { rows, columns } = grid.hidden;
  const what = [
    rows.length === 0 ? '' : `${rows.length === 1 ? 'Row' : 'Rows'} ${rows.slice(0, 12).join(', ')}${rows.length > 12 ? ' and more' : ''}`,
    columns.length === 0 ? '' : `${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')}`,
  ].filter((text) => text !== '');
  const answer = claims.ask({
    id: 'hidden',
    question: `${what.join(' and ')} of this sheet ${rows.length + columns.length === 1 ? 'is' : 'are'} hidden. Shall what is hidden be read?`,
    options: [
      { id: 'read', label: 'Yes, read it with the rest' },
      { id: 'leave-out', label: 'No, leave it out' },
    ],
    cells: hidden.map(({ name }) => name),
  });
  if (answer !== 'leave-out' && answers['hidden'] !== 'leave-out') return grid;
  for (const cell of hidden) claims.leaveOut(cell, 'It is hidden, and was left out by your answer.');
  const isShown = (cell: GridCell | undefined): GridCell | undefined => (cell?.isHidden === true ? undefined : cell);
  return { ...grid, cells: grid.cells.filter((cell) => !cell.isHidden), at: (row, column) => isShown(grid.at(row, column)) };
}

function noteTarget(measure: DraftMeasure, block: Block, byColumn: ReadonlyMap<number, number>, targets: Map<string, number>): void {
  if (byColumn.size === 0) return;
  for (const [column, value] of byColumn) {
    const isOwn = block.rows.some((row) => measure.values.some(({ source }) => source !== null && source === block.view.cell(row, column)));
    if (isOwn) targets.set(measure.name, value);
  }
}

const PERIOD_QUESTIONS: Readonly<
  Record<
    Exclude<LineDoubt['kind'], 'year-missing'>,
    { readonly question: string; readonly options: readonly { readonly id: string; readonly label: string }[] }
  >
> = {
  'date-order': {
    question:
      'Do dates begin with the day or with the month? Read one way they are days of a month, read the other way they are in different months.',
    options: [
      { id: 'day-first', label: 'The day, as in 31/01/2016' },
      { id: 'month-first', label: 'The month, as in 01/31/2016' },
    ],
  },
  'quarter-end': {
    question: 'The months are three apart. Is each the last month of its quarter, the first, or a month alone?',
    options: [
      { id: 'ends', label: 'The last: Mar 2016 is January to March' },
      { id: 'begins', label: 'The first: Mar 2016 is March to May' },
      { id: 'months', label: 'A month alone, with months between that are missing' },
    ],
  },
  'year-end': {
    question: 'The months are twelve apart. Is each the last month of its year, the first, or a month alone?',
    options: [
      { id: 'ends', label: 'The last: Mar 2018 is April 2017 to March 2018' },
      { id: 'begins', label: 'The first: Mar 2018 is March 2018 to February 2019' },
      { id: 'months', label: 'A month alone, with months between that are missing' },
    ],
  },
  'mixed-years': {
    question: 'Some years are written as 2013 and others as 2012/13. When do the few begin?',
    options: [
      { id: 'as-others', label: 'In the same month as the others: 2013 is 2013/14' },
      { id: 'leave-out', label: 'In another month, so leave them out' },
    ],
  },
  'year-of-title': {
    question: 'The months have no year beside them. Is it the year that the title names?',
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'leave-out', label: 'No: leave these figures out' },
    ],
  },
  'year-order': {
    question:
      'Under one year the months go on from December to January, as in a financial year. Is that January of the year named, or of the next?',
    options: [
      { id: 'next-year', label: 'Of the next: April to March under 2015 is April 2015 to March 2016' },
      { id: 'same-year', label: 'Of the year named: January under 2015 is January 2015' },
      { id: 'leave-out', label: 'Neither: leave these figures out' },
    ],
  },
  'month-number': {
    question: 'Months are numbers beside a financial year. Which month is number 1?',
    options: [
      { id: 'april', label: 'April: number 1 of 2015/16 is April 2015, and number 12 is March 2016' },
      { id: 'january', label: 'January: number 1 of 2015/16 is January 2016, and number 4 is April 2015' },
      { id: 'leave-out', label: 'Neither: leave these figures out' },
    ],
  },
  'slash-month': {
    question: 'One period can be a month or a financial year, as 2010/11 can be November 2010. The others are months. Is it one too?',
    options: [
      { id: 'month', label: 'Yes, a month' },
      { id: 'leave-out', label: 'No: leave it out' },
    ],
  },
};

/** Asks about periods that can be read in two ways, and about weeks, with every figure that hangs on them. */
function askAboutPeriods(blocks: readonly Block[], claims: Claims): void {
  const cells = new Map<keyof typeof PERIOD_QUESTIONS, string[]>();
  const weeks: string[] = [];
  for (const block of blocks) {
    const { axis, rows } = block;
    const { doubt } = axis;
    if (doubt !== null && doubt.kind !== 'year-missing')
      cells.set(doubt.kind, [...(cells.get(doubt.kind) ?? []), ...cellsOf(block, doubt.places)]);
    if (doubt?.question !== undefined) claims.ask({ ...doubt.question, cells: cellsOf(block, doubt.places) });
    if (axis.interval === 'week') weeks.push(...cellsOf(block, rows));
  }
  for (const [kind, names] of cells) claims.ask({ id: kind, ...PERIOD_QUESTIONS[kind], cells: names });
  if (weeks.length > 0)
    claims.ask({
      id: 'weeks',
      question:
        'These are figures of weeks. A week that straddles two months is never added to one of them. What shall become of the weeks?',
      options: [
        { id: 'weeks', label: 'Keep them as weeks' },
        { id: 'leave-out', label: 'Leave them out, and import figures of months instead' },
      ],
      cells: weeks,
    });
}

const cellsOf = ({ view, axis, columns }: Block, rows: readonly number[]): readonly string[] =>
  rows.flatMap((row) => [...axis.columns, ...columns].flatMap((column) => view.cell(row, column)?.name ?? []));

function finishMeasures(
  drafts: readonly DraftMeasure[],
  {
    answers,
    claims,
    targets,
    blocks,
  }: {
    readonly answers: Answers;
    readonly claims: Claims;
    readonly targets: ReadonlyMap<string, number>;
    readonly blocks: readonly Block[];
  },
): Pick<SheetReading, 'measures' | 'refused'> {
  const refusals = refusalsOf(drafts, claims);
  const isTargetOf = (draft: DraftMeasure): boolean =>
    isTargetName(draft.name) && drafts.some((other) => other !== draft && other.block === draft.block && !isTargetName(other.name));
  const leaveOut = (draft: DraftMeasure, why: string): void => {
    for (const { source } of draft.values) if (source !== null) claims.leaveOut(source, why);
  };
  const measures: Measure[] = [];
  const refused: RefusedMeasure[] = [];
  const hasTargets = new Set(drafts.flatMap(({ block, name }) => (isTargetName(name) ? [block] : [])));
  for (const [place, draft] of drafts.entries()) {
    const overruled = overruledWith(draft.name, answers);
    const refusal = refusals.get(place) ?? null;
    if (isTargetOf(draft) && overruled === null) {
      leaveOut(draft, 'The target of a measure: it becomes the target of its series, and is no value.');
      continue;
    }
    if (refusal !== null && overruled === null) {
      refused.push({ name: draft.name, why: refusal });
      leaveOut(draft, `${refusal} To import it all the same, answer “keep:${draft.name}” with your reason.`);
      continue;
    }
    if (isLeftOutByAnswer(draft, blocks[draft.block], answers)) {
      leaveOut(draft, 'Left out by your answer.');
      continue;
    }
    const { unit, values } = withUnit(draft, claims);
    measures.push({
      name: draft.name,
      interval: draft.interval,
      yearBegins: draft.interval === 'year' ? draft.begins : null,
      unit,
      values: inOrder(values),
      outOf: null,
      denominators: [],
      target: targets.get(draft.name) ?? (hasTargets.has(draft.block) ? targetBeside(draft, drafts) : null),
      overruled: refusal === null ? null : overruled,
    });
  }
  return { measures: withDenominators(measures, claims), refused };
}

const isLeftOutByAnswer = (draft: DraftMeasure, block: Block | undefined, answers: Answers): boolean =>
  block !== undefined &&
  ((draft.interval === 'week' && answers['weeks'] === 'leave-out') ||
    LEAVES_OUT.some((kind) => kind === block.axis.doubt?.kind && answers[kind] === 'leave-out'));

/** The questions about periods of which one answer leaves out all that hangs on them. */
const LEAVES_OUT = ['year-of-title', 'year-order', 'month-number'] as const;

/** The last target that a column or row of targets gives for a measure beside it: by its name, or because there are only these two. */
function targetBeside(draft: DraftMeasure, drafts: readonly DraftMeasure[]): number | null {
  const beside = drafts.filter((other) => other !== draft && other.block === draft.block && isTargetName(other.name));
  const plain = (name: string): string =>
    name
      .replaceAll(/\b(?:targets?|goal)\b/gi, '')
      .replaceAll(/\b(?:actual|outturn|performance)\b/gi, '')
      .replaceAll(/[\s·:()-]+/g, ' ')
      .trim()
      .toLowerCase();
  const others = drafts.filter(({ block, name }) => block === draft.block && !isTargetName(name));
  const own = beside.find(({ name }) => plain(name) === plain(draft.name)) ?? (others.length === 1 ? beside[0] : undefined);
  return own?.values.findLast(({ value }) => value !== null)?.value ?? null;
}

/** In the order of their periods, without what only reading needed. */
const inOrder = (values: readonly DraftValue[]): readonly TableValue[] =>
  values
    .toSorted((one, other) => (one.period < other.period ? -1 : one.period > other.period ? 1 : 0))
    .map(({ period, value, status, note, cell }) => ({ period, value, status, note, cell }));

const NO_PERIODS =
  'We found no row or column of periods with figures beside it. Write periods as Nov-15, 2015-11, November 2015, Q1 2015/16 or 2015/16, one for each value.';

/** Words above the first table are its titles; all else outside is left out. */
function claimOutside(
  grid: Grid,
  { blocks, read, claims }: { readonly blocks: readonly Block[]; readonly read: (cell: GridCell) => CellReading; readonly claims: Claims },
): void {
  if (grid.namesDelimiter) claims.leaveOut(grid.cells[0], 'It names the delimiter of the file.');
  const first = Math.min(...blocks.map(({ view, rows, axis }) => (view.isAcross ? (axis.columns[0] ?? 0) : (rows[0] ?? 0))));
  for (let row = 0; row < grid.height; row += 1)
    for (let column = 0; column < grid.width; column += 1) {
      const cell = grid.at(row, column);
      if (cell === undefined || claims.isClaimed(cell)) continue;
      if (blocks.length === 0) claims.leaveOut(cell, NO_PERIODS);
      else if (row < first && read(cell).value.kind === 'words') claims.label(cell);
      else
        claims.leaveOut(
          cell,
          read(cell).value.kind === 'words' ? 'Words outside the tables that we found.' : 'It stands outside the tables that we found.',
        );
    }
}
