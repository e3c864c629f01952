import { periodsDown } from './bare-years.ts';
import type { LineAnswers, LineDoubt } from './line.ts';
import { joinedYearsIn } from './joined-years.ts';
import type { PeriodReading } from './period-reading.ts';
import { monthNumber } from './period-parts.ts';
import { qualifierOf } from './period-qualifier.ts';
import { isNamedTotal } from './names-of-totals.ts';
import { isRunningName } from './rolling.ts';
import { MONTH } from './period-rules.ts';
import { range, type View } from './view.ts';
import { canBeAcademic, nameTwoYears, type SaidOfYears } from './academic-years.ts';
import { kindOfYears, namesTwoYears } from './year-kind.ts';
import { saysYear, shortYear } from './years-missing.ts';

/** So many cells of a line tell whether it holds figures. */
const MOST_LOOKED_AT = 200;

/**
 * What stands in the column above its first period: the nearest filled cell, at most three rows up. What heads figures of its own, as
 * `Year to date` left of months across, says nothing of the periods, unless it is all that stands there.
 */
export function headingAbove(view: View, first: number, column: number): string {
  let ofFigures = '';
  for (let row = first - 1; row >= Math.max(0, first - 3); row -= 1) {
    const label = view.label(row, column);
    if (label === '') continue;
    if (!hasFigures(view, row, column)) return label;
    if (ofFigures === '' && qualifierOf(label).qualifier === null && !isRunningName(label)) ofFigures = label;
    else if (!view.isAcross) return ofFigures;
  }
  return ofFigures;
}

function hasFigures(view: View, row: number, column: number): boolean {
  for (let at = 0; at < Math.min(view.width, MOST_LOOKED_AT); at += 1) {
    const cell = at === column ? undefined : view.cell(row, at);
    if (cell === undefined) continue;
    const { value, periods } = view.read(cell);
    if (value.kind === 'number' && periods.length === 0) return true;
  }
  return false;
}

/** The year that a row stands under. */
interface YearOfRow {
  /** The year in which it begins. */
  readonly first: number;
  /** The month in which it begins. */
  readonly begins: number;
  readonly note: string;
}

/** The years of the rows of periods that do not say their own. */
export interface Years {
  /** The column that holds them; that of the months where they stand between those. */
  readonly column: number;
  readonly byRow: ReadonlyMap<number, YearOfRow>;
  readonly yearRows: readonly number[];
  readonly doubt: LineDoubt | null;
}

const MOST_TITLE_LINES = 6;
const YEAR_IN_TITLE = /\b(?<first>(?:19|20)\d{2})(?:\s?[/–-]\s?(?<second>\d{2}|(?:19|20)\d{2}))?\b/;

/** Texts that stand alone in their lines above a table, from the top, and the name of its sheet before them. */
function titlesAbove(view: View, first: number, column: number): readonly string[] {
  const titles = [view.sheet];
  // Where periods run across, lines of the sheet above them are columns of the view.
  const line = view.isAcross ? column : first;
  return [...titles, ...range(Math.max(0, line - MOST_TITLE_LINES), line - 1).flatMap((at) => view.aloneIn(at)?.text ?? [])];
}

/** The year that a title above the table, or the name of the sheet, holds: asked about, unless it is from month to month. */
export function yearOfTitle(
  view: View,
  {
    rows,
    column,
    partial,
  }: { readonly rows: readonly number[]; readonly column: number; readonly partial: ReadonlyMap<number, PeriodReading> },
  answers: LineAnswers,
): Years | null {
  if (rows.length < 2) return null;
  const titles = titlesAbove(view, rows[0] ?? 0, column);
  const spans = titles.flatMap((title) => yearsWithin(title, partial) ?? []);
  const [span] = spans;
  if (span !== undefined && spans.length === 1) return { column: -1, byRow: span, yearRows: [], doubt: null };
  const found =
    titles.map((title) => YEAR_IN_TITLE.exec(title)?.groups).findLast((groups) => groups !== undefined) ??
    yearOfHeadings(view, rows[0] ?? 0, column);
  if (found === undefined) return null;
  const year = Number(found['first']);
  const second = found['second'];
  const isFinancial = second !== undefined && Number(second.slice(-2)) === (year + 1) % 100;
  const byRow = new Map(rows.map((row) => [row, { first: year, begins: isFinancial ? 4 : 1, note: '' }] as const));
  return { column: -1, byRow, yearRows: [], doubt: { kind: 'year-of-title', answer: answers['year-of-title'], places: rows } };
}

/** What has a year that is none of the figures below it. */
const OF_OTHER_YEAR = /\b(?:since|from|to|than|before|after|vs|versus|acts?|census|base(?:line)?|prices?|targets?|population)\b/i;

