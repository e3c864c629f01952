import { expect, it } from 'vitest';
import { keptInWords } from './kept-in-words.ts';

it('says money as people write it, and anything else as it is kept', () => {
  expect([{ pence: 125_050 }, { pence: 3_710_400 }, [1], null, 5].map(keptInWords)).toEqual([
    '£1,250.50',
    '£37,104',
    '[\n 1\n]',
    'null',
    '5',
  ]);
});
