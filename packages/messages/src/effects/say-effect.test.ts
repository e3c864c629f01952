import type { SnapshotEffect, SnapshotEffectResult } from '@saferplan/domain/publication';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { effectInWords } from './say-effect.ts';

const compared = { kind: 'compared-areas', estimate: -118, low: -196, high: -40, more: true, around: true } as const;
const effect: SnapshotEffect = {
  text: 'Fewer needles are found in the park',
  where: 'The park and the streets beside it',
  measure: 'Needles that wardens find',
  way: 'fall',
  comparedWith: 'The recreation ground, of the same size and use',
  source: '',
  beganOn: '2017-06-01',
  saidAt: '2017-04-02T10:00:00.000Z',
  amendedAt: '',
  said: 'before',
  result: compared,
};

it('a fall that is more than chance is told with its bounds, and never as caused by the action', () => {
  expect(effectInWords(effect, 'en')).toEqual({
    expected: [
      'Expected: Fewer needles are found in the park',
      'Where: The park and the streets beside it',
      'Measured by: Needles that wardens find',
      'It is to fall.',
      'Compared with: The recreation ground, of the same size and use',
    ],
    said: 'Said on 2 April 2017, before the action began on 1 June 2017.',
    result: [
      '118 fewer than the areas compared with would lead one to expect, those around both counted in (19 times in 20 between −196 and −40).',
      'That is more than chance.',
      'It went the way that was expected.',
      'It does not show that the action was the cause.',
    ],
  });
});

it('what was counted of crime recorded by place is told with its kind and its time', () => {
  const counted = (crime: string, months: number) =>
    effectInWords({ ...effect, result: { ...compared, counted: { crime, months } } }, 'en').result[1];
  expect(counted('Burglary', 12)).toBe('Counted from crime recorded by place (Burglary), over 12 months before and as long after.');
  expect(counted('', 1)).toBe('Counted from crime recorded by place (all kinds), over one month before and as long after.');
});

it('what was said or changed after the action began is told as such, in both languages', () => {
  const changed: SnapshotEffect = { ...effect, said: 'changed-after', amendedAt: '2017-07-01T10:00:00.000Z' };
  expect(effectInWords(changed, 'en').said).toContain('changed on 1 July 2017, after the action began on 1 June 2017');
  expect(effectInWords(changed, 'cy').said).toContain('newidiwyd ar 1 Gorffennaf 2017, ar ôl i’r cam ddechrau ar 1 Mehefin 2017');
});

it('a difference is told as more than chance just where 0 lies outside its bounds, and what is withheld shows no number but the threshold', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 500 }), (estimate, margin) => {
      const [low, high] = [estimate - margin, estimate + margin];
      const result: SnapshotEffectResult = {
        kind: 'compared-areas',
        estimate,
        low,
        high,
        more: low > 0 || high < 0,
        around: false,
      };
      const said = effectInWords({ ...effect, result }, 'en').result.join(' ');
      expect(said.includes('That is more than chance.')).toBe(low > 0 || high < 0);
      expect(said.includes('was the cause')).toBe(low > 0 || high < 0);
    }),
  );
  const withheld = effectInWords({ ...effect, result: { kind: 'withheld', threshold: 5 } }, 'en').result.join(' ');
  expect(withheld.match(/\d+/gu)).toEqual(['5']);
});
