import { describe, expect, it } from 'vitest';
import type { AdoptionStep } from '../adoption/decide-transition.ts';
import { anItem, bareEdition } from '../plan/testing/bare-edition.ts';
import type { PartialDate } from '../shared/calendar.ts';
import { publishSteps } from './publish-running.ts';

const step = (move: AdoptionStep['move'], meetingId: string | null): AdoptionStep => ({
  move,
  from: 'recommended',
  to: 'adopted',
  meetingId,
  reason: '',
  actorId: 'a',
  actorName: 'A',
  at: '2026-11-27T09:00:00.000Z',
  contentSha256: null,
});

const heldOn = (when: PartialDate | null) =>
  bareEdition({
    startsOn: '2017-04-01',
    endsOn: '2018-03-31',
    items: { meeting: [anItem<'meeting'>('council', { body: 'Council', heldOn: when })] },
  }).items;

describe('the day of a step that a meeting decided', () => {
  it.each<[PartialDate | null, object]>([
    ['2017-03-28', { on: '2017-03-28' }],
    ['2017-03', { on: null, heldIn: '2017-03' }],
    ['2017', { on: null, heldIn: '2017' }],
    [null, { on: null }],
  ])('is as much of the day of the meeting as is known, and never the day it was noted: %s', (when, published) => {
    expect(publishSteps([step('adopt', 'council')], heldOn(when))).toEqual([{ move: 'adopt', body: 'Council', reason: '', ...published }]);
  });

  it('is the day it was noted where no meeting decided it', () => {
    expect(publishSteps([step('open-amendment', null)], heldOn(null))).toEqual([
      { move: 'open-amendment', on: '2026-11-27', body: null, reason: '' },
    ]);
  });
});
