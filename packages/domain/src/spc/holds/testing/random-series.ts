import { addDays } from '../../../shared/days.ts';
import { monthAfter } from '../../../shared/months.ts';
import { MONTHS_OF_PERIOD } from '../../period.ts';
import fc from 'fast-check';
import type { ChartSettings } from '../../drawn-series.ts';
import type { Observation } from '../../observation.ts';
import { generator } from '../../cases/random-numbers.ts';
import type { Mark } from '../../prepared-series.ts';
import { CHART_TYPES } from '../../charts/charts.ts';
import { RULE_SET_NAMES } from '../../series.ts';

/** A series as a partnership might have it, or as nobody should: for properties of charts. */
export interface RandomSeries {
  readonly settings: ChartSettings;
  readonly marks: readonly Mark[];
  readonly observations: readonly Observation[];
}

const LONGEST = 66;

/** Counts that rise and fall with the time of year, with a step now and then. */
const aroundSeason = fc
  .record({
    base: fc.integer({ min: 20, max: 300 }),
    swing: fc.double({ min: 0.1, max: 0.8, noNaN: true }),
    step: fc.integer({ min: -15, max: 60 }),
    turn: fc.integer({ min: 10, max: 80 }),
  })
  .map(
    ({ base, swing, step, turn }) =>
      (noise: number, at: number) =>
        Math.max(
          0,
          Math.round((base + (at > turn ? step : 0)) * (1 + swing * Math.sin((at * Math.PI) / 6)) + (noise - 0.5) * Math.sqrt(base) * 3),
        ),
  );

/** Shapes of values: counts, any finite number, constants that are almost alike, zeros, seasons, steps, slow drift, tiny and huge numbers. */
const shape = fc.oneof(
  fc.record({ base: fc.integer({ min: 0, max: 400 }), spread: fc.integer({ min: 0, max: 60 }) }).map(
    ({ base, spread }) =>
      (noise: number) =>
        Math.max(0, Math.round(base + (noise - 0.5) * spread)),
  ),
  aroundSeason,
  fc.record({ base: fc.integer({ min: 5, max: 90 }), at: fc.integer({ min: 5, max: 50 }), by: fc.integer({ min: -40, max: 80 }) }).map(
    ({ base, at: from, by }) =>
      (noise: number, at: number) =>
        base + Math.round(noise * 8) + (at >= from ? by : 0),
  ),
  fc.constantFrom(0, 1, 7, 99.9, 0.1, 1e-9, 1e12).map((value) => (noise: number) => value * (1 + (noise > 0.5 ? 1e-13 : 0))),
  fc.constantFrom(0, 7, 12.5).map((value) => () => value),
  fc.integer({ min: 2, max: 9 }).map((length) => (_noise: number, at: number) => 50 - (at % length)),
  fc.constantFrom(1, 1e6).map((size) => (noise: number, at: number) => size * (1 + Math.sin(at / 5)) + size * noise * 0.1),
  fc.constantFrom(1e-300, 1e-12, 0.01, 1e150, 1e308).map((size) => (noise: number) => noise * size),
  fc.integer({ min: 0, max: 3 }).map((most) => (noise: number) => Math.floor(noise * (most + 1))),
);

const denominatorShape = fc.constantFrom<(noise: number) => number | null>(
  () => null,
  () => 164_500,
  (noise) => Math.round(100 + noise * 900),
  (noise) => (noise > 0.9 ? 0 : 500 + Math.round(noise * 20)),
  (noise) => (noise > 0.8 ? null : 40),
  (noise) => noise * 1e-300,
);

/** As many random numbers, from 0 up to 1, as the series has periods; drawn from a seed, since long lists would be drawn short. */
const noisesOf = (lengths: fc.Arbitrary<number>): fc.Arbitrary<readonly number[]> =>
  fc.record({ seed: fc.integer(), length: lengths }).map(({ seed, length }) => {
    const random = generator(seed);
    return Array.from({ length }, () => Math.round(random() * 1000) / 1000);
  });
