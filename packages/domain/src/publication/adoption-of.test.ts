import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

describe('a meeting that agreed, where no step is recorded', () => {
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
  const meeting = (body: string, when: string | null, outcome: 'agreed' | 'noted' = 'agreed') => ({
    body,
    heldOn: when !== null && when.length === 10 ? when : null,
    ...(when === null || when.length === 10 ? {} : { heldIn: when }),
    item: `The plan before ${body}`,
    decision: '',
    votes: null,
    agendaItem: '',
    recommendation: '',
    outcome,
    minute: '',
  });

  it('is told as that body’s agreement, and adopts nothing', () => {
    expect(adoptionOf({ adoption: [], meetings: [meeting('Committee', '2017-02-14'), meeting('Board', '2017-03')], edition })).toEqual({
      state: 'agreed',
      body: 'Board',
      item: 'The plan before Board',
      on: '2017-03',
    });
  });

  it('is adoption only where a step or the edition says so', () => {
    const when = fc.constantFrom('2017-02-14', '2017-03', '2017', null);
    const meetings = fc.array(fc.tuple(fc.constantFrom('Council', 'Cabinet', 'Board'), when, fc.constantFrom('agreed', 'noted')));
    fc.assert(
      fc.property(meetings, fc.boolean(), fc.boolean(), (held, isStep, isSaid) => {
        const { state } = adoptionOf({
          adoption: isStep ? [{ move: 'adopt', on: null, body: 'Council', reason: '' }] : [],
          meetings: held.map(([body, on, outcome]) => meeting(body, on, outcome)),
          edition: { ...edition, ...(isSaid ? { adoption: 'meeting-not-recorded' as const } : {}) },
        });
        expect(state.startsWith('adopted')).toBe(isStep || isSaid);
      }),
    );
  });
});
