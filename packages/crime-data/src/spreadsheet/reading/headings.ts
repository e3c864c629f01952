import type { GridCell } from './grid.ts';
import type { Block } from './block.ts';
import type { Claims } from './claims.ts';
import { isCodeHeading, isGenericHeading, namesPeriods } from './columns.ts';
import { isSame } from './rolling.ts';
import { isNumber, range } from './view.ts';

/** How the columns of a block are named. */
export interface Headings {
  /** The words above a column, from the top, without years and without what is said twice. */
  readonly partsOf: (column: number) => readonly string[];
  readonly textOf: (column: number) => string;
  /** The words of the lowest row alone: what kind of column it is. */
  readonly nearestOf: (column: number) => string;
  /** The same with the unit that a row of units gives below it, in brackets. */
  readonly withUnitOf: (column: number) => string;
  readonly titles: readonly string[];
  /** Of periods that run across: what stands left of them; empty for all others. It names the table where nothing else does. */
  readonly corner: string;
  /** Rows of figures above the periods, such as targets or populations, with their names. */
  readonly figureRows: readonly { readonly row: number; readonly name: string }[];
}

/** Reads the rows above the periods; each is a level of names, unless it holds figures. */
export function headingsOf(block: Block): Headings {
  const { view, headerRows, titleRows, columns, axis } = block;
  const isFigures = (row: number): boolean => {
    const filled = columns.filter((column) => view.cell(row, column) !== undefined);
    const figures = filled.filter((column) => isNumber(view, row, column) && !isYearCell(block, row, column));
    return figures.length > 0 && figures.length * 2 > filled.length && !areCodesOfColumns(block, row);
  };
  const isCode = (row: number): boolean => isCodeHeading(nameOfRow(block, row)) || areColumnNumbers(block, row);
  const ofFigures = headerRows.filter((row) => isFigures(row) && row !== axis.partialRow);
  const numbered = block.numberedRow ?? (headerRows.length === 1 ? ofFigures.find((row) => areNumbersOfRows(block, row)) : undefined);
  const figureRows = ofFigures.filter((row) => row !== numbered);
  // A year in the corner of months that run across stands above the names of their rows.
  const isYearRow = (row: number): boolean =>
    axis.yearRows.includes(row) && !(view.isAcross && columns.some((column) => view.label(row, column) !== ''));
  const words = headerRows.filter((row) => !figureRows.includes(row) && row !== axis.partialRow && !isYearRow(row));
  const levels = words.every(isCode) ? words : words.filter((row) => !isCode(row));
  const every = levels.map((row, index) =>
    row === numbered ? numberedLevel(block, row) : filledLevel(block, row, index < levels.length - 1),
  );
  const units = unitsIn(every);
  const filled = units === null ? every : every.slice(0, -1);
  const areNamedByNumbers = isNamedByNumbers(block, filled);
  const partsOfColumn = (column: number): readonly string[] => {
    const parts = filled.map((level) => level.get(column) ?? '').filter((text) => text !== '' && !PIVOT_LABEL.test(text));
    const withoutYears = parts.filter((text) => !IS_YEAR.test(text));
    // Where the periods have their years already, `2000-2200` and `2010` are hours and codes.
    return [...new Set(withoutYears.length === 0 && areNamedByNumbers ? parts : withoutYears)];
  };
  const sections = sectionsIn(block, partsOfColumn);
  const partsOf = (column: number): readonly string[] => [...new Set([sections.get(column) ?? [], partsOfColumn(column)].flat())];
  return {
    partsOf,
    textOf: (column) => partsOf(column).join(' · '),
    nearestOf: (column) => partsOf(column).at(-1) ?? '',
    withUnitOf: (column) => [partsOf(column).at(-1) ?? '', bracketed(units?.get(column) ?? '')].join(' ').trim(),
    titles: [...titleRows.flatMap((row) => titleIn(block, row)), ...titlesAbove(block)].filter((text) => !IS_YEAR.test(text)),
    corner: view.isAcross ? cornerAbove(block, figureRows) : '',
    figureRows: figureRows.map((row) => ({ row, name: nameOfRow(block, row) })),
  };
}

