import { IN_ITS_OWN_CELLS, type OpenAxis } from './axis.ts';
import type { CellReading } from './cell-reading.ts';
import type { Grid, GridCell } from './grid.ts';
import type { CellsBelow, LineAnswers, LineDoubt, Resolved } from './line.ts';
import { fullYear, monthIndex, monthOf } from './period-parts.ts';
import { type PeriodReading, quarter, year as yearReading } from './period-reading.ts';
import type { View } from './view.ts';
import type { YearQuestion } from './years-missing.ts';

/** Years before it are none of a table of today. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2100];

/** What no year of our time is, read as one number, but two years in a row: 2122, 1819 and 1920. */
export const isJoined = (text: string): boolean => beginningOf(text) !== null && (Number(text) < FIRST_YEAR || Number(text) > LAST_YEAR);

/** The year in which a year begins that is written with two digits of it and two of the next, as 2122 and 9900; null for any other text. */
function beginningOf(text: string): number | null {
  const { first, second } = /^(?<first>\d{2})(?<second>\d{2})$/.exec(text)?.groups ?? {};
  return first !== undefined && Number(second) === (Number(first) + 1) % 100 ? fullYear(first) : null;
}

/**
 * Years that are each written as two years in a row, as 2021, 2122 and 2223 for 2020/21 to 2022/23; asked about, and not to be read before an
 * answer. Null where one of the line is written otherwise, or each could be a year as it stands.
 */
export function joinedAxis(
  view: View,
  { rows, column, heading, answers }: CellsBelow & { readonly answers: LineAnswers },
): OpenAxis | null {
  const years = new Map<number, number>();
  let example = '';
  for (const row of rows) {
    const text = view.label(row, column);
    const year = beginningOf(text);
    if (year === null) return null;
    if (example === '' && isJoined(text)) example = text;
    years.set(row, year);
  }
  const place = rows.find((row) => view.label(row, column) === example);
  const cell = place === undefined ? undefined : view.cell(place, column);
  if (cell === undefined || new Set(years.values()).size < 2) return null;
  const question = joinedYearsQuestion(cell.name, example);
  const answer = answers.yearOf(question);
  const begins = answer === 'academic' ? SEPTEMBER : APRIL;
  const periods = new Map([...years].map(([row, year]) => [row, { start: monthOf(year, begins), note: '' }] as const));
  const plain = { interval: 'year', begins, isRolling: false, isWeak: false } as const;
  return {
    ...plain,
    doubt: { kind: 'year-missing', answer, places: rows, question },
    columns: [column],
    periods,
    heading,
    ...IN_ITS_OWN_CELLS,
  };
}

/** The years of some cells, if each is written as two in a row and one of them can be nothing else; null for any others. */
export function joinedYearsIn(
  cells: readonly GridCell[],
  answers: LineAnswers,
): { readonly yearOf: (text: string) => number | null; readonly begins: number; readonly doubt: Omit<LineDoubt, 'places'> } | null {
  const example = cells.find(({ text }) => isJoined(text));
  if (example === undefined || !cells.every(({ text }) => beginningOf(text) !== null)) return null;
  const question = joinedYearsQuestion(example.name, example.text);
  const answer = answers.yearOf(question);
  return { yearOf: beginningOf, begins: answer === 'academic' ? SEPTEMBER : APRIL, doubt: { kind: 'year-missing', answer, question } };
}

const [APRIL, SEPTEMBER] = [4, 9];

/** `FY1819`, and a quarter as `1920Q1`, `1920 Q1` and `Q1 1920`. */
const OF_FINANCIAL = /^f\.?\/?y\.?\s?(?<joined>\d{4})$/i;
const OF_QUARTER = /^(?:q(?<before>[1-4])[\s_/-]*(?<last>\d{4})|(?<first>\d{4})[\s_/-]*q(?<after>[1-4]))$/i;

/**
 * Reads financial years and quarters of which the year is written as two in a row, where one in the sheet can be nothing else and all of its
 * kind are written so: then FY2021 is 2020/21, as beside FY1920.
 */
export function readJoinedYears(grid: Grid, read: (cell: GridCell) => CellReading): void {
  const [years, quarters]: [Map<GridCell, string>, Map<GridCell, string>] = [new Map(), new Map()];
  for (const cell of grid.cells) {
    if (cell.text.length < 6 || cell.text.length > 9) continue;
    const ofYear = OF_FINANCIAL.exec(cell.text)?.groups?.['joined'];
    if (ofYear !== undefined) years.set(cell, ofYear);
    const ofQuarter = OF_QUARTER.exec(cell.text)?.groups;
    if (ofQuarter !== undefined) quarters.set(cell, ofQuarter['last'] ?? ofQuarter['first'] ?? '');
  }
  const areJoined = (texts: readonly string[]): boolean => texts.some(isJoined) && texts.every((text) => beginningOf(text) !== null);
  const set = (cell: GridCell, period: PeriodReading): void => void (cell.reading = { ...read(cell), periods: [period] });
  if (areJoined([...years.values()])) for (const [cell, text] of years) set(cell, yearReading(monthOf(beginningOf(text) ?? 0, APRIL)));
  if (!areJoined([...quarters.values()])) return;
  for (const [cell, text] of quarters) {
    const { before, after } = OF_QUARTER.exec(cell.text)?.groups ?? {};
    set(cell, { ...quarter(monthOf(beginningOf(text) ?? 0, 1 + Number(before ?? after) * 3)), form: 'joined' });
  }
}

/** Quarters of which the years are written as two in a row, asked about: none of them is to be read before an answer. */
export function withJoinedAsked(
  view: View,
  resolved: Resolved,
  {
    entries,
    column,
    answers,
  }: { readonly entries: ReadonlyMap<number, readonly PeriodReading[]>; readonly column: number; readonly answers: LineAnswers },
): Resolved {
  const places = [...entries].flatMap(([place, readings]) => (readings.some(({ form }) => form === 'joined') ? [place] : []));
  const cells = places.flatMap((place) => view.cell(place, column) ?? []);
  const example = cells.find(({ text }) => isJoined(yearOfQuarter(text)));
  if (example === undefined) return resolved;
  const question = joinedYearsQuestion(example.name, yearOfQuarter(example.text));
  const answer = answers.yearOf(question);
  const moved = answer === 'academic' ? SEPTEMBER - APRIL : 0;
  const starts = new Map([...resolved.starts].map(([place, start]) => [place, monthOf(0, monthIndex(start) + moved + 1)] as const));
  return { ...resolved, starts, doubt: { kind: 'year-missing', answer, places, question } };
}

const yearOfQuarter = (text: string): string => {
  const found = OF_QUARTER.exec(text)?.groups;
  return found?.['last'] ?? found?.['first'] ?? '';
};

function joinedYearsQuestion(cell: string, text: string): YearQuestion {
  const year = beginningOf(text) ?? 0;
  return {
    id: `year:${cell}`,
    question: { code: 'joined-years', text, cell },
    options: [
      { id: 'financial', label: { code: 'short-years.begins', year } },
      { id: 'academic', label: { code: 'joined-years.academic', year } },
      { id: 'leave-out', label: { code: 'year.leave-out' } },
    ],
  };
}
