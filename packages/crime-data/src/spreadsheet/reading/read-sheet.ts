import type { FileSaying } from '@saferplan/domain/shared';
import { type Account, type Claims, claimsOn, LEFT_OUT_BY_ANSWER, type LeftOut, type Question } from './claims.ts';
import { readLetters, readMonthsAlone, readRemarked, readTurnedDays } from './by-neighbours.ts';
import { withColumnsApart } from './columns-apart.ts';
import { claimRest, isTargetName, type TargetsByColumn } from './claim-rest.ts';
import type { Measure, RefusedMeasure } from './measure.ts';
import type { CellReading } from './cell-reading.ts';
import { cellReader } from './read-cell.ts';
import { settleCumulated } from './settle-cumulated.ts';
import { withDaysOfMonths } from './days-of-months.ts';
import { type DraftMeasure, draftMeasures, type Target } from './draft-measures.ts';
import type { Block } from './block.ts';
import { askAboutFarYears, readFarYears } from './far-years.ts';
import { blocksOf } from './find-blocks.ts';
import { type Grid, type GridCell, isTooSparse } from './grid.ts';
import { claimAnswered, rolesIn, withoutLeftOut } from './roles.ts';
import { eventsOf, listApart, readEvents } from './read-events.ts';
import { askAboutCells, type DraftValue, nothingCollected, type TableValue, withAnswered } from './read-values.ts';
import { isCode } from './matrix.ts';
import { readHeadedPeriods } from './headed-periods.ts';
import { readJoinedYears } from './joined-years.ts';
import { settleLabelledYears } from './labelled-years.ts';
import { settlePartsOfYears } from './parts-of-years.ts';
import { withoutPageBreaks } from './page-breaks.ts';
import { partNotesIn, withoutPartPeriods } from './part-periods.ts';
import { claimSplit, type SplitGrid, withPeriodsApart } from './split-headings.ts';
import { areParts, askWhichPeriods } from './period-columns.ts';
import { askAboutPeriods } from './period-questions.ts';
import { lineAnswersOf } from './line.ts';
import { overruledWith, refusalsOf, settleDuplicates, withOwnNames } from './settle-measures.ts';
import { withUnit } from './units.ts';
import { settleForecasts } from './forecasts.ts';
import { settleOnePeriod } from './one-period.ts';
import { type PeriodOfName, withPeriodOfName } from './period-of-name.ts';
import { leaveOutLabels, whyLeftOut } from './why-left-out.ts';
import { settlePreviousYears } from './previous-years.ts';
import { settleRunning } from './settle-running.ts';
import { settleSeparators } from './settle-separators.ts';
import { severalYearsIn } from './several-years.ts';
import { withDenominators } from './denominators.ts';
import { settleMixedYears } from './mixed-years.ts';
import { targetBeside } from './target-beside.ts';
import { viewOf } from './view.ts';

/** The answers to questions, by their identifiers; `keep:NAME` with a reason imports what was left out. */
export type Answers = Readonly<Record<string, string>>;

/** How a sheet was understood, with every filled cell accounted for. */
export interface SheetReading {
  readonly sheet: string;
  readonly measures: readonly Measure[];
  readonly refused: readonly RefusedMeasure[];
  readonly questions: readonly Question[];
  /** The answers, as they hold for the next sheet of the same shape. */
  readonly answersToKeep: Answers;
  readonly leftOut: readonly LeftOut[];
  readonly account: Account;
}

/**
 * Reads a sheet: which cells are periods, which figures belong to them, and what each measure is called. What is not certain becomes
 * a question; every other filled cell is a value, a label, or left out with a reason. Pure: the same sheet and answers give the same
 * reading, and none of them makes it fail. `named`: the period that a name says, for a sheet in which no other one stands.
 */
