import { describe, expect, it } from 'vitest';
import type { EditionContent } from '../plan/edition-content.ts';
import { yearCalendar } from './year-calendar.ts';

const content = {
  edition: { startsOn: '2017-04-01', endsOn: '2018-03-31' },
  items: {
    priority: [],
    'action-update': [],
    action: ['2018-02', '2018-02-14', 'ongoing'].map((due) => ({ id: due, text: due, due, status: 'not-reported', priorityId: 'p' })),
    meeting: ['2018-01', '2018-02-13', '2018', null].map((heldOn) => ({ id: `m ${heldOn}`, heldOn, item: 'M', body: 'Board' })),
    consultation: ['2017-12', '2017-12-24', '2017', null].map((endsOn) => ({ id: `c ${endsOn}`, endsOn, title: 'C' })),
  },
  // Only these parts are read.
} as unknown as EditionContent;

describe('the calendar of a year', () => {
  it('has what is known to a day or a month, as much as is known, by the last day that it can mean', () => {
    expect(yearCalendar(content, '2017-06-01').map(({ kind, when, on }) => [kind, when, on])).toEqual([
      ['consultation', '2017-12-24', '2017-12-24'],
      ['consultation', '2017-12', '2017-12-31'],
      ['meeting', '2018-01', '2018-01-31'],
      ['meeting', '2018-02-13', '2018-02-13'],
      ['action', '2018-02-14', '2018-02-14'],
      ['action', '2018-02', '2018-02-28'],
    ]);
  });
});
