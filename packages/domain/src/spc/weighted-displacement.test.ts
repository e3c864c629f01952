import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedDisplacement } from './weighted-displacement.ts';

const counts = {
  control: { before: 308, after: 318 },
  treated: { before: 207, after: 110 },
  aroundControl: { before: 150, after: 140 },
  aroundTreated: { before: 178, after: 157 },
};

describe('the weighted displacement difference', () => {
  it('is that of the tests of ptools (test-wdd.R), checked by hand', () => {
    const found = weightedDisplacement(counts);
    expect(found?.estimate).toBe(-118);
    expect(found?.standardError).toBeCloseTo(Math.sqrt(1568), 10);
    expect(found?.z).toBeCloseTo(-2.98, 2);
    expect([found?.low, found?.high].map((value) => Math.round(value ?? 0))).toEqual([-196, -40]);
  });

  it('takes areas of different size into account', () => {
    // Those of the anchor: 0.9 of the control area, 1.2 of the treated one, 1.6 around the control area, 1.5 around the treated one.
    const found = weightedDisplacement(counts, { weights: [1.2, 0.9, 1.5, 1.6] });
    expect(found?.estimate).toBeCloseTo(-99.6944, 4);
    expect(found?.standardError).toBeCloseTo(35.4281, 4);
    expect(found?.z).toBeCloseTo(-2.814, 4);
    expect(found?.low).toBeCloseTo(-169.1322, 3);
    expect(found?.high).toBeCloseTo(-30.2567, 3);
  });

  it('takes times of different length into account', () => {
    const found = weightedDisplacement({ control: { before: 100, after: 50 }, treated: { before: 80, after: 20 } }, { times: [2, 1] });
    expect(found?.estimate).toBe(-20);
    expect(found?.standardError).toBeCloseTo(Math.sqrt(115), 10);
  });

  it('is 0 where every change is the same on both sides, whatever was counted, and turns its sign with them', () => {
    const part = fc.record({ before: fc.nat(1000), after: fc.nat(1000) });
    fc.assert(
      fc.property(part, part, part, part, (one, other, around, beside) => {
        expect(weightedDisplacement({ treated: one, control: one, aroundTreated: around, aroundControl: around })?.estimate).toBe(0);
        const forth = weightedDisplacement({ treated: one, control: other, aroundTreated: around, aroundControl: beside });
        const back = weightedDisplacement({ treated: other, control: one, aroundTreated: beside, aroundControl: around });
        expect(forth?.estimate).toBeCloseTo(-(back?.estimate ?? 0), 9);
        expect(forth?.standardError).toBeCloseTo(back?.standardError ?? 0, 9);
      }),
    );
  });

  it('is not to be had where a weight or a time is nothing', () => {
    expect(weightedDisplacement(counts, { weights: [1, 0, 1, 1] })).toBeNull();
    expect(weightedDisplacement(counts, { times: [Number.NaN, 1] })).toBeNull();
  });
});
