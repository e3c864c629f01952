import { describe, expect, it } from 'vitest';
import { generator, poisson } from './cases/random-numbers.ts';
import { NILE, UK_DRIVER_DEATHS } from './cases/step-changes.ts';
import { suggestPhases } from './suggest-phases.ts';

function shareWithSuggestion(series: number, meanAt: (index: number) => number, isRight: (index: number) => boolean): number {
  const random = generator(1899);
  let found = 0;
  for (let round = 0; round < series; round += 1) {
    const values = Array.from({ length: 60 }, (_, index) => poisson(meanAt(index), random));
    if (suggestPhases({ values }, { chart: 'c' }).some(({ index }) => isRight(index))) found += 1;
  }
  return found / series;
}

describe('suggested phases', () => {
  it('find the dam and the drought in the Nile, in 1899', () => {
    const [suggestion, ...others] = suggestPhases(
      { values: NILE, labels: NILE.map((_, index) => `${(1871 + index).toString()}-01`) },
      { chart: 'i' },
    );
    expect(suggestion).toMatchObject({ index: 28, direction: 'fall' });
    expect(suggestion?.size.before).toBeCloseTo(1097.75, 2);
    expect(suggestion?.size.after).toBeCloseTo(849.97, 2);
    expect(suggestion?.size.percent).toBeCloseTo(-22.57, 2);
    expect(others).toEqual([]);
  });

  it.each([true, false])('find the seat-belt law of 31 January 1983 inside a strong season (months named: %s)', (named) => {
    const labels = UK_DRIVER_DEATHS.map(
      (_, index) => `${(1969 + Math.floor(index / 12)).toString()}-${String((index % 12) + 1).padStart(2, '0')}`,
    );
    const suggestions = suggestPhases({ values: UK_DRIVER_DEATHS, ...(named ? { labels } : {}) }, { chart: 'i' });
    const law = suggestions.find(({ index }) => Math.abs(index - 169) <= 1);
    expect(law?.direction).toBe('fall');
    expect(law?.size.percent).toBeLessThan(-15);
  });

  it.each([4, 20, 100])('leave at least 95 of 100 stable series alone, at a mean of %i', (mean) => {
    expect(
      shareWithSuggestion(
        1000,
        () => mean,
        () => true,
      ),
    ).toBeLessThanOrEqual(0.05);
  });

  it('find most falls of 30% and some of 20% in counts of about 50', () => {
    const power = (fall: number) =>
      shareWithSuggestion(
        300,
        (index) => (index < 36 ? 50 : 50 * (1 - fall)),
        (index) => Math.abs(index - 36) <= 6,
      );
    expect(power(0.3)).toBeGreaterThan(0.95);
    expect(power(0.2)).toBeGreaterThan(0.7);
  });

  it('say what the limits would become, and are quiet on short series', () => {
    const values = [
      ...Array.from({ length: 20 }, (_, index) => 100 + (index % 3)),
      ...Array.from({ length: 20 }, (_, index) => 50 + (index % 3)),
    ];
    const [suggestion] = suggestPhases({ values }, { chart: 'i' });
    expect(suggestion).toMatchObject({ index: 20, evidence: { runLength: 20 } });
    expect(suggestion?.evidence.upperLimit).toBeLessThan(60);
    expect(suggestPhases({ values: values.slice(14, 26) }, { chart: 'i' })).toEqual([]);
    expect(suggestPhases({ values }, { chart: 'i', phaseStarts: [20] })).toEqual([]);
  });
});
