import { expect, it } from 'vitest';
import { onOtherWeekday, periodsThrough } from './period.ts';

it.each([
  ['day', ['2016-02-28', '2016-03-01'], ['2016-02-28', '2016-02-29', '2016-03-01']],
  ['week', ['2015-12-21', '2016-01-04'], ['2015-12-21', '2015-12-28', '2016-01-04']],
  ['month', ['2015-11', '2016-01'], ['2015-11', '2015-12', '2016-01']],
  ['quarter', ['2015-10', '2016-04'], ['2015-10', '2016-01', '2016-04']],
  ['year', ['2014-04', '2016-04'], ['2014-04', '2015-04', '2016-04']],
  ['event', ['2016-01-01', '2016-01-09'], ['2016-01-01', '2016-01-09']],
] as const)('every %s from the first to the last is a period, also where it has no value', (interval, known, all) => {
  expect(periodsThrough(known.toReversed(), interval)).toEqual(all);
});

it('periods that are not of their interval stand alone', () => {
  expect(periodsThrough(['2016-03', '2016-01-01'], 'week')).toEqual(['2016-01-01', '2016-03']);
});

it('weeks of a series begin on one day of the week; one that is stored already stays', () => {
  expect(onOtherWeekday('week', ['2016-01-11', '2016-01-04'], ['2015-12-28', '2016-01-17'])).toEqual({
    period: '2016-01-17',
    first: '2016-01-04',
  });
  expect(onOtherWeekday('week', [], ['2016-01-04', '2016-02-29', '2016-03-28'])).toBeNull();
  expect(onOtherWeekday('week', [], ['2016-01-04', '2016-01-10'])).toMatchObject({ period: '2016-01-10' });
  expect(onOtherWeekday('week', ['2016-01-04', '2016-01-10'], ['2016-01-10'])).toBeNull();
  expect(onOtherWeekday('day', ['2016-01-04'], ['2016-01-05'])).toBeNull();
});
