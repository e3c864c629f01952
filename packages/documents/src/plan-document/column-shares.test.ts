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

  it('leave a number whose spaces are not to be broken in one line', () => {
    const number = '01622\u00A0602\u00A0000';
    const shares = columnShares(
      ['Name', 'Telephone', 'What for'],
      [['Maidstone Community Safety Unit', number, 'x'.repeat(30).concat(' ').repeat(9)]],
    );
    expect(Math.floor(((shares[1] ?? 0) * 482 - 10) / 5.2)).toBeGreaterThanOrEqual(number.length);
  });

  it('give a head of some words two lines, and a word of a cell one, where there is room', () => {
    const long = 'Hospital admissions for mental and behavioural disorders from psychoactive substances';
    const head = ['What was counted', 'Now', 'Before', 'Change as stated', 'Source'];
    const shares = columnShares(head, [
      [long, '637 (Jun 2015 – Jul 2016)', '734 (Sept 2014 – Aug 2015)', '−13%', `Kent and Medway ${long}`],
    ]);
    // 482 points between the margins, of which 10 are beside the words; a letter is 5.2 points wide.
    const letters = shares.map((share) => Math.floor((share * 482 - 10) / 5.2));
    expect(letters[3]).toBeGreaterThanOrEqual('Change as'.length);
    expect(letters[0]).toBeGreaterThanOrEqual('psychoactive'.length);
  });
});