export function readSheet(whole: Grid, answers: Answers, named: PeriodOfName | null = null): SheetReading {
  const claims = claimsOn(whole.cells, answers);
  const { roles, toKeep } = rolesIn(answers, whole, claims);
  const unbroken = withoutLeftOut(withoutHidden(whole, answers, claims), roles, claims);
  if (isTooSparse(unbroken)) {
    for (const cell of unbroken.cells) claims.leaveOut(cell, TOO_SPARSE);
    return { sheet: unbroken.sheet, measures: [], refused: [], answersToKeep: toKeep, ...claims.finish() };
  }
  const read = cellReader(unbroken);
  const grid = withoutPageBreaks(unbroken, read, claims);
  // In the order in which they lie in memory, which later looks at columns do not keep.
  for (const cell of grid.cells) read(cell);
  const severalYears = severalYearsIn(grid);
  for (const cell of severalYears) cell.reading = { ...read(cell), periods: [] };
  readHeadedPeriods(grid, read);
  readJoinedYears(grid, read);
  readLetters(grid, read);
  readMonthsAlone(grid, read);
  readTurnedDays(grid, read);
  const remarked = readRemarked(grid, read);
  const far = readFarYears(grid, read, answers['century-slip'] ?? null);
  const notesOf = partNotesIn(grid);
  const lineAnswers = lineAnswersOf(answers);
  const blocksIn = (one: Grid): readonly Block[] =>
    blocksOf([viewOf(one, false, read, roles), viewOf(one, true, read, roles)], lineAnswers);
  // What somebody said to hold periods or values is no list whose columns are to be told apart.
  const isSaid = [...roles.values()].some((role) => role === 'period' || role === 'value');
  const apart = isSaid ? null : listApart(grid, viewOf(grid, false, read, roles), { answers, lineAnswers, claims });
  const { list, rest } = apart === null || apart === 'figures' ? { list: null, rest: grid } : apart;
  const asItLies = blocksIn(rest);
  const split = list === null ? splitOf(grid, blocksIn, asItLies) : null;
  const ofName =
    list === null && asItLies.length === 0 && split === null && named !== null && severalYears.size === 0
      ? withPeriodOfName(grid, named, { read, claims })
      : null;
  const other = split?.grid ?? ofName;
  const found = other === null ? asItLies : blocksIn(other);
  const tables = found.map((block) =>
    withoutPartPeriods(withColumnsApart(withDaysOfMonths(block, lineAnswers), claims), { notesOf, remarked }, claims),
  );
  const every = [...(list === null ? [] : [list.block]), ...tables];
  const collected = nothingCollected();
  const asFound = every.flatMap((block, index) => {
    const why = whyLeftOut(block);
    const events = why === null && apart !== 'figures' ? eventsOf(block, list) : null;
    const counted = events === null ? null : readEvents(events, { index, sheet: grid.sheet, claims });
    if (counted !== null) return counted;
    const isOpen = askWhichPeriods(block, claims);
    const draft = draftMeasures(block, { index, sheet: grid.sheet, claims, collected });
    const byColumn = claimRest(block, draft, claims);
    if (why !== null) {
      for (const { source } of draft.measures.flatMap(({ values }) => values)) claims.leaveOut(source ?? undefined, why);
      return [];
    }
    if (isOpen) return [];
    const addsUp = areParts(block);
    return draft.measures.map((measure) => ({ ...measure, addsUp, target: targetOf(measure, block, byColumn) }));
  });
  const { drafts: drafted, blocks } = settleMixedYears(asFound, every);
  const { drafts, ofSeveralMonths } = settlePartsOfYears(settleLabelledYears(drafted, blocks, claims), blocks, claims);
  const codes = answers['month-number'] === 'names' ? grid.cells.filter(({ text }) => isCode(text)) : [];
  askAboutPeriods(blocks, { codes: codes.map(({ name }) => name), ofSeveralMonths }, claims);
  const asked = new Set(collected.noValues);
  for (const { stored, name } of grid.cells) if (stored.type === 'no-value' && !asked.has(name)) collected.noValues.push(name);
  const parted = grid.hasSemicolons ? settleSeparators(drafts, collected, claims) : drafts;
  const answered = askAboutCells(collected, claims);
  const settled = settlePreviousYears(settleForecasts(settleOnePeriod(withOwnNames(parted), claims), claims), claims)
    .flatMap((draft, _place, all) => (isOfEvents(draft) ? [draft] : settleDuplicates(draft, all, claims)))
    .map((draft) => ({ ...draft, values: withAnswered(draft.values, answered) }));
  const { measures, refused } = finishMeasures(settleCumulated(settled, blocks, claims), { answers, claims, blocks });
  askAboutFarYears(far, blocks, claims);
  claimAnswered(grid, roles, claims);
  if (split !== null && blocks.length > 0) claimSplit(split, claims);
  claimOutside(grid, { blocks, read, claims, severalYears });
  if (asFound.length === 0 && roles.size === 0 && !claims.hasAsked() && every.every((block) => whyLeftOut(block) === null))
    leaveOutLabels(grid, claims);
  return { sheet: grid.sheet, measures, refused, answersToKeep: toKeep, ...claims.finish() };
}

/** Whether the periods of a table have no year beside them. */
const lacksYear = ({ axis: { doubt } }: Block): boolean => doubt?.kind === 'year-missing' || doubt?.kind === 'year-of-title';

/**
 * The sheet with headings such as `2015 Burglary` made two, where as it lies it has no periods, or those of few of these headings alone; where
 * it has periods without a year as it lies, only if it has no such then.
 */
