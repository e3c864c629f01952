import { expect, it } from 'vitest';
import { meetingsWithOutcomes } from './meetings.ts';
import type { MeetingSource } from './source.ts';

const of = (outcome: MeetingSource['outcome'] | 'not-said', decision: string): MeetingSource => ({
  body: 'Council',
  item: 'Plan',
  decision,
  votes: null,
  ...(outcome === undefined || outcome === 'not-said' ? {} : { outcome }),
});
const outcomes = (...meetings: readonly MeetingSource[]): readonly unknown[] =>
  Object.values(meetingsWithOutcomes(Object.fromEntries(meetings.map((meeting, at) => [`m${at.toString()}`, meeting])))).map((meeting) =>
    Reflect.get(meeting, 'outcome'),
  );

it('takes no decision that is written for one that is awaited, and what is said of an outcome as it is', () => {
  expect(outcomes(of('not-said', 'Agreed.'), of('not-said', ''))).toEqual(['noted', 'awaited']);
  expect(outcomes(of('awaited', 'It was asked.'), of('referred-back', ''))).toEqual(['awaited', 'referred-back']);
});

it('leaves a plan that a committee recommended awaiting its council', () => {
  expect(outcomes(of('agreed', 'Recommended.'), of('not-said', 'It was put to Council.'))).toEqual(['agreed', 'awaited']);
});
