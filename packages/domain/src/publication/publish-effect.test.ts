import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONTHLY_SERIES, observedFrom } from '../spc/testing/index.ts';
import { EffectAreas, type ExpectedEffectFields } from '../plan/expected-effect.kind.ts';
import type { PlaceCount } from '../places/place-count.ts';
import { ActionId, SeriesId } from '../shared/id.ts';
import { anItem } from '../plan/testing/bare-edition.ts';
import { countsOfResult, type PublicCount } from './public-counts.ts';
import { monthsOfEffects, publishEffect, publishEffects } from './publish-effect.ts';
import { publishSeries } from './publish-series.ts';

const effect: ExpectedEffectFields = {
  actionId: ActionId.parse('act_bin'),
  text: 'Fewer needles are found in the park',
  where: 'The park',
  measure: 'Needles found',
  way: 'fall',
  seriesId: null,
  comparedWith: 'The recreation ground',
  beganOn: '2017-06-01',
  areas: null,
  counts: null,
  source: '',
  saidAt: '2017-04-02T10:00:00.000Z',
  amendedAt: '',
};
const facts = { series: new Map(), threshold: 5, updates: [], recorded: [], known: [] };
const counts = {
  treatedBefore: 207,
  treatedAfter: 110,
  controlBefore: 308,
  controlAfter: 318,
  aroundTreatedBefore: 178,
  aroundTreatedAfter: 157,
  aroundControlBefore: 150,
  aroundControlAfter: 140,
};

describe('an expectation', () => {
  it('that was said before the action began and not changed since is told as such', () => {
    expect(publishEffect(effect, facts).said).toBe('before');
    expect(publishEffect({ ...effect, amendedAt: '2017-05-31T23:59:59.000Z' }, facts).said).toBe('before');
    expect(publishEffect({ ...effect, amendedAt: '2017-06-01T00:00:00.000Z' }, facts).said).toBe('changed-after');
    expect(publishEffect({ ...effect, saidAt: '2017-06-01T08:00:00.000Z' }, facts).said).toBe('after');
    expect(publishEffect({ ...effect, beganOn: null }, facts)).toMatchObject({ said: 'not-begun', result: { kind: 'cannot-say' } });
  });

  it('is said too late where the action was reported as under way before it, whatever day is given', () => {
    const updates = [{ on: '2017-03-01', status: 'under-way' as const }];
    expect(publishEffect(effect, { ...facts, updates })).toMatchObject({ beganOn: '2017-03-01', said: 'after' });
    expect(publishEffect({ ...effect, beganOn: null }, { ...facts, updates }).said).toBe('after');
  });
});

describe('what became of it among areas', () => {
  it('is the weighted displacement difference', () => {
    expect(publishEffect({ ...effect, counts }, facts).result).toMatchObject({
      kind: 'compared-areas',
      estimate: -118,
      low: -196,
      high: -40,
      more: true,
      around: true,
    });
  });

  it('is withheld where any count is below the threshold, and then shows nothing that follows from the counts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(counts) as (keyof typeof counts)[])), fc.nat(4), (name, small) => {
        expect(publishEffect({ ...effect, counts: { ...counts, [name]: small } }, facts).result).toEqual({
          kind: 'withheld',
          threshold: 5,
        });
      }),
    );
  });

  it('never publishes the counts themselves', () => {
    const said = JSON.stringify(publishEffect({ ...effect, counts: { ...counts, treatedBefore: 20_701 } }, { ...facts, threshold: 5 }));
    for (const count of [20_701, 110, 308, 318, 178, 157]) expect(said).not.toMatch(new RegExp(`\\b${count.toString()}\\b`, 'u'));
  });
});