/** Whether the columns, beside periods that need no year from elsewhere, have headings of which each is another and all are one number or two. */
function isNamedByNumbers({ view, axis, columns }: Block, levels: readonly ReadonlyMap<number, string>[]): boolean {
  const [level] = levels;
  if (view.isAcross || axis.partials !== null || axis.yearRows.length > 0 || levels.length !== 1 || level === undefined) return false;
  const texts = columns.map((column) => level.get(column) ?? '').filter((text) => text !== '');
  return texts.length > 1 && texts.some((text) => IS_YEAR.test(text)) && new Set(texts).size === texts.length;
}

/** Whether the one row above periods that run down names the columns by their codes, as beats and lines of duty are: beside `Month` stand other whole numbers of one length. */
function areCodesOfColumns(block: Block, row: number): boolean {
  const { view, axis, columns, headerRows } = block;
  if (view.isAcross || axis.partials !== null || headerRows.length !== 1 || !namesPeriods(nameOfRow(block, row))) return false;
  const texts = columns.map((column) => view.label(row, column)).filter((text) => text !== '');
  return (
    texts.length > 1 &&
    texts.every((text) => /^\d{1,6}$/.test(text) && text.length === texts[0]?.length) &&
    new Set(texts).size === texts.length
  );
}

/** Whether a row only numbers the columns below their headings, as (a), (b) and (c). */
function areColumnNumbers({ view, axis, columns }: Block, row: number): boolean {
  const texts = [...axis.columns, ...columns].map((column) => view.label(row, column)).filter((text) => text !== '');
  return texts.length > 1 && texts.every((text) => /^\((?:[a-z]|\d{1,2})\)$/iu.test(text)) && new Set(texts).size === texts.length;
}

/** What stands above the names of the rows; what stands above figures without a period, as `YTD`, says nothing of the others. */
function cornerAbove(block: Block, figureRows: readonly number[]): string {
  const { axis, headerRows } = block;
  if (!figureRows.some((row) => nameOfRow(block, row) === axis.heading)) return axis.heading;
  return (
    headerRows
      .filter((row) => !figureRows.includes(row))
      .map((row) => nameOfRow(block, row))
      .findLast((text) => text !== '') ?? ''
  );
}

/** What rows are called by a number: as hours of the day, beats and offence codes are. */
const NUMBERED =
  /^(?:days?|hours?|ages?|years? of age|months? of age|beats?|codes?|offence codes?|no\.?|numbers?|ref(?:erence)?|ids?|grades?|bands?|weeks?|groups?|quintiles?|deciles?|floors?|districts?|zones?)(?: (?:of|no\.?|number|code)\b.*)?$/i;

/** Where periods run across: whether the one line beside the figures holds the numbers by which the rows are called. */
function areNumbersOfRows(block: Block, row: number): boolean {
  const { view, columns } = block;
  if (!view.isAcross || !NUMBERED.test(nameOfRow(block, row))) return false;
  const texts = columns.flatMap((column) => view.cell(row, column)?.text ?? []);
  return texts.length > 1 && texts.every((text) => /^\d{1,6}$/.test(text)) && new Set(texts).size === texts.length;
}

/** Names made of what the numbers are of: `Hour 23`. */
const numberedLevel = (block: Block, row: number): ReadonlyMap<number, string> =>
  new Map(
    block.columns.map((column) => {
      const number = block.view.label(row, column);
      const isNamed = block.view.isAcross && nameOfRow(block, row) !== '';
      return [column, number === '' || !isNamed ? number : `${nameOfRow(block, row)} ${number}`];
    }),
  );

/** What a pivot table writes above its own headings. */
const PIVOT_LABEL = /^(?:column|row) labels$/i;
export const isPivotLabel = (heading: string): boolean => PIVOT_LABEL.test(heading);
const IS_YEAR = /^(?:19|20)\d{2}(?:\s?[/–-]\s?\d{2,4})?$/;

