import { monthAfter } from '../shared/months.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SnapshotPoint } from './snapshot-series.ts';
import { stretchesOfSeries, yearsTable } from './years-table.ts';

const point = (period: string, value: number | null, phase = 0): SnapshotPoint => ({
  period,
  count: value,
  denominator: null,
  value,
  note: '',
  excluded: false,
  centreLine: 10,
  lowerLimit: 5,
  upperLimit: 15,
  phase,
  signals: [],
});
const months = (values: readonly (number | null)[]): readonly SnapshotPoint[] =>
  values.map((value, index) => point(monthAfter('2014-01', index), value));

describe('a series by years', () => {
  it('has the newest three years beside each other, and only months that one of them has', () => {
    const table = yearsTable({ interval: 'month', points: [...months(Array.from({ length: 60 }, (_, index) => index))] });
    expect(table?.years).toEqual(['2016', '2017', '2018']);
    expect(table?.rows).toHaveLength(12);
    expect(table?.rows[0]).toEqual({ part: '01', values: [24, 36, 48], usual: { lower: 5, upper: 15 } });
  });

  it('is none for yearly figures, events, or a single year', () => {
    expect(yearsTable({ interval: 'year', points: [...months([1, 2])] })).toBeNull();
    expect(yearsTable({ interval: 'month', points: [...months([1, 2])] })).toBeNull();
  });
});

describe('the stretches of a series', () => {
  it('are its phases and its long gaps, and every value is in one', () => {
    const gap = Array.from({ length: 13 }, () => null);
    const stretches = stretchesOfSeries({
      points: [...months([...Array.from({ length: 11 }, () => 200), ...gap, ...Array.from({ length: 12 }, () => 300)])],
    });
    expect(stretches).toEqual([
      { kind: 'level', from: '2014-01', to: '2014-11', level: 200, phase: 0 },
      { kind: 'gap', from: '2014-12', to: '2015-12', count: 13 },
      { kind: 'level', from: '2016-01', to: '2016-12', level: 300, phase: 0 },
    ]);
  });

  it('never put a value into two, and never call fewer than six missing months a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { freq: 2 }), { maxLength: 60 }), (values) => {
        const stretches = stretchesOfSeries({ points: [...months(values)] });
        for (const [index, stretch] of stretches.entries()) {
          const next = stretches[index + 1];
          if (next !== undefined) expect(stretch.to < next.from).toBe(true);
          if (stretch.kind === 'gap') expect(stretch.count).toBeGreaterThanOrEqual(6);
        }
      }),
    );
  });
});
