import { expect, it } from 'vitest';
import { answersOfFile } from './answers-of-file.ts';

it('answers of a file are its own before those of every file, and never those of another', () => {
  const names = new Set(['kent.zip', 'Needles: finds.csv']);
  const given = {
    '2016-01': 'missing',
    '2016-02': 'missing',
    'kent.zip:2016-01': 'as-counted',
    'Needles: finds.csv:role:3': 'value',
    'keep:Total': 'we publish it',
  };
  const ofAll = { '2016-01': 'missing', '2016-02': 'missing', 'keep:Total': 'we publish it' };
  expect(answersOfFile('kent.zip', names, given)).toEqual({ ...ofAll, '2016-01': 'as-counted' });
  expect(answersOfFile('Needles: finds.csv', names, given)).toEqual({ ...ofAll, 'role:3': 'value' });
});
