import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthAfter } from '../shared/months.ts';
import { MONTHLY_SERIES, observedFrom } from '../spc/testing/index.ts';
import { publishSeries } from './publish-series.ts';
import { newestYearRate, seriesPerPeople } from './series-per-people.ts';
import type { SnapshotPeople } from './snapshot-series.ts';

const published = (values: readonly (number | null)[], people: SnapshotPeople | null) =>
  publishSeries({ ...MONTHLY_SERIES, target: { label: 'Target', value: 10 } }, [], observedFrom('2014-01', values), people);
const census: SnapshotPeople = { per: 1000, population: 'Census 2011', source: '', counts: [{ from: '2014-01', people: 155_143 }] };

describe('a series for each thousand people', () => {
  it('is none where the people are not known', () => {
    expect(seriesPerPeople(published([1, 2, 3], null))).toBeNull();
  });

  it('keeps every point on the side of its limits and average where its count lies, however the people change', () => {
    const count = fc.option(fc.integer({ min: 0, max: 900 }), { freq: 8 });
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 14, maxLength: 40 }).filter((values) => values.some((value) => value !== null)),
        fc.array(fc.integer({ min: 500, max: 400_000 }), { minLength: 1, maxLength: 4 }),
        (values, numbers) => {
          const counts = numbers.map((people, index) => ({ from: monthAfter('2014-01', index * 9), people }));
          const series = published(values, { ...census, counts });
          const rates = seriesPerPeople(series);
          if (rates === null) throw new Error('the people are known');
          expect(rates.points).toHaveLength(series.points.length);
          expect(rates.target).toBeNull();
          expect(rates.reading).toEqual(series.reading);
          for (const [index, rate] of rates.points.entries()) {
            const point = series.points[index];
            const people = counts.findLast(({ from }) => from <= rate.period)?.people ?? 0;
            expect(rate.value === null).toBe(point?.value === null);
            if (rate.value === null || point?.value === undefined || point.value === null) continue;
            expect(Math.abs(rate.value - (point.value / people) * 1000)).toBeLessThanOrEqual(rate.value * 0.0005 + 1e-12);
            if (point.upperLimit !== null && point.value > point.upperLimit)
              expect(rate.value).toBeGreaterThanOrEqual(rate.upperLimit ?? NaN);
            if (point.upperLimit !== null && point.value < point.upperLimit) expect(rate.value).toBeLessThanOrEqual(rate.upperLimit ?? NaN);
            if (point.lowerLimit !== null && point.value < point.lowerLimit) expect(rate.value).toBeLessThanOrEqual(rate.lowerLimit ?? NaN);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('sums the newest calendar year that is whole, and no other', () => {
    // 3,641 offences in 2016 among 155,143 people are 23.47 for each thousand.
    const of2016 = Array.from({ length: 12 }, (_, index) => (index === 0 ? 308 : 303));
    const none = Array.from({ length: 24 }, () => 200);
    const rates = seriesPerPeople(published([...none, ...of2016, 400, 400], census));
    const year = rates === null ? null : newestYearRate(rates);
    expect([year?.year, year?.from]).toEqual(['2016', '2016-01']);
    const financial = published([5], census).points.map((point) => ({ ...point, period: '2016-04' }));
    expect(newestYearRate({ interval: 'year', points: financial })).toMatchObject({ from: '2016-04', rate: 5 });
    expect(year?.rate).toBeCloseTo((3641 / 155_143) * 1000, 1);
    const short = seriesPerPeople(published([1, 2, 3, null, 5, 6, 7, 8, 9, 10, 11, 12], census));
    expect(short === null ? null : newestYearRate(short)).toBeNull();
  });
});
