import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedPlaces, placesInBody, publishPlaces } from './publish-places.ts';

const counted = (wards: readonly (readonly number[])[]): CountedPlaces => ({
  from: '2016-01',
  to: '2016-12',
  source: 'A test',
  measures: wards[0]?.map((_, index) => `Kind ${index.toString()}`) ?? [],
  totals: (wards[0] ?? []).map((_, column) => wards.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
  wards: wards.map((counts, index) => ({ code: `W${index.toString()}`, name: `Ward ${index.toString()}`, counts })),
  smallAreas: wards.map((counts, index) => ({ code: `S${index.toString()}`, name: `Area ${index.toString()}`, counts })),
  outlines: null,
});

const table = fc.array(fc.array(fc.nat(30), { minLength: 2, maxLength: 2 }), { minLength: 4, maxLength: 4 });

describe('numbers by place of a year that is public', () => {
  it('show nothing more in any later publication, whatever was revised and whatever the threshold is', () => {
    fc.assert(
      fc.property(table, table, fc.integer({ min: 3, max: 12 }), fc.integer({ min: 3, max: 12 }), (first, revised, then, now) => {
        const before = publishPlaces(counted(first), then);
        if (before === null) return;
        const after = publishPlaces(counted(revised), now, before);
        const shown = (places: typeof before) =>
          new Map([
            ...places.wards.flatMap(({ code, total, counts }) =>
              [total, ...counts].map((count, index) => [`${code} ${index.toString()}`, count] as const),
            ),
            ...places.smallAreas.map(({ code, total }) => [code, total] as const),
          ]);
        const known = shown(before);
        for (const [place, count] of shown(after ?? before)) if (count !== null) expect(count, place).toBe(known.get(place));
        expect(after?.totals).toEqual(before.totals);
        for (const count of shown(after ?? before).values()) if (count !== null) expect(count).toBeGreaterThanOrEqual(Math.max(then, now));
      }),
    );
  });

  it('could be subtracted from one another if a revision made other numbers be left out', () => {
    // The attack that this keeps off: ward 0 has 3 of kind 0, hidden with another number that a later table shows.
    const before = publishPlaces(
      counted([
        [3, 20],
        [9, 22],
        [25, 30],
        [28, 27],
      ]),
      5,
    );
    const anew = publishPlaces(
      counted([
        [3, 20],
        [9, 22],
        [8, 30],
        [28, 27],
      ]),
      5,
    );
    const hiddenIn = (places: typeof before) =>
      places?.wards.flatMap(({ code, counts }) =>
        counts.flatMap((count, index) => (count === null ? [`${code} ${index.toString()}`] : [])),
      );
    expect(hiddenIn(anew)?.toSorted()).not.toEqual(hiddenIn(before)?.toSorted());
    expect(
      hiddenIn(
        publishPlaces(
          counted([
            [3, 20],
            [9, 22],
            [8, 30],
            [28, 27],
          ]),
          5,
          before,
        ),
      ),
    ).toEqual(hiddenIn(before));
  });

  it('are those of their own year alone', () => {
    const before = publishPlaces(
      counted([
        [30, 20],
        [19, 22],
        [25, 30],
        [28, 27],
      ]),
      5,
    );
    const next = {
      ...counted([
        [31, 21],
        [20, 23],
        [26, 31],
        [29, 28],
      ]),
      from: '2017-01',
      to: '2017-12',
    };
    expect(publishPlaces(next, 5, before)).toEqual(publishPlaces(next, 5));
  });

  it('are read from the text of a publication, and none from what cannot be read', () => {
    const before = publishPlaces(
      counted([
        [30, 20],
        [19, 22],
        [25, 30],
        [28, 27],
      ]),
      5,
    );
    expect(placesInBody(JSON.stringify({ places: before }))).toEqual(before);
    expect(placesInBody('nothing')).toBeNull();
    expect(placesInBody('{"places":null}')).toBeNull();
  });
});
