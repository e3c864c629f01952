import type { Calculation } from '@saferplan/partnership-kit';

/** The sum of twelve months, month by month, so that the season does not show. A year with a gap has no sum. */
export const lastTwelveMonths: Calculation = {
  key: 'last-twelve-months',
  title: 'Sum of twelve months',
  explanation: 'Each value is the sum of twelve months, so that seasons do not show.',
  calculate: ({ observations }) =>
    observations.slice(11).flatMap(({ period }, index) => {
      const year = observations.slice(index, index + 12).flatMap(({ value }) => value ?? []);
      return year.length < 12 ? [] : [{ when: period, value: year.reduce((sum, value) => sum + value, 0) }];
    }),
};
