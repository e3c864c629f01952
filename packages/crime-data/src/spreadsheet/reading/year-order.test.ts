import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reading } from './period-reading.ts';
import { lineAnswersOf } from './line.ts';
import { orderMonths } from './year-order.ts';

const answers = lineAnswersOf({ 'year-order': 'next-year' });

type Line = readonly (readonly [year: number, months: readonly number[]])[];

/** The months of a line as they are read where those after December are of the next year. */
function readMonths(line: Line): readonly (string | null)[] {
  const months = line.flatMap(([year, numbers]) => numbers.map((number) => ({ year, number })));
  const given = months.map(({ year, number }, place) => ({
    place,
    year,
    begins: 1,
    partial: reading('month-of-year', '', 'plain', { number }),
  }));
  const { partials, doubt } = orderMonths(given, answers);
  expect(doubt?.kind).toBe('year-order');
  return months.map(({ year }, place) => {
    const number = partials.get(place)?.number;
    return number === undefined ? null : monthAt(year * 12 + number - 1);
  });
}

const monthAt = (index: number): string => `${Math.floor(index / 12).toString()}-${((index % 12) + 1).toString().padStart(2, '0')}`;

it.each<[string, Line, readonly (string | null)[]]>([
  [
    'a first year that begins late',
    [
      [2015, [11, 12, 1, 2, 3]],
      [2016, [4, 5, 12, 1, 3]],
    ],
    ['2015-11', '2015-12', '2016-01', '2016-02', '2016-03', '2016-04', '2016-05', '2016-12', '2017-01', '2017-03'],
  ],
  [
    'last years that end before December, or have months of the next alone',
    [
      [2015, [4, 12, 1, 3]],
      [2016, [4, 5, 6]],
      [2017, [1, 2]],
    ],
    ['2015-04', '2015-12', '2016-01', '2016-03', '2016-04', '2016-05', '2016-06', '2018-01', '2018-02'],
  ],
  [
    'newest first',
    [
      [2016, [1, 12, 5, 4]],
      [2015, [3, 2, 1, 12, 5, 4]],
    ],
    ['2017-01', '2016-12', '2016-05', '2016-04', '2016-03', '2016-02', '2016-01', '2015-12', '2015-05', '2015-04'],
  ],
  [
    'each ward with its months again',
    [[2015, [9, 12, 1, 8, 9, 12, 1, 8]]],
    ['2015-09', '2015-12', '2016-01', '2016-08', '2015-09', '2015-12', '2016-01', '2016-08'],
  ],
  [
    'one year that goes on beside a calendar year',
    [
      [2015, [11, 12, 1]],
      [2016, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ],
    ['2015-11', '2015-12', '2016-01', ...Array.from({ length: 12 }, (_, index) => monthAt(2016 * 12 + index))],
  ],
  [
    'a month that can be of either, which is left out',
    [
      [2015, [9, 12, 1, 5]],
      [2016, [7]],
    ],
    ['2015-09', '2015-12', '2016-01', '2016-05', null],
  ],
])('months go on from December into the next year: %s', (_name, line, expected) => {
  expect(readMonths(line)).toEqual(expected);
});

it('a run of financial years is read month for month, wherever it begins and ends, oldest or newest first', () => {
  const runs = fc.tuple(fc.constantFrom(4, 9), fc.nat(11), fc.integer({ min: 24, max: 60 }), fc.boolean());
  fc.assert(
    fc.property(runs, ([first, begins, length, isBackwards]) => {
      const indices = Array.from({ length }, (_, at) => 2015 * 12 + begins + at);
      const shown = isBackwards ? indices.toReversed() : indices;
      const line = shown.map((index) => [Math.floor((index - first + 1) / 12), [(index % 12) + 1]] as const);
      expect(readMonths(line)).toEqual(shown.map(monthAt));
    }),
  );
});
