import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SERIES, firstChart, measureOf, multiplierOf } from './series-defaults.ts';

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

  it('is a rate beside what is named a population or its households, however small, and whatever month lacks one', () => {
    const beside = [observation(12, 400), observation(9, 400), observation(3, 0)];
    expect(measureOf('month', beside)).toBe('proportion');
    for (const name of ['Mid-year population', 'Households', 'Poblogaeth']) expect(measureOf('month', beside, name)).toBe('rate');
    expect(measureOf('month', [observation(12, 164_500), observation(3, 0), observation(9, 164_900)])).toBe('rate');
  });
});

describe('the first chart of a series', () => {
  const first = (outOf: number, value: number, more: { outOf?: string; chart?: 'p' | 'u' } = {}) =>
    firstChart(DEFAULT_SERIES.charts, { interval: 'month', values: [observation(value, outOf), observation(value + 1, outOf)], ...more });

  it('is a rate per 1,000 or 100,000 beside a population, and a share only of the same things', () => {
    expect(first(164_500, 12)).toEqual({ chart: 'uPrime', multiplier: 100_000 });
    expect(first(164_500, 900)).toEqual({ chart: 'uPrime', multiplier: 1000 });
    expect(first(40, 12)).toEqual({ chart: 'pPrime', multiplier: 1 });
    expect(first(400, 12, { outOf: 'Population' })).toEqual({ chart: 'uPrime', multiplier: 1000 });
  });

  it('is the one that was named, per as many as it can be drawn', () => {
    expect(first(164_500, 12, { chart: 'u' })).toEqual({ chart: 'u', multiplier: 100_000 });
    expect(first(164_500, 12, { chart: 'p' })).toEqual({ chart: 'p', multiplier: 1 });
  });

  it('has a middle rate of 1 or more, wherever a multiplier can make one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (value, denominator) => {
        const rate = (value / denominator) * multiplierOf('rate', [{ value, denominator }]);
        expect(rate).toBeGreaterThanOrEqual(1);
        expect(rate).toBeLessThan(100_001);
      }),
    );
  });
});
