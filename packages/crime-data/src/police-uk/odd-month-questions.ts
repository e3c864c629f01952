import type { OddMonth } from './coverage.ts';

/** What is asked about a month; the answers are given by its identifier. */
interface MonthQuestion {
  readonly id: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly answer: string | null;
}

const percent = (share: number): string => `${Math.round(share * 100).toString()}%`;

/** Asks for each odd month whether it is to be counted as it stands; the month is the identifier. */
export const questionsOfOddMonths = (months: readonly OddMonth[], answers: Readonly<Record<string, string>>): readonly MonthQuestion[] =>
  months.map(({ month, why, found, usual, isAccepted }) => ({
    id: month,
    question:
      why === 'partial-month'
        ? `${month} has ${found.toLocaleString('en-GB')} rows, and other months some ${usual.toLocaleString('en-GB')}: it may be only a part of the month. What is to be stored?`
        : `In ${month} ${percent(found)} of the rows have no place, and usually ${percent(usual)}: counts of areas are too low. What is to be stored?`,
    options: [
      { id: 'missing', label: 'Nothing: the month is missing' },
      { id: 'as-counted', label: 'What the file counts, as it stands' },
    ],
    answer: isAccepted ? 'as-counted' : answers[month] === 'missing' ? 'missing' : null,
  }));
