import { saysAges } from './bare-years.ts';
import type { Claims } from './claims.ts';
import type { Grid, GridCell } from './grid.ts';
import { periodsInText } from './parse-period.ts';
import { fullYear } from './period-parts.ts';
import { MONTH } from './period-rules.ts';

/** A heading that says a period and what is counted in it, and the two cells that it stands for. */
interface SplitHeading {
  readonly cell: GridCell;
  readonly period: GridCell;
  readonly words: GridCell;
}

/** A grid in which the periods of such headings stand in a row of their own above their words. */
export interface SplitGrid {
  readonly grid: Grid;
  readonly headings: readonly SplitHeading[];
}

/** Headings stand near the top. */
const MOST_ROWS = 30;

/** A grid with a row of headings such as `Q1 2016/17 Actual` or `Burglary Apr-16` made two; null where it has none. */
export function withPeriodsApart(grid: Grid): SplitGrid | null {
  for (let row = 0; row < Math.min(grid.height, MOST_ROWS); row += 1) {
    const found = new Map<number, SplitHeading>();
    let filled = 0;
    for (let column = 0; column < grid.width; column += 1) {
      const cell = grid.at(row, column);
      if (cell === undefined) continue;
      filled += 1;
      const heading = cell.stored.type === 'text' ? splitAt(cell) : null;
      if (heading !== null) found.set(column, heading);
    }
    const periods = new Set([...found.values()].map(({ period }) => period.text));
    const words = new Set([...found.values()].map(({ words: own }) => own.text));
    if ((periods.size > 1 || words.size > 1) && found.size > 1 && found.size * 4 > filled && !areOfOtherThings([...found.values()]))
      return { grid: withRow(grid, row, found), headings: [...found.values()] };
  }
  return null;
}

/**
 * Whether headings, each with another period, name other things each: as `Licensing Act 2003` and `Gambling Act 2005`, or `Built 1998` and
 * `Extended 2012`. Then their years are part of their names.
 */
function areOfOtherThings(headings: readonly SplitHeading[]): boolean {
  const texts = headings.map(({ words }) => words.text.toLowerCase());
  if (new Set(headings.map(({ period }) => period.text)).size < headings.length || new Set(texts).size < texts.length) return false;
  if (texts.some((text) => SAYS_WHICH_FIGURES.test(text))) return false;
  if (headings.every(({ cell }) => OF_LAW.test(cell.text))) return true;
  const words = texts.flatMap((text) => [...new Set(text.match(/\p{L}{3,}/gu))].filter((word) => !JOINS.has(word)));
  return new Set(words).size === words.length;
}

/** `Regulatory Reform Order 2005 audits`. */
const OF_LAW = /\b(?:Act|Order|Regulations?|Rules|Bill|Measure|Directive|Code|Deddf|Gorchymyn|Rheoliadau) (?:19|20)\d{2}\b/u;
/** Words of which each period can have its own: what kind of figure it has. */
const SAYS_WHICH_FIGURES =
  /\b(?:actuals?|outturns?|budget|forecasts?|estimated?|estimates|provisional|revised|final|draft|projected|projections?|plan(?:ned)?|targets?|baseline|census|to date|ytd|r|p)\b/i;
const JOINS: ReadonlySet<string> = new Set(['and', 'the', 'for', 'with', 'per', 'from']);

/** Accounts for the headings themselves: as labels, or left out with what became of their parts. */
export function claimSplit({ headings }: SplitGrid, claims: Claims): void {
  for (const { cell, period, words } of headings) {
    const roles = [period.role, words.role];
    const left = roles.find((role) => typeof role === 'object' && role !== null);
    // One part alone can have been taken for a figure, where no heading was one.
    if (roles.includes('value')) claims.value(cell);
    else if (!roles.includes('label') && typeof left === 'object' && left !== null) claims.leaveOut(cell, left.why);
    else claims.label(cell);
  }
}

