import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayOf, versionOn } from './public-day.ts';

describe('the version of what is public', () => {
  it('is of the day in the United Kingdom, in summer too', () => {
    expect(dayOf(versionOn(7, new Date('2026-07-01T23:30:00Z')))).toBe('2026-07-02');
    expect(dayOf(versionOn(7, new Date('2026-12-01T23:30:00Z')))).toBe('2026-12-01');
    expect(dayAt(new Date('2027-03-31T23:30:00Z'))).toBe('2027-04-01');
  });

  it('grows with each publication, and with each day while nothing is published', () => {
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.nat(10_000), moment, (sequence, now) => {
        const later = new Date(now.getTime() + 25 * 3_600_000);
        expect(versionOn(sequence, later)).toBeGreaterThan(versionOn(sequence, now));
        expect(versionOn(sequence + 1, now)).toBeGreaterThan(versionOn(sequence, later));
      }),
    );
  });
});
