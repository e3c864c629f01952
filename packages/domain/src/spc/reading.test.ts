import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UK_DRIVER_DEATHS } from './cases/step-changes.ts';
import { chartOfSeries, type SeriesChart } from './chart-of-series.ts';
import type { Observation } from './observation.ts';
import { intervalOf, monthAfter, periodInWords, periodsThrough } from './period.ts';
import { CHART_TYPES } from './series.ts';
import type { SeriesFields } from './series-fields.ts';
import { suggestionsFor } from './suggestions-for.ts';

const settings = {
  unit: 'recorded offences',
  interval: 'month',
  chart: 'i',
  rules: 'making-data-count',
  multiplier: 1,
  improvement: 'lower',
  baselinePoints: null,
  limitsFrom: null,
} as const satisfies Partial<SeriesFields>;

type Marks = Parameters<typeof chartOfSeries>[1];
const observed = (values: readonly (number | null)[], first = '2015-01', denominator: number | null = null): Observation[] =>
  values.map((value, index) => ({ period: monthAfter(first, index), value, denominator, note: '' }));

function chart(
  values: readonly (number | null)[],
  options: Partial<Parameters<typeof chartOfSeries>[0]> = {},
  marks: Marks = [],
): SeriesChart {
  const result = chartOfSeries({ ...settings, ...options }, marks, observed(values));
  if (!result.ok) throw new Error(result.failure.sentence);
  return result.value;
}

const WOBBLE = [0, 4, -3, 2, -4, 1, 3, -2, -1, 4, -4, 0, 2, -3, 3, -1, 1];
const calm = (level: number, length: number): number[] =>
  Array.from({ length }, (_, index) => level + (WOBBLE[index % WOBBLE.length] ?? 0));

describe('a chart is read aloud', () => {
  it('as usual where nothing is unusual, with the range', () => {
    const { reading } = chart(calm(100, 24));
    expect(reading.state).toBe('as-usual');
    expect(reading.resident).toMatch(
      /^The number of recorded offences goes up and down by chance: about 100 a month, and usually between \d+ and \d+\./,
    );
    expect(reading.signals).toEqual([]);
  });

  it('as worse or better in the eyes of the series’ own setting', () => {
    const values = [...calm(100, 24), 180];
    expect(chart(values).reading).toMatchObject({
      state: 'worse',
      resident: expect.stringContaining('In January 2017 the number of recorded offences was unusually high (180)'),
    });
    expect(chart(values, { improvement: 'higher' }).reading.state).toBe('better');
    expect(chart(values, { improvement: 'neutral' }).reading.state).toBe('changed');
  });

  it('since when a run has lasted', () => {
    const { reading } = chart([...calm(100, 20), 106, 107, 106, 108, 107, 106, 107]);
    expect(reading.resident).toContain(
      'Since September 2016 the number of recorded offences has been higher than usual, 7 months in a row',
    );
    expect(reading.signals.find(({ rule }) => rule === 'shift')?.analyst).toContain('7 values in a row above the centre line');
  });

  it('with the reason that a person gave for a step', () => {
    const { reading } = chart([...calm(100, 20), ...calm(60, 20)], {}, [
      { at: '2016-09', mark: { kind: 'phase', cause: 'intervention', reason: 'A patrol began' } },
    ]);
    expect(reading).toMatchObject({ state: 'better' });
    expect(reading.resident).toBe(
      'Since September 2016 the number of recorded offences has been lower than before: about 60 a month instead of about 100. This is more than ordinary variation. Why: A patrol began.',
    );
  });

  it('but a season is not news', () => {
    const { reading, advice } = chart(UK_DRIVER_DEATHS, { unit: 'drivers' }, [
      { at: monthAfter('2015-01', 169), mark: { kind: 'phase', cause: 'intervention', reason: 'Seat belts' } },
    ]);
    expect(advice.map(({ kind }) => kind)).not.toContain('season');
    expect(reading.state).toBe('better');
    expect(reading.resident).toContain('It rises and falls with the time of year');
    expect(reading.resident).toContain('lower than before: about 1,322 a month instead of about');
  });

  it('and says when it is too early, or provisional', () => {
    const early = chart(calm(100, 11));
    expect(early.reading).toMatchObject({ state: 'too-early', resident: expect.stringContaining('figures for only 11 months') });
    expect(early.points.every(({ upperLimit }) => upperLimit === null)).toBe(true);
    expect(early.advice.map(({ kind }) => kind)).toEqual(['too-few']);
    expect(chart(calm(100, 15)).reading.resident).toContain('It is early');
  });
});

describe('advice on the kind of chart', () => {
  const poisson = [52, 48, 45, 61, 50, 47, 55, 58, 43, 49, 51, 56, 46, 53, 44, 60, 50, 48, 54, 57, 47, 49, 52, 55];
  it('leaves a chart alone that fits', () => {
    expect(chart(poisson, { chart: 'c' }).advice).toEqual([]);
  });

  it('says that counts vary more than chance on a c chart, and by how much', () => {
    const wild = poisson.map((value, index) => value + (index % 2 === 0 ? 40 : 0));
    expect(chart(wild, { chart: 'c' }).advice[0]).toMatchObject({
      kind: 'over-dispersed',
      sentence: expect.stringMatching(/vary [3-9]\.\d times/),
    });
    expect(chart(wild, { chart: 'i' }).advice.map(({ kind }) => kind)).not.toContain('over-dispersed');
  });

  it('says that counts are too small', () => {
    expect(
      chart(
        poisson.map((value) => value % 5),
        { chart: 'c' },
      ).advice.map(({ kind }) => kind),
    ).toContain('small-counts');
  });

  it('says that neighbours are alike', () => {
    const drift = Array.from({ length: 30 }, (_, index) => 100 + 30 * Math.sin(index / 5));
    expect(chart(drift).advice.map(({ kind }) => kind)).toContain('autocorrelation');
  });
});

