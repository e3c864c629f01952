import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFormat, numberFormat } from './formats.ts';

const locales = fc.constantFrom('en-GB', 'cy', 'de');
const options = fc.constantFrom({}, { maximumFractionDigits: 1 }, { minimumFractionDigits: 2 }, { maximumSignificantDigits: 2 });

describe('a formatter that is made once', () => {
  it('writes every number as toLocaleString does, in whatever order languages and options come', () => {
    fc.assert(
      fc.property(locales, options, fc.double(), (locale, wanted, value) => {
        expect(numberFormat(locale, wanted).format(value)).toBe(value.toLocaleString(locale, wanted));
        expect(numberFormat(locale, wanted)).toBe(numberFormat(locale, { ...wanted }));
      }),
    );
  });

  it('writes every day as toLocaleDateString does', () => {
    const wanted = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
    fc.assert(
      fc.property(locales, fc.date({ noInvalidDate: true }), (locale, day) => {
        expect(dateFormat(locale, wanted).format(day)).toBe(day.toLocaleDateString(locale, wanted));
      }),
    );
  });
});
