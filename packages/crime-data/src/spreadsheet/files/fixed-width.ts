import { looksClean } from './delimiter.ts';

/** Where the columns of a text begin, counted from 0, and the rows as these part them. */
export interface FixedWidth {
  readonly rows: readonly (readonly string[])[];
  /** The share of the fields of its rows that are figures, periods or nothing. */
  readonly clean: number;
}

const FEWEST_ROWS = 3;
const [RULED, RULE] = [/^[\s|+:=_-]+$/, /---|===|___/];
const SAMPLE_CHARACTERS = 50_000;

/** Dots that lead from a name to its figure. */
const LEADERS = /\s?\.{5,}\s?/g;

/** Whether a line is only ruled, as between the headings and the rows of a report: it holds nothing. */
export const isRuled = (line: string): boolean => RULED.test(line) && RULE.test(line);

/**
 * The rows of a text whose columns begin at the same place in every line, as reports are printed; null where it has none such, or its fields
 * are not `cleaner` than that. Its beginning is judged before the whole of it is.
 */
export function fixedWidthOf(text: string, cleaner: number): FixedWidth | null {
  const isCleaner = (found: FixedWidth | null): found is FixedWidth => found !== null && found.clean > cleaner;
  const end = text.length > SAMPLE_CHARACTERS ? text.lastIndexOf('\n', SAMPLE_CHARACTERS) : -1;
  if (end > 0 && !isCleaner(columnsIn(text.slice(0, end)))) return null;
  const whole = columnsIn(text);
  return isCleaner(whole) ? whole : null;
}

/** The rows of a text whose columns begin at the same place in every line, as reports are printed; null where it has none such. */
function columnsIn(text: string): FixedWidth | null {
  const lines = text.split(/\r\n|\n|\r|\f/).map((line) => line.replaceAll(LEADERS, (dots) => ' '.repeat(dots.length)).trimEnd());
  const filled = lines.filter((line) => line !== '' && !isRuled(line));
  const ruled = lines.map(startsUnderRule).find((starts) => starts.length > 1);
  const titles = titlesIn(filled);
  const spaced = filled.filter((line) => /\S {2,}\S/.test(line) && !titles.has(line));
  const byWidth = Map.groupBy(spaced, (line) => fieldsOf(line).length);
  const [usual = []] = [...byWidth.values()].toSorted((one, other) => other.length - one.length);
  const commonest = fieldsOf(usual[0] ?? '').length;
  const isWhole = (starts: readonly number[]): boolean =>
    starts.length > 1 && starts.length >= commonest && spaced.every((line) => partsOf(line, starts).every((field) => !/ {2}/.test(field)));
  // A title can have two spaces too: where all lines together leave no columns, those that are alike tell them.
  const starts =
    ruled ?? [startsIn(spaced, 2), startsIn(usual, 2), withoutRare(startsIn(spaced, 1), spaced)].find((found) => isWhole(found)) ?? null;
  // Headings can stand beside their columns: then the fields are counted, if every line has as many.
  if (starts === null && usual.length < spaced.length) return null;
  const rows = withHeadingsJoined(lines, (line) =>
    titles.has(line) ? [line.trim().replaceAll(/ {2,}/g, ' ')] : starts === null ? fieldsOf(line) : partsOf(line, starts),
  );
  const body = rows.filter((row) => row.filter((field) => field !== '').length > 1);
  if (body.length < FEWEST_ROWS || body.length * 2 < filled.length) return null;
  const fields = body.flat();
  return { rows, clean: fields.filter(looksClean).length / fields.length };
}

const IS_TITLE = /\bpage:?\s*\d|\S\s(?:by|per|fesul)\s(?:month|quarter|year|week|day|mis|chwarter|blwyddyn|wythnos)\b/i;
const HAS_FIGURE = / {2}[£$€]?\d[\d.,]*%?(?: {2}|$)/;

/** Titles in several parts above the headings, as `REPORT 12   GRANTS BY MONTH   PAGE 1`: what stands straight above the first figures heads them. */
function titlesIn(lines: readonly string[]): ReadonlySet<string> {
  const first = lines.findIndex((line) => HAS_FIGURE.test(line) && !IS_TITLE.test(line));
  return new Set(lines.slice(0, Math.max(0, first - 1)).filter((line) => IS_TITLE.test(line)));
}

const fieldsOf = (line: string): readonly string[] => line.trim().split(/ {2,}/);

/** Where the columns begin under a line such as `------  -----`. */
const startsUnderRule = (line: string): readonly number[] =>
  isRuled(line) && !/[|+]/.test(line) ? [...line.matchAll(/[-=_]{2,}/g)].map(({ index }) => index) : [];

/** The rows of the lines; a heading that goes on over several lines down to the ruled one is one. */
function withHeadingsJoined(lines: readonly string[], parts: (line: string) => readonly string[]): readonly (readonly string[])[] {
  const rows = lines.map((line) => (line === '' || isRuled(line) ? [] : parts(line)));
  const rule = lines.findIndex((line) => startsUnderRule(line).length > 1);
  let first = rule;
  while ((rows[first - 1]?.length ?? 0) > 1) first -= 1;
  const headings = rule === -1 ? [] : rows.slice(first, rule);
  if (headings.length < 2) return rows;
  const width = headings.reduce((most, { length }) => Math.max(most, length), 0);
  const joined = Array.from({ length: width }, (_, column) =>
    headings
      .map((row) => row[column] ?? '')
      .filter((words) => words !== '')
      .join(' '),
  );
  return rows.map((row, at) => (at === first ? joined : at > first && at < rule ? [] : row));
}

/** Without the columns that fewer than half of the lines fill, which are parts of the next: `Apr` of the heading `Apr 2016`. */
const withoutRare = (starts: readonly number[], lines: readonly string[]): readonly number[] =>
  starts.filter((start, at) => {
    const before = starts[at - 1];
    return before === undefined || lines.filter((line) => line.slice(before, start).trim() !== '').length * 2 >= lines.length;
  });

/** Where columns begin between which every line has at least so many spaces. */
function startsIn(lines: readonly string[], gap: number): readonly number[] {
  if (lines.length < FEWEST_ROWS) return [];
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const isBlank = Array.from({ length: width }, (_, at) => lines.every((line) => (line[at] ?? ' ') === ' '));
  const starts: number[] = [];
  let blanks = Number.POSITIVE_INFINITY;
  for (const [at, blank] of isBlank.entries()) {
    if (!blank && blanks >= gap) starts.push(at);
    blanks = blank ? blanks + 1 : 0;
  }
  return starts;
}

/** A line in its columns; whole in the first where one of its words goes over the end of a column. */
function partsOf(line: string, starts: readonly number[]): readonly string[] {
  const crosses = starts.slice(1).some((start) => (line[start - 1] ?? ' ') !== ' ' && (line[start] ?? ' ') !== ' ');
  const isTitle =
    !/\S {2,}\S/.test(line) && starts.slice(1).some((start) => (line[start - 1] ?? ' ') !== ' ' || (line[start - 2] ?? ' ') !== ' ');
  if (crosses || isTitle) return [line.trim()];
  return starts.map((start, at) => line.slice(at === 0 ? 0 : start, starts[at + 1]).trim());
}
