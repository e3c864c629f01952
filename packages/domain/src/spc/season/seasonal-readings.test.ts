import { describe, expect, it } from 'vitest';
import { generator, poisson } from '../cases/random-numbers.ts';
import { UK_DRIVER_DEATHS } from '../cases/step-changes.ts';
import type { SeriesChart } from '../chart-of-series.ts';
import type { ClaimOf } from '../claim.ts';
import type { ChartSettings } from '../drawn-series.ts';
import { chartOfMonths, observedFrom } from '../testing/monthly-counts.ts';
import { CHANGES, shareSignalling } from '../testing/simulated-series.ts';

const read = (values: readonly number[], first: string, settings: Partial<ChartSettings> = {}): SeriesChart =>
  chartOfMonths(observedFrom(first, values), { unit: 'drivers', ...settings });

const stepsOf = ({ verdict }: SeriesChart): readonly ClaimOf<'step'>[] => verdict.claims.filter((claim) => claim.kind === 'step');

describe('UKDriverDeaths, read month by month', () => {
  // Drivers killed or seriously injured; seat belts became law on 31 January 1983, the 170th month.
  const readings = UK_DRIVER_DEATHS.flatMap((_, at) =>
    at < 36 ? [] : [{ months: at + 1, chart: read(UK_DRIVER_DEATHS.slice(0, at + 1), '1969-01') }],
  );

  it('says nothing of a step in 1983 up to January 1983, nor of one dated a month or two early until seven months after', () => {
    for (const { months, chart } of readings.filter((one) => one.months <= 175))
      expect({ months, steps: stepsOf(chart).filter(({ at }) => at >= '1982') }).toEqual({ months, steps: [] });
    for (const { months, chart } of readings.filter((one) => one.months > 156 && one.months <= 169)) {
      const told = chart.verdict.claims.filter(
        (claim) => 'from' in claim && claim.kind === 'run' && claim.lasts && (claim.to ?? '') > '1982-06',
      );
      expect({ months, told }).toEqual({ months, told: [] });
    }
  });

  it('says lower since February 1983 from August 1983 on, every month', () => {
    const later = readings.filter(({ months }) => months >= 176);
    expect(later).toHaveLength(17);
    for (const { months, chart } of later) {
      const step = stepsOf(chart).find(({ isNewest }) => isNewest);
      expect({ months, at: step?.at, direction: step?.direction }).toEqual({ months, at: '1983-02', direction: 'falling' });
      expect(step?.test.standardErrors).toBeGreaterThan(7);
    }
    const [first] = later;
    expect(first?.chart.verdict.claims[0]).toMatchObject({ kind: 'step', at: '1983-02' });
    expect(first?.chart.verdict.state).toBe('better');
  });
});

describe('a season silences nothing', () => {
  const season = [1, 1.2, 1.35, 1.4, 1.5, 1.45, 1.3, 1.2, 1.1, 1, 0.85, 0.8];
  const random = generator(3);
  const months = Array.from({ length: 60 }, (_, at) => poisson(100 * (season[at % 12] ?? 1), random));

  it('the newest month tripled is told, and so are twelve months 60% higher', () => {
    const tripled = read(months.with(59, (months[59] ?? 0) * 3), '2012-01').verdict;
    expect(tripled.state).toBe('worse');
    expect(tripled.claims[0]).toMatchObject({ kind: 'outside-limits', side: 'above', lasts: true });
    const higher = read(
      months.map((value, at) => (at < 48 ? value : Math.round(value * 1.6))),
      '2012-01',
    ).verdict;
    expect(higher.state).toBe('worse');
    expect(higher.claims.some((claim) => claim.kind === 'step' && claim.at === '2016-01' && claim.direction === 'rising')).toBe(true);
  });

  it('a chart that was named is drawn as it is, and says that the season is left in', () => {
    const { verdict, season: drawnAround } = read(months, '2012-01', { seasonal: 'never' });
    expect(drawnAround).toBeNull();
    expect(verdict.claims).toContainEqual(expect.objectContaining({ kind: 'season', leftInFor: 'chart-kind' }));
  });

  it('below three years a season cannot yet be told from a change', () => {
    expect(read(months.slice(0, 35), '2012-01').verdict.claims).toContainEqual({ kind: 'season-not-yet-known', count: 35, needed: 36 });
  });
});

describe('quiet seasonal series', () => {
  it.each([0.1, 0.35])('of ±%d signal no more often than quiet plain ones, but for chance: 240 of each', (swing) => {
    const plain = shareSignalling(240, { length: 36, swing: 0, change: null, seasonal: 'never' }, 11);
    const seasonal = shareSignalling(240, { length: 36, swing, change: null }, 12);
    // Two standard errors of the difference of two shares of 240 around 14%.
    expect(seasonal).toBeLessThan(plain + 0.065);
  });

  it.each(CHANGES)('that change are told as often as plain ones, but for chance and a little: $name', (change) => {
    const plain = shareSignalling(120, { length: 48, swing: 0, change, seasonal: 'never' }, 13);
    const seasonal = shareSignalling(120, { length: 48, swing: 0.1, change }, 13);
    expect(seasonal).toBeGreaterThan(plain - 0.1);
  });
});
