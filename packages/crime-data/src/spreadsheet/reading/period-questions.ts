import type { Block } from './block.ts';
import type { Claims } from './claims.ts';
import type { LineDoubtKind } from './line.ts';

const PERIOD_QUESTIONS: Readonly<
  Record<
    Exclude<LineDoubtKind, 'year-missing'>,
    { readonly question: string; readonly options: readonly { readonly id: string; readonly label: string }[] }
  >
> = {
  'date-order': {
    question:
      'Do dates begin with the day or with the month? Read one way they are days of a month, read the other way they are in different months.',
    options: [
      { id: 'day-first', label: 'The day, as in 31/01/2016' },
      { id: 'month-first', label: 'The month, as in 01/31/2016' },
    ],
  },
  'quarter-end': {
    question: 'The months are three apart. Is each the last month of its quarter, the first, or a month alone?',
    options: [
      { id: 'ends', label: 'The last: Mar 2016 is January to March' },
      { id: 'begins', label: 'The first: Mar 2016 is March to May' },
      { id: 'months', label: 'A month alone, with months between that are missing' },
    ],
  },
  'year-end': {
    question: 'The months are twelve or more apart. Is each the last month of its year, the first, or a month alone?',
    options: [
      { id: 'ends', label: 'The last: Mar 2018 is April 2017 to March 2018' },
      { id: 'begins', label: 'The first: Mar 2018 is March 2018 to February 2019' },
      { id: 'months', label: 'A month alone, with months between that are missing' },
    ],
  },
  'mixed-years': {
    question: 'Some years are written as 2013 and others as 2012/13. When do the few begin?',
    options: [
      { id: 'as-others', label: 'In the same month as the others: 2013 is 2013/14' },
      { id: 'as-others-ending', label: 'In the same month as the others, named by the year that they end in: 2013 is 2012/13' },
      { id: 'leave-out', label: 'In another month, so leave them out' },
    ],
  },
  'year-of-title': {
    question: 'The months have no year beside them. Is it the year that the title names?',
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'leave-out', label: 'No: leave these figures out' },
    ],
  },
  'year-order': {
    question:
      'Under one year the months go on from December to January, as in a financial year. Is that January of the year named, or of the next?',
    options: [
      { id: 'next-year', label: 'Of the next: April to March under 2015 is April 2015 to March 2016' },
      { id: 'same-year', label: 'Of the year named: January under 2015 is January 2015' },
      { id: 'leave-out', label: 'Neither: leave these figures out' },
    ],
  },
  'month-number': {
    question: 'Months are numbers of a year that may not begin in January. Which month is number 1?',
    options: [
      {
        id: 'april',
        label: 'That in which the year begins, such as April: number 1 of 2015/16 is April 2015, and number 12 is March 2016',
      },
      { id: 'january', label: 'January: number 1 of 2015/16 is January 2016, and number 4 is April 2015' },
      { id: 'names', label: 'They are no months: P1, P2 and P3 are names, as those of grades and priorities are' },
      { id: 'leave-out', label: 'Neither: leave these figures out' },
    ],
  },
  'year-slip': {
    question:
      'The years of these months contradict one another, as Jan-16 does between Dec-16 and Feb-17. Of which months was the year mistyped?',
    options: [
      { id: 'later', label: 'Of those that do not follow the ones before them: Jan-16 after Dec-16 is January 2017' },
      { id: 'earlier', label: 'Of the ones before them: Dec-16 before Jan-16 is December 2015' },
      { id: 'as-written', label: 'Of none: read them as they are written' },
      { id: 'leave-out', label: 'That is not known: leave these figures out' },
    ],
  },
  'time-between': {
    question:
      'The periods are evenly apart, but neither a day, a week, a month, a quarter nor a year, as fortnights, four weeks and half-years are. What is each figure of?',
    options: [
      { id: 'between', label: 'Of all the time from one to the next: leave these figures out, since no chart is drawn for such periods' },
      { id: 'alone', label: 'Of the day or the month that is written alone' },
    ],
  },
  'turned-date': {
    question: 'Periods such as 16-Jan can be months that a spreadsheet turned round (January 2016) or days (16 January). Which are they?',
    options: [
      { id: 'months', label: 'Months: 16-Jan is January 2016' },
      { id: 'days', label: 'Days: 16-Jan is 16 January. They are left out where the file does not say of which year' },
    ],
  },
  'year-kind': {
    question: 'The heading does not say plainly when these years begin. What is 2015?',
    options: [
      { id: 'ends', label: 'The financial year that ends in it: April 2014 to March 2015' },
      { id: 'begins', label: 'The financial year that begins in it: April 2015 to March 2016' },
      { id: 'academic', label: 'The academic year that begins in it: September 2015 to August 2016' },
      { id: 'calendar', label: 'The calendar year: January to December 2015' },
      { id: 'leave-out', label: 'Another year: leave these figures out' },
    ],
  },
  'fraction-month': {
    question: 'Periods such as 1/16 can be months (January 2016) or fractions, and their heading does not say which. Are they months?',
    options: [
      { id: 'month', label: 'Yes: 1/16 is January 2016' },
      { id: 'leave-out', label: 'No: leave these figures out' },
    ],
  },
  'slash-month': {
    question: 'One period can be a month or a financial year, as 2010/11 can be November 2010. The others are months. Is it one too?',
    options: [
      { id: 'month', label: 'Yes, a month' },
      { id: 'leave-out', label: 'No: leave it out' },
    ],
  },
};

/**
 * Asks about periods that can be read in two ways, and about weeks, with every figure that hangs on them. `codes`: the cells that would be
 * numbered months, and are names by an answer.
 */
export function askAboutPeriods(blocks: readonly Block[], codes: readonly string[], claims: Claims): void {
  const cells = new Map<keyof typeof PERIOD_QUESTIONS, string[]>();
  const weeks: string[] = [];
  for (const block of blocks) {
    const { axis, rows } = block;
    const { doubt } = axis;
    if (doubt !== null && doubt.kind !== 'year-missing')
      cells.set(doubt.kind, [...(cells.get(doubt.kind) ?? []), ...cellsOf(block, doubt.places)]);
    if (doubt?.also !== undefined) cells.set(doubt.also, [...(cells.get(doubt.also) ?? []), ...cellsOf(block, doubt.places)]);
    if (doubt?.question !== undefined) claims.ask({ ...doubt.question, cells: cellsOf(block, doubt.places) });
    if (axis.interval === 'week') weeks.push(...cellsOf(block, rows));
  }
  if (codes.length > 0 && !cells.has('month-number')) cells.set('month-number', [...codes]);
  for (const [kind, names] of cells) claims.ask({ id: kind, ...PERIOD_QUESTIONS[kind], cells: names });
  if (weeks.length > 0)
    claims.ask({
      id: 'weeks',
      question:
        'These are figures of weeks. A week that straddles two months is never added to one of them. What shall become of the weeks?',
      options: [
        { id: 'weeks', label: 'Keep them as weeks' },
        { id: 'leave-out', label: 'Leave them out, and import figures of months instead' },
      ],
      cells: weeks,
    });
}

const cellsOf = ({ view, axis, columns }: Block, rows: readonly number[]): readonly string[] =>
  rows.flatMap((row) => [...axis.columns, ...columns].flatMap((column) => view.cell(row, column)?.name ?? []));