function splitAt(cell: GridCell): SplitHeading | null {
  const words = cell.text.split(' ');
  // `Week 2021-01` is a period, and no month of what is called Week.
  if (periodsInText(cell.text).some(({ unit }) => unit === 'week')) return null;
  for (let length = words.length - 1; length > 0; length -= 1)
    for (const from of placesFor(length, words.length)) {
      const to = from + length;
      const written = words.slice(from, to).join(' ').replaceAll(EDGES, '').replace(/\)$/u, '');
      const period = written.replace(SHORT_YEAR, (short) => String(fullYear(short.slice(1))));
      const rest = closed([...words.slice(0, from), ...words.slice(to)].join(' ').replaceAll(EDGES, ''));
      // `Age 16/17` names an age.
      if (saysAges(rest) && /^\d{2}\D\d{2}$/.test(period)) continue;
      // `Change 21/22 to 22/23` is of two.
      if (rest.split(' ').some((word) => periodsInText(word).some(({ unit }) => WHOLE.has(unit)))) continue;
      // `Change since 2015` is of no year.
      if (from > 0 && (BINDS.test(words.slice(0, from).join(' ')) || NAMES_LAW.test(words.slice(0, from).join(' ')))) continue;
      if (IS_WORDS.test(rest) && periodsInText(rest).length === 0 && periodsInText(period).some(({ unit }) => WHOLE.has(unit)))
        return { cell, period: periodPart(cell, period), words: part(cell, rest) };
    }
  return null;
}

/** Where so many words can begin among all: first at the beginning and at the end, then between. */
const placesFor = (length: number, all: number): readonly number[] => [
  0,
  all - length,
  ...Array.from({ length: Math.max(0, all - length - 1) }, (_, at) => at + 1),
];

/** `Wave 1 (Spring 2022)` without its year is `Wave 1 (Spring)`, and `2022/23 (full year)` without its year `full year`. */
function closed(text: string): string {
  const [opened, shut] = [text.split('(').length, text.split(')').length];
  return opened > shut ? `${text})` : opened < shut ? text.replace(/\)$/u, '') : text;
}

/** What the words of split headings are called, as tables call what is counted. */
export const WHAT_IS_COUNTED = 'Measure';

/** Words, or words behind an ordinal number, as `90th centile`. */
const IS_WORDS = /^(?:\D*|\d{1,2}(?:st|nd|rd|th)\s)\p{L}{2}/u;

/** Words before a period by which it is no longer the period of what is counted: what ends in it, or is compared with it. */
const BINDS = new RegExp(
  `(?:^|[\\s(])(?:f\\.?\\/?y\\.?\\/?e\\.?|y\\/?e|end(?:s|ing|ed)?|to|until|since|from|before|after|by|than|v\\.?|vs\\.?|versus|against|(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH})(?: \\d{1,2}(?:st|nd|rd|th)?)?$`,
  'i',
);
/** Before the year of a law, which is part of its name. */
const NAMES_LAW = /\b(?:Act|Regulations|Deddf|Rheoliadau)$/u;
/** A year beside words, as in `Crimes '22`. */
const SHORT_YEAR = /^['’‘]\d{2}$/u;
/** What parts a period from the words beside it. */
const EDGES = /^[\s:;,()–-]+|[\s:;,(–-]+$/gu;
const WHOLE: ReadonlySet<string> = new Set(['month', 'quarter', 'year']);

/** Beside words a bare number is a year, as in `Crimes 2023`. */
function periodPart(cell: GridCell, text: string): GridCell {
  const periods = periodsInText(text).map((one) => (one.form === 'number' ? { ...one, form: 'plain' as const } : one));
  return { ...part(cell, text), reading: { periods, periodNote: '', value: { kind: 'words', written: text, hasFigure: false } } };
}

const part = (cell: GridCell, text: string): GridCell => ({
  ...cell,
  stored: { ...cell.stored, type: 'text', value: text },
  text,
  reading: null,
  role: null,
});

function withRow(grid: Grid, row: number, split: ReadonlyMap<number, SplitHeading>): Grid {
  const below = (at: number): number => (at > row ? at - 1 : at);
  // The heading of the line of words, where the first of the others stands.
  const other = Array.from({ length: grid.width }, (_, column) => column).find((column) => !split.has(column) && grid.at(row, column));
  const corner = other === undefined ? undefined : grid.at(row, other);
  const headings = new Map(other === undefined || corner === undefined ? [] : [[other, part(corner, WHAT_IS_COUNTED)]]);
  return {
    ...grid,
    height: grid.height + 1,
    at: (at, column) => {
      if (at === row + 1) return split.get(column)?.words ?? headings.get(column);
      return at === row ? (split.get(column)?.period ?? grid.at(row, column)) : grid.at(below(at), column);
    },
    label: (at, column) => {
      if (at === row + 1) return (split.get(column)?.words ?? headings.get(column))?.text ?? '';
      return at === row ? (split.get(column)?.period.text ?? grid.label(row, column)) : grid.label(below(at), column);
    },
    nameAt: (at, column) => grid.nameAt(below(at), column),
  };
}
