import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod, writtenPeriod, yearBefore } from './read-period.ts';

const context = { today: '2017-02-10', year: { startsOn: '2017-04-01', endsOn: '2018-03-31' } };
const read = (text: string) => {
  const found = readPeriod(text, context);
  return found.ok ? `${found.value.from} ${found.value.to}` : found.failure.code;
};

describe('a period', () => {
  it.each([
    ['2016', '2016-01 2016-12'],
    ['2016-17', '2016-04 2017-03'],
    ['2016/17', '2016-04 2017-03'],
    ['1999-2000', '1999-04 2000-03'],
    ['April 2016 to March 2017', '2016-04 2017-03'],
    ['Oct 2015 – Sept 2016', '2015-10 2016-09'],
    ['January to March 2017', '2017-01 2017-03'],
    ['year to March 2017', '2016-04 2017-03'],
    ['the 12 months ending September 2016', '2015-10 2016-09'],
    ['6 months to 30/09/2016', '2016-04 2016-09'],
    ['01/10/2015 to 30/09/2016', '2015-10-01 2016-09-30'],
    ['Q2 2016', '2016-07 2016-09'],
    ['March 2017', '2017-03 2017-03'],
    ['Ebrill 2016 hyd Mawrth 2017', '2016-04 2017-03'],
    ['Ebrill 2016 i Fawrth 2017', '2016-04 2017-03'],
    ['o fis Ebrill 2016 hyd at fis Mawrth 2017', '2016-04 2017-03'],
    ['Ionawr i Fawrth 2017', '2017-01 2017-03'],
    ['1 Hyd 2016 i 31 Maw 2017', '2016-10-01 2017-03-31'],
    ['Hyd 2016 hyd Maw 2017', '2016-10 2017-03'],
    ['Hyd 2016 - Maw 2017', '2016-10 2017-03'],
    ['1 Ebrill 2016 hyd 31 Mawrth 2017', '2016-04-01 2017-03-31'],
    ['y flwyddyn hyd at Fawrth 2017', '2016-04 2017-03'],
    ['y flwyddyn a ddaeth i ben ym mis Mawrth 2017', '2016-04 2017-03'],
    ['6 mis hyd 30/09/2016', '2016-04 2016-09'],
    ['ym Mawrth 2017', '2017-03 2017-03'],
  ])('“%s” is read as people mean it', (text, meant) => {
    expect(read(text)).toBe(meant);
  });

  it.each([
    ['March 2017 to April 2016', { code: 'period-reversed' }],
    ['2016-19', { code: 'period-unreadable', why: { code: 'not-year-of-plan', written: '2016-19', right: '2016-17' } }],
    ['lots', { code: 'period-unreadable', why: { code: 'date-unreadable', text: 'lots' } }],
    ['ongoing', { code: 'period-needed' }],
    ['year to soon', { code: 'date-unreadable', text: 'soon' }],
  ])('“%s” is refused: %o', (text, failure) => {
    expect(readPeriod(text, context)).toEqual({ ok: false, failure });
  });

  it('is read again as it is written, and a year before it is as long, in months', () => {
    const month = fc.tuple(fc.integer({ min: 1990, max: 2080 }), fc.integer({ min: 1, max: 12 }));
    const iso = ([year, of]: readonly [number, number]): string => `${year}-${of.toString().padStart(2, '0')}`;
    fc.assert(
      fc.property(month, month, (one, other) => {
        const [from = '', to = ''] = [iso(one), iso(other)].toSorted();
        expect(readPeriod(writtenPeriod({ from, to }), context)).toEqual({ ok: true, value: { from, to } });
        const before = yearBefore({ from, to });
        expect(Number(before.from.slice(0, 4)) + 1).toBe(Number(from.slice(0, 4)));
        expect(before.to.slice(5)).toBe(to.slice(5));
      }),
    );
  });
});
