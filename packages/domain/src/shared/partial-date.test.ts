import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayKnown, inWords, isBefore, PartialDate, partKnown } from './calendar.ts';
import { addDays } from './days.ts';

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1990-01-01', count));
const cut = fc.constantFrom('2017'.length, '2017-03'.length, '2017-03-28'.length);

describe('as much of a day as is known', () => {
  it('is a day, a month or a year, and never the first of one', () => {
    for (const [when, said] of Object.entries({ '2017-03-28': '28 March 2017', '2017-03': 'March 2017', '2017': '2017' })) {
      expect(PartialDate.safeParse(when).success).toBe(true);
      expect(inWords(when)).toBe(said);
    }
    for (const when of ['2017-02-30', '2017-13', '17', '', 'March 2017']) expect(PartialDate.safeParse(when).success).toBe(false);
    expect(['2017-03-28', '2017-03', '2017', null].map((when) => [dayKnown(when), partKnown(when)])).toEqual([
      ['2017-03-28', null],
      [null, '2017-03'],
      [null, '2017'],
      [null, null],
    ]);
  });

  it('comes before another only where it does so on whichever days they were', () => {
    fc.assert(
      fc.property(days, days, cut, cut, (one, other, first, second) => {
        const [known, alsoKnown] = [one.slice(0, first), other.slice(0, second)];
        if (isBefore(known, alsoKnown)) expect(one < other).toBe(true);
        expect(isBefore(known, alsoKnown) && isBefore(alsoKnown, known)).toBe(false);
        expect(isBefore(one, other)).toBe(one < other);
      }),
    );
  });
});
