import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Money, moneyInWords, moneyOfPounds, poundsOf, readMoney, writtenMoney } from './money.ts';
import { coded } from './value-fault.ts';

const money = fc.record({ pence: fc.integer({ min: 0, max: 100_000_000_000 }) });

describe('money', () => {
  it('is no number: neither pounds nor pence can be taken for it', () => {
    // @ts-expect-error -- a number of pounds, or of pence, is no money
    const mixed: Money = 37_104;
    expect(Money.safeParse(mixed).error?.issues.map(({ message }) => message)).toEqual([coded('not-money')]);
    // @ts-expect-error -- and no sum of the two is one
    expect({ pence: 1 } + 1).toBe('[object Object]1');
    for (const pence of [-1, 0.5, 100_000_000_001, Number.NaN]) expect(Money.safeParse({ pence }).success).toBe(false);
  });

  it('is the same in pounds and back, and those pounds are the ones that people wrote', () => {
    fc.assert(
      fc.property(money, (amount) => {
        expect(moneyOfPounds(poundsOf(amount))).toEqual(amount);
        // The number that a database of pounds, or a file in JSON, has of what was typed.
        expect(poundsOf(amount)).toBe(Number(writtenMoney(amount)));
      }),
    );
    expect([0.07, 0.29, 1.1, 4.35, 8.2, 70_368_744.17, 0.1 + 0.2].map((pounds) => moneyOfPounds(pounds)?.pence)).toEqual([
      7, 29, 110, 435, 820, 7_036_874_417, 30,
    ]);
    for (const pounds of [0.005, 10.005, Number.NaN, Number.POSITIVE_INFINITY]) expect(moneyOfPounds(pounds)).toBeNull();
  });

  it('is read as people write it', () => {
    for (const text of ['37104', '£37,104', ' £ 37,104.00 ', '37104.', '37,104.0']) expect(readMoney(text)).toEqual({ pence: 3_710_400 });
    for (const text of ['1250.5', '£1,250.50', '1250.500']) expect(readMoney(text)).toEqual({ pence: 125_050 });
    for (const text of ['.5', '£0.50']) expect(readMoney(text)).toEqual({ pence: 50 });
    for (const text of ['-1', '£-1', '−£1', '-£ 1']) expect(readMoney(text)).toEqual({ pence: -100 });
    for (const text of ['', '£', '.', '12k', '1,25', '10.005', '1.2.3', 'ten', '1e5', '12,3456'])
      expect([text, readMoney(text)]).toEqual([text, null]);
    fc.assert(
      fc.property(money, (amount) => {
        for (const said of [writtenMoney(amount), moneyInWords(amount)]) expect(readMoney(said)).toEqual(amount);
        const owed = { pence: -1 - amount.pence };
        expect(readMoney(moneyInWords(owed))).toEqual(owed);
      }),
    );
  });

  it('is said with pence where there are any', () => {
    expect([3_710_400, 125_050, 5, -5, 0].map((pence) => moneyInWords({ pence }))).toEqual([
      '£37,104',
      '£1,250.50',
      '£0.05',
      '−£0.05',
      '£0',
    ]);
  });
});
