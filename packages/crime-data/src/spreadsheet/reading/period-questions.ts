import type { FileSaying } from '@saferplan/domain/shared';
import type { Block } from './block.ts';
import type { Claims } from './claims.ts';
import type { LineDoubtKind } from './line.ts';

const PERIOD_QUESTIONS: Readonly<
  Record<
    Exclude<LineDoubtKind, 'year-missing'>,
    { readonly question: FileSaying; readonly options: readonly { readonly id: string; readonly label: FileSaying }[] }
  >
> = {
  'date-order': {
    question: { code: 'date-order' },
    options: [
      { id: 'day-first', label: { code: 'date-order.day-first' } },
      { id: 'month-first', label: { code: 'date-order.month-first' } },
    ],
  },
  'quarter-end': {
    question: { code: 'quarter-end' },
    options: [
      { id: 'ends', label: { code: 'quarter-end.ends' } },
      { id: 'begins', label: { code: 'quarter-end.begins' } },
      { id: 'months', label: { code: 'quarter-end.months' } },
    ],
  },
  'year-end': {
    question: { code: 'year-end' },
    options: [
      { id: 'ends', label: { code: 'year-end.ends' } },
      { id: 'begins', label: { code: 'year-end.begins' } },
      { id: 'months', label: { code: 'year-end.months' } },
    ],
  },
  'mixed-years': {
    question: { code: 'mixed-years' },
    options: [
      { id: 'as-others', label: { code: 'mixed-years.as-others' } },
      { id: 'as-others-ending', label: { code: 'mixed-years.as-others-ending' } },
      { id: 'leave-out', label: { code: 'mixed-years.leave-out' } },
    ],
  },
  'year-of-title': {
    question: { code: 'year-of-title' },
    options: [
      { id: 'yes', label: { code: 'year-of-title.yes' } },
      { id: 'leave-out', label: { code: 'year-of-title.leave-out' } },
    ],
  },
  'year-order': {
    question: { code: 'year-order' },
    options: [
      { id: 'next-year', label: { code: 'year-order.next-year' } },
      { id: 'same-year', label: { code: 'year-order.same-year' } },
      { id: 'leave-out', label: { code: 'year-order.leave-out' } },
    ],
  },
  'month-number': {
    question: { code: 'month-number' },
    options: [
      { id: 'april', label: { code: 'month-number.april' } },
      { id: 'january', label: { code: 'month-number.january' } },
      { id: 'names', label: { code: 'month-number.names' } },
      { id: 'leave-out', label: { code: 'month-number.leave-out' } },
    ],
  },
  'year-slip': {
    question: { code: 'year-slip' },
    options: [
      { id: 'later', label: { code: 'year-slip.later' } },
      { id: 'earlier', label: { code: 'year-slip.earlier' } },
      { id: 'as-written', label: { code: 'year-slip.as-written' } },
      { id: 'leave-out', label: { code: 'year-slip.leave-out' } },
    ],
  },
  'time-between': {
    question: { code: 'time-between' },
    options: [
      { id: 'between', label: { code: 'time-between.between' } },
      { id: 'alone', label: { code: 'time-between.alone' } },
    ],
  },
  cumulated: {
    question: { code: 'cumulated' },
    options: [
      { id: 'differences', label: { code: 'cumulated.differences' } },
      { id: 'leave-out', label: { code: 'cumulated.leave-out' } },
    ],
  },
  'turned-date': {
    question: { code: 'turned-date' },
    options: [
      { id: 'months', label: { code: 'turned-date.months' } },
      { id: 'days', label: { code: 'turned-date.days' } },
    ],
  },
  'year-kind': {
    question: { code: 'year-kind' },
    options: [
      { id: 'ends', label: { code: 'year-kind.ends' } },
      { id: 'begins', label: { code: 'year-kind.begins' } },
      { id: 'academic', label: { code: 'year-kind.academic' } },
      { id: 'calendar', label: { code: 'year-kind.calendar' } },
      { id: 'leave-out', label: { code: 'year-kind.leave-out' } },
    ],
  },
  'academic-years': {
    question: { code: 'academic-years' },
    options: [
      { id: 'september', label: { code: 'academic-years.september' } },
      { id: 'april', label: { code: 'academic-years.april' } },
      { id: 'leave-out', label: { code: 'academic-years.leave-out' } },
    ],
  },
  'academic-quarters': {
    question: { code: 'academic-quarters' },
    options: [
      { id: 'september', label: { code: 'academic-quarters.september' } },
      { id: 'august', label: { code: 'academic-quarters.august' } },
      { id: 'leave-out', label: { code: 'academic-quarters.leave-out' } },
    ],
  },
  'weeks-of-years': {
    question: { code: 'weeks-of-years' },
    options: [
      { id: 'first-monday', label: { code: 'weeks-of-years.first-monday' } },
      { id: 'with-first', label: { code: 'weeks-of-years.with-first' } },
      { id: 'leave-out', label: { code: 'weeks-of-years.leave-out' } },
    ],
  },
  'bare-numbers': {
    question: { code: 'bare-numbers' },
    options: [
      { id: 'periods', label: { code: 'bare-numbers.periods' } },
      { id: 'leave-out', label: { code: 'bare-numbers.leave-out' } },
    ],
  },
  'labelled-years': {
    question: { code: 'labelled-years' },
    options: [
      { id: 'as-labelled', label: { code: 'labelled-years.as-labelled' } },
      { id: 'leave-out', label: { code: 'labelled-years.leave-out' } },
    ],
  },
  'several-months': {
    question: { code: 'several-months' },
    options: [{ id: 'leave-out', label: { code: 'several-months.leave-out' } }],
  },
  'one-date': {
    question: { code: 'one-date' },
    options: [
      { id: 'day', label: { code: 'one-date.day' } },
      { id: 'month', label: { code: 'one-date.month' } },
      { id: 'year', label: { code: 'one-date.year' } },
      { id: 'leave-out', label: { code: 'one-date.leave-out' } },
    ],
  },
  'day-column': {
    question: { code: 'day-column' },
    options: [
      { id: 'days', label: { code: 'day-column.days' } },
      { id: 'months', label: { code: 'day-column.months' } },
      { id: 'leave-out', label: { code: 'day-column.leave-out' } },
    ],
  },
  'fraction-month': {
    question: { code: 'fraction-month' },
    options: [
      { id: 'month', label: { code: 'fraction-month.month' } },
      { id: 'leave-out', label: { code: 'fraction-month.leave-out' } },
    ],
  },
  'slash-month': {
    question: { code: 'slash-month' },
    options: [
      { id: 'month', label: { code: 'slash-month.month' } },
      { id: 'leave-out', label: { code: 'slash-month.leave-out' } },
    ],
  },
};