/**
 * Where periods run across and rows have the same name: the row of words alone above each, as `Burglary` above the rows of two areas, and
 * `Robbery` above the same two. Empty where names differ.
 */
function sectionsIn(block: Block, partsOf: (column: number) => readonly string[]): ReadonlyMap<number, string> {
  const { view, columns, rows, headerRows } = block;
  const sections = new Map<number, string>();
  if (!view.isAcross) return sections;
  const hasFigures = (column: number): boolean => rows.some((row) => view.cell(row, column) !== undefined);
  const names = columns.filter(hasFigures).map((column) => partsOf(column).join('\u0000'));
  if (new Set(names).size === names.length) return sections;
  let section = '';
  const totals = sectionTotals(block, names);
  const repeated = repeatedIn(names);
  const isRepeated = (name: string): boolean => repeated.has(name);
  for (const column of columns) {
    if (totals.has(column)) {
      section = partsOf(column).join(' · ');
      continue;
    }
    const own = headerRows.map((row) => view.cell(row, column)?.text ?? '').filter((text) => text !== '');
    if (hasFigures(column)) {
      if (section !== '' && (totals.size === 0 || isRepeated(partsOf(column).join('\u0000')))) sections.set(column, section);
    } else if (own.length === 1) section = own[0] ?? '';
  }
  return sections;
}

