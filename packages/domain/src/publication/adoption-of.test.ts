import { expect, it } from 'vitest';
import { adoptionOf } from './adoption-of.ts';

it('says the last meeting that is awaited, by day or month', () => {
  const meeting = {
    item: 'The plan',
    decision: '',
    votes: null,
    agendaItem: '',
    recommendation: '',
    outcome: 'awaited',
    minute: '',
  } as const;
  const edition = {
    label: '2017-18',
    startsOn: '2017-04-01',
    endsOn: '2018-03-31',
    headline: 'One',
    introduction: '',
    refreshed: null,
    previous: null,
    areas: [],
  };
  const meetings = [
    { ...meeting, body: 'Council', heldOn: null, heldIn: '2017-03' },
    { ...meeting, body: 'Committee', heldOn: '2017-02-14' },
  ];
  expect(adoptionOf({ adoption: [], meetings, edition })).toEqual({ state: 'put', body: 'Council', on: '2017-03' });
});
