import { monthAfter } from '../shared/months.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UK_DRIVER_DEATHS } from './cases/step-changes.ts';
import { chartOfSeries, type SeriesChart } from './chart-of-series.ts';
import { Verdict } from './claim.ts';
import type { ChartSettings } from './drawn-series.ts';
import { intervalOf, periodsThrough } from './period.ts';
import type { Mark } from './prepared-series.ts';
import { CHART_TYPES } from './charts/charts.ts';
import { suggestionsFor } from './suggestions-for.ts';
import { chartOfMonths, MONTHLY_COUNTS, observedFrom } from './testing/monthly-counts.ts';

type Values = readonly (number | null)[];
const observed = (values: Values, first = '2015-01', denominator: number | null = null) => observedFrom(first, values, denominator);
const chart = (values: Values, settings: Partial<ChartSettings> = {}, marks: readonly Mark[] = []): SeriesChart =>
  chartOfMonths(observed(values), settings, marks);

const WOBBLE = [0, 4, -3, 2, -4, 1, 3, -2, -1, 4, -4, 0, 2, -3, 3, -1, 1];
const calm = (level: number, length: number): number[] =>
  Array.from({ length }, (_, index) => level + (WOBBLE[index % WOBBLE.length] ?? 0));

describe('a chart has a verdict', () => {
  const kinds = ({ verdict }: SeriesChart) => verdict.claims.map(({ kind }) => kind);

  it('as usual where nothing is unusual', () => {
    const quiet = chart(calm(100, 24));
    expect(quiet.verdict.state).toBe('as-usual');
    expect(quiet.verdict.claims[0]).toMatchObject({ kind: 'within-usual', period: '2016-12', value: quiet.points[23]?.value });
  });

  it('worse or better in the eyes of the series’ own setting', () => {
    const values = [...calm(100, 24), 180];
    expect(chart(values).verdict.state).toBe('worse');
    expect(chart(values).verdict.claims[0]).toMatchObject({ kind: 'outside-limits', from: '2017-01', side: 'above', lasts: true });
    expect(chart(values, { improvement: 'higher' }).verdict.state).toBe('better');
    expect(chart(values, { improvement: 'neutral' }).verdict.state).toBe('changed');
  });

  it('since when a run has lasted', () => {
    const { verdict } = chart([...calm(100, 20), 106, 107, 106, 108, 107, 106, 107]);
    expect(verdict.claims[0]).toMatchObject({ kind: 'run', from: '2016-09', to: '2017-03', count: 7, side: 'above', lasts: true });
  });

  it('with the reason that a person gave for a step', () => {
    const { verdict } = chart([...calm(100, 20), ...calm(60, 20)], {}, [
      { at: '2016-09', mark: { kind: 'phase', cause: 'intervention', reason: 'A patrol began' } },
    ]);
    expect(verdict.state).toBe('better');
    expect(verdict.claims[0]).toMatchObject({
      kind: 'step',
      at: '2016-09',
      direction: 'falling',
      isNewest: true,
      because: { cause: 'intervention', reason: 'A patrol began' },
    });
  });

  it('in which a season is no news', () => {
    const drivers = chart(UK_DRIVER_DEATHS, { unit: 'drivers' }, [
      { at: monthAfter('2015-01', 169), mark: { kind: 'phase', cause: 'intervention', reason: 'Seat belts' } },
    ]);
    expect(drivers.advice.map(({ kind }) => kind)).not.toContain('season');
    expect(drivers.verdict.state).toBe('better');
    expect(kinds(drivers)).toContain('season-taken-out');
  });

  it('that is too early, or provisional', () => {
    const early = chart(calm(100, 11));
    expect(early.verdict.state).toBe('too-early');
    expect(early.verdict.claims[0]).toMatchObject({ kind: 'too-few', of: 'series', count: 11, needed: 12 });
    expect(early.points.every(({ upperLimit }) => upperLimit === null)).toBe(true);
    expect(early.advice.map(({ kind }) => kind)).toEqual(['too-few']);
    expect(kinds(chart(calm(100, 15)))).toContain('provisional');
  });
});

describe('advice on the kind of chart', () => {
  const poisson = [52, 48, 45, 61, 50, 47, 55, 58, 43, 49, 51, 56, 46, 53, 44, 60, 50, 48, 54, 57, 47, 49, 52, 55];
  it('leaves a chart alone that fits', () => {
    expect(chart(poisson, { chart: 'c' }).advice).toEqual([]);
  });

  it('says that counts vary more than chance on a c chart, and by how much', () => {
    const wild = poisson.map((value, index) => value + (index % 2 === 0 ? 40 : 0));
    const [advice] = chart(wild, { chart: 'c' }).advice;
    expect(advice).toMatchObject({ kind: 'over-dispersed', instead: 'i' });
    expect(advice?.kind === 'over-dispersed' ? advice.ratio : 0).toBeGreaterThan(3);
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
    const result = chartOfSeries(MONTHLY_COUNTS, [], [...values, ...observed([8, 9], '2015-06')]);
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
    expect(carried.verdict.claims).toContainEqual({ kind: 'carried-limits', from: '2015-01', to: '2016-12', count: 24 });
  });

  it('with its marks: what is left out sets no limits, and a refused suggestion is not made again', () => {
    const values = [...calm(100, 20), ...calm(60, 20)];
    expect(suggestionsFor(MONTHLY_COUNTS, [], observed(values)).map(({ index }) => index)).toEqual([20]);
    expect(
      suggestionsFor(MONTHLY_COUNTS, [{ at: '2016-09', mark: { kind: 'suggestion-refused', reason: 'Known' } }], observed(values)),
    ).toEqual([]);
    const spiked = calm(100, 24).with(5, 900);
    expect(chart(spiked, {}, [{ at: '2015-06', mark: { kind: 'excluded', reason: 'A riot' } }]).points[0]?.upperLimit).toBeLessThan(130);
  });

  it.each([
    ['u', 'no-denominators'],
    ['c', 'not-counts'],
  ] as const)('or says why a %s chart cannot be drawn', (kind, code) => {
    const result = chartOfSeries({ ...MONTHLY_COUNTS, chart: kind }, [], observed([1.5, 2.5, 3.5]));
    expect(result.ok ? '' : result.failure.reason.code).toBe(code);
  });

  it('whatever the settings, marks and gaps: a chart or a reason, never an error', () => {
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
          const result = chartOfSeries({ ...MONTHLY_COUNTS, chart: kind, baselinePoints }, marks, observed(values, '2015-01', denominator));
          const { verdict } = result.ok ? result.value : result.failure;
          expect(Verdict.parse(verdict).claims.length).toBeGreaterThan(0);
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

  it('tell how far apart they are', () => {
    expect(intervalOf(['2015-01', '2015-02', '2015-05'])).toBe('month');
    expect(intervalOf(['2015-01', '2015-07', '2015-04'])).toBe('quarter');
    expect(intervalOf(['2014-04', '2015-04', '2018-04'])).toBe('year');
  });
});
