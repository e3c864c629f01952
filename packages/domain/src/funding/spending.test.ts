import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '../shared/money.ts';
import { spendingOf } from './spending.ts';

const pounds = (amount: number): Money => ({ pence: amount * 100 });
const grant = { amount: pounds(37_104) };
const bid = (amount: Money | null, decision: 'awaited' | 'agreed' | 'refused', awarded: Money | null = null) => ({
  applicant: 'A charity',
  amount,
  decision,
  awarded,
});

describe('the money of a grant', () => {
  it('adds up, and says so where it does not', () => {
    const given = { pence: 400_050 };
    expect(spendingOf(grant, [bid(pounds(10_000), 'agreed'), bid(pounds(5000), 'agreed', given), bid(pounds(99_999), 'refused')])).toEqual({
      awarded: { pence: 1_400_050 },
      awaited: pounds(0),
      left: { pence: 2_310_350 },
      notSaid: 0,
      warnings: [],
    });
    expect(spendingOf(grant, [bid(pounds(40_000), 'agreed')]).warnings).toEqual([{ code: 'more-awarded-than-there-is', by: pounds(2896) }]);
    expect(spendingOf(grant, [bid(pounds(37_000), 'agreed'), bid(pounds(200), 'awaited')]).warnings).toEqual([
      { code: 'more-asked-for-than-is-left', by: pounds(96) },
    ]);
    expect(spendingOf(grant, [bid(pounds(100), 'agreed', pounds(150))]).warnings).toEqual([
      { code: 'more-awarded-than-asked-for', applicant: 'A charity', awarded: pounds(150), asked: pounds(100) },
    ]);
  });

  it('counts what nobody has said, and takes none of it for nothing', () => {
    expect(spendingOf(grant, [bid(null, 'awaited'), bid(null, 'agreed'), bid(null, 'agreed', pounds(4)), bid(null, 'refused')])).toEqual({
      awarded: pounds(4),
      awaited: pounds(0),
      left: pounds(37_100),
      notSaid: 2,
      warnings: [],
    });
    expect(spendingOf({ amount: null }, [bid(pounds(5), 'agreed')])).toMatchObject({ awarded: pounds(5), left: null, warnings: [] });
  });

  it('never exceeds the grant without saying so, to the penny', () => {
    const money = fc.record({ pence: fc.integer({ min: 0, max: 100_000_000_000 }) });
    fc.assert(
      fc.property(money, fc.array(money), (amount, awards) => {
        const spending = spendingOf(
          { amount },
          awards.map((award) => bid(award, 'agreed')),
        );
        const total = awards.reduce((sum, { pence }) => sum + BigInt(pence), 0n);
        expect(BigInt(spending.awarded.pence)).toBe(total);
        expect(BigInt(spending.left?.pence ?? 0)).toBe(BigInt(amount.pence) - total);
        expect(spending.warnings.length > 0).toBe(total > BigInt(amount.pence));
      }),
    );
  });
});
