import { expect, it } from 'vitest';
import { numberFrom } from '../ui/number-from.ts';
import { NUMBERS, poundsToEdit } from './number-controls.ts';

it('shows pounds with two figures of pence or none, and what was refused as it was typed', () => {
  expect([37_104, 1250.5, 0.05, 0].map(poundsToEdit)).toEqual(['37104', '1250.50', '0.05', '0']);
  expect([poundsToEdit('many'), poundsToEdit(null)]).toEqual(['many', '']);
});

it('reads back what it shows, to the penny, in every control of a number', () => {
  for (const { show } of Object.values(NUMBERS))
    for (let pence = 0; pence < 200_000; pence += 37) expect(numberFrom(show(pence / 100))).toBe(pence / 100);
});
