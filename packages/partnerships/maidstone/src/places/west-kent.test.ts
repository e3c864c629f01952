import { addSeries, type SeriesPart } from '@saferplan/domain/succession';
import { monthAfter } from '@saferplan/domain/shared';
import { describe, expect, it } from 'vitest';
import smallAreaCounts from './counts-2016.json' with { type: 'json' };
import areaCounts from './kent-districts-2016.json' with { type: 'json' };

type Counts = Readonly<Record<string, readonly number[]>>;
const { from } = areaCounts;
const districts: Readonly<Record<string, Counts>> = areaCounts.areas;

/** What Kent's police file of 2016 locates in a district, month by month. */
function located(name: string): SeriesPart {
  const counts: readonly Counts[] =
    name === 'Maidstone' ? Object.values(smallAreaCounts.smallAreas).map((place) => place.counts) : [districts[name] ?? {}];
  const months = Array.from({ length: 12 }, (_, index) =>
    counts.flatMap((each) => Object.values(each)).reduce((sum, values) => sum + (values[index] ?? 0), 0),
  );
  return {
    name,
    unit: 'recorded crimes',
    interval: 'month',
    observations: months.map((value, index) => ({ period: monthAfter(from, index), value, denominator: null, note: '' })),
  };
}

const parts = ['Maidstone', 'Sevenoaks', 'Tonbridge and Malling', 'Tunbridge Wells'].map(located);
const yearOf = (observations: readonly { readonly value: number | null }[]) =>
  observations.reduce((sum, { value }) => sum + (value ?? 0), 0);

describe('the located crimes of 2016 in what could become West Kent', () => {
  it('are 38,459: 13,979 in Maidstone, 8,024 in Sevenoaks, 8,860 in Tonbridge and Malling, 7,596 in Tunbridge Wells', () => {
    expect(parts.map(({ observations }) => yearOf(observations))).toEqual([13_979, 8024, 8860, 7596]);
    const whole = addSeries(parts);
    expect(whole.ok && whole.value.every(({ value }) => value !== null)).toBe(true);
    expect(whole.ok && yearOf(whole.value)).toBe(38_459);
  });

  it('are not known for a month that is missing in one district', () => {
    const [maidstone, sevenoaks, ...others] = parts;
    if (maidstone === undefined || sevenoaks === undefined) throw new Error('there are four');
    const without = { ...sevenoaks, observations: sevenoaks.observations.filter(({ period }) => period !== '2016-07') };
    const whole = addSeries([maidstone, without, ...others]);
    expect(whole.ok && whole.value.find(({ period }) => period === '2016-07')).toMatchObject({
      value: null,
      note: '{"code":"not-known-for","parts":["Sevenoaks"]}',
    });
    expect(whole.ok && whole.value.filter(({ value }) => value === null)).toHaveLength(1);
  });
});
