import { describe, expect, it } from 'vitest';
import { quarterOf } from './quarters.ts';

describe('figures of quarters', () => {
  it.each([
    ['2025/26', 'Q1', '2025-04'],
    ['2025-26', '1', '2025-04'],
    ['2025/26', 'Apr-Jun', '2025-04'],
    ['2025 to 2026', 'April to June', '2025-04'],
    ['2025/2026', 'Jan - Mar 2026', '2026-01'],
    ['2025/26', 'Q4 (Jan-Mar)', '2026-01'],
    ['2025/26', 'Q3 (Jan-Mar)', null],
    ['2025/26', 'Apr-Jun 2026', null],
    ['2025/26', 'January 2026 to March 2026', '2026-01'],
    ['2025/26', 'January 2025 to March 2026', null],
    ['2025/26', 'May-Jul', null],
    ['year ending March 2026', 'Quarter 2', '2025-07'],
    ['2025/26 [p]', 'Q2', '2025-07'],
    ['202526', 'Q2', null],
  ])('of %s, %s are those of a quarter as it is told: %s', (year, quarter, period) => {
    expect(quarterOf(year, quarter)).toBe(period);
  });

  it('know quarters of financial years, and nothing else', () => {
    expect([quarterOf('2020/21', 'Q1'), quarterOf('2016-17', '4'), quarterOf('2016/2017', 'Quarter 2')]).toEqual([
      '2020-04',
      '2017-01',
      '2016-07',
    ]);
    expect([quarterOf('2020/22', 'Q1'), quarterOf('2020', 'Q1'), quarterOf('2020/21', 'Q5')]).toEqual([null, null, null]);
  });
});
