import { SeriesId } from '@saferplan/domain/shared';
import { expect, it } from 'vitest';
import { changesWith, openOf, type AskedOfMonths, type CoverageAnswers } from './police-answers.ts';

const seriesId = SeriesId.parse('ser_burglary');
const asked = (id: string, before: AskedOfMonths['ifCounted'][number]['before'], value: number, isTakenBack = false): AskedOfMonths => ({
  id,
  question: { code: 'month-partial', month: id, found: 3, usual: 60 },
  options: [],
  answer: null,
  months: [id],
  district: null,
  judgedBy: [],
  figures: 'rows',
  ifCounted: [{ seriesId, title: 'Burglary', period: id, before, value, isTakenBack }],
});
const preview = {
  series: [{ seriesId, title: 'Burglary', added: 4, addedMissing: 1, revised: [{ period: '2015-04', before: 5, after: 6 }], unchanged: 5 }],
  questions: [
    asked('2015-06', null, 1),
    asked('2015-07', { value: null }, 2),
    asked('2015-03', { value: 58 }, 9),
    asked('2015-08', { value: 4 }, 4, true),
  ],
};

it('a value that two questions ask about is counted once', () => {
  const twice = { ...preview, questions: [asked('2015-06', null, 1), { ...asked('2015-06', null, 1), id: 'other' }] };
  expect(changesWith(twice, { '2015-06': 'as-counted', other: 'as-counted' })).toMatchObject([{ added: 4, addedMissing: 0 }]);
});

it.each<[which: string, answers: CoverageAnswers, open: number, addedMissing: number, revised: readonly unknown[], unchanged: number]>([
  ['nothing is chosen beforehand', {}, 4, 1, [{ period: '2015-04', before: 5, after: 6 }], 5],
  [
    'months that are left out change nothing',
    { '2015-06': 'missing', '2015-03': 'missing' },
    2,
    1,
    [{ period: '2015-04', before: 5, after: 6 }],
    5,
  ],
  [
    'a value that was stored as the file counts it is taken back by a month that is left out',
    { '2015-08': 'missing' },
    3,
    1,
    [
      { period: '2015-04', before: 5, after: 6 },
      { period: '2015-08', before: 4, after: null },
    ],
    4,
  ],
  ['a new month that is counted stays new', { '2015-06': 'as-counted' }, 3, 0, [{ period: '2015-04', before: 5, after: 6 }], 5],
  [
    'months that are counted replace what is kept, in order of time',
    { '2015-07': 'as-counted', '2015-03': 'as-counted', '2015-08': 'as-counted', '2015-06': 'as-counted' },
    0,
    0,
    [
      { period: '2015-03', before: 58, after: 9 },
      { period: '2015-04', before: 5, after: 6 },
      { period: '2015-07', before: null, after: 2 },
    ],
    3,
  ],
])('%s', (_which, answers, open, addedMissing, revised, unchanged) => {
  expect(openOf(preview.questions, answers)).toHaveLength(open);
  expect(changesWith(preview, answers)).toEqual([{ ...preview.series[0], addedMissing, revised, unchanged }]);
});
