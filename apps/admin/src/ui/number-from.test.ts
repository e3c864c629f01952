import { describe, expect, it } from 'vitest';
import { numberFrom } from './number-from.ts';

describe('a number that is typed', () => {
  it.each([
    ['£37,104', 37_104],
    ['£1,250.50', 1250.5],
    ['−£2,896', -2896],
    ['-15%', -15],
    ['−15 %', -15],
    ['12.5 per cent', 12.5],
    [' 1,234,567 ', 1_234_567],
    ['+3', 3],
    ['.5', 0.5],
  ])('“%s” is %d', (text, value) => {
    expect(numberFrom(text)).toBe(value);
  });

  it.each(['', '£', '%', 'many', '12 to 16', '1,2,3', '1e400', '0x10', 'Infinity', '3-4'])(
    '“%s” is left as it is, to be refused',
    (text) => {
      expect(numberFrom(text)).toBe(text);
    },
  );

  it('is the same however it is written', () => {
    for (const value of [0, 7, -7, 12, 999, 1000, -1000, 37_104, -123_456, 1_000_000, 987_654_321, -987_654_321]) {
      const [sign, digits] = [value < 0 ? '−' : '', Math.abs(value).toLocaleString('en-GB')];
      for (const text of [String(value), `${sign}${digits}`, `${sign}£${digits}`, `${sign}${digits}%`])
        expect(numberFrom(text)).toBe(value);
    }
  });
});
