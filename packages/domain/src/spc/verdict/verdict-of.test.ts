import { describe, expect, it } from 'vitest';
import { analyseSeries } from '../analyse-series.ts';
import { chartOfSeries, type NoChart, type SeriesChart } from '../chart-of-series.ts';
import { type Claim, Verdict } from '../claim.ts';
import { compare } from '../compare.ts';
import type { ChartSettings } from '../drawn-series.ts';
import { intervalOf } from '../period.ts';
import type { Mark } from '../prepared-series.ts';
import { CHART_TYPES } from '../charts/charts.ts';
import { addDays } from '../../shared/days.ts';
import { measureOf, multiplierOf } from '../series-defaults.ts';
import { suggestionsFor } from '../suggestions-for.ts';
import { chartOfMonths, MONTHLY_COUNTS, observedFrom } from '../testing/monthly-counts.ts';

/** Neither way is better, so that states are told by themselves. */
const SETTINGS: ChartSettings = { ...MONTHLY_COUNTS, improvement: 'neutral' };

type Values = readonly (number | null)[];
const observed = (values: Values, denominators: Values = [], apart = 1) => observedFrom('2014-01', values, denominators, apart);

const chart = (
  values: Values,
  settings: Partial<ChartSettings> = {},
  marks: readonly Mark[] = [],
  denominators: Values = [],
): SeriesChart => chartOfMonths(observed(values, denominators), { ...SETTINGS, ...settings }, marks);

function refused(values: Values, settings: Partial<ChartSettings>, denominators: Values = []): NoChart {
  const charted = chartOfSeries({ ...SETTINGS, ...settings }, [], observed(values, denominators));
  if (charted.ok) throw new Error('It has a chart');
  return charted.failure;
}

const claim = <Kind extends Claim['kind']>({ verdict }: SeriesChart, kind: Kind) =>
  verdict.claims.filter((one): one is Extract<Claim, { kind: Kind }> => one.kind === kind);
const repeat = (values: readonly number[], times: number): number[] => Array.from({ length: times }, () => values).flat();
const patrol = (at: string): Mark => ({ at, mark: { kind: 'phase', cause: 'intervention', reason: 'A patrol began' } });

const OFFENCES = [30, 37, 35, 33, 31, 38, 36, 34, 32, 30, 37, 35, 33, 31, 38, 36, 34, 32, 30, 37, 35, 33, 31, 38];

describe('constant and near-constant series', () => {
  it.each([
    ['99.9', 'i', 99.9],
    ['0.1', 'i', 0.1],
    ['7', 't', 7],
  ] as const)('24 values of %s on a chart of type %s signal nothing and do not vary', (_name, kind, value) => {
    const drawn = chart(
      Array.from({ length: 24 }, () => value),
      { chart: kind },
    );
    expect(drawn.findings).toEqual([]);
    expect(drawn.verdict.state).toBe('as-usual');
    expect(claim(drawn, 'no-variation')).toHaveLength(1);
    expect(drawn.phases[0]?.runs).toMatchObject({ longest: 0, nonRandom: false });
    expect(suggestionsFor({ ...SETTINGS, chart: kind }, [], observed(Array.from({ length: 24 }, () => value)))).toEqual([]);
  });

  it('a difference of the 15th digit is none, one of the 6th is', () => {
    expect(compare(0.1 + 0.2, 0.3)).toBe(0);
    expect(compare(0, 1e-12, 50)).toBe(0);
    expect(compare(0.300001, 0.3)).toBe(1);
    expect(compare(-1e308, 1e308)).toBe(-1);
  });
});

