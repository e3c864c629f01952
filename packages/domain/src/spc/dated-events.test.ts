import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../shared/days.ts';
import { dayOfPeriod, periodOfEvent, SeriesPeriod } from '../shared/series-period.ts';
import { analyseSeries } from './analyse-series.ts';
import { chartOfSeries } from './chart-of-series.ts';
import { areDatesOfEvents, type EventsTaken, observationsOfEvents, takeEvents } from './dated-events.ts';
import { holds } from './holds/holds.ts';
import { Observation } from './observation.ts';

/** Days of which several may be the same, in any order. */
const days = fc.array(
  fc.integer({ min: 0, max: 60 }).map((after) => addDays('2016-02-01', after)),
  { minLength: 1, maxLength: 40 },
);
const inBrief = (observations: readonly Observation[]) => observations.map(({ period, value }) => [period, value]);
const after = (stored: readonly Observation[], { arriving, gone }: EventsTaken): readonly Observation[] => {
  const kept = new Map(stored.map((one) => [one.period, one]));
  for (const period of gone) kept.delete(period);
  for (const one of arriving) kept.set(one.period, one);
  return [...kept.values()].toSorted((one, other) => (one.period < other.period ? -1 : 1));
};

describe('a list of dates', () => {
  it('has a value for each event from the second on: the days since the one before, and 0 on the same day', () => {
    expect(inBrief(observationsOfEvents(['2016-03-14', '2016-03-02', '2016-03-13', '2016-03-14', '2016-03-02', '2016-03-14']))).toEqual([
      ['2016-03-02.02', 0],
      ['2016-03-13', 11],
      ['2016-03-14', 1],
      ['2016-03-14.02', 0],
      ['2016-03-14.03', 0],
    ]);
  });

  it('gives periods that are in order as texts, and values that add up to the whole time', () => {
    fc.assert(
      fc.property(days, (list) => {
        const observations = observationsOfEvents(list);
        const periods = observations.map(({ period }) => period);
        fc.pre(list.length > 1);
        expect(observations).toHaveLength(list.length - 1);
        expect(periods).toEqual([...new Set(periods)].toSorted());
        expect(periods.map(dayOfPeriod)).toEqual(list.toSorted().slice(1));
        expect(observations.map((one) => Observation.parse(one))).toEqual(observations);
        expect(areDatesOfEvents(observations)).toBe(true);
      }),
    );
  });

  it('that is brought in again changes nothing, and in parts is as it is whole', () => {
    fc.assert(
      fc.property(days, fc.nat(60), (list, at) => {
        const whole = observationsOfEvents(list);
        expect(takeEvents(whole, list)).toEqual({ arriving: [], gone: [] });
        const cut = addDays('2016-02-01', at);
        const [early, late] = [list.filter((day) => day < cut), list.filter((day) => day >= cut)];
        fc.pre(early.length > 0 && late.length > 0);
        for (const [first, second] of [[early, late] as const, [late, early] as const]) {
          const stored = observationsOfEvents(first);
          // An event that came alone is kept without a value, also where its day is known from the next one as well.
          const alone = first === early && early.length === 1 ? stored : [];
          expect(after(stored, takeEvents(stored, second))).toEqual([...alone, ...whole.slice(whole.length - list.length + 1)]);
        }
      }),
    );
  });

  it('with another event within its span becomes as if it had been in the list from the first, and without it again as before', () => {
    fc.assert(
      fc.property(days, fc.nat(60), (list, at) => {
        const more = [...list, '2016-02-01', '2016-04-01'];
        const longer = [...more, addDays('2016-02-01', at)];
        const [before, then] = [observationsOfEvents(more), observationsOfEvents(longer)];
        const added = takeEvents(before, longer);
        expect(after(before, added)).toEqual(then);
        expect(added.arriving.length).toBeLessThanOrEqual(2);
        expect(added.gone).toEqual([]);
        const removed = takeEvents(then, more);
        expect(after(then, removed)).toEqual(before);
        expect(removed.gone).toHaveLength(1);
      }),
    );
  });

  it('keeps what a person noted of a value that stays', () => {
    const stored = observationsOfEvents(['2016-03-02', '2016-03-13', '2016-03-20']).map((one) => ({ ...one, note: 'Confirmed' }));
    expect(takeEvents(stored, ['2016-03-13', '2016-03-15', '2016-03-20'])).toEqual({
      arriving: [
        { period: '2016-03-15', value: 2, denominator: null, note: '' },
        { period: '2016-03-20', value: 5, denominator: null, note: 'Confirmed' },
      ],
      gone: [],
    });
    const noted = [{ period: '2016-03-13', value: 11, denominator: null, note: '{"code":"empty-in-source"}' }];
    expect(takeEvents(noted, ['2016-03-12', '2016-03-13']).arriving.map(({ note }) => note)).toEqual(['', '']);
  });

  it('of one event keeps it, without a value until an event before it is known', () => {
    const [first] = observationsOfEvents(['2016-03-14']);
    expect(first).toEqual({ period: '2016-03-14', value: null, denominator: null, note: '{"code":"first-event"}' });
    const stored = first === undefined ? [] : [first];
    expect(takeEvents(stored, ['2016-03-14'])).toEqual({ arriving: [], gone: [] });
    expect(inBrief(takeEvents(stored, ['2016-04-01']).arriving)).toEqual([['2016-04-01', 18]]);
    expect(takeEvents(stored, ['2016-03-04']).arriving).toEqual([{ period: '2016-03-14', value: 10, denominator: null, note: '' }]);
    // The second event of a day told of the first, and the list has one only.
    expect(takeEvents(observationsOfEvents(['2016-03-14', '2016-03-14']), ['2016-03-14'])).toEqual({
      arriving: [first],
      gone: ['2016-03-14.02'],
    });
  });

  it('fills the gap that a list once left which began a series anew', () => {
    const stored = [
      ...observationsOfEvents(['2016-01-01', '2016-01-05', '2016-01-06']),
      ...observationsOfEvents(['2016-02-01', '2016-02-03', '2016-02-08']),
    ];
    expect(areDatesOfEvents(stored)).toBe(true);
    expect(inBrief(takeEvents(stored, ['2016-03-01']).arriving)).toEqual([
      ['2016-02-01', 26],
      ['2016-03-01', 22],
    ]);
  });

  it.each([
    [
      'cases between events',
      [
        ['2016-01-05', 12],
        ['2016-01-20', 4],
        ['2016-02-20', 40],
      ],
    ],
    ['months', [['2016-01', 3]]],
    ['parts of days', [['2016-01-05', 2.5]]],
    ['what is below 0', [['2016-01-05', -1]]],
    ['more than any time', [['2016-01-05', 1e9]]],
  ] as const)('is told from %s', (_what, values) => {
    const stored = values.map(([period, value]) => ({ period, value, denominator: null, note: '' }));
    expect(areDatesOfEvents(stored)).toBe(false);
  });
});

