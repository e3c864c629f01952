import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPlaceInBody } from './by-place-in-body.ts';
import { type CountedPlaces, publishPlaces } from './publish-places.ts';
import type { SnapshotPlaces } from './snapshot-places.ts';

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

  it('show no small areas beside wards once a higher threshold takes a total away', () => {
    const wards = [
      [50, 60],
      [40, 70],
      [80, 90],
      [30, 40],
    ];
    const smallAreas = [20, 25, 9, 60, 70, 80].map((count, index) => ({
      code: `S${index.toString()}`,
      name: `Area ${index.toString()}`,
      counts: [count, 0],
    }));
    const before = publishPlaces({ ...counted(wards), smallAreas }, 5);
    expect(before?.smallAreas).toHaveLength(6);
    const after = publishPlaces({ ...counted(wards), smallAreas }, 10, before);
    expect(after?.smallAreas).toEqual([]);
    expect(after?.wards).toEqual(before?.wards);
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
    expect(byPlaceInBody(JSON.stringify({ places: before })).places).toEqual(before);
    expect(byPlaceInBody('nothing').places).toBeNull();
    expect(byPlaceInBody('{"places":null}').places).toBeNull();
  });
});

/** An equation between counts by ward and kind, as `[coefficients, value]`: what a reader may add up and subtract. */
type Equation = readonly [coefficients: readonly number[], value: number];

/** Every number by ward that any of some editions shows, and every sum that they show or imply. */
function shownIn(editions: readonly SnapshotPlaces[], wards: number, measures: number): readonly Equation[] {
  const one = (chosen: (ward: number, measure: number) => boolean): readonly number[] =>
    Array.from({ length: wards * measures }, (_, at) => (chosen(Math.floor(at / measures), at % measures) ? 1 : 0));
  return editions.flatMap((places): readonly Equation[] => {
    const within = places.totals.reduce((sum, total) => sum + total, 0) - places.outside;
    return [
      [one(() => true), within],
      // Where nothing lies outside the wards, the figures of the whole area are the sums of its wards.
      ...(places.outside === 0 ? places.totals.map((total, measure): Equation => [one((_, at) => at === measure), total]) : []),
      ...places.wards.flatMap(({ code, total, counts }): readonly Equation[] => {
        const own = Number(code.slice(1));
        return [
          ...(total === null ? [] : [[one((ward) => ward === own), total] as const]),
          ...counts.flatMap((count, measure): readonly Equation[] =>
            count === null ? [] : [[one((ward, at) => ward === own && at === measure), count]],
          ),
        ];
      }),
    ];
  });
}

/** The unknowns that these equations determine, with their values: by elimination, as somebody with a spreadsheet would. */
function workedOut(equations: readonly Equation[], unknowns: number): ReadonlyMap<number, number> {
  const rows = equations.map(([coefficients, value]) => [...coefficients, value]);
  let pivot = 0;
  for (let column = 0; column < unknowns; column += 1) {
    const found = rows.findIndex((row, at) => at >= pivot && Math.abs(row[column] ?? 0) > 1e-9);
    const [row, other] = [rows[found], rows[pivot]];
    if (row === undefined || other === undefined) continue;
    [rows[found], rows[pivot]] = [other, row];
    const scale = row[column] ?? 1;
    for (const [at, value] of row.entries()) row[at] = value / scale;
    for (const [at, each] of rows.entries()) {
      const factor = each[column] ?? 0;
      if (at === pivot || Math.abs(factor) < 1e-9) continue;
      for (const [index, value] of row.entries()) each[index] = (each[index] ?? 0) - factor * value;
    }
    pivot += 1;
  }
  return new Map(
    rows.flatMap((row): (readonly [number, number])[] => {
      const left = row.slice(0, unknowns).flatMap((value, at) => (Math.abs(value) > 1e-9 ? [at] : []));
      const [only] = left;
      return left.length === 1 && only !== undefined ? [[only, row[unknowns] ?? Number.NaN]] : [];
    }),
  );
}

