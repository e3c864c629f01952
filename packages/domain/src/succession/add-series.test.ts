import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeValueNote } from '../spc/value-note.ts';
import { addSeries, type SeriesPart } from './add-series.ts';

const MISSING_IN_SOUTH = writeValueNote({ code: 'not-known-for', parts: ['South'] });

const part = (name: string, values: readonly (number | null)[], more: Partial<SeriesPart> = {}): SeriesPart => ({
  name,
  unit: 'offences',
  interval: 'month',
  observations: values.map((value, index) => ({
    period: `2016-${(index + 1).toString().padStart(2, '0')}`,
    value,
    denominator: null,
    note: '',
  })),
  ...more,
});
const sums = (parts: readonly SeriesPart[]) => {
  const added = addSeries(parts);
  return added.ok ? added.value.map(({ value }) => value) : added.failure;
};

describe('series of the parts of a new area', () => {
  it('are added month by month, and a month that is missing in one part is missing in the sum and says in which', () => {
    expect(sums([part('North', [1, 2, 3]), part('South', [10, 20, 30])])).toEqual([11, 22, 33]);
    const added = addSeries([part('North', [1, 2, 3, 4]), part('South', [10, null, 30])]);
    expect(added.ok && added.value).toEqual([
      { period: '2016-01', value: 11, denominator: null, note: '' },
      { period: '2016-02', value: null, denominator: null, note: MISSING_IN_SOUTH },
      { period: '2016-03', value: 33, denominator: null, note: '' },
      { period: '2016-04', value: null, denominator: null, note: MISSING_IN_SOUTH },
    ]);
  });

  it('keep a month that is missing in every part as missing', () => {
    const gap = { observations: [part('', [5]).observations, part('', [null, null, 7]).observations.slice(2)].flat() };
    expect(sums([part('North', [], gap), part('South', [], gap)])).toEqual([10, null, 14]);
  });

  it('are not added where that says nothing: events, rates, other units or intervals, no month in common', () => {
    const north = part('North', [1, 2]);
    expect(sums([north])).toEqual({ code: 'too-few-parts' });
    expect(sums([north, part('South', [1], { interval: 'event' })])).toEqual({ code: 'events' });
    expect(sums([north, part('South', [1], { interval: 'quarter' })])).toEqual({ code: 'intervals-differ', parts: ['South'] });
    expect(sums([north, part('South', [1], { unit: 'incidents' })])).toEqual({ code: 'units-differ', parts: ['South'] });
    expect(sums([north, part('South', [1.5])])).toEqual({ code: 'not-counts', parts: ['South'] });
    expect(sums([part('North', [40], { unit: '% of residents' }), part('South', [60], { unit: '% of residents' })])).toEqual({
      code: 'not-counts',
      parts: ['North', 'South'],
    });
    expect(sums([north, part('South', [null, null, 3])])).toEqual({ code: 'no-common-period' });
  });

  it('have the counts and the denominators of a rate added, never the rates', () => {
    const rate = (name: string, value: number, denominator: number) =>
      part(name, [], { observations: [{ period: '2016-01', value, denominator, note: '' }] });
    const added = addSeries([rate('North', 10, 100), rate('South', 30, 900)]);
    expect(added.ok && added.value[0]).toMatchObject({ value: 40, denominator: 1000 });
    expect(sums([rate('North', 10, 100), part('South', [30])])).toEqual({ code: 'denominators-differ', parts: ['South'] });
  });

  it('say the same in whichever order the parts are given', () => {
    const values = fc.array(fc.option(fc.nat({ max: 500 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 2, maxLength: 5 }), (all) => {
        const parts = all.map((each, index) => part(index.toString(), each));
        expect(sums(parts.toReversed())).toEqual(sums(parts));
        const added = addSeries(parts);
        if (!added.ok) return;
        for (const [index, { value }] of added.value.entries()) {
          const own = all.map((each) => each[index] ?? null);
          expect(value).toBe(own.includes(null) ? null : own.reduce<number>((sum, one) => sum + (one ?? 0), 0));
        }
      }),
    );
  });
});
