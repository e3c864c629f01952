import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countActions, standingOfAction } from './action-standing.ts';

const STATUSES = ['not-reported', 'not-started', 'under-way', 'done', 'stopped'] as const;
const action = fc.record({
  due: fc.constantFrom('2017-08', '2018-03', '2017-08-15', 'ongoing', 'quarterly', 'annually', 'not-agreed'),
  status: fc.constantFrom(...STATUSES),
});
const day = fc.constantFrom('2017-08-15', '2017-08-16', '2017-08-31', '2017-09-01', '2018-03-31', '2018-04-01', null);

describe('where an action stands on a day', () => {
  it('is that its date has passed from the day after it, and from the month after a month', () => {
    expect(standingOfAction({ due: '2017-08', status: 'not-reported' }, '2017-08-31')).toBe('not-reported');
    expect(standingOfAction({ due: '2017-08', status: 'not-reported' }, '2017-09-01')).toBe('date-passed');
    expect(standingOfAction({ due: '2017-08-15', status: 'under-way' }, '2017-08-15')).toBe('under-way');
    expect(standingOfAction({ due: '2017-08-15', status: 'under-way' }, '2017-08-16')).toBe('late');
  });

  it('never passes without a date, without a day, or once it is done or stopped', () => {
    for (const due of ['ongoing', 'quarterly', 'annually', 'not-agreed'] as const)
      expect(standingOfAction({ due, status: 'not-reported' }, '2030-01-01')).toBe('not-reported');
    expect(standingOfAction({ due: '2017-08', status: 'not-reported' }, null)).toBe('not-reported');
    for (const status of ['done', 'stopped'] as const) expect(standingOfAction({ due: '2017-08', status }, '2030-01-01')).toBe(status);
  });

  it('counts every action once, and passes only dates that there are', () => {
    fc.assert(
      fc.property(fc.array(action), day, (actions, on) => {
        const { total, reported, datesPassed, byStanding, undated, recurring } = countActions(actions, on);
        expect(Object.values(byStanding).reduce((sum, value) => sum + value, 0)).toBe(total);
        expect(datesPassed).toBe((byStanding.late ?? 0) + (byStanding['date-passed'] ?? 0));
        expect(datesPassed).toBeLessThanOrEqual(total - undated - recurring);
        expect(reported).toBe(actions.filter(({ status }) => status !== 'not-reported').length);
      }),
    );
  });
});
