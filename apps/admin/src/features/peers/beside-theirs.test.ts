import { expect, it } from 'vitest';
import { asStored, besideTheirs, type GroupText } from './beside-theirs.ts';

const STORED: GroupText = { title: 'Kent', reason: 'Near', source: '', chosen: ['Dover', 'Medway', 'Swale'] };
const NONE = (): readonly string[] => [];

it('keeps what one has typed, and takes over what somebody else has changed meanwhile and one has not', () => {
  const typed = { ...asStored(STORED), reason: 'Near and as' };
  const theirs = { ...STORED, chosen: ['Dover', 'Swale'] };
  const beside = besideTheirs(typed, theirs, NONE);
  expect(beside.contested).toEqual([]);
  expect(beside.typed).toEqual({ ...asStored(theirs), reason: 'Near and as' });
  expect(besideTheirs(asStored(STORED), theirs, NONE).typed).toEqual(asStored(theirs));
});

it('leaves to choose what both have changed otherwise, until one of them is what was begun from', () => {
  const typed = { ...asStored(STORED), reason: 'Near and as', title: 'Kent and Medway' };
  const theirs = { ...STORED, reason: 'Like ours', title: 'Kent and Medway' };
  const beside = besideTheirs(typed, theirs, NONE);
  expect(beside.contested).toEqual(['reason']);
  expect(beside.typed.reason).toBe('Near and as');
  const kept = { ...beside.typed, from: { ...beside.typed.from, reason: theirs.reason } };
  expect(besideTheirs(kept, theirs, NONE)).toEqual({ typed: kept, contested: [], contestedCodes: [] });
  const given = { ...kept, reason: theirs.reason };
  expect(besideTheirs(given, theirs, NONE).typed).toEqual(asStored(theirs));
  // A third change of the same words is asked about again.
  expect(besideTheirs(kept, { ...theirs, reason: 'Others' }, NONE).contested).toEqual(['reason']);
});

it('leaves to choose a code that both have typed otherwise', () => {
  const typed = { ...asStored(STORED), codes: { Dover: 'E07000108 ', Swale: 'E07000113' } };
  const storedCodes = (area: string): readonly string[] => (area === 'Dover' ? ['E07000112'] : area === 'Swale' ? ['E07000113'] : []);
  expect(besideTheirs(typed, STORED, storedCodes).contestedCodes).toEqual(['Dover']);
  const kept = { ...typed, from: { ...typed.from, codes: { Dover: 'E07000112' } } };
  expect(besideTheirs(kept, STORED, storedCodes).contestedCodes).toEqual([]);
});
