import type { FileSaying } from '@saferplan/domain/shared';
import type { OddMonth } from './coverage.ts';

/** What is asked about a month; the answers are given by its identifier. */
interface MonthQuestion {
  readonly id: string;
  readonly question: FileSaying;
  readonly options: readonly { readonly id: string; readonly label: FileSaying }[];
  readonly answer: string | null;
}

const QUESTIONS = {
  'partial-month': 'month-partial',
  'partial-district': 'month-partial-district',
  'places-lost': 'month-places-lost',
} as const;

/** Asks for each odd month whether it is to be counted as it stands; the month is the identifier. */
export const questionsOfOddMonths = (months: readonly OddMonth[], answers: Readonly<Record<string, string>>): readonly MonthQuestion[] =>
  months.map(({ month, why, found, usual, isAccepted }) => ({
    id: month,
    question: { code: QUESTIONS[why], month, found, usual },
    options: [
      { id: 'missing', label: { code: 'month.missing' } },
      { id: 'as-counted', label: { code: 'month.as-counted' } },
    ],
    answer: isAccepted ? 'as-counted' : answers[month] === 'missing' ? 'missing' : null,
  }));
