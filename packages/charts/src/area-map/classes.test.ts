import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks, classOf } from './classes.ts';

describe('the classes of a map', () => {
  it('tell a town centre from its suburbs and those from villages', () => {
    const breaks = classBreaks([
      3737, 928, 884, 856, 694, 619, 590, 588, 562, 540, 460, 458, 426, 348, 321, 252, 238, 237, 215, 168, 139, 124, 98, 91,
    ]);
    expect(breaks).toEqual([0, 200, 400, 850, 2000]);
    expect([3737, 928, 856, 200, 199].map((count) => classOf(count, breaks))).toEqual([4, 3, 3, 1, 0]);
  });

  it('are five at most, begin at 0, rise, and hold every count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { maxLength: 40 }), (counts) => {
        const breaks = classBreaks(counts);
        expect(breaks[0]).toBe(0);
        expect(breaks.length).toBeLessThanOrEqual(5);
        expect(breaks).toEqual([...new Set(breaks)].toSorted((one, other) => one - other));
        for (const count of counts) expect(count).toBeGreaterThanOrEqual(breaks[classOf(count, breaks)] ?? 0);
        if (counts.length > 1) expect(classOf(Math.max(...counts), breaks)).toBeGreaterThanOrEqual(classOf(Math.min(...counts), breaks));
      }),
    );
  });
});
