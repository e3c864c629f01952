import { type AreaCount, compareArea, funnelOf } from '@saferplan/domain/peers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedSeries } from './context.ts';
import { comparisonInWords, comparisonStateNames } from './say-comparison.ts';

const SERIES: ComparedSeries = {
  area: 'Here',
  unit: 'offences',
  from: '2016-01',
  to: '2016-12',
  interval: 'month',
  population: 'Census 2011',
};

function areas(counts: readonly (number | null)[], people = 100_000): readonly AreaCount[] {
  return counts.map((count, index) => ({
    code: index.toString(),
    name: index === 0 ? 'Here' : `Place ${index.toString()}`,
    count,
    people,
  }));
}

function say(given: readonly AreaCount[], language: 'en' | 'cy', series = SERIES) {
  const funnel = funnelOf(given);
  const comparison = funnel.ok ? compareArea(funnel.value, '0') : null;
  if (comparison === null) throw new Error('no comparison');
  return { comparison, ...comparisonInWords(comparison, series, language) };
}

/** Eleven areas that differ by more than chance, without any that stands out. */
const differing = [2300, 2000, 2900, 2500, 3100, 1900, 2700, 2600, 2200, 2400, 2800];

describe('an area beside its neighbours, in words', () => {
  it('is as they are, with both rates, its place and what a plain chart would say', () => {
    const { resident, analyst } = say(areas(differing), 'en');
    expect(resident).toEqual([
      'Here is as its neighbours: 23.0 offences per 1,000 people in 2016, and 24.9 in all 11 areas together (people: Census 2011).',
      'None of the other 10 stands out.',
      'In order of rates, the highest first, it comes 8th of 11. That order says little: allowing for what sets such areas apart, it could have any place.',
      'A plain chart, made as if only chance set areas apart, would call 8 of 11 unusual, Here among them. Areas differ for many lasting reasons, and that is allowed for here.',
    ]);
    expect(analyst.join(' ')).toMatch(
      /z −0\.53 with over-dispersion\. .*Rank 8 of 11; 95% interval 1 to 11 .*φ = 51\.4 \(multiplicative.*τ² = 0\.00567/,
    );
  });

  it('is higher, or far higher, than they would lead one to expect', () => {
    expect(say(areas([5200, ...differing.slice(1)]), 'en').resident[0]).toMatch(
      /^Here is higher than its neighbours would lead one to expect: 52\.0 /,
    );
    const even = Array.from({ length: 20 }, (_, index) => 2400 + index * 20);
    expect(say(areas([9000, ...even]), 'en').resident[0]).toMatch(
      /^Here is far higher than its neighbours would lead one to expect: 90\.0 /,
    );
    expect(say(areas([100, ...even]), 'en').resident[0]).toMatch(/^Here is far lower /);
  });

  it('cannot be told without a figure, or from few areas, and says why', () => {
    expect(say(areas([null, ...differing]), 'en').resident[0]).toBe('How Here compares cannot be told: it has no figure in 2016.');
    expect(say(areas(differing.slice(0, 4)), 'en').resident[0]).toMatch(
      /cannot be told from 4 areas: with fewer than 6, none could stand out/,
    );
    expect(say(areas([2300, null, ...differing]), 'en').resident.at(-1)).toBe('Not compared: Place 1 (no figure).');
  });

  it('is said in Welsh too, of the same numbers, whatever the areas', () => {
    expect(comparisonStateNames.cy['as-neighbours']).toBe('Fel yr ardaloedd cyfagos');
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat({ max: 3000 }), { freq: 9 }), { minLength: 2, maxLength: 14 }), (counts) => {
        const given = areas(counts);
        if (!funnelOf(given).ok) return;
        const [english, welsh] = [say(given, 'en'), say(given, 'cy')];
        for (const reader of ['resident', 'analyst'] as const) {
          expect(welsh[reader]).toHaveLength(english[reader].length);
          for (const sentence of [...english[reader], ...welsh[reader]]) {
            expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
            expect(sentence).not.toMatch(/NaN|Infinity|undefined|null/);
          }
        }
        expect(numbersIn(welsh.analyst[0])).toEqual(numbersIn(english.analyst[0]));
      }),
      { numRuns: 100 },
    );
  });
});

const numbersIn = (sentence: string | undefined): readonly string[] => (sentence?.match(/−?[\d,.]*\d/g) ?? []).toSorted();
