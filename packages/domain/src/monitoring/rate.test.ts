import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, lastDayOf } from '../shared/days.ts';
import { rateAction } from './rate-action.ts';
import { rateIndicator } from './rate-indicator.ts';

const year = { startsOn: '2017-04-01', endsOn: '2018-03-31' };
const update = (on: string, status: 'under-way' | 'done' | 'not-started', position = 0) => ({ on, status, override: null, position });
const rate = (due: string, today: string, updates: Parameters<typeof rateAction>[0]['updates'] = []) =>
  rateAction({ action: { due, status: 'not-reported' }, updates, year, today });

describe('the colour of an action', () => {
  it('is none where nothing was reported and nothing is late', () => {
    expect(rate('2017-08', '2017-05-01')).toMatchObject({ rag: 'not-reported', dueOn: '2017-08-31', overdue: false });
  });
  it('is green while it is on its way, amber when due within a month and not begun, red when late', () => {
    expect(rate('2017-08', '2017-06-01', [update('2017-05-20', 'under-way')]).rag).toBe('green');
    expect(rate('2017-08', '2017-08-15', [update('2017-08-01', 'not-started')])).toMatchObject({ rag: 'amber', dueSoon: true });
    expect(rate('2017-08', '2017-09-01', [update('2017-08-01', 'under-way')])).toMatchObject({ rag: 'red', overdue: true });
  });
  it('is amber when nobody has said anything for a quarter', () => {
    expect(rate('ongoing', '2017-09-01', [update('2017-05-01', 'under-way')]).reason).toEqual({
      code: 'silent',
      since: '2017-05-01',
    });
  });
  it('is due in the month that the plan names, and late when that is over', () => {
    expect(rate('2017-08', '2017-08-31')).toMatchObject({ due: '2017-08', dueOn: '2017-08-31', overdue: false });
    expect(rate('2017-08', '2017-09-01')).toMatchObject({ due: '2017-08', overdue: true });
    expect(rate('2017-08-15', '2017-08-16')).toMatchObject({ due: '2017-08-15', dueOn: '2017-08-15', overdue: true });
    expect(rate('quarterly', '2017-07-05')).toMatchObject({ due: '2017-06-30' });
    expect(rate('ongoing', '2017-07-05')).toMatchObject({ due: null, dueOn: null });
  });
  it('comes with the rule that gave it and its days, so that it can be said in any language', () => {
    expect(rate('2017-08', '2017-09-01').reason).toEqual({ code: 'late', due: '2017-08' });
    expect(rate('2017-08', '2017-08-15', [update('2017-08-01', 'not-started')]).reason).toEqual({ code: 'due-soon', due: '2017-08' });
    expect(rate('ongoing', '2017-09-01').reason).toEqual({ code: 'silent', since: null });
  });
  it('is done once it is reported done, however late', () => {
    expect(rate('2017-08', '2018-01-01', [update('2017-12-01', 'done')])).toMatchObject({ rag: 'done', overdue: false });
  });
  it('follows the newest update: by date, then by the order in which they came', () => {
    expect(rate('2017-08', '2017-06-01', [update('2017-05-20', 'done', 1), update('2017-05-20', 'under-way', 0)]).status).toBe('done');
  });
  it('can be set otherwise with a reason, until the next update', () => {
    const set = { ...update('2017-05-20', 'under-way'), override: { rag: 'red' as const, reason: 'The funding fell through.' } };
    expect(rate('2017-08', '2017-06-01', [set])).toMatchObject({
      rag: 'red',
      overridden: 'green',
      reason: { code: 'chosen', said: 'The funding fell through.' },
    });
    expect(rate('2017-08', '2017-06-01', [set, update('2017-05-25', 'under-way')])).toMatchObject({ rag: 'green', overridden: null });
  });
  it('of a quarterly round is late when the round was not reported', () => {
    expect(rate('quarterly', '2017-07-05')).toMatchObject({ dueOn: '2017-06-30', overdue: true });
    expect(rate('quarterly', '2017-07-05', [update('2017-06-20', 'under-way')])).toMatchObject({ dueOn: '2017-09-30', overdue: false });
  });
});

describe('the colour of an indicator', () => {
  const rated = (target: object, readings: { when: string; value: number }[], baseline: number | null = null) =>
    rateIndicator({
      indicator: {
        target: target as { kind: 'not-set' },
        baseline: baseline === null ? null : { name: 'last year', value: baseline },
        direction: 'decrease',
      },
      readings,
      year,
    }).rag;
  it('compares the newest reading with a threshold', () => {
    const below = { kind: 'below', value: 1000 };
    expect(rated(below, [{ when: '2017-09', value: 900 }])).toBe('green');
    expect(rated(below, [{ when: '2017-09', value: 1050 }])).toBe('amber');
    expect(
      rated(below, [
        { when: '2017-10', value: 1200 },
        { when: '2017-09', value: 1 },
      ]),
    ).toBe('red');
  });
  it('compares it with a straight way from the baseline to the target', () => {
    const tenPercent = { kind: 'percent-change', percent: 10, baseline: 'last year' };
    expect(rated(tenPercent, [{ when: '2017-09', value: 95 }], 100)).toBe('green');
    expect(rated(tenPercent, [{ when: '2017-09', value: 100 }], 100)).toBe('amber');
    expect(rated(tenPercent, [{ when: '2018-03', value: 100 }], 100)).toBe('red');
    expect(rated(tenPercent, [{ when: '2018-03', value: 90 }], 100)).toBe('green');
  });
  it('is not rated without a target, a baseline or a reading', () => {
    expect(rated({ kind: 'not-set' }, [{ when: '2017-09', value: 1 }])).toBe('not-rated');
    expect(rated({ kind: 'percent-change', percent: null, baseline: 'last year' }, [{ when: '2017-09', value: 1 }], 100)).toBe('not-rated');
    expect(rated({ kind: 'below', value: 10 }, [])).toBe('not-rated');
  });
});

describe('why an indicator has its colour', () => {
  it('is what is lacking, or its newest reading against what was aimed at', () => {
    const indicator = { target: { kind: 'below' as const, value: 1000.04 }, baseline: null, direction: 'decrease' as const };
    expect(rateIndicator({ indicator, readings: [], year }).reason).toEqual({ code: 'no-reading' });
    expect(rateIndicator({ indicator, readings: [{ when: '2017-09', value: 900 }], year }).reason).toEqual({
      code: 'reading',
      value: 900,
      expected: 1000,
      bound: 'at-most',
    });
  });
});

describe('days', () => {
  it('are counted over months, years and leap days', () => {
    expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
    expect(addDays('2017-12-31', 1)).toBe('2018-01-01');
    expect(lastDayOf('2016-02')).toBe('2016-02-29');
  });
});