function splitOf(grid: Grid, blocksIn: (one: Grid) => readonly Block[], asItLies: readonly Block[]): ReturnType<typeof withPeriodsApart> {
  const split = withPeriodsApart(grid);
  if (split === null) return null;
  if (asItLies.length === 0) return split;
  const isOfFew = asItLies.some((block) => isOfFewHeadings(block, split) || namesSamePeriods(block, split));
  if (!isOfFew && !asItLies.every(lacksYear)) return null;
  return blocksIn(split.grid).every(lacksYear) ? null : split;
}

/** Whether a table has its periods across among headings that can be made two, and no more than half of these are periods as they stand. */
function isOfFewHeadings({ view, axis }: Block, { headings }: SplitGrid): boolean {
  if (!view.isAcross || !headings.some(({ cell }) => axis.columns.includes(cell.row))) return false;
  const periods = headings.filter(({ cell }) => axis.periods.has(cell.stored.column)).length;
  return periods > 0 && periods * 2 <= headings.length;
}

/** Whether every heading that can be made two is of a period that stands across among them by itself, as `Rate 22/23` beside `2022/23`. */
function namesSamePeriods({ view, axis }: Block, { headings }: SplitGrid): boolean {
  if (!view.isAcross || axis.partials !== null) return false;
  const starts = new Set([...axis.periods.values()].map(({ start }) => start));
  // What is said of one period alone, as `Change 22/23`, is no measure.
  const ofWords = Map.groupBy(headings, ({ words }) => words.text);
  return headings.every(
    ({ cell, period, words }) =>
      (ofWords.get(words.text)?.length ?? 0) > 1 &&
      axis.columns.includes(cell.row) &&
      !axis.periods.has(cell.stored.column) &&
      period.reading?.periods.some(({ start, unit }) => unit === axis.interval && starts.has(start)) === true,
  );
}

/** Events of one day stay apart. */
const isOfEvents = ({ interval, values }: DraftMeasure): boolean => interval === 'day' && values.every(({ value }) => value === 1);

function withoutHidden(grid: Grid, answers: Answers, claims: Claims): Grid {
  const hidden = grid.cells.filter((cell) => cell.isHidden);
  if (hidden.length === 0) return grid;
  const { rows, columns } = grid.hidden;
  const answer = claims.ask({
    id: 'hidden',
    question: { code: 'hidden', rows, columns },
    options: [
      { id: 'read', label: { code: 'hidden.read' } },
      { id: 'leave-out', label: { code: 'hidden.leave-out' } },
    ],
    cells: hidden.map(({ name }) => name),
  });
  if (answer !== 'leave-out' && answers['hidden'] !== 'leave-out') return grid;
  for (const cell of hidden) claims.leaveOut(cell, HIDDEN_LEFT_OUT);
  const isShown = (cell: GridCell | undefined): GridCell | undefined => (cell?.isHidden === true ? undefined : cell);
  return { ...grid, cells: grid.cells.filter((cell) => !cell.isHidden), at: (row, column) => isShown(grid.at(row, column)) };
}

/** The target that a row of targets gives for the columns of a measure; the last where it has several. */
function targetOf({ values }: DraftMeasure, block: Block, byColumn: TargetsByColumn): Target | null {
  const own = [...byColumn].filter(([column]) =>
    block.rows.some((row) => values.some(({ source }) => source !== null && source === block.view.cell(row, column))),
  );
  return own.at(-1)?.[1] ?? null;
}

function finishMeasures(
  every: readonly DraftMeasure[],
  {
    answers,
    claims,
    blocks,
  }: {
    readonly answers: Answers;
    readonly claims: Claims;
    readonly blocks: readonly Block[];
  },
): Pick<SheetReading, 'measures' | 'refused'> {
  const { drafts, refusals } = settleRunning(every, refusalsOf(every, claims, blocks), { claims, answers });
  const isTargetOf = (draft: DraftMeasure): boolean =>
    isTargetName(draft.name) && drafts.some((other) => other !== draft && other.block === draft.block && !isTargetName(other.name));
  const leaveOut = (draft: DraftMeasure, why: FileSaying): void => {
    for (const { source } of draft.values) if (source !== null) claims.leaveOut(source, why);
  };
  const measures: Measure[] = [];
  const refused: RefusedMeasure[] = [];
  const sources: GridCell[] = [];
  const hasTargets = new Set(drafts.flatMap(({ block, name }) => (isTargetName(name) ? [block] : [])));
  for (const [place, draft] of drafts.entries()) {
    const overruled = overruledWith(draft.name, answers);
    const refusal = refusals.get(place) ?? null;
    if (isTargetOf(draft) && overruled === null) {
      leaveOut(draft, { code: 'target' });
      continue;
    }
    if (refusal === LEFT_OUT_BY_ANSWER) {
      leaveOut(draft, refusal);
      continue;
    }
    if (refusal !== null && overruled === null) {
      refused.push({ name: draft.name, why: refusal });
      leaveOut(draft, { code: 'refused', name: draft.name, why: refusal });
      continue;
    }
    if (isLeftOutByAnswer(draft, blocks[draft.block], answers)) {
      leaveOut(draft, LEFT_OUT_BY_ANSWER);
      continue;
    }
    const intended = draft.target ?? (hasTargets.has(draft.block) ? targetBeside(draft, drafts) : null);
    const { unit, values, target } = withUnit(draft, intended, { claims, answers, drafts });
    for (const { source } of values) if (source !== null) sources.push(source);
    measures.push({
      name: draft.name,
      plainName: draft.plainName ?? draft.name,
      interval: draft.interval,
      yearBegins: draft.interval === 'year' ? draft.begins : null,
      unit,
      values: inOrder(values),
      outOf: null,
      denominators: [],
      target,
      overruled: refusal === null ? null : overruled,
    });
  }
  // What is read is a value, whatever another table was made of it that lies over this one.
  for (const source of sources) claims.value(source);
  return { measures: withDenominators(measures, claims), refused };
}

