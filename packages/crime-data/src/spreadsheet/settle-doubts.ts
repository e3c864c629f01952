import type { Axis } from './find-axis.ts';
import { cellName } from '@saferplan/domain/shared';
import { parseValue } from './parse-value.ts';
import type { Cells, Found } from './read-layout.ts';
import { looksRolling, refusedByName } from './rolling.ts';
import type { Answers, Doubt, Measure, TableValue } from './table-reading.ts';

const DENOMINATOR = /population|denominator|households|out of|per head/i;

/** What is known while values are settled, and what is noticed on the way. */
export interface Settling {
  readonly cells: Cells;
  readonly months: ReadonlyMap<number, string>;
  readonly answers: Answers;
  readonly remarks: string[];
  /** The cells that hold a dash, and those that hold words. */
  readonly dashes: string[];
  readonly words: string[];
}
/** Answers the month of each row or column; asks where day and month could be exchanged. */
export function settleDates(axis: Axis, answers: Answers, doubts: Doubt[], remarks: string[]): ReadonlyMap<number, string> {
  const open = [...axis.periods].filter(([, { dayFirst, monthFirst }]) => dayFirst !== monthFirst);
  if ([...axis.periods.values()].some(({ style }) => style === 'serial'))
    remarks.push('The months are written as Excel’s day numbers, and were read as dates.');
  const all = [...axis.periods.values()];
  const distinct = (read: (cell: (typeof all)[number]) => string): boolean => new Set(all.map(read)).size === all.length;
  const fits = { 'day-first': distinct(({ dayFirst }) => dayFirst), 'month-first': distinct(({ monthFirst }) => monthFirst) };
  let order: string = 'day-first';
  if (open.length > 0 && fits['day-first'] !== fits['month-first']) {
    order = fits['day-first'] ? 'day-first' : 'month-first';
    remarks.push(
      `Dates were read with the ${order === 'day-first' ? 'day' : 'month'} first: read the other way, several would fall in one month.`,
    );
  } else if (open.length > 0) {
    const id = 'date-order';
    const [at] = open[0] ?? [0];
    doubts.push({
      id,
      question: 'Do dates begin with the day or with the month?',
      options: [
        { id: 'day-first', label: 'The day, as in 31/01/2016' },
        { id: 'month-first', label: 'The month, as in 01/31/2016' },
      ],
      answer: answers[id] ?? null,
      cells: [axis.layout === 'months-down' ? cellName(at, axis.line) : cellName(axis.line, at)],
    });
    order = answers[id] ?? order;
  }
  return new Map([...axis.periods].map(([at, cell]) => [at, order === 'month-first' ? cell.monthFirst : cell.dayFirst]));
}
/** Answers the value of a cell with its note; collects dashes and words, to be asked about once. */
export function settleValue(
  { index, row, column }: Found,
  { cells, months, answers, remarks, dashes, words }: Settling,
): readonly TableValue[] {
  const period = months.get(index);
  const value = parseValue(cells[row]?.[column]);
  const cell = cellName(row, column);
  if (period === undefined) return [];
  const say = (number: number | null, note: string): readonly TableValue[] => [{ period, value: number, denominator: null, note, cell }];
  switch (value.kind) {
    case 'number':
      if (value.percent) remarks.push('Some figures are percentages. They are stored as the number before the % sign.');
      return say(value.value, '');
    case 'empty':
      return say(null, 'Empty in the source');
    case 'suppressed':
      remarks.push(`“${value.written}” means that the source withholds or lacks a figure. Such months are stored as missing, not as zero.`);
      return say(null, `The source says ${value.written}`);
    case 'error':
      remarks.push(`${cell} holds the error “${value.written}”. It is stored as missing.`);
      return say(null, `The source says ${value.written}`);
    case 'dash':
      dashes.push(cell);
      return answers['dash'] === 'zero' ? say(0, 'Written as a dash in the source') : say(null, 'Written as a dash in the source');
    case 'words':
      words.push(cell);
      return say(null, `The source says ${value.written.slice(0, 100)}`);
  }
}