describe('a small number by place', () => {
  const wards = fc.integer({ min: 3, max: 5 });
  const measures = 3;
  const counts = (length: number) =>
    fc.array(fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: measures, maxLength: measures }), {
      minLength: length,
      maxLength: length,
    });

  it('is worked out of nothing that all editions of a year show together', () => {
    let hidden = 0;
    fc.assert(
      fc.property(
        wards.chain((length) => fc.tuple(counts(length), counts(length))),
        fc.tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 7 })),
        fc.nat(2),
        ([first, revised], [then, now], outside) => {
          const whole = (rows: readonly (readonly number[])[]): CountedPlaces => {
            const own = counted(rows);
            return { ...own, totals: own.totals.map((total, at) => (at === 0 ? total + outside : total)) };
          };
          const before = publishPlaces(whole(first), then);
          if (before === null) return;
          const after = publishPlaces(whole(revised), now, before);
          const editions = after === null ? [before] : [before, after];
          const found = workedOut(shownIn(editions, first.length, measures), first.length * measures);
          const shown = new Set(
            before.wards.flatMap(({ code, counts: own }) =>
              own.flatMap((count, at) => (count === null ? [] : [Number(code.slice(1)) * measures + at])),
            ),
          );
          for (const [ward, row] of first.entries())
            for (const [measure, count] of row.entries()) {
              const place = ward * measures + measure;
              if (shown.has(place) || count === 0) continue;
              hidden += 1;
              expect(found.get(place), `ward ${ward.toString()}, kind ${measure.toString()}`).toBeUndefined();
            }
        },
      ),
      { numRuns: 300 },
    );
    expect(hidden).toBeGreaterThan(100);
  });

  it('would be worked out if it alone were left out: the search finds what there is to find', () => {
    const places = publishPlaces(
      counted([
        [20, 3],
        [30, 21],
        [40, 22],
      ]),
      0,
    );
    if (places === null) throw new Error('there are no places');
    const leaking = {
      ...places,
      wards: places.wards.map((ward) => (ward.code === 'W0' ? { ...ward, counts: [ward.counts[0] ?? null, null] } : ward)),
    };
    expect(workedOut(shownIn([leaking], 3, 2), 6).get(1)).toBe(3);
  });

  it('of a small area is not the rest of its ward either', () => {
    // Each ward is made of two small areas, as anybody can look up.
    const pair = fc.tuple(fc.oneof(fc.nat(6), fc.nat(40)), fc.oneof(fc.nat(6), fc.nat(40)));
    let shownWithSmallAreas = 0;
    fc.assert(
      fc.property(fc.array(pair, { minLength: 3, maxLength: 5 }), fc.integer({ min: 2, max: 7 }), (pairs, threshold) => {
        const wardsOf = counted(pairs.map(([one, other]) => [one + other]));
        const smallAreas = pairs.flat().map((count, at) => ({ code: `S${at.toString()}`, name: `Area ${at.toString()}`, counts: [count] }));
        const places = publishPlaces({ ...wardsOf, smallAreas }, threshold);
        if (places === null) return;
        const unknowns = pairs.length * 2;
        const sumOf = (chosen: (at: number) => boolean) => Array.from({ length: unknowns }, (_, at) => (chosen(at) ? 1 : 0));
        const found = workedOut(
          [
            [sumOf(() => true), pairs.flat().reduce((sum, count) => sum + count, 0)],
            ...places.wards.flatMap(({ code, total }): readonly Equation[] =>
              total === null ? [] : [[sumOf((at) => Math.floor(at / 2) === Number(code.slice(1))), total]],
            ),
            ...places.smallAreas.flatMap(({ code, total }): readonly Equation[] =>
              total === null ? [] : [[sumOf((at) => at === Number(code.slice(1))), total]],
            ),
          ],
          unknowns,
        );
        if (places.wards.length > 0 && places.smallAreas.length > 0) shownWithSmallAreas += 1;
        for (const [at, count] of pairs.flat().entries())
          if (count > 0 && count < threshold) expect(found.get(at), `area ${at.toString()}`).toBeUndefined();
      }),
      {
        examples: [
          [
            [
              [3, 20],
              [9, 22],
              [25, 30],
            ],
            5,
          ],
        ],
      },
    );
    expect(shownWithSmallAreas).toBeGreaterThan(0);
  });

  it('of a small area is worked out of nothing that all editions of a year show together, nor from the sum of all of them', () => {
    let hidden = 0;
    const totals = fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(
        totals,
        fc.integer({ min: 2, max: 7 }),
        fc.integer({ min: 2, max: 7 }),
        fc.array(fc.nat(9), { maxLength: 9 }),
        (first, then, now, more) => {
          const before = publishPlaces(counted(first.map((count) => [count])), then);
          if (before === null) return;
          const after = publishPlaces(counted(first.map((count, at) => [count + (more[at] ?? 0)])), now, before);
          const shownTotals = [before, ...(after === null ? [] : [after])].flatMap(({ smallAreas }) =>
            smallAreas.flatMap(({ code, total }): readonly Equation[] =>
              total === null ? [] : [[first.map((_, at) => (code === `S${at.toString()}` ? 1 : 0)), total]],
            ),
          );
          const whole: Equation = [first.map(() => 1), first.reduce((sum, count) => sum + count, 0)];
          const found = workedOut([whole, ...shownTotals], first.length);
          for (const [at, count] of first.entries()) {
            const isShown = before.smallAreas.some(({ code, total }) => code === `S${at.toString()}` && total !== null);
            if (isShown || count === 0) continue;
            hidden += 1;
            expect(found.get(at), `area ${at.toString()} of ${first.join(' ')}`).toBeUndefined();
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(hidden).toBeGreaterThan(100);
  });
});