const isLeftOutByAnswer = (draft: DraftMeasure, block: Block | undefined, answers: Answers): boolean =>
  block !== undefined &&
  ((draft.interval === 'week' && answers['weeks'] === 'leave-out') ||
    (block.axis.doubt?.kind === 'month-number' && answers['month-number'] === 'names') ||
    LEAVES_OUT.some((kind) => kind === block.axis.doubt?.kind && answers[kind] === 'leave-out'));

/** The questions about periods of which one answer leaves out all that hangs on them. */
const LEAVES_OUT = [
  'year-of-title',
  'year-order',
  'month-number',
  'year-kind',
  'academic-years',
  'academic-quarters',
  'weeks-of-years',
  'bare-numbers',
  'fraction-month',
  'one-date',
  'day-column',
] as const;

/** In the order of their periods, without what only reading needed. */
const inOrder = (values: readonly DraftValue[]): readonly TableValue[] =>
  values
    .toSorted((one, other) => (one.period < other.period ? -1 : one.period > other.period ? 1 : 0))
    .map(({ period, value, status, note, cell }) => ({ period, value, status, note, cell }));

const NO_PERIODS: FileSaying = { code: 'no-periods' };
const TOO_SPARSE: FileSaying = { code: 'too-sparse' };
const HIDDEN_LEFT_OUT: FileSaying = { code: 'hidden-left-out' };
const OUTSIDE: FileSaying = { code: 'outside' };
const WORDS_OUTSIDE: FileSaying = { code: 'words-outside' };

/** Words above the first table are its titles; all else outside is left out. */
function claimOutside(
  grid: Grid,
  {
    blocks,
    read,
    claims,
    severalYears,
  }: {
    readonly blocks: readonly Block[];
    readonly read: (cell: GridCell) => CellReading;
    readonly claims: Claims;
    readonly severalYears: ReadonlySet<GridCell>;
  },
): void {
  if (grid.namesDelimiter) claims.leaveOut(grid.cells[0], { code: 'names-delimiter' });
  const [ofRows, ofColumns] = [new Map<number, FileSaying>(), new Map<number, FileSaying>()];
  for (const { text, row, stored } of severalYears) {
    const why: FileSaying = { code: 'several-years', text: text.slice(0, 80) };
    ofRows.set(row, ofRows.get(row) ?? why);
    ofColumns.set(stored.column, ofColumns.get(stored.column) ?? why);
  }
  const anyOf = [...ofRows.values()][0] ?? null;
  const first = Math.min(...blocks.map(({ view, rows, axis }) => (view.isAcross ? (axis.columns[0] ?? 0) : (rows[0] ?? 0))));
  for (let row = 0; row < grid.height; row += 1)
    for (let column = 0; column < grid.width; column += 1) {
      const cell = grid.at(row, column);
      if (cell === undefined || claims.isClaimed(cell)) continue;
      const isWords = read(cell).value.kind === 'words';
      if (blocks.length === 0) {
        const ofSeveral = isWords && !severalYears.has(cell) ? null : (ofRows.get(cell.row) ?? ofColumns.get(cell.stored.column) ?? anyOf);
        claims.leaveOut(cell, ofSeveral ?? (anyOf === null ? NO_PERIODS : WORDS_OUTSIDE));
      } else if (row < first && isWords) claims.label(cell);
      else claims.leaveOut(cell, isWords ? WORDS_OUTSIDE : OUTSIDE);
    }
}
