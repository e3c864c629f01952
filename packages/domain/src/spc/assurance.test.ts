import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assuranceOf } from './assurance.ts';

describe('a target held against the usual range', () => {
  // The cases of NHSRplotthedots: target 4, limits 1 to 3, 5 to 7, 1 to 5.
  it.each([
    ['higher', 1, 3, 'will-miss'],
    ['higher', 5, 7, 'will-meet'],
    ['higher', 1, 5, 'hit-and-miss'],
    ['lower', 1, 3, 'will-meet'],
    ['lower', 5, 7, 'will-miss'],
    ['lower', 1, 5, 'hit-and-miss'],
  ] as const)('of 4, where %s is wanted and %d to %d is usual: %s', (wanted, lower, upper, expected) => {
    expect(assuranceOf(4, wanted, { lower, upper })).toBe(expected);
  });

  it('is left to chance where a limit is the target itself, or where there is no limit on that side', () => {
    expect(assuranceOf(4, 'lower', { lower: 1, upper: 4 })).toBe('hit-and-miss');
    expect(assuranceOf(4, 'higher', { lower: 4, upper: 7 })).toBe('hit-and-miss');
    expect(assuranceOf(4, 'lower', { lower: null, upper: null })).toBe('hit-and-miss');
    expect(assuranceOf(4, 'lower', { lower: null, upper: 3 })).toBe('will-meet');
  });

  it('is met one way exactly where it is missed the other, and a wider range never makes it surer', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, fc.nat(500), fc.nat(500), (target, lower, width, more) => {
        const range = { lower, upper: lower + width };
        const [up, down] = [assuranceOf(target, 'higher', range), assuranceOf(target, 'lower', range)];
        expect([up, down].toSorted()).toEqual(up === 'hit-and-miss' ? ['hit-and-miss', 'hit-and-miss'] : ['will-meet', 'will-miss']);
        const wider = assuranceOf(target, 'higher', { lower: lower - more, upper: lower + width + more });
        expect([up, 'hit-and-miss']).toContain(wider);
      }),
    );
  });
});
