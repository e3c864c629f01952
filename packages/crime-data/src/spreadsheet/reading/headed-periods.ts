import { headsPeriods } from './bare-years.ts';
import type { CellReading } from './cell-reading.ts';
import { inWords } from './field-names.ts';
import type { Grid, GridCell } from './grid.ts';
import { saysTime } from './matrix.ts';
import { dayIndex, dayOf, mondayOfWeek, monthNumber, monthOf } from './period-parts.ts';
import { day, month, type PeriodReading, quarter, reading, year } from './period-reading.ts';
import { MONTH } from './period-rules.ts';
import { type Qualifier, qualifierOf } from './period-qualifier.ts';

/** Headings stand near the top. */
const MOST_ROWS = 60;
/** No longer text heads periods. */
const LONGEST_HEADING = 40;

/** 2021-01, 2021/1, 202101 and 20211, and 01/2021. */
const NUMBERED =
  /^(?<year>(?:19|20)\d{2})(?<sign>\s?[-/_.:]\s?|\s)?(?<number>\d{1,2})$|^(?<first>\d{1,2})\s?[-/]\s?(?<last>(?:19|20)\d{2})$/;

/** A year and a number beside it, as they are written in a cell. */
interface Numbered {
  readonly year: number;
  readonly number: number;
  /** How many digits the number has. */
  readonly digits: number;
}

function numberedIn(text: string): Numbered | null {
  const groups = text.length > 10 ? undefined : NUMBERED.exec(text)?.groups;
  const [named, number] = [groups?.['year'] ?? groups?.['last'], groups?.['number'] ?? groups?.['first']];
  return named === undefined || number === undefined ? null : { year: Number(named), number: Number(number), digits: number.length };
}

const OF_WEEKS = /\b(?:weeks?|wks?|wythnos(?:au)?)\b|\byear ?(?:week|wk)/i;
const OF_QUARTERS = /\b(?:quarters?|qtrs?|chwarter(?:i|au)?)\b|^q$|\byear ?(?:quarter|qtr)/i;
const OF_HALVES = /\bhal(?:f|ves)\b|\bhanner\b/i;
const OF_TERMS = /\b(?:terms?|semesters?|trimesters?|tymor|tymhorau)\b/i;
const OF_ACCOUNTS = /\b(?:fin(?:ancial)?|fiscal|account(?:ing|s)?|acc|ledger)\.? (?:period|month|pd|mth)s?\b/i;
const OF_PERIODS = /^(?:periods?|pd|cyfnod(?:au)?)\b/i;
const OF_SEVERAL_MONTHS: Readonly<Record<'half' | 'term', number>> = { half: 6, term: 4 };
const [WEEKS, QUARTERS, HALVES, TERMS, PERIODS] = [53, 4, 2, 6, 13];
const MONTHS = 12;
/** How many of the weeks of a line follow the one before, where no heading says that they are weeks. */
const MOST_FOLLOW = 0.8;

/** What numbers behind years are below a heading: null where they are what they seem to be, which is months. */
type Kind = 'week' | 'quarter' | 'half' | 'term' | 'account' | null;

function kindOf(heading: string, numbers: readonly Numbered[]): Kind {
  // A list can be too long to be the arguments of a call.
  let most = 0;
  for (const { number } of numbers) most = Math.max(most, number);
  if (OF_WEEKS.test(heading)) return most <= WEEKS ? 'week' : null;
  // 2019-01 and 2019-04 can be the first months of quarters: of numbers of quarters or terms some follow one another.
  const isCounted = numbers.some(({ digits }) => digits === 1) || numbers.some(({ number }) => number === 2) || hasBoth(numbers, 3, 4);
  if (OF_QUARTERS.test(heading)) return isCounted && most <= QUARTERS ? 'quarter' : null;
  if (OF_HALVES.test(heading)) return isCounted && most <= HALVES ? 'half' : null;
  if (OF_TERMS.test(heading)) return isCounted && most <= TERMS ? 'term' : null;
  if (OF_ACCOUNTS.test(heading) || (most === PERIODS && OF_PERIODS.test(heading))) return most <= PERIODS ? 'account' : null;
  return most > PERIODS && most <= WEEKS && (headsPeriods(heading) || saysTime(heading)) && areWeeksInARow(numbers) ? 'week' : null;
}

const hasBoth = (numbers: readonly Numbered[], one: number, other: number): boolean =>
  [one, other].every((wanted) => numbers.some(({ number }) => number === wanted));

/** Whether numbers behind years are weeks one after another: of 2012-13 and 2013-14 they are not. */
function areWeeksInARow(numbers: readonly Numbered[]): boolean {
  const mondays = [...new Set(numbers.map((one) => mondayOfWeek(one.year, one.number)))];
  const days = mondays.flatMap((monday) => (monday === null ? [] : [dayIndex(monday)])).toSorted((one, other) => one - other);
  const follow = days.filter((at, index) => index > 0 && at - (days[index - 1] ?? at) === 7).length;
  return days.length === mondays.length && days.length > 2 && follow >= (days.length - 1) * MOST_FOLLOW;
}

function periodsOf(kind: Kind, { year: named, number }: Numbered): readonly PeriodReading[] {
  switch (kind) {
    case 'week': {
      const monday = mondayOfWeek(named, number);
      return monday === null ? [] : [reading('week', monday, 'plain')];
    }
    case 'quarter':
      return [quarter(monthOf(named, number * 3 - 2))];
    case 'half':
    case 'term':
      return [reading('several-months', monthOf(named, number), 'plain', { number: OF_SEVERAL_MONTHS[kind] })];
    case 'account':
      // A period after the twelfth is no month.
      return number > MONTHS ? [] : [month(named - 1, number + 3, 'financial')];
    case null:
      return [];
  }
}

