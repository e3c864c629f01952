import fc from 'fast-check';
import { expect, it } from 'vitest';
import { relativePath } from './relative-path.ts';

/** Every point of a path of `M`, `l` and `z`, by its place. */
function pointsOf(path: string): readonly string[] {
  return path
    .split('M')
    .slice(1)
    .flatMap((part) => {
      const [start = '', steps = ''] = part.replace(/z$/u, '').split('l');
      const numbers = (steps.match(/-?\d+/gu) ?? []).map(Number);
      let [x = 0, y = 0] = start.split(',').map(Number);
      const points = [`${x.toString()},${y.toString()}`];
      for (let at = 0; at < numbers.length; at += 2) {
        [x, y] = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)];
        points.push(`${x.toString()},${y.toString()}`);
      }
      return points;
    });
}

it('an outline told by steps leads through the same points, and takes fewer letters', () => {
  const point = fc.tuple(fc.integer({ min: -50, max: 1000 }), fc.integer({ min: -50, max: 1000 }));
  fc.assert(
    fc.property(fc.array(fc.array(point, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 3 }), (rings) => {
      const path = rings.map((ring) => `M${ring.map((at) => at.join(',')).join('L')}Z`).join('');
      const expected = rings.flatMap((ring) => ring.map((at) => at.join(',')).filter((at, index, all) => at !== all[index - 1]));
      expect(pointsOf(relativePath(path))).toEqual(expected);
    }),
  );
  expect(relativePath('M245,233L251,221L265,200L265,200L245,233ZM1,1L0,2Z')).toBe('M245,233l6-12 14-21-20 33zM1,1l-1 1z');
});
