import type { Calculation } from '@saferplan/partnership-kit';

/** A whole year at a time: four quarters added up, so that the season does not show. A year with a quarter missing has no sum. */
export const lastFourQuarters: Calculation = {
  key: 'last-four-quarters',
  title: 'Sum of four quarters',
  explanation: 'Each value is the sum of four quarters, so that seasons do not show.',
  calculate: ({ observations }) =>
    observations.slice(3).flatMap(({ period }, index) => {
      const year = observations.slice(index, index + 4).flatMap(({ value }) => value ?? []);
      return year.length < 4 ? [] : [{ when: period, value: year.reduce((sum, value) => sum + value, 0) }];
    }),
};