/** A day as 20200401. */
const DAY = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/;

/** The day that eight digits are; null for any other text. */
function dayIn(text: string): string | null {
  const digits = DAY.exec(text)?.groups;
  return digits === undefined ? null : dayOf(Number(digits['year']), Number(digits['month']), Number(digits['day']));
}

/** A season and its year. */
const OF_SEASON = /^(?<season>autumn|spring|summer|winter|gwanwyn|haf|hydref|gaeaf) (?<year>(?:19|20)\d{2})$/i;
/** A month and its year behind the name of a series, as files of the NHS have it: `MSitAE-APRIL-2021`. */
const OF_SERIES = new RegExp(`^(?<series>\\p{L}[\\p{L}\\d]*)[-_ ](?<name>${MONTH})[-_ ](?<year>(?:19|20)\\d{2})$`, 'iu');

/** What a line of cells says below its heading, where the heading or all cells together say it and none of them alone; by cell. */
function saidBelow(heading: string, cells: readonly GridCell[]): ReadonlyMap<GridCell, Pick<CellReading, 'periods' | 'periodNote'>> {
  const said = new Map<GridCell, Pick<CellReading, 'periods' | 'periodNote'>>();
  const isMost = (found: readonly unknown[]): boolean => found.length > 0 && found.length * 2 > cells.length;
  const numbered = cells.flatMap((cell) => {
    const number = numberedIn(cell.text);
    return number === null ? [] : [{ cell, number }];
  });
  if (isMost(numbered)) {
    const kind = kindOf(
      heading,
      numbered.map(({ number }) => number),
    );
    if (kind !== null) for (const { cell, number } of numbered) said.set(cell, { periods: periodsOf(kind, number), periodNote: '' });
    return said;
  }
  const days = cells.flatMap((cell) => {
    const at = dayIn(cell.text);
    return at === null ? [] : [{ cell, at }];
  });
  if (isMost(days)) for (const { cell, at } of days) said.set(cell, { periods: day(at), periodNote: '' });
  const seasons = cells.flatMap((cell) => {
    const { season, year: named } = OF_SEASON.exec(cell.text)?.groups ?? {};
    return season === undefined ? [] : [{ cell, season, named: Number(named) }];
  });
  if (isMost(seasons)) {
    // One season of each year is a count of that year; several are none of its months.
    const isOne = new Set(seasons.map(({ season }) => season.toLowerCase())).size === 1;
    for (const { cell, season, named } of seasons)
      said.set(cell, {
        periods: [isOne ? year(monthOf(named, 1)) : reading('several-months', monthOf(named, 1), 'plain', { number: 3 })],
        periodNote: isOne ? season : '',
      });
  }
  const ofSeries = cells.flatMap((cell) => {
    const { series, name, year: named } = OF_SERIES.exec(cell.text)?.groups ?? {};
    const number = monthNumber(name ?? '');
    // `Apr-Jun 2024` is a span.
    return number === null || series === undefined || monthNumber(series) !== null
      ? []
      : [{ cell, series, start: month(Number(named), number) }];
  });
  if (isMost(ofSeries) && new Set(ofSeries.map(({ series }) => series)).size === 1)
    for (const { cell, start } of ofSeries) said.set(cell, { periods: [start], periodNote: '' });
  return said;
}

/** So many cells of a line tell whether it can hold such periods. */
const MOST_TRIED = 8;
const CAN_BE_SAID = [NUMBERED, DAY, OF_SEASON, OF_SERIES];
const SAYS_OTHERWISE: ReadonlySet<Qualifier> = new Set<Qualifier>(['year-ending', 'quarter-ending', 'several-weeks', 'month']);
const CAN_HEAD =
  /week|wk|wythnos|quarter|qtr|chwarter|^q$|hal[fv]|hanner|term|semester|tymor|tymhor|period|pd|cyfnod|date|dyddiad|day|dydd|time|year|yr|blwyddyn|month/i;

/**
 * Reads periods of which a cell alone does not say what they are, and its heading does: 2020-01 below `Week` is a week, below `Quarter` a
 * quarter and below `Accounting period` a period of accounts; 20200401 below `Date` is a day.
 */
export function readHeadedPeriods(grid: Grid, read: (cell: GridCell) => CellReading): void {
  const cellsOf = (places: number, at: (place: number) => GridCell | undefined): readonly GridCell[] =>
    Array.from({ length: places }, (_, place) => at(place)).filter((cell) => cell !== undefined);
  for (let row = 0; row < Math.min(MOST_ROWS, grid.height); row += 1)
    for (let column = 0; column < grid.width; column += 1) {
      const cell = grid.at(row, column);
      if (cell === undefined || cell.stored.type !== 'text' || cell.text.length > LONGEST_HEADING || !CAN_HEAD.test(cell.text)) continue;
      const heading = inWords(cell.text.replaceAll(/[/-]/g, ' '));
      // `Quarter ending` and `Week commencing` say themselves what follows.
      if (read(cell).periods.length > 0 || SAYS_OTHERWISE.has(qualifierOf(heading).qualifier)) continue;
      const lines = [
        [grid.height - row - 1, (place: number) => grid.at(row + 1 + place, column)],
        [grid.width - column - 1, (place: number) => grid.at(row, column + 1 + place)],
      ] as const;
      for (const [places, at] of lines) {
        if (!cellsOf(Math.min(places, MOST_TRIED), at).some(({ text }) => CAN_BE_SAID.some((known) => known.test(text)))) continue;
        for (const [one, said] of saidBelow(heading, cellsOf(places, at)))
          one.reading = { ...said, value: { kind: 'words', written: one.text, hasFigure: false } };
      }
    }
}
