import { describe, expect, it } from 'vitest';
import { AREA_CHANGES, formerAreas, withChangedAreas, withEarlierPeriods } from './area-changes.ts';

describe('districts that changed', () => {
  it('are listed once by code, newest first, each with a source', () => {
    expect(new Set(AREA_CHANGES.map(({ code }) => code)).size).toBe(AREA_CHANGES.length);
    const parts = AREA_CHANGES.flatMap(({ of }) => of.map(({ code }) => code));
    expect(new Set(parts).size).toBe(parts.length);
    const days = AREA_CHANGES.map(({ at }) => at);
    expect(days).toEqual(days.toSorted().toReversed());
    for (const { code, of, source } of AREA_CHANGES) {
      for (const one of [code, ...of.map((part) => part.code)]) expect(one).toMatch(/^E0\d{7}$/);
      expect(source.length).toBeGreaterThan(10);
    }
  });

  it('were made of others, or called otherwise', () => {
    expect(formerAreas('Folkestone & Hythe')).toEqual([['Shepway']]);
    expect(formerAreas('West Suffolk')).toEqual([['Forest Heath', 'St Edmundsbury']]);
    expect(formerAreas('Somerset')).toEqual([
      ['Mendip', 'Sedgemoor', 'Somerset West and Taunton', 'South Somerset'],
      ['Mendip', 'Sedgemoor', 'Taunton Deane', 'West Somerset', 'South Somerset'],
    ]);
    for (const name of ['Maidstone', 'Barnsley', 'Gateshead']) expect(formerAreas(name)).toEqual([]);
  });

  it('have people under each code that they had, and as the sum of all that they were made of', () => {
    const of = (code: string, people: number, at = '2016-06') => ({ code, name: code, at, people });
    const changed = withChangedAreas([
      of('E08000020', 200_000),
      of('E08000038', 240_000, '2025-06'),
      of('E07000187', 1),
      of('E07000188', 2),
      of('E07000189', 4),
      of('E07000190', 8),
      of('E07000191', 16),
      of('E07000205', 32),
    ]);
    const said = new Map(changed.map(({ code, at, people }) => [`${code} ${at}`, people]));
    expect(
      ['E08000037 2016-06', 'E08000016 2025-06', 'E07000246 2016-06', 'E06000066 2016-06', 'E07000244 2016-06'].map((one) => said.get(one)),
    ).toEqual([200_000, 240_000, 24, 31, undefined]);
    const both = withChangedAreas([of('E07000205', 1), of('E07000206', 2), of('E07000244', 4)]);
    expect(both.find(({ code }) => code === 'E07000244')?.people).toBe(4);
  });

  it('are counted in the periods before as what they were, where all of it is counted', () => {
    const of = (area: string, period: string, value: number | null) => ({ area, period, value });
    const counted = [
      of('Shepway', '2018-01', 3),
      of('Folkestone & Hythe', '2018-04', 4),
      of('Forest Heath', '2018-01', 1),
      of('St Edmundsbury', '2018-01', null),
      of('Forest Heath', '2018-04', 1),
      of('West Suffolk', '2019-04', 5),
    ];
    expect(withEarlierPeriods(counted).slice(counted.length)).toEqual([
      of('Folkestone & Hythe', '2018-01', 3),
      of('West Suffolk', '2018-01', null),
    ]);
  });
});
