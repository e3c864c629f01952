import type { FileSaying } from '@saferplan/domain/shared';
import { chooseKeys } from './choose-keys.ts';
import { type BlockRow, rowsOf } from './block-rows.ts';
import type { Claims } from './claims.ts';
import { type ColumnKind, isGenericHeading, isPlaceHeading, isSubjectHeading, kindOfColumn, namesPeriods } from './columns.ts';
import { askAboutWordsApart, WHY_KEY } from './key-columns.ts';
import { startOf } from './matrix.ts';
import { settledNumberKey } from './number-keys.ts';
import type { Block } from './block.ts';
import { claimHeadings, type Headings, headingsOf, isPivotLabel, nameOf } from './headings.ts';
import { askAboutLongRows } from './long-rows.ts';
import { isNumber } from './view.ts';
import { columnOfKinds } from './kinds-of-years.ts';
import { type Collected, type DraftValue, draftValue } from './read-values.ts';
import type { Interval } from './line.ts';

/** A measure while a sheet is read. */
export interface DraftMeasure {
  readonly name: string;
  /** Its name without the interval that is added where a measure of another interval is called alike. */
  readonly plainName?: string;
  /** Whether several figures of one period are its parts, which add up. */
  readonly addsUp?: boolean;
  /** What a row of targets gives for it; null where none does. */
  readonly target?: Target | null;
  /** The names of the measures that it adds up, where that was found out before sums are sought; null or absent for every other. */
  readonly adds?: readonly string[] | null;
  /** Why it is not to be charted as it stands, where that was found out before sums are sought; null or absent for every other. */
  readonly refusal?: FileSaying | null;
  /** The title above its table; empty where it has none. */
  readonly title: string;
  /** The heading nearest to its figures. */
  readonly heading: string;
  readonly interval: Interval;
  readonly begins: number | null;
  readonly isRolling: boolean;
  readonly values: readonly DraftValue[];
  readonly block: number;
}

/** A figure that is aimed at, and whether its cell is one of per cent. */
export interface Target {
  readonly value: number;
  readonly isPercent: boolean;
}

/** What one table holds, and the rows of it that were read as values. */
export interface DraftBlock {
  readonly measures: readonly DraftMeasure[];
  readonly headings: Headings;
  readonly valueRows: ReadonlySet<number>;
  readonly valueColumns: readonly number[];
}

/** Reads the figures of a table into measures, and accounts for its headings, words and codes. */
export function draftMeasures(
  block: Block,
  {
    index,
    sheet,
    claims,
    collected,
  }: { readonly index: number; readonly sheet: string; readonly claims: Claims; readonly collected: Collected },
): DraftBlock {
  const { view, axis } = block;
  claimHeadings(block, claims);
  const headings = headingsOf(block);
  const held = withFigures(
    block,
    new Map(block.columns.map((column) => [column, kindOfColumn(block, column, headings.nearestOf(column))])),
  );
  const numberKey = settledNumberKey(block, held, { claims, headingOf: headings.nearestOf });
  const kinds = numberKey === null ? held : new Map([...held, [numberKey, 'words' as const]]);
  const columnsOf = (...wanted: readonly ColumnKind[]): readonly number[] =>
    block.columns.filter((column) => wanted.includes(kinds.get(column) ?? 'empty'));
  const apart = askAboutWordsApart(block, columnsOf('words'), columnsOf('values'), { claims, headingOf: headings.nearestOf });
  for (const column of block.columns)
    if (kinds.get(column) === 'key' || apart.has(column)) for (const row of block.rows) claims.leaveOut(view.cell(row, column), WHY_KEY);
  const wordColumns = columnsOf('words', 'codes').filter((column) => !apart.has(column));
  const rows = rowsOf(block, wordColumns);
  for (const { row } of rows) for (const column of axis.columns) claims.label(view.cell(row, column));
  const restated = block.columns.filter((column) => kinds.get(column) === 'restated');
  for (const { row } of rows) for (const column of restated) claims.label(view.cell(row, column));
  const lastWords = new Map<number, string>();
  const words = new Map(
    wordColumns.map((column) => {
      lastWords.clear();
      const named = (text: string): string => (column === numberKey && text !== '' ? `${headings.nearestOf(column)} ${text}`.trim() : text);
      return [column, rows.map(({ row }) => named(wordsAt(block, row, column, lastWords)))] as const;
    }),
  );
  const ofKinds = columnOfKinds(block, wordColumns, headings.nearestOf);
  const chosen = chooseKeys(
    { count: rows.length, periodOf: (at) => rows[at]?.start ?? '', wordsOf: (at, column) => words.get(column)?.[at] ?? '' },
    wordColumns,
    headings.nearestOf,
    (column) => (column === ofKinds ? 'label' : view.roleOfColumn(column)),
  );
  for (const column of wordColumns) for (const { row } of rows) claims.label(view.cell(row, column));
  const figures = block.columns.filter((column) => kinds.get(column) === 'values' && (axis.partials === null || axis.partials.has(column)));
  const long = askAboutLongRows(block, { rows, figures, claims });
  const figuresRead = figures.filter((column) => !long.leftOut.has(column));
  // In a matrix the words under each year have the heading of its months, or none.
  const isOfPeriods = (heading: string): boolean => heading === '' || namesPeriods(heading);
  const subjects =
    chosen.subjects.length === 0 && axis.partials !== null
      ? chosen.labels.filter((column) => isOfPeriods(headings.nearestOf(column)) && new Set(words.get(column)).size === 1)
      : chosen.subjects;
  const subject = [...new Set(subjects.map((column) => words.get(column)?.[0] ?? ''))].filter((text) => text !== '');
  const title = headings.titles.at(-1) ?? (figuresRead.length === 1 ? titleOverPeriods(block) : null) ?? cornerOf(block);
  const drafts = new Map<string, { readonly heading: string; readonly values: DraftValue[] }>();
  for (const [at, row] of rows.entries()) {
    const keys = chosen.keys.map((column) => words.get(column)?.[at] ?? '').filter((text) => text !== '');
    const remark = [...new Set(chosen.notes.map((column) => words.get(column)?.[at] ?? ''))].filter((text) => text !== '').join('; ');
    for (const column of figuresRead) {
      const name = nameOf({
        keys,
        subject,
        heading: headings.partsOf(column),
        isOnlyColumn: figuresRead.length === 1 || axis.partials !== null,
        isAcross: view.isAcross,
        title,
        fallback: axis.partials === null ? fallbackName(block, row.row, column) : sheet.replace(/\.[a-z]{2,4}$/i, ''),
      });
      const period = periodOf(block, row, column);
      if (period === '') {
        const cell = view.cell(row.row, column);
        if (cell !== undefined) collected.ofNoPeriod.push(cell);
        continue;
      }
      const value =
        long.joined(row.row, column) ?? draftValue({ view, row: row.row, column, period, periodNote: row.note, remark }, collected, claims);
      const draft = drafts.get(name) ?? { heading: headings.withUnitOf(column), values: [] };
      draft.values.push({ ...value, period });
      drafts.set(name, draft);
    }
  }
  const { interval, begins, isRolling } = axis;
  const measures = [...drafts]
    .filter(([, { values }]) => values.some(({ source }) => source !== null))
    .map(([name, { heading, values }]) => ({
      name,
      title: isGenericHeading(name) ? title : headings.titles.join(' · ') || headings.corner,
      heading,
      interval,
      begins,
      isRolling,
      values,
      block: index,
    }));
  return { measures, headings, valueRows: new Set(rows.map(({ row }) => row)), valueColumns: figures };
}