const HAS_WORDS = /\p{L}{3}/u;

/** The year that every heading beside that of periods which run down names with its words, as `ASB 2021/22`; undefined where they name none, or several. */
function yearOfHeadings(view: View, first: number, column: number): Readonly<Record<string, string>> | undefined {
  if (view.isAcross) return undefined;
  const texts = range(0, view.width - 1).flatMap((at) => (at === column ? [] : [view.label(first - 1, at)].filter((text) => text !== '')));
  const years = texts.map((text) => (OF_OTHER_YEAR.test(text) || !HAS_WORDS.test(text) ? undefined : YEAR_IN_TITLE.exec(text)));
  return years.every((year) => year?.[0] === years[0]?.[0]) ? (years[0]?.groups ?? undefined) : undefined;
}

const SPAN_IN_TITLE = new RegExp(
  `\\b(?<first>${MONTH})\\s(?<from>(?:19|20)\\d{2})\\s*(?:to|until|[-–—])\\s*(?<last>${MONTH})\\s(?<to>(?:19|20)\\d{2})\\b`,
  'i',
);

/** The years of months that all lie within the months that a title names, as `April 2015 to March 2016`, which are twelve at most; null for any others. */
function yearsWithin(title: string, partial: ReadonlyMap<number, PeriodReading>): Years['byRow'] | null {
  const { first, from, last, to } = SPAN_IN_TITLE.exec(title)?.groups ?? {};
  const [begins, ends] = [monthNumber(first ?? ''), monthNumber(last ?? '')];
  if (begins === null || ends === null) return null;
  const [start, months] = [Number(from) * 12 + begins, Number(to) * 12 + ends - (Number(from) * 12 + begins) + 1];
  const years = [...partial].map(([row, { unit, number }]) => {
    const month = unit === 'month-of-year' ? number : unit === 'quarter-of-year' && number >= 10 ? number / 10 : 0;
    const year = Number(from) + (month < begins ? 1 : 0);
    const isWithin = month > 0 && year * 12 + month < start + months;
    return isWithin ? ([row, { first: year, begins: 1, note: '' }] as const) : null;
  });
  return months > 0 && months <= 12 && years.every((one) => one !== null) ? new Map(years) : null;
}

/** What is known of the years of a sheet beside what stands above them. */
interface Known {
  readonly answers: LineAnswers;
  readonly said: () => SaidOfYears;
}

/** The years for months without one: in the columns beside them, in rows of their own between them, or none. */
export function yearsFor(view: View, rows: readonly number[], column: number, known: Known): Years | null {
  for (const beside of [column - 1, column + 1, column - 2, column + 2]) {
    if (beside < 0 || beside >= view.width) continue;
    const areShort = saysYear(headingAbove(view, rows[0] ?? 0, beside));
    const years = yearsOf(view, rows, beside, { ...known, areShort });
    const byRow = yearsDown(view, rows, beside, years.at);
    if (byRow.size === rows.length || (byRow.size > 0 && byRow.size >= rows.length * 0.8))
      return { column: beside, byRow, yearRows: [], doubt: doubtOf(years, rows) };
  }
  return yearsBetween(view, rows, column, known);
}

const doubtOf = ({ doubt }: YearsOfRows, places: readonly number[]): LineDoubt | null => (doubt === null ? null : { ...doubt, places });

/** Whether a reading is a year by itself, and none of rolling ones. */
export const isWholeYear = ({ unit, form, begins }: PeriodReading): boolean =>
  // One that ends with a month that it names can be one of rolling years.
  unit === 'year' && (form !== 'ending' || begins === 1 || begins === 4);

/** Reads the year of a row; `doubt`: what is asked about these years, where their heading or how they are written leaves it open when they begin. */
interface YearsOfRows {
  readonly at: (row: number) => YearOfRow | null;
  readonly doubt: Omit<LineDoubt, 'places'> | null;
}

