import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratesAlike, ratesInSentence } from './rates.ts';

const decimals = (said: string): number => (/\.(?<rest>\d+)$/u.exec(said)?.groups?.['rest'] ?? '').length;

describe('rates that stand together', () => {
  it('have one number of decimals, by the smallest of them', () => {
    expect([23.47, 9, 30].map(ratesAlike([23.47, 9, 30], 'en'))).toEqual(['23.5', '9.0', '30.0']);
    expect([23.47, 0.868, 9].map(ratesAlike([23.47, 0.868, 9], 'en'))).toEqual(['23.47', '0.87', '9.00']);
    expect([0, 12].map(ratesAlike([0, 12], 'cy'))).toEqual(['0.0', '12.0']);
    expect([0].map(ratesAlike([], 'en'))).toEqual(['0.0']);
  });

  it('never say 0 of what is not, nor in a sentence the same of what differs', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-4, max: 400, noNaN: true }), { minLength: 1, maxLength: 12 }), (rates) => {
        for (const said of [rates.map(ratesAlike(rates, 'en')), ratesInSentence(rates, 'en')]) {
          expect(new Set(said.map(decimals)).size).toBe(1);
          for (const one of said) expect(Number(one.replaceAll(',', ''))).toBeGreaterThan(0);
        }
        const apart = rates.map((rate) => Math.round(rate * 1e4) / 1e4);
        expect(new Set(ratesInSentence(apart, 'en')).size).toBe(new Set(apart).size);
      }),
    );
  });
});
