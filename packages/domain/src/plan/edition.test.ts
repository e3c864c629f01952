import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planYearOf, yearAfter } from './edition.ts';

describe('the year after', () => {
  it.each([
    ['2017-18', '2017-04-01', '2018-03-31', '2018-19', '2018-04-01', '2019-03-31'],
    ['1999-00', '1999-04-01', '2000-03-31', '2000-01', '2000-04-01', '2001-03-31'],
    ['2017', '2017-01-01', '2017-12-31', '2018', '2018-01-01', '2018-12-31'],
    ['2023-24', '2023-03-01', '2024-02-29', '2024-25', '2024-03-01', '2025-02-28'],
  ])('%s is followed as it should be', (label, startsOn, endsOn, nextLabel, nextStart, nextEnd) => {
    expect(yearAfter({ label, startsOn, endsOn })).toEqual({ label: nextLabel, startsOn: nextStart, endsOn: nextEnd });
  });
});

describe('the year that a label names', () => {
  it('is followed by the year of the next label, in April and in January', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1998, max: 2200 }), fc.boolean(), (year, inApril) => {
        const label = inApril ? `${year.toString()}-${((year + 1) % 100).toString().padStart(2, '0')}` : year.toString();
        const next = yearAfter({ label, ...planYearOf(label) });
        expect(planYearOf(next.label)).toEqual({ startsOn: next.startsOn, endsOn: next.endsOn });
      }),
    );
    expect(planYearOf('2017-18')).toEqual({ startsOn: '2017-04-01', endsOn: '2018-03-31' });
    expect(planYearOf('2018')).toEqual({ startsOn: '2018-01-01', endsOn: '2018-12-31' });
  });
});
