import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureOf } from './series-defaults.ts';

const observation = (value: number | null, denominator: number | null) => ({ value, denominator });

describe('the measure of a series', () => {
  it('is a proportion while no value is above what it is counted out of, else a rate', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })), { minLength: 1 }), (pairs) => {
        const expected = pairs.every(([value, denominator]) => value <= denominator) ? 'proportion' : 'rate';
        expect(
          measureOf(
            'month',
            pairs.map(([value, denominator]) => observation(value, denominator)),
          ),
        ).toBe(expected);
      }),
    );
  });

  it('is a count without anything to count out of, and events are events', () => {
    expect(measureOf('quarter', [observation(3, null), observation(null, 5)])).toBe('count');
    expect(measureOf('event', [observation(3, 5)])).toBe('event');
    expect(measureOf('month', [])).toBe('count');
  });
});
