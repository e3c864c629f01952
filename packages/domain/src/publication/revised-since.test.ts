import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Observation } from '../spc/observation.ts';
import { publishedValues, revisedSince } from './revised-since.ts';

const value = fc.record({
  value: fc.option(fc.integer({ min: 0, max: 5 })),
  denominator: fc.option(fc.integer({ min: 1, max: 3 })),
});
const years = fc.uniqueArray(
  fc.integer({ min: 2000, max: 2012 }).map((year) => `${year.toString()}-01`),
  { maxLength: 10 },
);
const observationsAt = (periods: readonly string[]): fc.Arbitrary<readonly Observation[]> =>
  fc.tuple(...periods.map((period) => value.map((one): Observation => ({ period, ...one, note: '' }))));
const published = (observations: readonly Observation[]) =>
  observations.map(({ period, value: count, denominator }) => ({ period, count, denominator }));

it('a series is revised since at just those published periods of which the value or what it is out of differs', () => {
  fc.assert(
    fc.property(
      years.chain((periods) => fc.tuple(observationsAt(periods), observationsAt(periods.slice(2)))),
      ([before, now]) => {
        const revised = new Map(revisedSince(published(before), now).map((one) => [one.period, one]));
        for (const { period, value: was, denominator } of before) {
          const is = now.find((one) => one.period === period) ?? { value: null, denominator: null };
          expect(revised.has(period)).toBe(is.value !== was || is.denominator !== denominator);
        }
        expect([...revised.keys()].every((period) => before.some((one) => one.period === period))).toBe(true);
      },
    ),
  );
});

it('what was published as it is kept, and values of later periods, are not revised', () => {
  fc.assert(
    fc.property(years.chain(observationsAt), (kept) => {
      expect(revisedSince(published(kept), [...kept, { period: '2020-01', value: 1, denominator: null, note: '' }])).toEqual([]);
    }),
  );
});

it('the text of a publication that cannot be read has no values', () => {
  expect(publishedValues('not a publication')).toEqual(new Map());
  expect(publishedValues('{"series": 3}')).toEqual(new Map());
});