const noises = noisesOf(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 30, max: LONGEST })));
const gaps = fc.array(fc.record({ from: fc.integer({ min: 0, max: LONGEST }), length: fc.integer({ min: 1, max: 14 }) }), { maxLength: 2 });
/** One in so many times; else null. */
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>, times: number): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const FIRST = '2010-01';

const PARTS = {
  noises,
  any: seldom(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: LONGEST }), 12),
  shape,
  sizeOf: denominatorShape,
  gaps: seldom(gaps, 2),
  every: fc.constantFrom(1, 1, 1, 1, 1, 2, 3),
  interval: fc.constantFrom('month', 'month', 'month', 'quarter', 'year', 'event', 'week', 'day'),
  chart: fc.constantFrom('i', 'i', 'uPrime', ...CHART_TYPES),
  rules: fc.constantFrom(...RULE_SET_NAMES),
  multiplier: fc.constantFrom(1, 1000, 100_000),
  improvement: fc.constantFrom('lower', 'higher', 'neutral'),
  baselinePoints: seldom(fc.integer({ min: 2, max: 30 }), 4),
  carried: seldom(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 30 })), 5),
  target: fc.option(fc.constantFrom(0, 7, 50, 99.9), { nil: null }),
  marks: fc.array(
    fc.record({
      at: fc.integer({ min: -2, max: LONGEST + 2 }),
      kind: fc.constantFrom('phase', 'excluded', 'annotation', 'suggestion-refused'),
    }),
    { maxLength: 4 },
  ),
  seasonal: fc.constantFrom('automatic', 'automatic', 'never'),
};

/** Months around a season, long enough to learn it: what most of the others are not. */
const SEASONAL_PARTS = {
  ...PARTS,
  noises: noisesOf(fc.integer({ min: 36, max: LONGEST })),
  any: fc.constant(null),
  shape: aroundSeason,
  every: fc.constant(1),
  interval: fc.constant('month' as const),
  chart: fc.constantFrom('i' as const, 'uPrime' as const),
  seasonal: fc.constant('automatic' as const),
};

export const randomSeries: fc.Arbitrary<RandomSeries> = fc
  .oneof({ weight: 4, arbitrary: fc.record(PARTS) }, { weight: 1, arbitrary: fc.record(SEASONAL_PARTS) })
  .map((drawn): RandomSeries => {
    const { interval } = drawn;
    const isMissing = (at: number): boolean =>
      at % drawn.every !== 0 || (drawn.gaps ?? []).some(({ from, length }) => at >= from && at < from + length);
    const sizes = drawn.noises.map((noise) => drawn.sizeOf(noise));
    const values = drawn.any ?? drawn.noises.map((noise, at) => drawn.shape(noise, at));
    const periodAt = (at: number): string => {
      if (interval === 'week' || interval === 'day') return addDays(`${FIRST}-04`, at * (interval === 'week' ? 7 : 1));
      return monthAfter(FIRST, at * (MONTHS_OF_PERIOD[interval] ?? 1));
    };
    const observations = values.map((value, at) => ({
      period: periodAt(at),
      value: isMissing(at) ? null : value,
      denominator: sizes[at] ?? null,
      note: '',
    }));
    const marks = drawn.marks.map(({ at, kind }): Mark => {
      const when = periodAt(Math.max(0, at));
      switch (kind) {
        case 'phase':
          return { at: when, mark: { kind, cause: 'intervention', reason: 'A patrol began' } };
        case 'annotation':
          return { at: when, mark: { kind, text: 'Note' } };
        case 'excluded':
        case 'suggestion-refused':
          return { at: when, mark: { kind, reason: 'A storm' } };
      }
    });
    const limitsFrom =
      drawn.carried === null ? null : { from: periodAt(drawn.carried[0]), to: periodAt(drawn.carried[0] + drawn.carried[1]) };
    const settings = {
      unit: 'offences',
      interval,
      chart: drawn.chart,
      rules: drawn.rules,
      multiplier: drawn.multiplier,
      improvement: drawn.improvement,
      baselinePoints: drawn.baselinePoints,
      limitsFrom,
      target: drawn.target === null ? null : { label: 'Target', value: drawn.target },
      seasonal: drawn.seasonal,
    } as const satisfies ChartSettings;
    return { settings, marks, observations };
  });
