import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import limits from './cases/funnelplotr-poisson-limits.json' with { type: 'json' };
import kent from './cases/kent-violence-2016.json' with { type: 'json' };
import { type AreaCount, type Funnel, funnelLimits, funnelOf } from './funnel.ts';
import { intervalOfCount, normalDeviate, normalTail, outsidePoissonLimits, poissonAtMost, poissonLimits } from './poisson.ts';

function funnel(areas: readonly AreaCount[], per = 1000): Funnel {
  const made = funnelOf(areas, per);
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

const named = (made: Funnel, name: string) => {
  const point = made.points.find((one) => one.name === name);
  if (point === undefined) throw new Error(name);
  return point;
};

/** Areas with counts from 0 to some thousands, no two with one code. */
const someAreas = (fewest: number) =>
  fc
    .array(fc.record({ count: fc.nat({ max: 5000 }), people: fc.integer({ min: 1, max: 400_000 }) }), { minLength: fewest, maxLength: 25 })
    .map((list) => list.map((area, index) => ({ ...area, code: `E${index.toString()}`, name: `Area ${index.toString()}` })))
    .filter((list) => list.some(({ count }) => count > 0));

describe('the funnel of the districts of Kent', () => {
  const violence = funnel(kent.areas);

  it('has the over-dispersion that was worked out elsewhere, by both methods', () => {
    expect(violence.rate).toBeCloseTo(25.846, 3);
    expect(violence.dispersion.multiplicative.phi).toBeCloseTo(192.6, 1);
    expect(violence.dispersion.additive.tauSquared).toBeCloseTo(0.01583, 5);
    expect(violence.dispersion.additive.tauSquaredWinsorised).toBeCloseTo(0.01041, 5);
  });

  it('has ten of thirteen districts beyond the limits of chance, and Thanet alone once over-dispersion is allowed for', () => {
    expect(violence.points.filter(({ beyondPlain }) => beyondPlain)).toHaveLength(10);
    expect(violence.points.filter(({ beyond }) => beyond !== null).map(({ name }) => name)).toEqual(['Thanet']);
    expect(named(violence, 'Thanet').z).toBeCloseTo(2.07, 2);
    expect(named(violence, 'Thanet').plainZ).toBeCloseTo(28.7, 1);
    expect(named(violence, 'Sevenoaks').plainZ).toBeCloseTo(-23.2, 1);
  });

  it('has Maidstone among its neighbours, with either count of people', () => {
    const maidstone = named(violence, 'Maidstone');
    expect([maidstone.rate, maidstone.z].map((value) => value.toFixed(2))).toEqual(['23.47', '-0.42']);
    expect(maidstone).toMatchObject({ beyond: null, beyondPlain: true, place: 9, tied: 0 });
    // Between two censuses, 63 months after the first of 120.
    const midYear = kent.areas.map((area) => ({ ...area, people: area.people + (area.people2021 - area.people) * (63 / 120) }));
    const later = named(funnel(midYear), 'Maidstone');
    expect([later.rate, later.z].map((value) => value.toFixed(2))).toEqual(['21.96', '-0.54']);
  });
});

describe('a funnel', () => {
  it('leaves out and names what it cannot place, and never takes it for nought', () => {
    const made = funnel([
      { code: 'a', name: 'A', count: 10, people: 1000 },
      { code: 'b', name: 'B', count: null, people: 1000 },
      { code: 'c', name: 'C', count: 2.5, people: 1000 },
      { code: 'd', name: 'D', count: 5, people: 0 },
      { code: 'e', name: 'E', count: 0, people: 1000 },
    ]);
    expect(made.rate).toBe(5);
    expect(made.leftOut.map(({ code, why }) => [code, why])).toEqual([
      ['b', 'no-count'],
      ['c', 'not-a-count'],
      ['d', 'no-people'],
    ]);
  });

  it('is refused where there is nothing to compare', () => {
    const one = { code: 'a', name: 'A', count: 10, people: 1000 };
    expect(funnelOf([one])).toMatchObject({ failure: { code: 'too-few-areas', count: 1 } });
    expect(funnelOf([one, one])).toMatchObject({ failure: { code: 'repeated-area', areas: ['A'] } });
    expect(
      funnelOf([
        { ...one, count: 0 },
        { ...one, code: 'b', count: 0 },
      ]),
    ).toMatchObject({ failure: { code: 'nothing-counted' } });
  });

  it('is the same in any order of areas, and for any multiple of people', () => {
    fc.assert(
      fc.property(someAreas(6), fc.integer({ min: 2, max: 9 }), (areas, times) => {
        const made = funnel(areas);
        const turned = funnel(areas.toReversed().map((area) => ({ ...area, people: area.people * times })));
        for (const { code, z, beyond, place, from, to } of made.points) {
          const same = turned.points.find((point) => point.code === code);
          expect(same).toMatchObject({ beyond, place, from, to });
          expect(same?.z).toBeCloseTo(z, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('calls unusual just what lies outside its own limits, and nothing that chance alone explains', () => {
    fc.assert(
      fc.property(someAreas(6), (areas) => {
        const made = funnel(areas);
        for (const point of made.points) {
          for (const sigmas of [2, 3] as const) {
            const { lower, upper } = funnelLimits(made, point.people, sigmas);
            const margin = 1e-9 * made.per;
            if (point.beyond !== null && point.beyond >= sigmas) {
              expect(point.rate < lower + margin || point.rate > upper - margin).toBe(true);
              expect(outsidePoissonLimits(point.count, point.expected, sigmas)).toBe(point.z > 0 ? 'above' : 'below');
            } else expect(point.rate > lower - margin && point.rate < upper + margin).toBe(true);
          }
          expect(Math.abs(point.z)).toBeLessThanOrEqual(point.largestZ + 1e-9);
          expect(point.from <= point.place && point.place + point.tied <= point.to).toBe(true);
          expect(point.rateFrom <= point.rate && point.rate <= point.rateTo).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the limits of chance', () => {
  it('agree with FunnelPlotR’s own test of its Poisson limits', () => {
    for (const { tail, lower, upper } of limits.tails)
      limits.expected.forEach((count, index) => {
        const interval = intervalOfCount(count, tail);
        expect(interval.lower / count).toBeCloseTo(lower[index] ?? Number.NaN, 7);
        expect(interval.upper / count).toBeCloseTo(upper[index] ?? Number.NaN, 6);
      });
  });

  it('are those of tables', () => {
    expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 12);
    expect(normalDeviate(0.001)).toBeCloseTo(3.090232306167813, 10);
    expect(poissonAtMost(3, 2)).toBeCloseTo(Math.exp(-2) * (1 + 2 + 2 + 4 / 3), 12);
    expect(intervalOfCount(0, 0.025)).toEqual({ lower: 0, upper: expect.closeTo(3.6888794541139363, 9) as number });
  });

  it('are the sums of single chances, and a count lies outside just where the limits say', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 60, noNaN: true }), fc.nat({ max: 120 }), fc.constantFrom(2, 3), (mean, count, sigmas) => {
        let [term, sum] = [Math.exp(-mean), Math.exp(-mean)];
        for (let k = 1; k <= count; k += 1) {
          term *= mean / k;
          sum += term;
        }
        expect(poissonAtMost(count, mean)).toBeCloseTo(sum, 9);
        const { lower, upper } = poissonLimits(mean, sigmas);
        expect(lower >= 0 && lower <= mean && upper >= mean).toBe(true);
        expect(outsidePoissonLimits(count, mean, sigmas)).toBe(count > upper ? 'above' : count < lower ? 'below' : null);
      }),
      { numRuns: 200 },
    );
  });

  it('come near to mean ± sigmas √mean for large counts', () => {
    const { lower, upper } = poissonLimits(100_000, 3);
    expect((upper - 100_000) / Math.sqrt(100_000)).toBeCloseTo(3, 1);
    expect((100_000 - lower) / Math.sqrt(100_000)).toBeCloseTo(3, 1);
  });
});
