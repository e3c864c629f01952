import { describe, expect, it } from 'vitest';
import { agreementOf, krippendorffAlpha } from './agreement.ts';
import { partnershipFactors } from './templates/partnership-factors.ts';

describe('assessors', () => {
  it('agree as Krippendorff computes it: 0.815 for his ordinal example', () => {
    const o = null;
    const observers = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, o, o, o],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, o, 3],
      [o, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, o],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, o],
    ];
    const units = Array.from({ length: 12 }, (_, unit) => observers.flatMap((row) => row[unit] ?? []));
    expect(krippendorffAlpha(units)).toBeCloseTo(0.815, 3);
    expect(
      krippendorffAlpha([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(
      krippendorffAlpha([
        [1, 1],
        [2, 2],
      ]),
    ).toBe(1);
  });

  it('who differ by two levels are asked for a note; between two different middles is a question', () => {
    const sheet = (assessor: string, volume: string) => ({ assessor, topicId: 't', answers: { volume } });
    const sheets = [sheet('Ann', 'low'), sheet('Bob', 'high'), sheet('Cay', 'medium'), sheet('Dan', 'medium')];
    const { criteria } = agreementOf(partnershipFactors, sheets);
    expect(criteria[0]).toMatchObject({ criterionId: 'volume', median: 'medium', spread: 2, asksForNote: true });
    expect(criteria[1]).toMatchObject({ median: null, spread: 0, asksForNote: false });
    expect(agreementOf(partnershipFactors, sheets.toReversed())).toEqual(agreementOf(partnershipFactors, sheets));
    expect(agreementOf(partnershipFactors, sheets.slice(0, 2)).criteria[0]).toMatchObject({ median: null, between: ['low', 'high'] });
    expect(agreementOf(partnershipFactors, sheets.slice(2)).criteria[0]).toMatchObject({ median: 'medium', between: null });
  });
});
