import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generator, poisson } from '../spc/cases/random-numbers.ts';
import kent from './cases/kent-violence-2016.json' with { type: 'json' };
import { type Comparison, type ComparisonClaim, Comparison as ComparisonSchema, compareArea } from './comparison.ts';
import { type AreaCount, funnelOf } from './funnel.ts';

function compare(areas: readonly AreaCount[], code: string): Comparison {
  const funnel = funnelOf(areas);
  const comparison = funnel.ok ? compareArea(funnel.value, code) : null;
  if (comparison === null) throw new Error('no comparison');
  return comparison;
}

const rateOf = ({ count, people }: AreaCount): number => ((count ?? Number.NaN) / (people ?? Number.NaN)) * 1000;

/** Whether a claim about the first of these areas is true of them, worked out from counts and people alone. */
function holds(claim: ComparisonClaim, areas: readonly AreaCount[]): boolean {
  const placed = areas.filter(({ count, people }) => count !== null && people !== null);
  const count = placed.reduce((sum, area) => sum + (area.count ?? 0), 0);
  const people = placed.reduce((sum, area) => sum + (area.people ?? 0), 0);
  const z = (area: AreaCount): number => {
    const expected = ((area.people ?? 0) * count) / people;
    return ((area.count ?? 0) - expected) / Math.sqrt(expected);
  };
  const phi = placed.reduce((sum, area) => sum + z(area) ** 2, 0) / placed.length;
  const adjusted = (area: AreaCount): number => z(area) / Math.sqrt(Math.max(1, phi));
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-8 * Math.max(1, Math.abs(one), Math.abs(other));
  const [own] = areas;
  if (own === undefined) return false;
  switch (claim.kind) {
    case 'beside-neighbours': {
      const distance = adjusted(own);
      const right =
        claim.state === 'higher'
          ? distance > (claim.strength === 'very-unusual' ? 3 : 2)
          : claim.state === 'lower'
            ? distance < (claim.strength === 'very-unusual' ? -3 : -2)
            : claim.strength === 'usual';
      return (
        right &&
        placed.length >= 6 &&
        near(claim.z, distance) &&
        near(claim.rate, rateOf(own)) &&
        near(claim.pooledRate, (count / people) * 1000)
      );
    }
    case 'cannot-tell':
      return claim.areas === placed.length && (claim.rate === null) === (own.count === null || own.people === null);
    case 'others-beyond':
      return (
        claim.higher.every(({ name }) => areas.some((area) => area !== own && area.name === name && adjusted(area) > 2)) &&
        claim.lower.every(({ name }) => areas.some((area) => area !== own && area.name === name && adjusted(area) < -2))
      );
    case 'place':
      return (
        claim.place === 1 + placed.filter((area) => rateOf(area) > rateOf(own)).length &&
        claim.from <= claim.place &&
        claim.place <= claim.to &&
        claim.areas === placed.length
      );
    case 'plain-limits':
      return near(claim.plainZ, z(own)) && claim.areas === placed.length;
    case 'dispersion':
      return near(claim.phi, phi) && claim.applied >= 1 && claim.tauSquaredWinsorised >= 0;
    case 'left-out':
      return claim.areas.length === areas.length - placed.length;
  }
}

describe('an area beside its neighbours', () => {
  it('is told as its neighbours where a plain chart would call it exceptional', () => {
    const { state, claims } = compare(kent.areas, 'E07000110');
    expect(state).toBe('as-neighbours');
    expect(claims).toContainEqual(expect.objectContaining({ kind: 'plain-limits', beyond: 10, areas: 13, thisOne: true }));
    expect(claims).toContainEqual(expect.objectContaining({ kind: 'others-beyond', others: 12, lower: [] }));
    expect(claims).toContainEqual({ kind: 'place', place: 9, tied: 0, from: 1, to: 13, areas: 13 });
    expect(compare(kent.areas, 'E07000114')).toMatchObject({ state: 'higher' });
  });

  it('is not called usual where nothing could have been called unusual', () => {
    const few = kent.areas.slice(0, 5);
    const why = (areas: readonly AreaCount[], code: string) => {
      const { state, claims } = compare(areas, code);
      return [state, claims[0]?.kind === 'cannot-tell' ? claims[0].why : null];
    };
    expect(why(few, 'E07000114')).toEqual(['cannot-tell', 'too-few-areas']);
    const one = [{ code: 'a', name: 'A', count: 9000, people: 1_000_000 }];
    const small = Array.from({ length: 6 }, (_, index) => ({ code: index.toString(), name: '', count: 30 + index, people: 1000 }));
    expect(why([...one, ...small], 'a')).toEqual(['cannot-tell', 'too-large-a-share']);
    const unknown = kent.areas.map((area, index) => (index === 0 ? { ...area, count: null } : area));
    expect(why(unknown, 'E06000035')).toEqual(['cannot-tell', 'no-count']);
  });

  it('claims nothing that is not true of the areas', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            count: fc.option(fc.nat({ max: 3000 }), { freq: 12 }),
            people: fc.option(fc.integer({ min: 500, max: 300_000 }), { freq: 12 }),
          }),
          { minLength: 2, maxLength: 20 },
        ),
        (list) => {
          const areas = list.map((area, index) => ({ ...area, code: index.toString(), name: `Area ${index.toString()}` }));
          const funnel = funnelOf(areas);
          if (!funnel.ok) return;
          const comparison = ComparisonSchema.parse(compareArea(funnel.value, '0'));
          for (const claim of comparison.claims) expect(holds(claim, areas), JSON.stringify(claim)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is called unusual by chance in no more than one of twenty, and its place lies within its interval', () => {
    const random = generator(15);
    let [unusual, outOfPlace] = [0, 0];
    const tries = 120;
    for (let round = 0; round < tries; round += 1) {
      const people = Array.from({ length: 13 }, () => 5000 + Math.floor(random() * 50_000));
      // Twelve of one rate; the first has the highest of all by a little.
      const areas = people.map((size, index) => ({
        code: index.toString(),
        name: '',
        count: poisson(size * (index === 0 ? 0.0203 : 0.02), random),
        people: size,
      }));
      const { state, claims } = compare(areas, '5');
      if (state !== 'as-neighbours') unusual += 1;
      const place = compare(areas, '0').claims.find((claim) => claim.kind === 'place');
      if (place?.kind !== 'place' || place.from > 1) outOfPlace += 1;
      expect(claims.some(({ kind }) => kind === 'place')).toBe(true);
    }
    expect(unusual / tries).toBeLessThan(0.08);
    expect(outOfPlace / tries).toBeLessThan(0.05);
  });
});
