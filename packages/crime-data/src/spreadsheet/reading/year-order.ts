import type { PeriodReading } from './period-reading.ts';
import type { LineAnswers, LineDoubt } from './resolve-line.ts';

/** A month without a year, and the year that it stands under. */
interface MonthOfYear {
  readonly place: number;
  readonly partial: PeriodReading;
  readonly year: number;
  readonly isFinancial: boolean;
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
  if (months.some(({ isFinancial }) => isFinancial)) {
    const areNumbers = months.every(({ partial }) => partial.form === 'number');
    if (!areNumbers || byYear.some(turnsAt)) return { partials: plain, doubt: null };
    const answer = answers['month-number'];
    return {
      partials: answer === 'april' ? renumbered(({ partial }) => ((partial.number + 2) % 12) + 1) : plain,
      doubt: { kind: 'month-number', answer },
    };
  }
  const [turning] = byYear.filter(turnsAt);
  if (turning === undefined) return { partials: plain, doubt: null };
  const answer = answers['year-order'];
  const [from = 1, to = 12] = [turning[0]?.partial.number, turning.at(-1)?.partial.number];
  const first = isTurn(turning, 12, 1) ? from : to;
  return {
    partials: answer === 'next-year' ? renumbered(({ partial: { number } }) => (number < first ? number + 12 : number)) : plain,
    doubt: { kind: 'year-order', answer },
  };
}

/** Whether January stands straight after December under one year; or, where months run backwards, December after January. */
const turnsAt = (months: readonly MonthOfYear[]): boolean => isTurn(months, 12, 1) || isTurn(months, 1, 12);

const isTurn = (months: readonly MonthOfYear[], from: number, to: number): boolean =>
  months.some(({ partial }, index) => partial.number === from && months[index + 1]?.partial.number === to);
