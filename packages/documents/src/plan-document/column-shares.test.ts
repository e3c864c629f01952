import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnShares } from './column-shares.ts';

const cell = fc.string({ maxLength: 300 });

describe('the widths of columns', () => {
  it('are all of the table, and none is too narrow for a short word, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }).chain((columns) => {
          const row = fc.array(cell, { minLength: columns, maxLength: columns });
          return fc.tuple(row, fc.array(row, { maxLength: 12 }));
        }),
        ([head, rows]) => {
          const shares = columnShares(head, rows);
          expect(shares).toHaveLength(head.length);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
          for (const share of shares) expect(share).toBeGreaterThan(0.05);
        },
      ),
    );
  });

  it('give a column of sentences more than one of dates', () => {
    const [action, when] = columnShares(
      ['Action', 'When'],
      [['Visit every nail bar in the town centre with the fire service', '31 August 2017']],
    );
    expect(action).toBeGreaterThan(1.5 * (when ?? 1));
  });
});
