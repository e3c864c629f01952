import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceCount } from '../places/place-count.ts';
import { countYear } from './count-year.ts';
import { publishPlaces } from './publish-places.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => `2016-${(index + 1).toString().padStart(2, '0')}`);
const around = { year: '2016', source: 'A test', outlines: null };

/** A count in each of some months, for each place and kind. */
const monthly = (
  layer: PlaceCount['layer'],
  table: Readonly<Record<string, Readonly<Record<string, number>>>>,
  months: readonly string[] = MONTHS,
): readonly PlaceCount[] =>
  Object.entries(table).flatMap(([code, own]) =>
    Object.entries(own).flatMap(([measure, value]) =>
      months.map((period) => ({ layer, code, name: `Place ${code}`, measure, period, value })),
    ),
  );

const WARDS = { W1: { Burglary: 3, Drugs: 1 }, W2: { Burglary: 2, Drugs: 2 }, W3: { Burglary: 1, Drugs: 4 } };
const SMALL = { S1: { Burglary: 4, Drugs: 4 }, S2: { Burglary: 1, Drugs: 2 }, S3: { Burglary: 2, Drugs: 2 } };

describe('what was recorded in a year by place', () => {
  it('is drawn from the wards that are stored, where no small areas are', () => {
    const counted = countYear(monthly('ward', WARDS), around);
    expect(counted?.measures).toEqual(['Drugs', 'Burglary']);
    expect(counted?.totals).toEqual([84, 72]);
    expect(counted?.wards.map(({ code, counts }) => [code, ...counts])).toEqual([
      ['W1', 12, 36],
      ['W2', 24, 24],
      ['W3', 48, 12],
    ]);
    const places = counted === null ? null : publishPlaces(counted, 5);
    expect(places?.wards.map(({ code, total }) => [code, total])).toEqual([
      ['W3', 60],
      ['W1', 48],
      ['W2', 48],
    ]);
    expect(places?.smallAreas).toEqual([]);
  });

  it('has the figures of the small areas as those of the whole, and says what lies in no ward', () => {
    const counted = countYear([...monthly('ward', WARDS), ...monthly('small-area', SMALL)], around);
    expect(counted?.totals).toEqual([96, 84]);
    expect(counted === null ? null : publishPlaces(counted, 5)?.outside).toBe(24);
  });

  it('says nothing of wards whose outlines came in the middle of the year: half a year is no year', () => {
    const counted = countYear([...monthly('ward', WARDS, MONTHS.slice(6)), ...monthly('small-area', SMALL)], around);
    expect(counted?.wards).toEqual([]);
    expect(counted?.smallAreas).toHaveLength(3);
    expect(countYear(monthly('ward', WARDS, MONTHS.slice(1)), around)).toBeNull();
    expect(countYear(monthly('ward', WARDS), { ...around, year: '2017' })).toBeNull();
  });

  it('leaves out a kind that is not counted in every month', () => {
    const partly = { W1: { Robbery: 9 }, W2: { Robbery: 9 }, W3: { Robbery: 9 } };
    const counted = countYear([...monthly('ward', WARDS), ...monthly('ward', partly, MONTHS.slice(3))], around);
    expect(counted?.measures).toEqual(['Drugs', 'Burglary']);
  });

  it('counts nothing twice and loses nothing of what is whole', () => {
    const table = fc.dictionary(fc.stringMatching(/^W\d$/u), fc.record({ Burglary: fc.nat(9), Drugs: fc.nat(9) }), { minKeys: 1 });
    fc.assert(
      fc.property(table, (wards) => {
        const counted = countYear(monthly('ward', wards), around);
        const sum = Object.values(wards).reduce((total, { Burglary, Drugs }) => total + Burglary + Drugs, 0);
        expect(counted?.totals.reduce((total, one) => total + one, 0)).toBe(12 * sum);
        expect(counted?.wards.flatMap(({ counts }) => counts).reduce((total, one) => total + one, 0)).toBe(12 * sum);
      }),
    );
  });
});
