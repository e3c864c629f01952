import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOfShares, marginOf, surveyQuestions } from './survey-waves.ts';

const wave = (when: string, percent: number | null, base: number | null, question = 'Safe by day?') => ({
  question,
  answer: 'very or fairly safe',
  survey: 'Residents’ survey',
  when,
  percent,
  base,
  source: '',
});

describe('a change between two waves of a survey', () => {
  it('from 90 to 88% is more than chance with 1,900 answers a wave, and not with 1,850; from 65 to 67% with 4,350, and not with 4,250', () => {
    const isMore = (before: number, after: number, base: number) => changeOfShares({ percent: before, base }, { percent: after, base });
    expect(isMore(90, 88, 1900)).toMatchObject({ kind: 'tested', difference: -2, moreThanChance: true });
    expect(isMore(90, 88, 1850)).toMatchObject({ moreThanChance: false });
    expect(isMore(65, 67, 4350)).toMatchObject({ difference: 2, moreThanChance: true });
    expect(isMore(65, 67, 4250)).toMatchObject({ moreThanChance: false });
  });

  it('is not judged without a base, a share, or enough people with and without the answer', () => {
    expect(changeOfShares({ percent: 90, base: null }, { percent: 88, base: 1000 })).toEqual({
      kind: 'not-tested',
      reason: 'base-missing',
    });
    expect(changeOfShares({ percent: null, base: 10 }, { percent: 88, base: 10 })).toEqual({ kind: 'not-tested', reason: 'share-missing' });
    expect(changeOfShares({ percent: 0, base: 900 }, { percent: 1, base: 900 })).toEqual({ kind: 'not-tested', reason: 'base-too-small' });
    expect(marginOf({ percent: 50, base: 1000 })).toBeCloseTo(3.099, 3);
    expect(marginOf({ percent: 100, base: 1000 })).toBeNull();
  });

  it('is judged the same both ways round, and more surely the more people are asked', () => {
    const share = fc.integer({ min: 20, max: 80 });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 50, max: 5000 }), (one, other, base) => {
        const there = changeOfShares({ percent: one, base }, { percent: other, base });
        const back = changeOfShares({ percent: other, base }, { percent: one, base });
        const more = changeOfShares({ percent: one, base: base * 4 }, { percent: other, base: base * 4 });
        if (there.kind !== 'tested' || back.kind !== 'tested' || more.kind !== 'tested') return false;
        return Math.abs(there.p - back.p) < 1e-12 && there.difference === -back.difference + 0 && more.p <= there.p + 1e-12;
      }),
    );
  });

  it('is between waves of the same question alone, oldest first', () => {
    const questions = surveyQuestions([wave('2017-03', 88, null), wave('2016-03', 90, null), wave('2016-03', 65, 900, 'Safe after dark?')]);
    expect(questions.map(({ question, waves }) => [question, waves.map(({ when, change }) => [when, change])])).toEqual([
      [
        'Safe by day?',
        [
          ['2016-03', null],
          ['2017-03', { kind: 'not-tested', reason: 'base-missing' }],
        ],
      ],
      ['Safe after dark?', [['2016-03', null]]],
    ]);
  });
});
