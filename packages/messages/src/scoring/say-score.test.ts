import { type ScoreStep, scoreTopic, partnershipFactors, ScoringModel } from '@saferplan/domain/scoring';
import { owasp, owaspAnswers, sleipnir, sleipnirAnswers } from '@saferplan/domain/scoring/cases';
import { describe, expect, it } from 'vitest';
import { sayFormula, sayProposal, sayRange, sayScoreStep } from './say-score.ts';

const both = (step: ScoreStep | undefined): readonly string[] =>
  step === undefined ? [] : [sayScoreStep(step, 'en'), sayScoreStep(step, 'cy')];

describe('how a score comes about', () => {
  it('is said as people would calculate it', () => {
    const likelihood = scoreTopic(owasp, owaspAnswers).steps;
    expect(both(likelihood[0])).toEqual([
      'Likelihood = mean of 5, 2, 7, 1, 3, 6, 9, 2 = 4.375',
      'Likelihood = cymedr 5, 2, 7, 1, 3, 6, 9, 2 = 4.375',
    ]);
    expect(both(likelihood.at(-1))).toEqual([
      'Score = Likelihood × greatest of (Technical impact, Business impact) = 4.375 × greatest of (7.25, 2.25) = 31.719',
      'Sgôr = Likelihood × y mwyaf o (Technical impact, Business impact) = 4.375 × y mwyaf o (7.25, 2.25) = 31.719',
    ]);
    expect(both(scoreTopic(sleipnir, sleipnirAnswers).steps.at(-1))).toEqual([
      'Score = The first attributes + The second attributes + The third attributes = 20 + 20 + 18 = 58',
      'Sgôr = The first attributes + The second attributes + The third attributes = 20 + 20 + 18 = 58',
    ]);
  });

  it('says what not known and not applicable do', () => {
    const model = { ...partnershipFactors, unknown: 'highest', notApplicable: 'lowest' } as const;
    const { steps } = scoreTopic(model, {
      volume: 'high',
      'trend-over-time': { status: 'unknown' },
      'residents-perception': { status: 'not-applicable' },
      influence: 'some',
    });
    expect(both(steps[0])).toEqual([
      'Factors = 4 + 5 + 1 + 3 = 13 (Trend over time: not known, counted as the highest; Residents’ perception: does not apply, counted as the lowest)',
      'Factors = 4 + 5 + 1 + 3 = 13 (Trend over time: ddim yn hysbys, wedi’i gyfrif fel yr uchaf; Residents’ perception: nid yw’n berthnasol, wedi’i gyfrif fel yr isaf)',
    ]);
    expect(both(scoreTopic(partnershipFactors, { volume: 'enormous' }).steps[0])[0]).toBe(
      'Factors = 1 to 5 + 1 to 5 + 1 to 5 + 1 to 5 = 4 to 20 (Volume: answered with a level that the model does not have; Trend over time: not answered; Residents’ perception: not answered; Influence: not answered)',
    );
  });

  it.each<readonly [ScoreStep, string]>([
    [group('product', 1, [1, 2], [3, 2]), 'Harm = (1 × 2) × (3 × 2) = 6'],
    [group('product', 2, [1, 1], [3, 1]), 'Harm = (1 × 3) × 2 = 6'],
    [group('sum', 1, [4, 1]), 'Harm = 6'],
    [group('sum', 1.5, [4, 1]), 'Harm = 4 × 1.5 = 6'],
    [group('sum', 1, [4, 1.5]), 'Harm = 4 × 1.5 = 6'],
    [group('mean', 1, [6, 1]), 'Harm = mean of 6 = 6'],
    [group('max', 1, [6, 1]), 'Harm = 6'],
    [group('max', 1, [6, 1], [2, 1]), 'Harm = greatest of 6, 2 = 6'],
  ])('%o', (step, said) => {
    expect(sayScoreStep(step, 'en')).toBe(said);
  });

  it('names scales, greatest and least, and writes sums that are multiplied in brackets', () => {
    const { formula } = ScoringModel.parse({
      ...partnershipFactors,
      formula: {
        op: 'multiply',
        of: [
          {
            op: 'add',
            of: [
              { op: 'group', group: 'factors' },
              { op: 'constant', value: 1000 },
            ],
          },
          {
            op: 'scale',
            of: {
              op: 'min',
              of: [
                { op: 'group', group: 'factors' },
                { op: 'constant', value: 0.25 },
              ],
            },
            from: 0,
            to: 1,
          },
        ],
      },
    });
    const nameOf = (id: string): string => `[${id}]`;
    expect([sayFormula(formula, nameOf, 'en'), sayFormula(formula, nameOf, 'cy')]).toEqual([
      '([factors] + 1,000) × (least of ([factors], 0.25) scaled to 0 to 1)',
      '([factors] + 1,000) × (y lleiaf o ([factors], 0.25) wedi’i raddio i amrediad o 0 i 1)',
    ]);
    expect([sayRange({ low: 9, high: 14 }, 'en'), sayRange({ low: 9, high: 14 }, 'cy'), sayRange({ low: 11, high: 11 }, 'en')]).toEqual([
      '9 to 14',
      '9 i 14',
      '11',
    ]);
  });
});

/** A step of a group that comes to 6, of values and their weights. */
function group(combine: 'sum' | 'product' | 'mean' | 'max', weight: number, ...parts: readonly (readonly [number, number])[]): ScoreStep {
  return {
    kind: 'group',
    group: { name: 'Harm', combine, weight },
    parts: parts.map(([value, of]) => ({ value: { low: value, high: value }, weight: of })),
    result: { low: 6, high: 6 },
    notes: [],
  };
}

it('says why an answer is proposed', () => {
  const series = ['Burglary', 'Theft'];
  expect(sayProposal({ code: 'trend', trend: 'rising', series }, 'en')).toBe('Trend: rising, from “Burglary” and “Theft”.');
  expect(sayProposal({ code: 'trend', trend: 'falling', series }, 'cy')).toBe('Tuedd: yn gostwng, o “Burglary”, “Theft”.');
  expect(sayProposal({ code: 'volume', total: 1234, series: ['Theft'] }, 'en')).toBe('Volume: 1,234 in twelve months, from “Theft”.');
  expect(sayProposal({ code: 'volume', total: 1234, series: ['Theft'] }, 'cy')).toBe('Nifer: 1,234 mewn deuddeg mis, o “Theft”.');
});
