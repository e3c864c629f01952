import { expect, it } from 'vitest';
import { changesOf, openQuestionsOf } from './round-changes.ts';

it('counts values apart from what is missing', () => {
  expect(changesOf([])).toEqual({ values: 0, missing: 0 });
  expect(
    changesOf([
      { changes: 84, missing: 84 },
      { changes: 10, missing: 3 },
    ]),
  ).toEqual({ values: 7, missing: 87 });
});

it('counts the questions that are not answered of files that are not left out', () => {
  const questions = [
    { id: '2016-07', answer: null },
    { id: '2016-08', answer: 'missing' },
    { id: '2016-09', answer: null },
  ];
  const files = [
    { place: 0, outcome: 'stored' as const, questions },
    { place: 1, outcome: 'left-out' as const, questions },
    { place: 2, outcome: 'nothing' as const, questions: questions.slice(0, 1) },
  ];
  expect(openQuestionsOf(files, new Map())).toBe(3);
  expect(openQuestionsOf(files, new Map([[0, { '2016-09': 'as-counted' }]]))).toBe(2);
  expect(
    openQuestionsOf(
      files,
      new Map([
        [0, { '2016-07': 'missing', '2016-09': 'as-counted' }],
        [2, { '2016-07': 'missing' }],
      ]),
    ),
  ).toBe(0);
});
