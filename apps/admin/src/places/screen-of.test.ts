import { expect, it } from 'vitest';
import { hashOf, screenOf } from './screen-of.ts';

it('leads to the field in which what is said of the partnership is put right, on the screen of its subject', () => {
  const at = (field: string) => {
    const place = { kind: 'partnership', id: 'par_swale', field } as const;
    return `${screenOf(place.kind, place.field)}#${hashOf(place)}`;
  };
  expect(at('force')).toBe('/editions/$label/settings/partnership#partnership--force');
  expect(at('licence')).toBe('/editions/$label/settings/site#partnership--licence');
  expect(hashOf({ kind: 'series', id: 'ser_1', field: 'area' })).toBe('ser_1--area');
});
