import { EditionState } from '@saferplan/domain/adoption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ribbonOf, standingInWords } from './year-ribbon.ts';

const YEAR = { label: '2017-18', startsOn: '2017-04-01', endsOn: '2018-03-31' } as const;
const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the ribbon of a year', () => {
  it('keeps every day within it and in order, and no two marks on each other', () => {
    fc.assert(
      fc.property(fc.array(day), day, (days, today) => {
        const ribbon = ribbonOf(
          YEAR,
          today,
          days.map((on) => ({ on, title: on, detail: '' })),
        );
        const places = ribbon.marks.map(({ at }) => at);
        for (const at of [...places, ribbon.today, ...ribbon.months.map((month) => month.at)]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
        }
        places.forEach((at, index) => expect(at - (places[index - 1] ?? -1)).toBeGreaterThanOrEqual(0.17));
      }),
    );
  });

  it('names the quarters, also of a year that begins in another month', () => {
    expect(ribbonOf(YEAR, '2017-09-12', []).months.map(({ name }) => name)).toEqual([
      'April 2017',
      'July 2017',
      'October 2017',
      'January 2018',
    ]);
    expect(ribbonOf({ startsOn: '2018-01-01', endsOn: '2018-12-31' }, '2018-01-01', []).months[3]?.name).toBe('October 2018');
  });
});

describe('where an edition stands', () => {
  it('is said by the month only while it is published and its year runs', () => {
    const published = { ...YEAR, state: 'published' } as const;
    expect(standingInWords(published, '2017-09-12')).toBe('2017-18 is in month 6 of 12');
    expect(standingInWords(published, '2017-04-01')).toBe('2017-18 is in month 1 of 12');
    expect(standingInWords(published, '2018-03-31')).toBe('2017-18 is in month 12 of 12');
    expect(standingInWords(published, '2018-04-01')).toBe('2017-18 ended on 31 March 2018');
    expect(standingInWords(published, '2017-03-31')).toBe('2017-18 begins on 1 April 2017');
    for (const state of EditionState.options.filter((one) => one !== 'published'))
      expect(standingInWords({ ...YEAR, state }, '2017-09-12')).not.toContain('month');
  });
});
