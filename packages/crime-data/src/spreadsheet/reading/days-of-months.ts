import type { Block } from './block.ts';
import type { LineAnswers, LineDoubt } from './line.ts';
import { saysTime } from './matrix.ts';
import { type PeriodReading, reading } from './period-reading.ts';
import { isNumber, range, type View } from './view.ts';
import { answeredBefore, isUnanswered } from './year-matrix.ts';

/** `1`, `01`, `1st`, `D1`, `Day 1`. */
const DAY = /^(?:d(?:ay)?\.?\s?|dydd\s)?0?(?<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th|af|ail|ydd|fed|eg)?$/i;
/** What stands in the corner of days and months, where it says so. */
const OF_DAYS = /^(?:days?|dates?|dydd(?:iau|iad)?|diwrnod(?:au)?)\b/i;
const DAILY = /\b(?:daily|(?:by|each|per|every) day|day by day|dyddiol|(?:fesul|bob) (?:dydd|diwrnod))\b/i;
/** Every month has so many days; fewer numbers can be grades. */
const [SHORTEST_MONTH, FEWEST] = [28, 3];
const MOST_LINES_ABOVE = 3;

/**
 * A table of months of which the other direction holds the days of each, as a diary has them: days. Numbers from 1 on can be grades as well;
 * where neither their heading, a title nor their number shows which, it is asked about, and nothing is read before the answer.
 */
export function withDaysOfMonths(block: Block, answers: LineAnswers): Block {
  const { axis, view } = block;
  if (axis.interval !== 'month' || axis.partials !== null || axis.isRolling || block.periodColumns !== undefined) return block;
  const line = lineOfDays(block);
  if (line === null) return block;
  const { partials, row } = line;
  const numbers = [...partials.values()].map(({ number }) => number);
  const isEvery = numbers.every((number, at) => number === at + 1);
  const isSure =
    OF_DAYS.test(axis.heading) ||
    titlesOf(view, block).some((title) => DAILY.test(title)) ||
    (isEvery && numbers.length >= SHORTEST_MONTH && (axis.heading === '' || saysTime(axis.heading)));
  const canBe = isEvery && numbers.length >= FEWEST && (axis.heading === '' || saysTime(axis.heading));
  if (!isSure && !canBe) return block;
  const asDays: Block = { ...block, axis: { ...axis, interval: 'day', partials, partialRow: row } };
  // Which days they are is asked once it is known of which year.
  if (isSure || isUnanswered(axis.doubt)) return asDays;
  const answer = answers['day-column'];
  const doubt: LineDoubt = {
    kind: 'day-column',
    answer,
    places: block.rows,
    isLeftOut: answer === null,
    ...answeredBefore(axis.doubt),
  };
  return answer === 'months' ? { ...block, numberedRow: row, axis: { ...axis, doubt } } : { ...asDays, axis: { ...asDays.axis, doubt } };
}

interface LineOfDays {
  readonly row: number;
  readonly partials: ReadonlyMap<number, PeriodReading>;
}

/** The row above the first month that holds numbers of days, each greater than the one before it; null where none does. */
function lineOfDays({ view, axis, columns }: Block): LineOfDays | null {
  for (const row of range(Math.max(0, axis.first - MOST_LINES_ABOVE), axis.first - 1).toReversed()) {
    const filled = columns.filter((column) => view.label(row, column) !== '');
    const partials = new Map<number, PeriodReading>();
    let last = 0;
    let isRising = true;
    for (const column of filled) {
      const day = Number(DAY.exec(view.label(row, column))?.groups?.['day'] ?? 0);
      if (day === 0) {
        // Hours are numbered from 0 on.
        isRising &&= !isNumber(view, row, column);
        continue;
      }
      isRising &&= day > last;
      last = day;
      partials.set(column, reading('day-of-month', '', 'plain', { number: day }));
    }
    if (partials.size > 1 && isRising && partials.size * 2 > filled.length) return { row, partials };
  }
  return null;
}

const titlesOf = (view: View, { titleRows, headerRows }: Block): readonly string[] => [
  view.sheet,
  ...[...titleRows, ...headerRows].flatMap((row) => range(0, view.width - 1).map((column) => view.label(row, column))),
  ...[...view.texts()].flatMap(({ text, isAlone }) => (isAlone ? [text] : [])),
];
