import { expect, it } from 'vitest';
import { dutiesOn } from './statutory-frame.ts';

const keysOn = (frame: 'england' | 'wales', day: string): readonly string[] => dutiesOn(frame, day).map(({ key }) => key);

it('asks of a plan what the law of its country asked on its last day', () => {
  expect(keysOn('england', '2018-03-31')).toEqual(['act-together', 'strategy', 'reducing-reoffending', 'assessment']);
  expect(keysOn('england', '2026-03-31')).toContain('serious-violence');
  expect(keysOn('wales', '2007-10-01')).toEqual(['act-together', 'strategy']);
  expect(keysOn('wales', '2026-12-31')).toEqual(expect.arrayContaining(['wellbeing', 'gender-violence', 'assessment']));
});
