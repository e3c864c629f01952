import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../shared/days.ts';
import { EditionLabel, planYearOf, yearAfter, yearsCalled } from './edition.ts';
import { coded } from '../shared/value-fault.ts';

describe('the years after', () => {
  it.each([
    ['2017-18', '2017-04-01', '2018-03-31', '2018-19', '2018-04-01', '2019-03-31'],
    ['1999-00', '1999-04-01', '2000-03-31', '2000-01', '2000-04-01', '2001-03-31'],
    ['2017', '2017-01-01', '2017-12-31', '2018', '2018-01-01', '2018-12-31'],
    ['2023-24', '2023-03-01', '2024-02-29', '2024-25', '2024-03-01', '2025-02-28'],
    ['2017-20', '2017-04-01', '2020-03-31', '2020-23', '2020-04-01', '2023-03-31'],
    ['2017-2020', '2017-04-01', '2020-03-31', '2020-2023', '2020-04-01', '2023-03-31'],
    ['2021-2025', '2021-01-01', '2025-12-31', '2026-2030', '2026-01-01', '2030-12-31'],
    ['2021-25', '2021-01-01', '2025-12-31', '2026-30', '2026-01-01', '2030-12-31'],
    ['2098-01', '2098-04-01', '2101-03-31', '2101-04', '2101-04-01', '2104-03-31'],
    ['2017', '2017-10-01', '2018-09-30', '2018', '2018-10-01', '2019-09-30'],
  ])('%s (%s to %s) are as they should be', (label, startsOn, endsOn, nextLabel, nextStart, nextEnd) => {
    expect(yearAfter({ label, startsOn, endsOn })).toEqual({ label: nextLabel, startsOn: nextStart, endsOn: nextEnd });
  });

  it('begin one year on in a rolling plan, whose editions overlap', () => {
    expect(yearAfter({ label: '2021-26', startsOn: '2021-04-01', endsOn: '2026-03-31', overlap: 'It looks five years ahead.' })).toEqual({
      label: '2022-27',
      startsOn: '2022-04-01',
      endsOn: '2027-03-31',
    });
  });

  it('begin on the day after the last, are as many, and are named as they are, for every label and first day', () => {
    const day = fc.constantFrom('01-01', '04-01', '10-01', '05-04');
    fc.assert(
      fc.property(
        fc.integer({ min: 1998, max: 2180 }),
        fc.integer({ min: 1, max: 9 }),
        day,
        fc.boolean(),
        (first, years, begins, isLong) => {
          const last = first + years - (begins === '01-01' ? 1 : 0);
          fc.pre(last > first);
          const label = `${first.toString()}-${isLong ? last.toString() : (last % 100).toString().padStart(2, '0')}`;
          const edition = { label, ...planYearOf(label, `${first.toString()}-${begins}`) };
          expect(edition.endsOn.slice(0, 4)).toBe(last.toString());
          const next = yearAfter(edition);
          expect(next.startsOn).toBe(addDays(edition.endsOn, 1));
          expect(next.startsOn).toBe(`${(first + years).toString()}-${begins}`);
          expect(EditionLabel.safeParse(next.label).success).toBe(true);
          expect(next).toEqual({ label: next.label, ...planYearOf(next.label, next.startsOn) });
        },
      ),
    );
  });
});

describe('the years that are named for an edition beside another', () => {
  it.each([
    // One year of a strategy whose last document was of three, and three years after one.
    ['2026-27', '2023-26', '2023-04-01', '2026-04-01', '2027-03-31'],
    ['2026-29', '2025-26', '2025-04-01', '2026-04-01', '2029-03-31'],
    // A gap of two years, and a first day of its own.
    ['2028-29', '2025-26', '2025-07-01', '2028-07-01', '2029-06-30'],
    // From financial to calendar years, and back.
    ['2027', '2025-26', '2025-04-01', '2027-01-01', '2027-12-31'],
    ['2027-28', '2026', '2026-01-01', '2027-04-01', '2028-03-31'],
    ['2026-2030', '2021-2025', '2021-01-01', '2026-01-01', '2030-12-31'],
    // A financial year beside a plan of calendar years, however long; a year that begins on a day of its own keeps it.
    ['2026-27', '2021-2025', '2021-01-01', '2026-04-01', '2027-03-31'],
    ['2026-29', '2021-2025', '2021-01-01', '2026-04-01', '2029-03-31'],
    ['2026-27', '2022-2026', '2022-07-01', '2026-07-01', '2027-06-30'],
    // Years written whole are either kind: those of the edition that they stand beside, so that one begins when the other has ended.
    ['2026-2030', '2025-26', '2025-04-01', '2026-04-01', '2030-03-31'],
    ['2026-2030', '2025', '2025-01-01', '2026-01-01', '2030-12-31'],
  ])('%s beside %s from %s begin on %s and end on %s', (label, besideLabel, besideStart, startsOn, endsOn) => {
    expect(yearsCalled(label, { label: besideLabel, startsOn: besideStart })).toEqual({ label, startsOn, endsOn });
  });

  it('are not guessed where the label names none', () => {
    expect(yearsCalled('soon', { label: '2025-26', startsOn: '2025-04-01' })).toBeNull();
  });
});

describe('the years that a label names', () => {
  it('are followed by those of the next label, in April and in January', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1998, max: 2200 }), fc.boolean(), (year, inApril) => {
        const label = inApril ? `${year.toString()}-${((year + 1) % 100).toString().padStart(2, '0')}` : year.toString();
        const next = yearAfter({ label, ...planYearOf(label) });
        expect(planYearOf(next.label)).toEqual({ startsOn: next.startsOn, endsOn: next.endsOn });
      }),
    );
    expect(planYearOf('2017-18')).toEqual({ startsOn: '2017-04-01', endsOn: '2018-03-31' });
    expect(planYearOf('2017-20')).toEqual({ startsOn: '2017-04-01', endsOn: '2020-03-31' });
    expect(planYearOf('2018')).toEqual({ startsOn: '2018-01-01', endsOn: '2018-12-31' });
  });

  it.each(['2017/18', '2017-17', '2017-16', '2017-2016', '2017-40', '17-18', '2017–18', 'next year', ''])(
    'are not guessed from “%s”: it is told how to write them',
    (label) => {
      expect(EditionLabel.safeParse(label).error?.issues.map(({ message }) => message)).toEqual([coded('not-edition-label')]);
    },
  );
});
