import type { Measure } from '@saferplan/crime-data/spreadsheet';
import type { Item } from '@saferplan/domain/plan';
import { SeriesId } from '@saferplan/domain/shared';
import { expect, it } from 'vitest';
import { rowsToSayAgain, takenBefore } from './fit-remembered.ts';

const measure = (name: string, plainName: string, interval: Measure['interval']): Measure => ({
  name,
  plainName,
  interval,
  yearBegins: null,
  unit: '',
  values: [{ period: '2016-01', value: 4, status: 'value', note: '', cell: 'B2' }],
  outOf: null,
  denominators: [],
  target: null,
  overruled: null,
});
const id = SeriesId.parse('ser_thefts');
// Only its identifier and its interval are looked at.
const series = [{ id, interval: 'month' }] as unknown as readonly Item<'series'>[];

it('a measure goes into the series of its interval, whether or not another of its name stands in the file', () => {
  const monthly = measure('Thefts (by month)', 'Thefts', 'month');
  expect(takenBefore(monthly, { Thefts: id }, series)).toBe(id);
  expect(takenBefore(measure('Thefts', 'Thefts', 'month'), { 'Thefts (by month)': id }, series)).toBe(id);
  expect(takenBefore(measure('Thefts (by quarter)', 'Thefts', 'quarter'), { Thefts: id }, series)).toBeNull();
  expect(takenBefore(monthly, { Burglary: id }, series)).toBeNull();
});

it('what was said of a row by its number alone is asked again, unless it is said now', () => {
  const kept = { 'role:8': 'leave-out', 'role:C': 'note', 'role:9': 'note', 'row:9': 'Source' };
  expect(rowsToSayAgain(kept, {}, 'June.csv').map((question) => [question.id, question.answer])).toEqual([['role:8', null]]);
  expect(rowsToSayAgain(kept, { 'role:8': 'as-found' }, 'June.csv')).toEqual([]);
});