/**
 * Asks about periods that can be read in two ways, and about weeks, with every figure that hangs on them. `codes`: the cells that would be
 * numbered months, and are names by an answer. `ofSeveralMonths`: figures beside years that are of some months of them alone.
 */
export function askAboutPeriods(
  blocks: readonly Block[],
  { codes, ofSeveralMonths }: { readonly codes: readonly string[]; readonly ofSeveralMonths: readonly string[] },
  claims: Claims,
): void {
  const cells = new Map<keyof typeof PERIOD_QUESTIONS, string[]>();
  const weeks: string[] = [];
  for (const block of blocks) {
    const { axis, rows } = block;
    const { doubt } = axis;
    if (doubt !== null && doubt.kind !== 'year-missing')
      cells.set(doubt.kind, [...(cells.get(doubt.kind) ?? []), ...cellsOf(block, doubt.places)]);
    if (doubt?.also !== undefined) cells.set(doubt.also, [...(cells.get(doubt.also) ?? []), ...cellsOf(block, doubt.places)]);
    if (doubt?.question !== undefined) claims.ask({ ...doubt.question, cells: cellsOf(block, doubt.places) });
    if (axis.interval === 'week') for (const cell of cellsOf(block, rows)) weeks.push(cell);
  }
  if (codes.length > 0 && !cells.has('month-number')) cells.set('month-number', [...codes]);
  if (ofSeveralMonths.length > 0) cells.set('several-months', [...(cells.get('several-months') ?? []), ...ofSeveralMonths]);
  for (const [kind, names] of cells) claims.ask({ id: kind, ...PERIOD_QUESTIONS[kind], cells: names });
  if (weeks.length > 0)
    claims.ask({
      id: 'weeks',
      question: { code: 'weeks' },
      options: [
        { id: 'weeks', label: { code: 'weeks.weeks' } },
        { id: 'leave-out', label: { code: 'weeks.leave-out' } },
      ],
      cells: weeks,
    });
}

const cellsOf = ({ view, axis, columns }: Block, rows: readonly number[]): readonly string[] =>
  rows.flatMap((row) => [...axis.columns, ...columns].flatMap((column) => view.cell(row, column)?.name ?? []));