describe('what became of it among areas whose crime is recorded by place', () => {
  const areas: EffectAreas = {
    crime: 'Burglary',
    months: 1,
    treated: 'Fant; E2',
    control: 'bridge',
    aroundTreated: 'East',
    aroundControl: 'North',
  };
  const NAMES = { E1: 'Fant', E2: 'High Street', E3: 'Bridge', E4: 'East', E5: 'North', E6: 'South' } as const;
  type Code = keyof typeof NAMES;
  const before: Readonly<Record<Code, number>> = { E1: 107, E2: 100, E3: 308, E4: 178, E5: 150, E6: 40 };
  const after: Readonly<Record<Code, number>> = { E1: 50, E2: 60, E3: 318, E4: 157, E5: 140, E6: 41 };
  const codes = Object.keys(NAMES) as readonly Code[];
  const month = (period: string, values: Readonly<Record<Code, number>>, layer: PlaceCount['layer'] = 'ward'): readonly PlaceCount[] =>
    codes.map((code) => ({ layer, code, name: NAMES[code], measure: 'Burglary', period, value: values[code] }));
  const recorded = [...month('2017-05', before), ...month('2017-06', after)];
  const resultOf = (given: Partial<EffectAreas>, counted: readonly PlaceCount[] = recorded, beganOn = effect.beganOn) =>
    publishEffect({ ...effect, beganOn, areas: { ...areas, ...given } }, { ...facts, recorded: counted }).result;

  it('is the same as by the counts, had somebody typed them', () => {
    expect(resultOf({})).toEqual({
      kind: 'compared-areas',
      estimate: -118,
      low: -196,
      high: -40,
      more: true,
      around: true,
      counted: { crime: 'Burglary', months: 1 },
    });
    expect(resultOf({ crime: '', aroundTreated: '', aroundControl: '' })).toMatchObject({ estimate: -107, around: false });
  });

  it('leaves out the month in which the action began, unless that was on its first day', () => {
    const counted = [...recorded.map((one) => ({ ...one, value: 9000 })), ...month('2017-04', before), ...month('2017-07', after)];
    const gone = counted.filter(({ period }) => period !== '2017-05');
    const moved = [...gone, ...month('2017-05', before)];
    expect(resultOf({}, moved, '2017-06-15')).toMatchObject({ estimate: -118 });
    expect(monthsOfEffects([{ ...effect, areas, beganOn: '2017-06-15' }], [])).toEqual({ from: '2017-05', to: '2017-07' });
    expect(monthsOfEffects([{ ...effect, areas }, effect], [])).toEqual({ from: '2017-05', to: '2017-06' });
    expect(monthsOfEffects([effect, { ...effect, areas, beganOn: null }], [])).toBeNull();
  });

  it('is not told where an area or a kind is unknown or named twice, or a month is not counted', () => {
    for (const given of [{ treated: 'Nowhere' }, { control: 'Fant; E3' }, { aroundControl: 'E4' }, { crime: 'Burglaries' }])
      expect(resultOf(given)).toEqual({ kind: 'cannot-say', why: 'areas-not-known' });
    expect(resultOf({ months: 2 })).toEqual({ kind: 'cannot-say', why: 'months-not-counted' });
    expect(EffectAreas.safeParse({ ...areas, control: 'fant' }).success).toBe(false);
    expect(EffectAreas.safeParse({ ...areas, aroundControl: '' }).success).toBe(false);
  });

  it('is not told where one area alone lacks a month, be it named or not: what is not stored is not 0', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom('2017-05', '2017-06'), (code, period) => {
        const gap = recorded.filter((one) => one.code !== code || one.period !== period);
        expect(resultOf({}, gap)).toEqual({ kind: 'cannot-say', why: 'months-not-counted' });
        const small = gap.map((one) => ({ ...one, layer: 'small-area' as const }));
        expect(resultOf({ crime: '' }, small)).toEqual({ kind: 'cannot-say', why: 'months-not-counted' });
        const kinds = [...recorded, ...gap.map((one) => ({ ...one, measure: 'Drugs' }))];
        expect(resultOf({ crime: '' }, kinds)).toEqual({ kind: 'cannot-say', why: 'months-not-counted' });
        const elsewhere = [...recorded.filter((one) => one.code !== code), ...month('2017-09', after)];
        expect(resultOf({}, elsewhere).kind).toBe(code === 'E6' ? 'compared-areas' : 'cannot-say');
      }),
    );
  });

  it('is not told where a name is that of two areas of a layer, in whichever order they are stored; by its code it is', () => {
    const double = recorded.map((one) => (one.code === 'E6' ? { ...one, name: 'Bridge' } : one));
    for (const counted of [double, double.toReversed()]) {
      expect(resultOf({}, counted)).toEqual({ kind: 'cannot-say', why: 'areas-not-known' });
      expect(resultOf({ control: 'E3' }, counted)).toMatchObject({ estimate: -118 });
    }
    // Small areas of the same names do not make it known which ward is meant.
    const small = [...month('2017-05', before, 'small-area'), ...month('2017-06', after, 'small-area')];
    expect(resultOf({ crime: '' }, [...double, ...small])).toEqual({ kind: 'cannot-say', why: 'areas-not-known' });
  });

  it('is withheld wherever a number of an area could not be published, be it small itself or because another is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.boolean(), fc.integer({ min: 1, max: 4 }), (code, isBefore, small) => {
        const counted = [
          ...month('2017-05', isBefore ? { ...before, [code]: small } : before),
          ...month('2017-06', isBefore ? after : { ...after, [code]: small }),
        ];
        const result = resultOf({}, counted);
        // South is not compared, so that it matters only by what is withheld for its sake.
        if (code === 'E6') expect(['withheld', 'compared-areas']).toContain(result.kind);
        else expect(result).toEqual({ kind: 'withheld', threshold: 5 });
        // The smallest of the others keeps the small number of South from being worked out of the whole.
        const other = isBefore ? 'E2' : 'E1';
        if (code === 'E6') expect(resultOf({ treated: NAMES[other], aroundTreated: '', aroundControl: '' }, counted).kind).toBe('withheld');
      }),
    );
  });

  it('is withheld where another result would tell the rest of its months, though each could be published alone', () => {
    const counted = [...month('2017-04', { ...before, E1: 1 }), ...recorded, ...month('2017-07', after)];
    const measured = (months: number, given: Partial<EffectAreas> = {}) => ({
      areas: { ...areas, ...given, months },
      beganOn: '2017-06-01',
    });
    /** What becomes of the last of some expectations of one edition. */
    const last = (...all: readonly ReturnType<typeof measured>[]) => {
      const items = all.map((one, at) => anItem<'expected-effect'>(`exp_${at.toString()}`, { ...effect, ...one }));
      const made = publishEffects(items, [], { ...facts, recorded: counted });
      return made.get(items.at(-1)?.id ?? '')?.result.kind;
    };
    expect(last(measured(2))).toBe('compared-areas');
    expect(last(measured(1), measured(2))).toBe('withheld');
    const others = { control: 'South', aroundTreated: '', aroundControl: '' };
    expect(last(measured(1, { ...others, treated: 'e1' }), measured(2))).toBe('withheld');
    // Those of fewer months come first: with the longer one withheld nothing can be subtracted from.
    expect(last(measured(2), measured(1))).toBe('compared-areas');
    expect(last(measured(2), measured(2))).toBe('compared-areas');
    // What shares no area, or is withheld or not counted itself, tells nothing.
    expect(
      last(measured(1, { ...others, treated: 'North', control: 'Bridge' }), measured(2, { ...others, treated: 'Fant', control: 'South' })),
    ).toBe('compared-areas');
    expect(last(measured(1, { ...others, control: 'Nowhere' }), measured(2))).toBe('compared-areas');
  });

  it('is withheld beside what other editions have published: a result, by its areas or by any, and the table of a year', () => {
    const counted = [...month('2017-04', { ...before, E1: 1 }), ...recorded, ...month('2017-07', after)];
    const result = (known: readonly PublicCount[]) =>
      publishEffect({ ...effect, areas: { ...areas, months: 2 } }, { ...facts, recorded: counted, known }).result.kind;
    const published = { crime: 'Burglary', months: 1, beganOn: '2017-06-01' } as const;
    expect(result([])).toBe('compared-areas');
    expect(result(countsOfResult(counted, { ...published, areas }))).toBe('withheld');
    expect(result(countsOfResult(counted, { ...published, areas: null }))).toBe('withheld');
    expect(result(countsOfResult(counted, { ...published, months: 2, areas }))).toBe('compared-areas');
    const table = { layer: 'ward', code: 'E1', kinds: ['Burglary'], months: ['2017-05'] } as const;
    expect(result([table])).toBe('withheld');
    expect(result([{ ...table, code: 'E6' }])).toBe('compared-areas');
  });

  it('is told of small areas for all crime alone, and only where no total is missing in either layer', () => {
    const small = [...month('2017-05', before, 'small-area'), ...month('2017-06', after, 'small-area')];
    expect(resultOf({ crime: '' }, small)).toMatchObject({ estimate: -118, counted: { crime: '', months: 1 } });
    expect(resultOf({}, small)).toEqual({ kind: 'withheld', threshold: 5 });
    const wards = (value: number): readonly PlaceCount[] =>
      ['2017-05', '2017-06'].flatMap((period) =>
        ['W1', 'W2', 'W3'].map((code, at) => ({
          layer: 'ward',
          code,
          name: code,
          measure: 'Burglary',
          period,
          value: at === 0 ? value : 400,
        })),
      );
    expect(resultOf({ crime: '' }, [...small, ...wards(50)])).toMatchObject({ estimate: -118 });
    expect(resultOf({ crime: '' }, [...small, ...wards(3)])).toEqual({ kind: 'withheld', threshold: 5 });
  });
});