describe('what cannot be computed is a reason', () => {
  it.each(CHART_TYPES)('numbers that are none, and such as overflow, on a chart of type %s', (kind) => {
    const strange = refused(
      OFFENCES.with(3, Number.NaN).with(5, Infinity),
      { chart: kind },
      Array.from({ length: 24 }, () => 1000),
    );
    expect(strange.reason).toEqual({ code: 'not-numbers', count: 2 });
    expect(Verdict.parse(strange.verdict).state).toBe('no-chart');
    expect(
      refused(
        OFFENCES,
        { chart: kind },
        OFFENCES.map(() => Number.NaN),
      ).reason,
    ).toEqual({ code: 'not-numbers', count: 24 });
    const { points, phases } = analyseSeries(
      { values: OFFENCES.with(3, Number.NaN), denominators: OFFENCES.map(() => 1000) },
      { chart: kind, baseline: 20 },
    );
    expect(JSON.stringify(points.flatMap(({ value, centreLine }) => [value, centreLine]))).not.toContain('NaN');
    expect(phases[0]?.noLimits).toEqual({ code: 'not-numbers', count: 1 });
    const huge = chartOfSeries(
      { ...SETTINGS, chart: kind },
      [],
      observed(
        OFFENCES.map(() => 1e308),
        OFFENCES.map(() => 1e308),
      ),
    );
    const { claims } = Verdict.parse(huge.ok ? huge.value.verdict : huge.failure.verdict);
    expect(claims.length).toBeGreaterThan(0);
  });

  it('rates of 0 alone have limits of 0, shares of all have limits of 1', () => {
    const population = OFFENCES.map(() => 164_500);
    const none = chart(
      OFFENCES.map(() => 0),
      { chart: 'uPrime', multiplier: 1000 },
      [],
      population,
    ).points.at(-1);
    expect(none).toMatchObject({ centreLine: 0, lowerLimit: 0, upperLimit: 0 });
    expect(chart(OFFENCES, { chart: 'pPrime' }, [], OFFENCES).points.at(-1)).toMatchObject({ centreLine: 1, lowerLimit: 1, upperLimit: 1 });
  });

  it('quarters read as months have no neighbours, and are told to be quarters by their gaps', () => {
    const quarters = observed(OFFENCES, [], 3);
    const asMonths = chartOfSeries(SETTINGS, [], quarters);
    expect(asMonths.ok && asMonths.value.verdict.claims[0]).toMatchObject({
      kind: 'no-limits',
      reason: { code: 'no-neighbouring-values' },
    });
    expect(intervalOf(quarters.map(({ period }) => period))).toBe('quarter');
    const asQuarters = chartOfSeries({ ...SETTINGS, interval: 'quarter' }, [], quarters);
    expect(asQuarters.ok && asQuarters.value.points).toHaveLength(24);
    expect(asQuarters.ok && asQuarters.value.points.at(-1)?.upperLimit).toBeGreaterThan(38);
  });

  it('a phase of missing values alone has no line, and the others keep theirs', () => {
    const values = [...OFFENCES, ...Array.from({ length: 12 }, () => null)];
    const drawn = chart(values, {}, [patrol('2016-01')]);
    expect(claim(drawn, 'no-limits')).toEqual([{ kind: 'no-limits', of: 'stretch', from: '2016-01', reason: { code: 'no-values' } }]);
    expect(drawn.points[23]?.upperLimit).toBeGreaterThan(38);
    expect(claim(drawn, 'newest-value')).toEqual([
      { kind: 'newest-value', period: '2015-12', value: 38, missingAfter: 12, lastPeriod: '2016-12' },
    ]);
  });

  it('a month of 0 out of nothing is missing, and the chart is drawn from the others', () => {
    const shares = [5, 12, 10, 8, 6, 0, 11, 9, 7, 5, 12, 10, 8, 6, 13, 11, 9, 7, 5, 12, 10, 8, 6, 13];
    const drawn = chart(
      shares,
      { chart: 'p' },
      [],
      shares.map((_, at) => (at === 5 ? null : at === 6 ? 0 : 100)),
    );
    expect(drawn.points[5]?.value).toBeNull();
    expect(drawn.phases[0]?.points).toBe(22);
    expect(claim(drawn, 'without-denominator')).toEqual([{ kind: 'without-denominator', periods: ['2014-06', '2014-07'] }]);
  });

  it.each([
    ['u', OFFENCES, { code: 'no-denominators' }],
    ['c', OFFENCES.with(0, 1.5), { code: 'not-counts', chart: 'c', count: 1 }],
    ['t', OFFENCES.with(0, 0), { code: 'time-not-above-zero', count: 1 }],
    ['i', [3], { code: 'too-few-values', count: 1 }],
  ] as const)('a %s chart that does not fit its values says why', (kind, values, reason) => {
    const { verdict, reason: given } = refused(values, { chart: kind });
    expect(given).toEqual(reason);
    expect(verdict).toMatchObject({ state: 'no-chart', claims: [{ kind: 'no-limits', reason }, expect.anything(), expect.anything()] });
  });

  it('a baseline, and limits that are carried over, of fewer than 12 values are refused for what they are', () => {
    const long = [...OFFENCES, ...OFFENCES].slice(0, 30);
    expect(claim(chart(long, { baselinePoints: 5 }), 'no-limits')).toMatchObject([{ reason: { code: 'baseline-too-short', count: 5 } }]);
    const carried = chart(long, { limitsFrom: { from: '2014-03', to: '2014-08' } });
    expect(claim(carried, 'no-limits')).toMatchObject([{ reason: { code: 'carried-too-short', count: 6, needed: 12 } }]);
    expect(claim(carried, 'too-few')).toEqual([]);
  });
});

