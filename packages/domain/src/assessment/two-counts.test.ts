import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOfCounts } from './change-of-counts.ts';
import { eTest } from './two-counts.ts';

const over = (count: number, length = 1) => ({ count, length });

describe('two counts', () => {
  it('give the p value of the E-test', () => {
    // Krishnamoorthy and Thomson 2004 with n = 1; as `poisson_twosample(16, 25)` of the E-test gives it.
    expect(eTest(over(16), over(25))).toBeCloseTo(0.165, 3);
    expect(eTest(over(345), over(282))).toBeCloseTo(0.0119, 3);
  });

  it('by summing over every pair of counts', () => {
    const count = fc.integer({ min: 0, max: 25 });
    const length = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(count, count, length, length, (one, other, first, second) => {
        expect(eTest(over(one, first), over(other, second))).toBeCloseTo(summed(one, other, first, second), 10);
      }),
      { numRuns: 60 },
    );
  });

  it('do not differ where they are equal, nor by which comes first', () => {
    const count = fc.integer({ min: 0, max: 3_000_000 });
    const length = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(count, count, length, (one, other, days) => {
        const p = eTest(over(one, days), over(other, days));
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(eTest(over(other, days), over(one, days))).toBeCloseTo(p, 6);
        expect(eTest(over(one, days), over(one, days))).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it('agree with the normal distribution where they are large', () => {
    const exact = eTest(over(400_000), over(401_500));
    const rough = eTest(over(800_000), over(800_000 + 1500 * Math.SQRT2));
    expect(exact).toBeCloseTo(rough, 3);
  });
});

describe('the change of a finding', () => {
  const year = (value: number, start: number) => ({ value, from: `${start}-01`, to: `${start}-12` });
  const changeBetween = (now: number, before: number, unit = 'offences') =>
    changeOfCounts({ measure: 'x', source: '', unit, now: year(now, 2016), before: year(before, 2015) });

  it('is no more than chance from 25 to 16, and more than chance from 282 to 345', () => {
    expect(changeBetween(16, 25)).toMatchObject({ kind: 'tested', moreThanChance: false });
    expect(changeBetween(345, 282)).toMatchObject({ kind: 'tested', moreThanChance: true });
  });

  it('allows for how long was counted', () => {
    const halfYear = { value: 50, from: '2016-01', to: '2016-06' };
    expect(changeOfCounts({ measure: 'x', source: '', now: halfYear, before: year(100, 2015) })).toMatchObject({ p: 1 });
    const inDays = { value: 10, from: '2016-02-01', to: '2016-02-10' };
    expect(changeOfCounts({ measure: 'x', source: '', now: inDays, before: { value: 31, from: '2016-01', to: '2016-01' } })).toMatchObject({
      p: 1,
    });
  });

  it.each([
    ['not-counts', { unit: '%' }],
    ['not-counts', { unit: '£ million' }],
    ['not-counts', { now: year(2.5, 2016) }],
    ['not-counts', { stated: { kind: 'percent-share', value: 50, decimals: 0 } as const }],
    ['value-missing', { before: null }],
    ['period-missing', { now: { value: 5, from: null, to: null } }],
    ['periods-unfit', { now: { value: 5, from: '2015-06', to: '2016-05' } }],
    ['periods-unfit', { now: { value: 5, from: '2016-06', to: '2016-05' } }],
  ])('is not asked: %s', (reason, part) => {
    expect(changeOfCounts({ measure: 'x', source: '', unit: 'people', now: year(16, 2016), before: year(25, 2015), ...part })).toEqual({
      kind: 'not-tested',
      reason,
    });
  });
});

/** The same by brute force. */
function summed(one: number, other: number, first: number, second: number): number {
  if (one + other === 0) return 1;
  const rate = (one + other) / (first + second);
  const statistic = (a: number, b: number): number => {
    const spread = Math.sqrt(a / first ** 2 + b / second ** 2);
    return spread === 0 ? 0 : Math.abs(a / first - b / second) / spread;
  };
  const seen = statistic(one, other);
  const chances = (mean: number): number[] => {
    let chance = Math.exp(-mean);
    return Array.from({ length: 160 + Math.ceil(mean * 3) }, (_, count) => (chance *= count === 0 ? 1 : mean / count));
  };
  const [a, b] = [chances(rate * first), chances(rate * second)];
  return a.reduce((sum, pa, x) => sum + b.reduce((part, pb, y) => part + (statistic(x, y) >= seen * (1 - 1e-12) ? pa * pb : 0), 0), 0);
}
