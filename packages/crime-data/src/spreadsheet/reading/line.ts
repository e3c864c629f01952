import type { PeriodReading } from './period-reading.ts';
import type { YearQuestion } from './years-missing.ts';

export type Interval = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What the cells of a line, each with all that it can stand for, are together. */
export interface Resolved {
  readonly interval: Interval;
  /** By the place in the line; what is not in it names no period of this interval. */
  readonly starts: ReadonlyMap<number, string>;
  /** The month that years begin in; null for all else. */
  readonly begins: number | null;
  /** Whether each period covers most of the one before, as rolling years do. */
  readonly isRolling: boolean;
  /** Whether it rests on bare numbers alone. */
  readonly isWeak: boolean;
  /** Whether the periods are those of days that follow one another by no rule, or one in each month. */
  readonly isOfLooseDays?: boolean;
  readonly doubt: LineDoubt | null;
}

export type LineDoubtKind =
  | 'date-order'
  | 'quarter-end'
  | 'year-end'
  | 'mixed-years'
  | 'slash-month'
  | 'fraction-month'
  | 'turned-date'
  | 'year-kind'
  | 'academic-years'
  | 'academic-quarters'
  | 'weeks-of-years'
  | 'bare-numbers'
  | 'labelled-years'
  | 'several-months'
  | 'one-date'
  | 'day-column'
  | 'year-of-title'
  | 'year-order'
  | 'month-number'
  | 'year-slip'
  | 'time-between'
  | 'cumulated'
  | 'year-missing';

export interface LineDoubt {
  readonly kind: LineDoubtKind;
  readonly answer: string | null;
  readonly places: readonly number[];
  /** What is asked, where every line of this kind has a question of its own. */
  readonly question?: YearQuestion;
  /** Asked about the same cells, and already answered. */
  readonly also?: Exclude<LineDoubtKind, 'year-missing'>;
  /** Whether what hangs on the line is left out: by the answer, or as long as there is none. */
  readonly isLeftOut?: boolean;
}

/** Cells of one column that may be periods, below what heads them. */
export interface CellsBelow {
  readonly rows: readonly number[];
  readonly column: number;
  readonly heading: string;
}

/** What readers of a table have answered about a line. */
export interface LineAnswers {
  /** Whether dated rows are figures, or events that are counted. */
  readonly events: string | null;
  readonly 'date-order': string | null;
  /** The name of the column of periods that counts, where a table has several. */
  readonly 'which-periods': string | null;
  readonly 'quarter-end': string | null;
  readonly 'year-end': string | null;
  readonly 'mixed-years': string | null;
  readonly 'slash-month': string | null;
  readonly 'fraction-month': string | null;
  readonly 'turned-date': string | null;
  readonly 'year-kind': string | null;
  readonly 'academic-years': string | null;
  readonly 'academic-quarters': string | null;
  readonly 'weeks-of-years': string | null;
  readonly 'bare-numbers': string | null;
  readonly 'labelled-years': string | null;
  readonly 'several-months': string | null;
  readonly 'one-date': string | null;
  readonly 'day-column': string | null;
  readonly 'year-of-title': string | null;
  readonly 'year-order': string | null;
  readonly 'month-number': string | null;
  readonly 'year-slip': string | null;
  readonly 'time-between': string | null;
  readonly cumulated: string | null;
  /** The answer to the question for the year of a line, if it is one of its options. */
  readonly yearOf: (question: YearQuestion) => string | null;
}

/** What the answers to the questions of a sheet say of its lines. */
export const lineAnswersOf = (answers: Readonly<Record<string, string>>): LineAnswers => ({
  events: answers['events'] ?? null,
  'date-order': answers['date-order'] ?? null,
  'which-periods': answers['which-periods'] ?? null,
  'quarter-end': answers['quarter-end'] ?? null,
  'mixed-years': answers['mixed-years'] ?? null,
  'year-end': answers['year-end'] ?? null,
  'slash-month': answers['slash-month'] ?? null,
  'fraction-month': answers['fraction-month'] ?? null,
  'turned-date': answers['turned-date'] ?? null,
  'year-kind': answers['year-kind'] ?? null,
  'academic-years': answers['academic-years'] ?? null,
  'academic-quarters': answers['academic-quarters'] ?? null,
  'weeks-of-years': answers['weeks-of-years'] ?? null,
  'bare-numbers': answers['bare-numbers'] ?? null,
  'labelled-years': answers['labelled-years'] ?? null,
  'several-months': answers['several-months'] ?? null,
  'one-date': answers['one-date'] ?? null,
  'day-column': answers['day-column'] ?? null,
  'year-of-title': answers['year-of-title'] ?? null,
  'year-order': answers['year-order'] ?? null,
  'month-number': answers['month-number'] ?? null,
  'year-slip': answers['year-slip'] ?? null,
  'time-between': answers['time-between'] ?? null,
  cumulated: answers['cumulated'] ?? null,
  yearOf: ({ id, options }) => options.find((option) => option.id === answers[id])?.id ?? null,
});

export type Entries = ReadonlyMap<number, readonly PeriodReading[]>;

/** The cells of a line as periods of one unit; several months that are no quarter and no year are of no interval. */
export interface Family {
  readonly unit: Interval | 'several-months';
  readonly chosen: ReadonlyMap<number, PeriodReading>;
  readonly order: 'day-first' | 'month-first' | null;
}

/** The distinct periods of a line, in order. */
export const sortedStarts = (chosen: ReadonlyMap<number, PeriodReading>): readonly string[] =>
  [...new Set([...chosen.values()].map(({ start }) => start))].toSorted();