describe('a step is claimed only where it is tested', () => {
  it('a phase of one value is limits drawn anew, with too few values to say', () => {
    const drawn = chart(OFFENCES, {}, [patrol('2015-12')]);
    expect(claim(drawn, 'step')).toEqual([]);
    expect(drawn.verdict.claims[0]).toMatchObject({ kind: 'limits-redrawn', at: '2015-12', why: 'too-few-values', count: 1, needed: 7 });
    expect(drawn.verdict.state).toBe('too-early');
  });

  it('a phase with the same mean is no change, and says what the test found', () => {
    const drawn = chart([...OFFENCES, ...OFFENCES], {}, [patrol('2016-01')]);
    expect(claim(drawn, 'step')).toEqual([]);
    expect(claim(drawn, 'limits-redrawn')).toMatchObject([{ why: 'not-more-than-chance', test: { standardErrors: 0, p: 1 } }]);
    expect(drawn.verdict.state).toBe('as-usual');
  });

  it('a phase that differs is a step, with its levels, its reason and its test', () => {
    const drawn = chart([...OFFENCES, ...OFFENCES.map((value) => value - 15)], { improvement: 'lower', seasonal: 'never' }, [
      patrol('2016-01'),
    ]);
    const [step] = claim(drawn, 'step');
    expect(step).toMatchObject({ at: '2016-01', direction: 'falling', because: { reason: 'A patrol began' }, test: { threshold: 3.2 } });
    expect((step?.before ?? 0) - (step?.after ?? 0)).toBeCloseTo(15, 9);
    expect(step?.test.p).toBeLessThan(1e-6);
    expect(drawn.verdict.state).toBe('better');
  });
});

describe('runs and trends', () => {
  it('three falls of seven are three trends, not 21 in a row', () => {
    const trends = claim(chart(repeat([20, 19, 18, 17, 16, 15, 14], 3)), 'trend');
    expect(trends.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['2015-03', '2015-09', 7],
      ['2014-08', '2015-02', 7],
      ['2014-01', '2014-07', 7],
    ]);
  });

  it.each([
    [5, 1],
    [6, 0],
  ])('a run across %i missing months is %i run', (missing, runs) => {
    const gap = Array.from({ length: missing }, () => null);
    const drawn = chart([...OFFENCES, 41, 42, 41, 42, ...gap, 41, 42, 41]);
    expect(claim(drawn, 'run').filter(({ side }) => side === 'above')).toHaveLength(runs);
    expect(claim(drawn, 'gap')).toHaveLength(missing < 6 ? 0 : 1);
  });

  it.each([
    [5, 1],
    [6, 0],
  ])('a trend and a two-of-three across %i missing months are %i', (missing, found) => {
    const gap = Array.from({ length: missing }, () => null);
    expect(claim(chart([...OFFENCES, 20, 22, 24, 26, ...gap, 28, 30, 32]), 'trend')).toHaveLength(found);
    const near = analyseSeries(
      { values: [...repeat([9, 11], 10), 10.5, 14.4, ...gap, 14.2, 10.5] },
      { chart: 'i', baseline: 20, rules: 'making-data-count' },
    );
    expect(near.findings.filter(({ rule }) => rule === 'two-of-three')).toHaveLength(found);
  });

  it('Anhøj’s rules signal a long run and too few crossings', () => {
    const values = [5, 6, 4, 5, 6, 5, 4, 6, 5, 4, 6, 5, 15, 16, 14, 15, 16, 15, 14, 16, 15, 14, 16, 15];
    const drawn = chart(values, { chart: 'run', rules: 'anhoej' });
    expect(drawn.verdict.state).toBe('changed');
    expect(claim(drawn, 'run').map(({ count }) => count)).toEqual([12, 12]);
    expect(claim(drawn, 'runs')).toMatchObject([
      { longest: 12, longestExpected: 8, crossings: 1, notRandom: true, isSignal: true, side: 'above' },
    ]);
    // Runs of seven and eight: none too long, and the line is crossed too seldom.
    const slow = chart(repeat([1, 2, 1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 8, 9], 4), { chart: 'run', rules: 'anhoej' });
    expect(claim(slow, 'run')).toEqual([]);
    expect(slow.verdict.state).toBe('changed');
  });

  it('Western Electric and Nelson count the third value on any side, Making Data Count does not', () => {
    const values = [...repeat([9, 11], 10), 14.4, 9.4, 14.2, 10.5];
    const zoneA = (rules: 'western-electric' | 'nelson' | 'making-data-count', list = values) =>
      analyseSeries({ values: list }, { chart: 'i', baseline: 20, rules }).points.flatMap(({ signals }, at) =>
        signals.some(({ rule }) => rule === 'two-of-three') ? [at] : [],
      );
    expect(zoneA('western-electric')).toEqual([20, 22]);
    expect(zoneA('nelson')).toEqual([20, 22]);
    expect(zoneA('making-data-count')).toEqual([]);
    // A value beyond three standard errors counts for theirs.
    expect(zoneA('western-electric', values.with(20, 17))).toEqual([20, 22]);
  });
});