describe('a series becomes a chart', () => {
  it('with missing months as missing points, never as zero', () => {
    const values = observed([5, 6, 7]).filter((_, index) => index !== 1);
    const result = chartOfSeries(settings, [], [...values, ...observed([8, 9], '2015-06')]);
    expect(result.ok && result.value.points.map(({ value }) => value)).toEqual([5, null, 7, null, null, 8, 9]);
  });

  it('with limits of counts that stop at zero', () => {
    expect(chart([0, 3, 1, 0, 2, 4, 0, 1, 5, 0, 1, 2, 0, 3]).points[0]?.lowerLimit).toBe(0);
  });

  it('with limits carried over from a period', () => {
    const values = [...calm(100, 24), ...calm(150, 12)];
    const carried = chart(values, { limitsFrom: { from: '2015-01', to: '2016-12' } });
    expect(carried.points[30]?.centreLine).toBeCloseTo(100.1, 0);
    expect(carried.points.slice(24).every(({ signals }) => signals.length > 0)).toBe(true);
    expect(carried.reading.analyst).toContain('Limits carried over from January 2015 to December 2016');
  });

  it('with its marks: what is left out sets no limits, and a refused suggestion is not made again', () => {
    const values = [...calm(100, 20), ...calm(60, 20)];
    expect(suggestionsFor(settings, [], observed(values)).map(({ index }) => index)).toEqual([20]);
    expect(suggestionsFor(settings, [{ at: '2016-09', mark: { kind: 'suggestion-refused', reason: 'Known' } }], observed(values))).toEqual(
      [],
    );
    const spiked = calm(100, 24).with(5, 900);
    expect(chart(spiked, {}, [{ at: '2015-06', mark: { kind: 'excluded', reason: 'A riot' } }]).points[0]?.upperLimit).toBeLessThan(130);
  });

  it.each([
    ['u', 'denominator'],
    ['c', 'whole numbers'],
  ] as const)('or says why a %s chart cannot be drawn', (kind, words) => {
    const result = chartOfSeries({ ...settings, chart: kind }, [], observed([1.5, 2.5, 3.5]));
    expect(result.ok ? '' : result.failure.sentence).toContain(words);
  });

  it('whatever the settings, marks and gaps: a chart or a sentence, never an error', () => {
    const value = fc.option(fc.oneof(fc.integer({ min: -5, max: 500 }), fc.double({ min: 0, max: 50, noNaN: true })), { nil: null });
    const mark = fc.record({
      at: fc.integer({ min: 0, max: 70 }).map((months) => monthAfter('2014-11', months)),
      mark: fc.oneof(
        fc.constant({ kind: 'phase' as const, cause: 'not-known' as const, reason: 'x' }),
        fc.constant({ kind: 'excluded' as const, reason: 'x' }),
        fc.constant({ kind: 'annotation' as const, text: 'x' }),
      ),
    });
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 60 }),
        fc.constantFrom(...CHART_TYPES),
        fc.array(mark, { maxLength: 6 }),
        fc.option(fc.integer({ min: 2, max: 30 }), { nil: null }),
        fc.option(fc.constant(1000), { nil: null }),
        (values, kind, marks, baselinePoints, denominator) => {
          const result = chartOfSeries({ ...settings, chart: kind, baselinePoints }, marks, observed(values, '2015-01', denominator));
          if (!result.ok) expect(result.failure.sentence.length).toBeGreaterThan(20);
          else expect(result.value.reading.resident.length).toBeGreaterThan(20);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('periods', () => {
  it('are filled between the first and the last', () => {
    expect(periodsThrough(['2016-02', '2015-11'], 'month')).toEqual(['2015-11', '2015-12', '2016-01', '2016-02']);
    expect(periodsThrough(['2015-04', '2015-10'], 'quarter')).toEqual(['2015-04', '2015-07', '2015-10']);
    expect(periodsThrough(['2015-04-03', '2015-04-01'], 'event')).toEqual(['2015-04-01', '2015-04-03']);
  });

  it('are said as people say them', () => {
    expect(periodInWords('2016-04', 'quarter')).toBe('April to June 2016');
    expect(periodInWords('2016-11', 'quarter')).toBe('November 2016 to January 2017');
    expect(periodInWords('1983-01', 'year')).toBe('1983');
  });

  it('tell how far apart they are', () => {
    expect(intervalOf(['2015-01', '2015-02', '2015-05'])).toBe('month');
    expect(intervalOf(['2015-01', '2015-07', '2015-04'])).toBe('quarter');
    expect(intervalOf(['2014-04', '2015-04', '2018-04'])).toBe('year');
  });
});
