import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figuresByArea, figuresOfArea } from './figures-by-area.ts';

const name = fc.constantFrom('Maidstone', 'Swale', 'Bath & North East Somerset', 'Ynys Môn', '"quoted"', '__proto__');
const value = fc.record({
  area: name,
  measure: fc.string(),
  period: fc.constantFrom('2025-04', '2025-07'),
  value: fc.option(fc.integer({ min: -1000, max: 1_000_000 })),
  note: fc.string(),
});

it('figures are the same after they were text, each area by itself', () => {
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const areas = figuresByArea(values);
      expect(new Set(areas.map(({ area }) => area)).size).toBe(areas.length);
      for (const one of areas) expect(figuresOfArea(one)).toEqual(values.filter(({ area }) => area === one.area));
      expect(areas.flatMap(figuresOfArea)).toHaveLength(values.length);
    }),
  );
});