/** Reads the years of the rows of a column, by its heading where that says when they begin. */
function yearsOf(
  view: View,
  rows: readonly number[],
  column: number,
  { areShort, answers, said }: Known & { readonly areShort: boolean },
): YearsOfRows {
  const [first = 0] = rows;
  const heading = headingAbove(view, first, column);
  const periodsOf = periodsDown(view, { rows, column, heading });
  const readAt = (row: number) => {
    const cell = view.cell(row, column);
    if (cell === undefined) return null;
    const periods = periodsOf(cell);
    const { periodNote } = view.read(cell);
    return { year: periods.find(isWholeYear), hasYear: periods.some(({ unit }) => unit === 'year'), text: cell.text, note: periodNote };
  };
  const found = range(Math.max(0, first - 1), rows.at(-1) ?? first).flatMap((row) => {
    const read = readAt(row);
    return read?.year === undefined ? [] : [{ row, text: read.text, year: read.year }];
  });
  const joined = joinedYearsIn(
    rows.flatMap((row) => view.cell(row, column) ?? []),
    answers,
  );
  if (joined !== null)
    return {
      at: (row) => {
        const year = joined.yearOf(view.label(row, column));
        return year === null ? null : { first: year, begins: joined.begins, note: '' };
      },
      doubt: joined.doubt,
    };
  const years = found.map(({ year }) => year);
  const written = found.map(({ text }) => text);
  const canBe = nameTwoYears(new Map(found.map(({ row, year }) => [row, [year]]))) && canBeAcademic(heading, written, said);
  const kind = years.length === 0 ? null : kindOfYears(canBe ? `${heading}/academic_years` : heading, years);
  const asked = kind === 'open' ? 'year-kind' : kind === 'academic' ? 'academic-years' : null;
  const answer = asked === null ? null : answers[asked];
  const at = (row: number): YearOfRow | null => {
    const read = readAt(row);
    if (read === null) return null;
    const short = areShort && !read.hasYear ? shortYear(read.text) : null;
    if (short !== null) return { first: short, begins: 1, note: '' };
    if (read.year === undefined) return null;
    const named = Number(read.year.start.slice(0, 4));
    const settled = kind === 'open' || kind === 'academic' ? BY_ANSWER[answer ?? ''] : kind;
    if (settled === null || settled === undefined) return { first: named, begins: read.year.begins, note: read.note };
    return { first: named + (namesTwoYears(read.year) ? 0 : settled.add), begins: settled.begins, note: read.note };
  };
  return { at, doubt: asked === null ? null : { kind: asked, answer } };
}

/** When years begin by an answer, and what to add to the year of those that name one alone. */
const BY_ANSWER: Readonly<Record<string, { readonly begins: number; readonly add: number }>> = {
  ends: { begins: 4, add: -1 },
  begins: { begins: 4, add: 0 },
  academic: { begins: 9, add: 0 },
  calendar: { begins: 1, add: 0 },
  september: { begins: 9, add: 0 },
  april: { begins: 4, add: 0 },
};

/** A year holds for the rows below it until the next: merged, or written once. */
function yearsDown(view: View, rows: readonly number[], column: number, yearAt: YearsOfRows['at']): Years['byRow'] {
  const byRow = new Map<number, YearOfRow>();
  const [first = 0] = rows;
  const wanted = new Set(rows);
  let year = yearAt(first) ?? yearOfTotal(view, first, column, yearAt);
  for (let row = first; row <= (rows.at(-1) ?? first); row += 1) {
    const own = yearAt(row);
    if (own !== null) year = own;
    else if (view.cell(row, column) !== undefined) return new Map();
    if (year !== null && wanted.has(row)) byRow.set(row, year);
  }
  return byRow;
}

/** The year beside a total above the first month or quarter, as a pivot table writes the sum of a year in the row of its name; null where none stands there. */
function yearOfTotal(view: View, first: number, column: number, yearAt: YearsOfRows['at']): YearOfRow | null {
  if (view.cell(first, column) !== undefined || first === 0) return null;
  const isNamed = [column - 1, column + 1].some((at) => isNamedTotal(view.label(first - 1, at)));
  return isNamed ? yearAt(first - 1) : null;
}

function yearsBetween(view: View, rows: readonly number[], column: number, known: Known): Years | null {
  const byRow = new Map<number, YearOfRow>();
  const yearRows: number[] = [];
  const years = yearsOf(view, rows, column, { ...known, areShort: false });
  const yearAt = years.at;
  const above = rows[0] === undefined ? null : rowOfYearAbove(view, rows[0], column, yearAt);
  let year = above === null ? null : yearAt(above);
  if (above !== null) yearRows.push(above);
  for (const row of rows) {
    const own = yearAt(row);
    if (own !== null) {
      year = own;
      yearRows.push(row);
    } else if (year !== null) byRow.set(row, year);
  }
  return byRow.size > 0 && yearRows.length > 0 ? { column, byRow, yearRows, doubt: doubtOf(years, rows) } : null;
}

/** The row of a year straight above the first month, or above the headings between: a year alone in its row, as the title of a table is. */
function rowOfYearAbove(view: View, first: number, column: number, yearAt: YearsOfRows['at']): number | null {
  if (yearAt(first - 1) !== null) return first - 1;
  const isHeading = !view.isAcross && first > 1 && view.label(first - 1, column) !== '' && view.aloneIn(first - 2) !== null;
  return isHeading && yearAt(first - 2) !== null ? first - 2 : null;
}
