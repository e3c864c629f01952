import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../shared/days.ts';
import { answerDueOn, aYearOn, isAnswerLate, lawYearOf, scrutinyDueBy, yearEndOf, yearStartOf } from './clocks.ts';

const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1998-01-01', days));

describe('the clocks of the law', () => {
  it('an answer to recommendations is in time on day 28 and late on day 29', () => {
    fc.assert(
      fc.property(day, (recommendedOn) => {
        expect(isAnswerLate(recommendedOn, addDays(recommendedOn, 28), recommendedOn)).toBe(false);
        expect(isAnswerLate(recommendedOn, addDays(recommendedOn, 29), recommendedOn)).toBe(true);
      }),
    );
    expect(answerDueOn('2026-02-03')).toBe('2026-03-03');
    expect(answerDueOn('2028-02-03')).toBe('2028-03-02');
  });

  it('an answer that is not given is late from the same day', () => {
    expect(isAnswerLate('2026-02-03', null, '2026-03-03')).toBe(false);
    expect(isAnswerLate('2026-02-03', null, '2026-03-04')).toBe(true);
  });

  it('the committee meets again before twelve months are over', () => {
    expect(scrutinyDueBy('2026-02-14')).toBe('2027-02-13');
    expect(scrutinyDueBy('2024-02-29')).toBe('2025-02-27');
    fc.assert(
      fc.property(day, (met) => {
        expect(scrutinyDueBy(met) < aYearOn(met)).toBe(true);
      }),
    );
  });

  it('a year begins on 1 April and holds each of its days', () => {
    expect(lawYearOf('2017-03-31')).toBe('2016-04-01');
    expect(lawYearOf('2017-04-01')).toBe('2017-04-01');
    fc.assert(
      fc.property(day, (one) => {
        const first = lawYearOf(one);
        expect(first <= one && one <= yearEndOf(one)).toBe(true);
        expect(first.slice(5)).toBe('04-01');
        expect(daysBetween(first, yearEndOf(one))).toBeGreaterThanOrEqual(364);
      }),
    );
  });

  it('the plan is revised by 31 March for the year that begins the day after', () => {
    expect(yearEndOf('2017-02-16')).toBe('2017-03-31');
    expect(yearEndOf('2017-04-01')).toBe('2018-03-31');
  });

  it.each([
    ['a year of the law', '2017-04-01', '2018-03-31', '2017-04-01'],
    ['a calendar year, most of which lies in it', '2026-01-01', '2026-12-31', '2026-04-01'],
    ['a year begun late', '2011-05-30', '2012-03-31', '2011-04-01'],
    ['three years', '2028-04-01', '2031-03-31', '2028-04-01'],
  ])('an edition of %s is the plan for the year from 1 April', (_what, startsOn, endsOn, start) => {
    expect(yearStartOf({ startsOn, endsOn })).toBe(start);
  });
});
