import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameValue } from './is-same-value.ts';

/** The same value with the fields of every object in the opposite order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, part]) => [name, turned(part)]),
  );
};

describe('two values', () => {
  it('are the same in whatever order their fields are', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isSameValue(value, turned(value)) && isSameValue(turned(value), value)));
  });

  it('are the same only where vitest, which compares by other means, finds them so', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => {
        if (isSameValue(one, other)) expect(one).toEqual(other);
        else expect(one).not.toEqual(other);
      }),
    );
  });

  it.each([
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 1 }, { a: 1, b: null }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{ kind: 'agencies', agencyIds: ['a'] }, { agencyIds: ['a'], kind: 'agencies' }, true],
    [null, {}, false],
    [0, -0, true],
    ['1', 1, false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(isSameValue(one, other)).toBe(same);
    expect(isSameValue(other, one)).toBe(same);
  });
});
