import { expect, it } from 'vitest';
import { nextMeeting, readinessOf } from './readiness.ts';

it('counts a part as ready in which nothing is open, once however much is, and every thing that is open once, in it or elsewhere', () => {
  const none = { priority: [], outcome: [], indicator: [], theme: [], subgroup: [], alignment: [], 'context-section': [] };
  const items = { ...none, action: [{ id: 'act_1' }, { id: 'act_2' }, { id: 'act_3' }] };
  const open = (id: string, field: string) => ({ place: { kind: 'action' as const, id, field } });
  expect(readinessOf(items, [])).toEqual({ ready: 3, of: 3, inParts: 0, elsewhere: 0 });
  expect(readinessOf(items, [open('act_2', 'due'), open('act_2', 'leadAgency'), open('fin_1', 'now')])).toEqual({
    ready: 2,
    of: 3,
    inParts: 2,
    elsewhere: 1,
  });
});

it('names the next meeting whose outcome is awaited, and none that is over, undated or decided', () => {
  const meeting = (heldOn: string | null, outcome: 'awaited' | 'agreed' = 'awaited') => ({ body: `Of ${heldOn ?? ''}`, heldOn, outcome });
  const meetings = [meeting('2017-05-01'), meeting('2017-03-28'), meeting(null), meeting('2017-03-29', 'agreed')];
  expect(nextMeeting(meetings, '2017-03-28')?.heldOn).toBe('2017-03-28');
  expect(nextMeeting(meetings, '2017-03-29')?.heldOn).toBe('2017-05-01');
  expect(nextMeeting(meetings, '2017-05-02')).toBeNull();
  const inMonth = [{ body: 'Council', heldOn: '2017-03', outcome: 'awaited' }] as const;
  expect(nextMeeting(inMonth, '2017-03-15')?.heldOn).toBe('2017-03');
  expect(nextMeeting(inMonth, '2017-04-01')).toBeNull();
});
