import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poundsInWords, spendingOf } from './spending.ts';

const grant = { name: 'Community Safety Grant', amount: 37_104 };
const bid = (amount: number, decision: 'awaited' | 'agreed' | 'refused', awarded: number | null = null) => ({
  applicant: 'A charity',
  amount,
  decision,
  awarded,
});

describe('the money of a grant', () => {
  it('adds up, and says so where it does not', () => {
    expect(spendingOf(grant, [bid(10_000, 'agreed'), bid(5000, 'agreed', 4000.5), bid(99_999, 'refused')])).toEqual({
      awarded: 14_000.5,
      awaited: 0,
      left: 23_103.5,
      warnings: [],
    });
    expect(spendingOf(grant, [bid(40_000, 'agreed')]).warnings).toEqual(['£2,896 more is awarded than “Community Safety Grant” holds.']);
    expect(spendingOf(grant, [bid(37_000, 'agreed'), bid(200, 'awaited')]).warnings).toEqual([
      'The bids that still await a decision ask for £96 more than is left.',
    ]);
    expect(spendingOf(grant, [bid(100, 'agreed', 150)]).warnings).toEqual([
      'A charity is awarded more than they asked for: £150 for £100.',
    ]);
  });

  it('never exceeds the grant without saying so, to the penny', () => {
    const pence = fc.integer({ min: 0, max: 5_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(pence, fc.array(pence), (amount, awards) => {
        const spending = spendingOf(
          { name: 'G', amount },
          awards.map((award) => bid(award, 'agreed')),
        );
        const total = awards.reduce((sum, award) => sum + Math.round(award * 100), 0);
        expect(spending.warnings.length > 0).toBe(total > Math.round(amount * 100));
        expect(Math.round(spending.left * 100)).toBe(Math.round(amount * 100) - total);
      }),
    );
  });

  it('is written as people write it', () => {
    expect([poundsInWords(37_104), poundsInWords(1250.5)]).toEqual(['£37,104', '£1,250.50']);
  });
});
