import { PriorityId, SeriesId, TopicId } from '@saferplan/domain/shared';
import { expect, it } from 'vitest';
import { chosenRows, EVERY_SERIES, type SeriesRow, usesOf } from './series-rows.ts';

const row = (title: string, rest: Partial<Omit<SeriesRow, 'series'>> & { readonly state?: SeriesRow['verdict']['state'] } = {}) => {
  const { state = 'as-usual', ...others } = rest;
  // Only what rows are chosen and ordered by.
  return {
    series: { title, source: '', area: '' },
    verdict: { state },
    suggestions: 0,
    against: 0,
    uses: [],
    newest: null,
    ...others,
  } as unknown as SeriesRow;
};
const titles = (rows: readonly SeriesRow[]): readonly string[] => rows.map(({ series }) => series.title);

it('what needs a look first comes first: worse, changed, new limits to decide on, better, the rest as it is listed', () => {
  const rows = [
    row('Usual'),
    row('Better', { state: 'better' }),
    row('Usual too'),
    row('To decide', { suggestions: 1 }),
    row('Changed', { state: 'changed', suggestions: 2 }),
    row('Worse', { state: 'worse' }),
  ];
  expect(titles(chosenRows(rows, EVERY_SERIES))).toEqual(['Worse', 'Changed', 'To decide', 'Better', 'Usual', 'Usual too']);
});

it('is found by a part of its name, and told by what it is used for', () => {
  const rows = [row('Vehicle crime', { uses: ['Priority 1'] }), row('Robbery'), row('Other crime')];
  expect(titles(chosenRows(rows, { ...EVERY_SERIES, find: ' CRIME' }))).toEqual(['Vehicle crime', 'Other crime']);
  expect(titles(chosenRows(rows, { ...EVERY_SERIES, shown: 'unused' }))).toEqual(['Robbery', 'Other crime']);
});

it('a series is evidence for the priorities whose indicators read it, once each, and for topics', () => {
  const seriesId = SeriesId.parse('ser_a');
  const priority = (id: string) => ({ id: PriorityId.parse(id) });
  const items = {
    priority: [priority('pri_a'), priority('pri_b')],
    indicator: [
      { priorityId: PriorityId.parse('pri_b'), seriesId },
      { priorityId: PriorityId.parse('pri_b'), seriesId },
      { priorityId: PriorityId.parse('pri_a'), seriesId: null },
    ],
    topic: [{ id: TopicId.parse('top_a'), title: 'Night-time economy', seriesIds: [seriesId] }],
  };
  expect(usesOf({ items } as unknown as Parameters<typeof usesOf>[0], seriesId)).toEqual(['Priority 2', 'Night-time economy']);
});