function repeatedIn(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

/** Rows that are the sums of those straight below them, whose names come again under another: as a pivot table writes each area above its offences. */
function sectionTotals({ view, columns, rows }: Block, names: readonly string[]): ReadonlySet<number> {
  const filled = columns.filter((column) => rows.some((row) => view.cell(row, column) !== undefined));
  const repeated = repeatedIn(names);
  const isRepeated = (at: number): boolean => repeated.has(names[at] ?? '');
  const figure = (row: number, at: number): number => {
    const cell = view.cell(row, filled[at] ?? -1);
    const value = cell === undefined ? null : view.read(cell).value;
    return value?.kind === 'number' ? value.value : 0;
  };
  const totals = new Set<number>();
  for (const [at, column] of filled.entries()) {
    if (isRepeated(at)) continue;
    let end = at + 1;
    while (end < filled.length && isRepeated(end)) end += 1;
    const parts = range(at + 1, end - 1);
    if (
      parts.length > 0 &&
      rows.every((row) =>
        isSame(
          figure(row, at),
          parts.reduce((sum, part) => sum + figure(row, part), 0),
        ),
      )
    )
      totals.add(column);
  }
  return totals;
}

const UNIT =
  /^\(?(?:numbers?|no\.?|n|counts?|%|per ?cent(?:age)?|[£€](?:\s?(?:0{3}|k|m|million|thousand)s?)?|(?:rate )?per [\d,]+[^()]{0,30}|days|hours|min(?:ute)?s|years)\)?$/i;

const bracketed = (unit: string): string => (unit === '' ? '' : `(${unit.replaceAll(/[()]/g, '').replace(/^per ?cent(?:age)?$/i, '%')})`);

/** The lowest level where it holds units alone, and the levels above it tell all columns apart; else null. */
function unitsIn(levels: readonly ReadonlyMap<number, string>[]): ReadonlyMap<number, string> | null {
  const [lowest, above] = [levels.at(-1), levels.slice(0, -1)];
  if (lowest === undefined || above.length === 0) return null;
  const filled = [...lowest].filter(([, text]) => text !== '');
  if (filled.length === 0 || !filled.every(([, text]) => UNIT.test(text))) return null;
  const names = filled.map(([column]) => above.map((level) => level.get(column) ?? '').join('\u0000'));
  const areNamed = filled.every(([column]) => above.some((level) => (level.get(column) ?? '') !== ''));
  return areNamed && new Set(names).size === names.length ? lowest : null;
}

const SOURCE = /^(?:source|notes?|contact|produced|prepared|last updated)\b/i;

const titlesAbove = (block: Block): readonly string[] => {
  const title = titleAbove(block);
  return title === null ? [] : [title.text];
};

/** Of periods that run across: the text that stands alone in the row of the sheet above them; null where there is none. */
function titleAbove({ view, axis }: Block): GridCell | null {
  if (!view.isAcross) return null;
  const first = axis.columns[0] ?? 0;
  for (const column of [first - 1, first - 2]) {
    if (column < 0) return null;
    const cells = range(0, view.height - 1).flatMap((row) => view.cell(row, column) ?? []);
    const [only] = cells;
    if (only === undefined) continue;
    const isTitle = cells.length === 1 && only.stored.type === 'text' && !SOURCE.test(only.text) && view.read(only).periods.length === 0;
    return isTitle ? only : null;
  }
  return null;
}

const isYearCell = ({ view }: Block, row: number, column: number): boolean => {
  const cell = view.cell(row, column);
  return cell !== undefined && view.read(cell).periods.some(({ unit }) => unit === 'year');
};

/** What stands in the columns of the periods in a row above them. */
const nameOfRow = ({ view, axis }: Block, row: number): string =>
  axis.columns.map((column) => view.label(row, column)).find((text) => text !== '') ?? '';

/** A level of names; one that is not the lowest holds on to the right (below, where periods run across) until the next name. */
function filledLevel({ view, columns }: Block, row: number, isHeldOn: boolean): ReadonlyMap<number, string> {
  const level = new Map<number, string>();
  let last = '';
  for (const column of columns) {
    const own = view.label(row, column);
    if (own !== '') last = own;
    level.set(column, own === '' && isHeldOn ? last : own);
  }
  return level;
}

function titleIn({ view, columns, axis }: Block, row: number): readonly string[] {
  const texts = [...new Set([...axis.columns, ...columns].toSorted((a, b) => a - b).map((column) => view.label(row, column)))];
  return texts.filter((text) => text !== '');
}

/** Accounts for the cells of headings and titles, and of the periods themselves. */
export function claimHeadings(block: Block, claims: Claims): void {
  const { view, axis, columns, headerRows, titleRows, rows } = block;
  const every = [...axis.columns, ...columns];
  claims.label(titleAbove(block) ?? undefined);
  for (const row of [...headerRows, ...titleRows]) for (const column of every) claims.label(view.cell(row, column));
  for (const row of [...rows, ...axis.yearRows]) for (const column of axis.columns) claims.label(view.cell(row, column));
  if (axis.partialRow !== null) for (const column of every) claims.label(view.cell(axis.partialRow, column));
  for (const row of range((rows[0] ?? 0) - 1, rows.at(-1) ?? 0))
    for (const column of axis.columns) {
      const cell = view.cell(row, column);
      if (
        cell !== undefined &&
        view.read(cell).periods.some(({ unit }) => unit === 'year') &&
        columns.every((at) => view.cell(row, at) === undefined)
      )
        claims.label(cell);
    }
}

/** The name of a measure: its keys, then what stands above its column where that adds something. */
export function nameOf(parts: {
  readonly keys: readonly string[];
  readonly subject: readonly string[];
  readonly heading: readonly string[];
  readonly isOnlyColumn: boolean;
  /** Whether periods run across: then the heading is the row's own name, and keys stand in rows below the periods. */
  readonly isAcross: boolean;
  readonly title: string;
  readonly fallback: string;
}): string {
  const { keys, subject, heading, isOnlyColumn, isAcross, title, fallback } = parts;
  const isGeneric = heading.length === 0 || (heading.length === 1 && isGenericHeading(heading[0] ?? ''));
  if (isAcross && heading.length > 0) return [...new Set([...heading, ...keys, ...subject])].join(' · ');
  const words = [...keys, ...(isGeneric ? subject : [])];
  const withHeading = words.length > 0 && isOnlyColumn && isGeneric ? words : [...words, ...heading];
  const distinct = [...new Set(withHeading)];
  if (distinct.length > 0) return distinct.join(' · ');
  return title === '' ? fallback : title;
}