describe('a chart of events of which several fell on one day', () => {
  const settings = {
    unit: 'fires',
    interval: 'event',
    rules: 'nelson',
    multiplier: 1,
    improvement: 'higher',
    baselinePoints: null,
    limitsFrom: null,
  } as const;

  it('is a g chart of whole days from 0 up, each event a point, whose claims hold', () => {
    fc.assert(
      fc.property(days, (list) => {
        const observations = observationsOfEvents(list);
        fc.pre(observations.length > 1);
        const drawn = chartOfSeries({ ...settings, chart: 'g' }, [], observations);
        if (!drawn.ok) throw new Error(drawn.failure.reason.code);
        expect(drawn.value.points.map(({ value }) => value)).toEqual(observations.map(({ value }) => value));
        expect(drawn.value.verdict.claims.filter((claim) => !holds(claim, drawn.value))).toEqual([]);
      }),
    );
  });

  it('has the limits of a geometric distribution from 0 up (Benneyan 2001): mean ± 3 √(mean (mean + 1))', () => {
    const values = [0, 4, 0, 9, 1, 2, 7, 0, 3, 5, 12, 2, 0, 6, 1, 4, 8, 0, 3, 2];
    const mean = values.reduce((sum, value) => sum + value) / values.length;
    const [point] = analyseSeries({ values }, { chart: 'g' }).points;
    expect(point?.upperLimit).toBeCloseTo(mean + 3 * Math.sqrt(mean * (mean + 1)), 10);
    expect(point?.lowerLimit).toBe(0);
  });

  it('is no t chart, which says how many times are 0', () => {
    const drawn = chartOfSeries(
      { ...settings, chart: 't' },
      [],
      observationsOfEvents(['2016-01-01', '2016-01-05', '2016-01-05', '2016-01-09']),
    );
    expect(drawn.ok ? null : drawn.failure.reason).toEqual({ code: 'time-not-above-zero', count: 1 });
  });
});

it.each([
  ['2016-03', true],
  ['2016-03-14', true],
  ['2016-03-14.02', true],
  ['2016-03-14.99', true],
  ['2016-03-14.01', false],
  ['2016-03-14.2', false],
  ['2016-02-30.02', false],
  ['2016-03.02', false],
])('%s is a period: %s', (period, is) => {
  expect(SeriesPeriod.safeParse(period).success).toBe(is);
  expect(periodOfEvent('2016-03-14', 12)).toBe('2016-03-14.12');
});
