import type { PeriodReading } from './period-reading.ts';
import type { LineAnswers, LineDoubt } from './line.ts';

/** A month without a year, and the year that it stands under. */
interface MonthOfYear {
  readonly place: number;
  readonly partial: PeriodReading;
  /** The year that it stands under, by that in which it begins. */
  readonly year: number;
  /** The month in which that year begins. */
  readonly begins: number;
}

/** Months as their years are to be read, and what is asked about that. */
interface OrderedMonths {
  readonly partials: ReadonlyMap<number, PeriodReading>;
  readonly doubt: Pick<LineDoubt, 'kind' | 'answer'> | null;
}

/**
 * How months belong to the years that they stand under, where that can be read in two ways: month 1 of a financial year can be April or
 * January, and January after December under 2015 can be that of 2015 or of 2016. By the answer months are renumbered, those of the next
 * year from 13 on. `months` in the order in which they stand.
 */
export function orderMonths(months: readonly MonthOfYear[], answers: LineAnswers): OrderedMonths {
  const plain = new Map(months.map(({ place, partial }) => [place, partial] as const));
  const renumbered = (number: (one: MonthOfYear) => number): ReadonlyMap<number, PeriodReading> =>
    new Map(months.map((one) => [one.place, { ...one.partial, number: number(one) }] as const));
  if (months.some(({ partial }) => partial.unit !== 'month-of-year')) return { partials: plain, doubt: null };
  const byYear = [...Map.groupBy(months, ({ year }) => year).values()];
  const arePeriods = months.every(({ partial }) => partial.form === 'period');
  if (arePeriods || months.some(({ begins }) => begins !== 1)) {
    const areNumbers = months.every(({ partial }) => partial.form === 'number' || partial.form === 'period');
    if (!areNumbers || (byYear.some(turnsAt) && !arePeriods)) return { partials: plain, doubt: null };
    const answer = answers['month-number'];
    return {
      partials: answer === 'april' ? renumbered(({ partial, begins }) => numberFrom(partial, begins)) : plain,
      doubt: { kind: 'month-number', answer },
    };
  }
  if (!byYear.some(turnsAt)) return { partials: plain, doubt: null };
  const answer = answers['year-order'];
  return { partials: answer === 'next-year' ? inNextYear(byYear) : plain, doubt: { kind: 'year-order', answer } };
}

const APRIL = 4;

/** The number of a month by its place in its year; in a calendar year that stands for one of accounts from April on, those after December from 13 on. */
const numberFrom = ({ number }: PeriodReading, begins: number): number =>
  begins === 1 ? number + APRIL - 1 : ((number + begins - 2) % 12) + 1;

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Months of years that begin in one month of theirs, those before it numbered from 13 on. The first month is the one by which the
 * months of every year are in order; where several are and differ, April. Where none is, as where only some years go on after December,
 * each year that does has a first month of its own and the others are calendar years. What stays open is left out.
 */
function inNextYear(byYear: readonly (readonly MonthOfYear[])[]): ReadonlyMap<number, PeriodReading> {
  const turning = byYear.filter(turnsAt);
  // Newest first: December stands after January.
  const isBackwards = turning.every((months) => !isTurn(months, 12, 1));
  const firstsOf = (months: readonly MonthOfYear[]): readonly number[] => {
    const pieces = inPieces(isBackwards ? months.toReversed() : months);
    return MONTHS.filter((first) => pieces.every((piece) => isInOrder(piece, first)));
  };
  const firstsByYear = byYear.map(firstsOf);
  const common = MONTHS.filter((first) => firstsByYear.every((firsts) => firsts.includes(first)));
  const numbered = new Map<number, PeriodReading>();
  for (const [index, months] of byYear.entries()) {
    const own = turning.includes(months) ? (firstsByYear[index] ?? []) : [1];
    const firsts = common.length > 0 ? common : own;
    for (const { place, partial } of months) {
      const isNext = firsts.includes(APRIL) ? partial.number < APRIL : partial.number < (firsts[0] ?? 1);
      const isOpen = !firsts.includes(APRIL) && firsts.some((first) => partial.number < first !== isNext);
      if (firsts.length > 0 && !isOpen) numbered.set(place, { ...partial, number: partial.number + (isNext ? 12 : 0) });
    }
  }
  return numbered;
}

/** Months as far as each follows the one before and none comes twice but side by side: a list by ward begins again with each ward. */
function inPieces(months: readonly MonthOfYear[]): readonly (readonly number[])[] {
  const pieces: number[][] = [];
  let walked = 0;
  let before = 0;
  for (const { partial } of months) {
    walked += (partial.number - before + 12) % 12;
    const piece = pieces.at(-1);
    if (piece === undefined || walked >= 12) {
      pieces.push([partial.number]);
      walked = 0;
    } else piece.push(partial.number);
    before = partial.number;
  }
  return pieces;
}

/** Whether months are in order in years that begin in `first`. */
const isInOrder = (piece: readonly number[], first: number): boolean => {
  const ranks = piece.map((number) => (number - first + 12) % 12);
  return ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
};

/** Whether January stands straight after December under one year; or, where months run backwards, December after January. */
const turnsAt = (months: readonly MonthOfYear[]): boolean => isTurn(months, 12, 1) || isTurn(months, 1, 12);

const isTurn = (months: readonly MonthOfYear[], from: number, to: number): boolean =>
  months.some(({ partial }, index) => partial.number === from && months[index + 1]?.partial.number === to);
