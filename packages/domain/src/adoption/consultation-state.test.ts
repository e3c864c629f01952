import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../shared/days.ts';
import { type ConsultationState, consultationState } from './consultation-state.ts';

const days = fc.integer({ min: 0, max: 900 }).map((count) => addDays('2016-01-01', count));
const cut = fc.constantFrom('2017'.length, '2017-03'.length, '2017-03-28'.length);
const of = (startsOn: string, endsOn: string, on: string): ConsultationState => (on < startsOn ? 'to-come' : on > endsOn ? 'over' : 'open');

it.each<[string | null, string | null, ConsultationState]>([
  ['2017-01-09', '2017-03-29', 'over'],
  ['2017-01-09', '2017-03-30', 'open'],
  ['2017-01', '2017-04', 'open'],
  ['2017', '2017', 'not-known'],
  ['2017-03', '2017-05', 'not-known'],
  ['2017-04', null, 'to-come'],
  [null, '2017-02', 'over'],
  [null, '2017-04-01', 'not-known'],
  ['2017-01-09', null, 'not-known'],
  [null, null, 'not-known'],
])('from %s to %s it is, on 30 March 2017: %s', (startsOn, endsOn, state) => {
  expect(consultationState({ startsOn, endsOn }, '2017-03-30')).toBe(state);
});

it('is what the days say, whichever they were, and not known only where they may say two things', () => {
  fc.assert(
    fc.property(days, days, days, cut, cut, (one, other, on, first, second) => {
      const [startsOn = '', endsOn = ''] = [one, other].toSorted();
      const known = { startsOn: startsOn.slice(0, first), endsOn: endsOn.slice(0, second) };
      const said = consultationState(known, on);
      if (said !== 'not-known') expect(said).toBe(of(startsOn, endsOn, on));
      if (first === 10 && second === 10) expect(said).not.toBe('not-known');
    }),
  );
});