const BY_PERIOD =
  /\S\s(?:by|per|each|fesul)\s(?:calendar |financial )?(?:month|quarter|year|week|day|mis|chwarter|blwyddyn|wythnos|dydd)\b/i;

/** A title that stands where the heading of periods would, as `GRANTS BY MONTH`; null where that names the periods alone. */
const titleOverPeriods = ({ view, axis }: Block): string | null =>
  !view.isAcross && axis.partials === null && BY_PERIOD.test(axis.heading) ? axis.heading : null;

/** What stands in the corner of years down and months across, where it names what is counted. */
const cornerOf = ({ axis }: Block): string =>
  axis.partials === null ||
  namesPeriods(axis.heading) ||
  isSubjectHeading(axis.heading) ||
  isPlaceHeading(axis.heading) ||
  isPivotLabel(axis.heading)
    ? ''
    : axis.heading;

/** Where no column is of figures, those of words that hold one are: their words are asked about. */
function withFigures({ view, rows }: Block, kinds: ReadonlyMap<number, ColumnKind>): ReadonlyMap<number, ColumnKind> {
  if ([...kinds.values()].includes('values')) return kinds;
  const holdsFigure = (column: number): boolean => rows.some((row) => isNumber(view, row, column));
  return new Map(
    [...kinds].map(
      ([column, kind]) =>
        [
          column,
          (kind === 'words' || kind === 'codes') && view.roleOfColumn(column) === null && holdsFigure(column) ? 'values' : kind,
        ] as const,
    ),
  );
}

/** The words of a key that stands once for the rows below it, left of the periods; else those of the cell. */
function wordsAt({ view, axis }: Block, row: number, column: number, last: Map<number, string>): string {
  const own = view.label(row, column);
  if (own !== '') last.set(column, own);
  return own === '' && column < (axis.columns[0] ?? 0) ? (last.get(column) ?? '') : own;
}

function periodOf({ axis }: Block, row: BlockRow, column: number): string {
  const partial = axis.partials?.get(column);
  if (partial === undefined) return row.start;
  const [year, begins] = row.start.split('-').map(Number);
  return startOf(partial, year ?? 0, begins ?? 1, axis.doubt);
}

/** `Column B`, or `Row 5` where periods run across and the row is not called by a number, as `Unit 2001`. */
function fallbackName({ view, headerRows, axis }: Block, row: number, column: number): string {
  const name = view.nameAt(row, column);
  const own = headerRows.map((at) => view.label(at, column)).findLast((text) => text !== '') ?? '';
  if (view.isAcross && own !== '') return [axis.heading, own].filter((text) => text !== '').join(' ');
  return view.isAcross ? `Row ${name.replace(/^[A-Z]+/, '')}` : `Column ${name.replace(/\d+$/, '')}`;
}
