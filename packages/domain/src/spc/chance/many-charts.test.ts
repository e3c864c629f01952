import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseSeries } from '../analyse-series.ts';
import { generator, poisson } from '../cases/random-numbers.ts';
import { drawSeries } from '../draw-series.ts';
import { prepareSeries } from '../prepared-series.ts';
import { MONTHLY_COUNTS, observedFrom } from '../testing/monthly-counts.ts';
import { evidenceOfChange } from './evidence.ts';
import { countedAsChanged, signalsByChance } from './many-charts.ts';

const evidenceFor = (values: readonly number[]): number =>
  evidenceOfChange(drawSeries(MONTHLY_COUNTS, prepareSeries(MONTHLY_COUNTS, [], observedFrom('2012-01', values)))) ?? 1;

const quiet = (length: number, mean: number, random: () => number): number[] => Array.from({ length }, () => poisson(mean, random));

describe('signals by chance among many charts', () => {
  it.each(['making-data-count', 'nelson', 'anhoej'] as const)('are as many as simulated quiet charts show, by the %s rules', (rules) => {
    const random = generator(36);
    const charts = Array.from({ length: 800 }, () => analyseSeries({ values: quiet(36, 50, random) }, { chart: 'i', rules }));
    const isRuns = (chart: (typeof charts)[number]): boolean => rules === 'anhoej' && chart.runs.nonRandom;
    const anywhere = charts.filter((chart) => chart.findings.length > 0 || isRuns(chart)).length;
    const now = charts.filter((chart) => chart.findings.some(({ indices }) => indices.includes(35)) || isRuns(chart)).length;
    const expected = signalsByChance(charts.map(() => ({ rules, points: 36 })));
    // Four standard errors.
    expect(Math.abs(anywhere - expected.anywhere)).toBeLessThan(4 * Math.sqrt(expected.anywhere));
    expect(Math.abs(now - expected.now)).toBeLessThan(4 * Math.sqrt(expected.now) + 1);
  });

  it('grow with the number of charts and their length, and are none below 12 values', () => {
    const of = (points: number) => signalsByChance([{ rules: 'making-data-count', points }]).anywhere;
    expect(of(11)).toBe(0);
    expect(of(30)).toBeGreaterThan(of(24));
    expect(of(30)).toBeLessThan(of(36));
    expect(of(500)).toBe(of(120));
    expect(signalsByChance(Array.from({ length: 40 }, () => ({ rules: 'making-data-count', points: 36 }))).anywhere).toBeCloseTo(10.6, 1);
  });
});

describe('the test by chart', () => {
  it('finds a change in about five of a hundred quiet charts at 5%', () => {
    const random = generator(7);
    const ps = Array.from({ length: 300 }, () => evidenceFor(quiet(30, 40, random)));
    const share = ps.filter((p) => p <= 0.05).length / ps.length;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.085);
  });

  it('finds a lasting rise and a single value far out, and not what is long over', () => {
    const random = generator(8);
    const rise = [...quiet(24, 40, random), ...quiet(10, 60, random)];
    const spike = [...quiet(30, 40, random), 110];
    const over = [...quiet(12, 40, random), 110, ...quiet(20, 40, random)];
    expect(evidenceFor(rise)).toBeLessThan(0.001);
    expect(evidenceFor(spike)).toBeLessThan(0.05);
    expect(evidenceFor(over)).toBeGreaterThan(0.05);
    expect(evidenceFor(rise)).toBe(evidenceFor(rise));
  });

  it('with Benjamini and Hochberg at 5% counts few false changes among those it counts', () => {
    const random = generator(9);
    let [counted, falsely, found] = [0, 0, 0];
    for (let page = 0; page < 6; page += 1) {
      const charts = Array.from({ length: 40 }, (_, index) =>
        index < 8 ? [...quiet(24, 50, random), ...quiet(12, 75, random)] : quiet(36, 50, random),
      );
      countedAsChanged(charts.map(evidenceFor)).forEach((isChanged, index) => {
        if (!isChanged) return;
        counted += 1;
        if (index < 8) found += 1;
        else falsely += 1;
      });
    }
    expect(found / (6 * 8)).toBeGreaterThan(0.95);
    expect(falsely / counted).toBeLessThan(0.1);
  });
});

describe('Benjamini and Hochberg', () => {
  it('as in their paper: four of fifteen at 5%', () => {
    const ps = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    expect(countedAsChanged(ps).filter(Boolean)).toHaveLength(4);
  });

  it('counts every p below one that it counts, and nothing untested', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })), (ps) => {
        const counted = countedAsChanged(ps);
        const largest = Math.max(-1, ...ps.filter((p, index) => p !== null && counted[index] === true).map(Number));
        for (const [index, p] of ps.entries()) expect(counted[index]).toBe(p !== null && p <= largest);
      }),
    );
  });
});
