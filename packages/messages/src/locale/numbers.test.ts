import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBERS } from './numbers.ts';

const { number, together } = NUMBERS.en;
const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.integer(),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('a number', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [0.0032, '0.0032'],
    [0.125, '0.13'],
    [3.1234, '3.1'],
    [7, '7'],
    [19.96, '20'],
    [99.97, '99.97'],
    [99.9999, '100'],
    [279, '279'],
    [1247.3, '1,247'],
    [1_234_567.8, '1,234,568'],
    [-12.34, '-12.3'],
  ])('%d is said %s', (value, said) => {
    expect(number(value)).toBe(said);
  });

  it('that is not nought is never said as nought, and is said within a twentieth', () => {
    fc.assert(
      fc.property(finite, (value) => {
        const said = Number(number(value).replaceAll(',', ''));
        expect(Math.abs(said - value)).toBeLessThanOrEqual(Math.abs(value) * 0.05 + Number.MIN_VALUE);
        if (value !== 0 && Math.abs(value) > 1e-300) expect(said).not.toBe(0);
      }),
    );
  });
});

describe('numbers in one sentence', () => {
  it('read differently where they differ', () => {
    expect(together([0.003, 0.001, 0.005])).toEqual(['0.003', '0.001', '0.005']);
    expect(together([100.3, 99.8])).toEqual(['100', '99.8']);
    expect(together([99.9, 99.9])).toEqual(['99.9', '99.9']);
    expect(together([1621.2, 1246.9])).toEqual(['1,621', '1,247']);
    fc.assert(
      fc.property(finite, finite, (one, other) => {
        const [first, second] = together([one, other]);
        if (Math.abs(one - other) > 1e-8 * Math.max(Math.abs(one), Math.abs(other))) expect(first).not.toBe(second);
      }),
    );
  });
});