describe('what is plotted', () => {
  it('on mr charts are changes, not counts', () => {
    expect(claim(chart(OFFENCES.with(20, 90), { chart: 'mr' }), 'level')[0]?.quantity).toBe('changes');
    expect(claim(chart(OFFENCES), 'level')[0]?.quantity).toBe('counts');
  });

  it('on g charts are cases, or days where the dates of the events say so', () => {
    const gaps = [4, 9, 1, 12, 3, 7, 5, 2, 8, 6, 10, 3, 4];
    const dated = (values: readonly number[]) =>
      values.map((value, at) => ({
        period: addDays(
          '2016-01-01',
          gaps.slice(0, at + 1).reduce((sum, gap) => sum + gap),
        ),
        value,
        denominator: null,
        note: '',
      }));
    const quantity = (values: readonly number[], more: Partial<ChartSettings> = {}) =>
      claim(chartOfMonths(dated(values), { ...SETTINGS, chart: 'g', interval: 'event', ...more }), 'level')[0]?.quantity;
    expect(quantity(gaps)).toBe('time-between');
    expect(quantity(gaps, { chart: 't' })).toBe('time-between');
    // Nothing is known of the time before the first.
    expect(quantity(gaps.with(0, 40))).toBe('time-between');
    expect(quantity(gaps.with(5, 40))).toBe('cases-between');
    expect(quantity(gaps.slice(0, 3))).toBe('cases-between');
    expect(claim(chart(OFFENCES, { chart: 'g', interval: 'event' }), 'level')[0]?.quantity).toBe('cases-between');
  });

  it('a count beside a population is a rate per 1,000 or 100,000, and a share only of the same things', () => {
    const beside = (denominator: number, value = 12) => OFFENCES.map(() => ({ value, denominator }));
    expect(measureOf('month', beside(164_500))).toBe('rate');
    expect(measureOf('month', beside(40))).toBe('proportion');
    expect(measureOf('month', beside(40), 'Population')).toBe('rate');
    expect(multiplierOf('rate', beside(164_500))).toBe(100_000);
    expect(multiplierOf('rate', beside(164_500, 900))).toBe(1000);
    expect(multiplierOf('proportion', beside(40))).toBe(1);
    const advised = chart(
      OFFENCES,
      { chart: 'pPrime' },
      [],
      OFFENCES.map(() => 164_500),
    ).advice;
    expect(advised).toContainEqual(expect.objectContaining({ kind: 'rate-not-share', per: 100_000 }));
  });

  it.each(['u', 'uPrime'] as const)('a %s chart that counts per 1 is advised to count per as many as read well, and no other', (kind) => {
    const advised = (denominator: number, multiplier: number) =>
      chart(
        OFFENCES,
        { chart: kind, multiplier },
        [],
        OFFENCES.map(() => denominator),
      ).advice.filter((advice) => advice.kind === 'rate-per-one');
    expect(advised(164_500, 1)).toEqual([{ kind: 'rate-per-one', per: 100_000 }]);
    expect(advised(9_000, 1)).toEqual([{ kind: 'rate-per-one', per: 1000 }]);
    expect(advised(164_500, 100_000)).toEqual([]);
    expect(advised(20, 1)).toEqual([]);
  });
});
