import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, monthAfter, monthNumber, wholeMonthsBetween } from './months.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('months', () => {
  it('are counted forwards and back over the ends of years', () => {
    expect(['2016-11', '2016-12', '2017-01'].map((month) => monthAfter(month, 2))).toEqual(['2017-01', '2017-02', '2017-03']);
    fc.assert(
      fc.property(day, fc.integer({ min: -1200, max: 1200 }), (from, months) => {
        expect(monthNumber(monthAfter(from, months)) - monthNumber(from)).toBe(months);
        expect(monthAfter(monthAfter(from, months), -months)).toBe(from.slice(0, 7));
      }),
    );
  });

  it('have the days of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysIn(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });

  it('are whole only where the day of the month has come', () => {
    expect(wholeMonthsBetween('2017-08-31', '2017-09-30')).toBe(0);
    expect(wholeMonthsBetween('2017-08-30', '2017-09-30')).toBe(1);
    expect(wholeMonthsBetween('2017-08', '2018-08-01')).toBe(12);
  });
});
