import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf, sumsOverStretches } from './sums-of-stretches.ts';

/** Numbers of some kinds over some stretches, as they are public: the kinds and the stretches of each. */
const world = fc.integer({ min: 1, max: 3 }).chain((kinds) =>
  fc.integer({ min: 1, max: 7 }).chain((stretches) =>
    fc.record({
      kinds: fc.constant(kinds),
      stretches: fc.constant(stretches),
      chosen: fc.subarray(
        Array.from({ length: kinds }, (_, kind) => kind),
        { minLength: 1 },
      ),
      numbers: fc.array(
        fc.record({
          kinds: fc.subarray(
            Array.from({ length: kinds }, (_, kind) => kind),
            { minLength: 1 },
          ),
          stretches: fc.subarray(
            Array.from({ length: stretches }, (_, stretch) => stretch),
            { minLength: 1 },
          ),
        }),
        { maxLength: 9 },
      ),
    }),
  ),
);

const vectorOf = (of: { readonly kinds: readonly number[]; readonly stretches: readonly number[] }, kinds: number, stretches: number) =>
  Array.from({ length: kinds * stretches }, (_, at) =>
    of.kinds.includes(Math.floor(at / stretches)) && of.stretches.includes(at % stretches) ? 1 : 0,
  );

describe('the sets of stretches whose sum is known', () => {
  it('are those that are found by trying every set', () => {
    let several = 0;
    fc.assert(
      fc.property(world, ({ kinds, stretches, chosen, numbers }) => {
        const vectors = numbers.map((number) => vectorOf(number, kinds, stretches));
        const span = spanOf(vectors);
        const sets = Array.from({ length: 2 ** stretches - 1 }, (_, bits) =>
          Array.from({ length: stretches }, (__, stretch) => stretch).filter((stretch) => ((bits + 1) & (1 << stretch)) !== 0),
        );
        const tried = sets.filter((set) => span.has(vectorOf({ kinds: chosen, stretches: set }, kinds, stretches)));
        const found = sumsOverStretches(vectors, { kinds, stretches, chosen }, 1000);
        if (tried.length > 1) several += 1;
        expect((found ?? []).map(String).toSorted()).toEqual(tried.map(String).toSorted());
        if (tried.length > 0) expect(sumsOverStretches(vectors, { kinds, stretches, chosen }, tried.length - 1)).toBeNull();
      }),
      { numRuns: 300 },
    );
    expect(several).toBeGreaterThan(50);
  });

  it('are found among many stretches where what is public runs over months in a row', () => {
    const stretches = 24;
    // A run of twelve months that begins a month later each time: the difference of two is known, and no month by itself.
    const vectors = Array.from({ length: 13 }, (_, from) =>
      Array.from({ length: stretches }, (__, at) => (at >= from && at < from + 12 ? 1 : 0)),
    );
    const found = sumsOverStretches(vectors, { kinds: 1, stretches, chosen: [0] }, 10_000) ?? [];
    expect(found).toContainEqual(Array.from({ length: 12 }, (_, at) => at + 3));
    expect(found).toContainEqual(Array.from({ length: 24 }, (_, at) => at));
    expect(found.every((set) => set.length >= 12)).toBe(true);
    expect(sumsOverStretches(vectors, { kinds: 1, stretches, chosen: [0] }, 3)).toBeNull();
  });
});