describe('the counts of the area of an action', () => {
  it('cannot be worked out from what is published and the counts of every other area: other counts look the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 20, max: 400 }), (treatedBefore, treatedAfter) => {
        const none = { aroundTreatedBefore: null, aroundTreatedAfter: null, aroundControlBefore: null, aroundControlAfter: null };
        const publishedOf = (more: number) => {
          const own = { treatedBefore: treatedBefore + more, treatedAfter: treatedAfter + more, controlBefore: 308, controlAfter: 318 };
          return JSON.stringify(publishEffect({ ...effect, counts: { ...own, ...none } }, facts).result);
        };
        expect([-3, -2, -1, 1, 2, 3].some((more) => publishedOf(more) === publishedOf(0))).toBe(true);
      }),
    );
  });
});

describe('what became of it in a series', () => {
  const seriesId = SeriesId.parse('ser_needles');
  const published = (values: readonly number[], marks: Parameters<typeof publishSeries>[1] = []) =>
    publishSeries({ ...MONTHLY_SERIES, title: 'Needles', slug: 'needles', unit: 'needles' }, marks, observedFrom('2016-01', values));
  const before = [41, 38, 44, 40, 39, 43, 42, 37, 41, 40, 44, 39, 42, 38, 41, 40, 43];
  const after = [21, 24, 19, 22, 20, 23, 18, 22, 21, 20];
  const inSeries = (values: readonly number[], beganOn: string, marks: Parameters<typeof publishSeries>[1] = []) =>
    publishEffect({ ...effect, seriesId, beganOn }, { ...facts, series: new Map([[seriesId, published(values, marks)]]) }).result;

  it('is the step from before to after, with its bounds', () => {
    const result = inSeries([...before, ...after], '2017-06-01');
    expect(result).toMatchObject({ kind: 'series', series: 'needles', more: true, values: { before: 17, after: 10 } });
    if (result.kind !== 'series') throw new Error('it can be told');
    expect(result.estimate).toBeCloseTo(21 - 691.999 / 17, 1);
    expect(result.high).toBeLessThan(0);
    expect(result.p).toBeLessThan(0.001);
  });

  it('leaves out the month in which the action began where it did not begin on its first day', () => {
    const result = inSeries([...before, 999, ...after], '2017-06-15');
    expect(result).toMatchObject({ kind: 'series', values: { before: 17, after: 10 } });
  });

  it('is not told where there are too few values, or where recording changed after it began', () => {
    expect(inSeries([...before, ...after.slice(0, 3)], '2017-06-01')).toEqual({ kind: 'cannot-say', why: 'too-few-values' });
    const mark = { seriesId, at: '2017-08', mark: { kind: 'phase', cause: 'recording-practice', reason: 'Counted anew' } } as const;
    expect(inSeries([...before, ...after], '2017-06-01', [mark])).toEqual({ kind: 'cannot-say', why: 'recording-changed' });
  });

  it('is not told of a series that the public does not see', () => {
    expect(publishEffect({ ...effect, seriesId }, facts).result).toEqual({ kind: 'cannot-say', why: 'series-not-public' });
  });
});
