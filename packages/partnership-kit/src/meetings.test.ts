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

it('awaits no body of a plan that its council has agreed, nor one that met before a committee recommended it', () => {
  const council: MeetingSource = { ...of('agreed', 'The plan was adopted.'), heldOn: '2017-03-28' };
  const scrutiny: MeetingSource = { ...of('not-said', 'The progress was noted.'), body: 'Scrutiny', heldOn: '2017-10-03' };
  expect(outcomes(council, scrutiny)).toEqual(['agreed', 'noted']);
  const committee: MeetingSource = {
    ...of('agreed', 'Resolved.'),
    recommendation: 'That Council be recommended to adopt it.',
    heldOn: '2017-03-14',
  };
  expect(outcomes(committee, council, scrutiny)).toEqual(['agreed', 'agreed', 'noted']);
  // Until the council agrees, it is awaited, and not what was discussed before.
  const put: MeetingSource = { ...of('not-said', 'It was put to Council.'), heldOn: '2017-03' };
  const day: MeetingSource = { ...of('not-said', 'Partners discussed it.'), heldOn: '2017-02-16' };
  expect(outcomes(day, committee, put)).toEqual(['noted', 'agreed', 'awaited']);
});

it('knows a recommendation in Welsh', () => {
  const committee = { ...of('agreed', ''), decision: { cy: 'Argymhellwyd y cynllun i’r Cyngor.' } };
  expect(outcomes(committee, of('not-said', 'It was put to Council.'))).toEqual(['agreed', 'awaited']);
});