/** Asks which figure holds where a month has more than one. */
export function settleDuplicates(name: string, values: readonly TableValue[], answers: Answers, doubts: Doubt[]): readonly TableValue[] {
  const byPeriod = Map.groupBy(values, ({ period }) => period);
  const repeated = [...byPeriod.values()].filter((group) => group.length > 1);
  if (repeated.length === 0) return values;
  const id = `duplicates:${name}`;
  const answer = answers[id] ?? null;
  doubts.push({
    id,
    question: `“${name}” has more than one figure for ${repeated.length === 1 ? 'one month' : `${repeated.length} months`}. Which one holds?`,
    options: [
      { id: 'first', label: 'The first' },
      { id: 'last', label: 'The last' },
      { id: 'sum', label: 'All of them, added up' },
    ],
    answer,
    cells: repeated.flatMap((group) => group.map(({ cell }) => cell)).slice(0, 8),
  });
  return [...byPeriod.values()].flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    if (answer !== 'sum') return [answer === 'last' ? last : first];
    const value = group.reduce<number | null>((sum, one) => (sum === null || one.value === null ? null : sum + one.value), 0);
    return [{ ...first, value }];
  });
}

/** Asks about figures that look like twelve-month totals; answers why they are refused, if they are. */
export function askWhetherRolling(name: string, values: readonly TableValue[], answers: Answers, doubts: Doubt[]): string | null {
  const inOrder = values.toSorted((one, other) => one.period.localeCompare(other.period));
  if (!looksRolling(inOrder.map(({ value }) => value))) return null;
  const id = `rolling:${name}`;
  const answer = answers[id] ?? null;
  doubts.push({
    id,
    question: `The figures of “${name}” hardly change from month to month. Is each the total of twelve months?`,
    options: [
      { id: 'no', label: 'No, each is one month alone' },
      { id: 'yes', label: 'Yes, they are rolling totals' },
    ],
    answer,
    cells: inOrder.slice(0, 2).map(({ cell }) => cell),
  });
  return answer === 'yes' ? refusedByName('rolling') : null;
}

/** Gives the measures their denominators where a column holds them, and takes that column from the measures. */
export function withDenominators(measures: readonly Measure[], answers: Answers, doubts: Doubt[]): readonly Measure[] {
  const base = measures.find(({ name }) => DENOMINATOR.test(name));
  if (base === undefined || measures.length < 2) return measures;
  const id = `denominator:${base.name}`;
  const answer = answers[id] ?? null;
  doubts.push({
    id,
    question: `Are the other figures counted out of “${base.name}”?`,
    options: [
      { id: 'yes', label: 'Yes: use it as the denominator' },
      { id: 'no', label: 'No: it is a measure of its own' },
    ],
    answer,
    cells: base.values.slice(0, 1).map(({ cell }) => cell),
  });
  if (answer !== 'yes') return measures;
  const denominators = new Map(base.values.map(({ period, value }) => [period, value]));
  return measures
    .filter((measure) => measure !== base)
    .map((measure) => ({
      ...measure,
      outOf: base.name,
      values: measure.values.map((value) => {
        const denominator = denominators.get(value.period) ?? null;
        return { ...value, denominator: denominator === null || denominator <= 0 ? null : denominator };
      }),
    }));
}

/** The questions about dashes and words, once for the whole table. */
export function doubtsOfCells({ dashes, words, answers }: Settling): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (dashes.length > 0)
    doubts.push({
      id: 'dash',
      question: 'What does a dash mean in this table?',
      options: [
        { id: 'zero', label: 'None: zero' },
        { id: 'missing', label: 'Not known: missing' },
      ],
      answer: answers['dash'] ?? null,
      cells: dashes.slice(0, 8),
    });
  if (words.length > 0)
    doubts.push({
      id: 'words',
      question: 'Some cells hold words where a figure was expected. May they be stored as missing?',
      options: [{ id: 'missing', label: 'Yes, as missing' }],
      answer: answers['words'] ?? null,
      cells: words.slice(0, 8),
    });
  return doubts;
}
