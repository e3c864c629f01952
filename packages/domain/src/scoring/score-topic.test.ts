import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers, anyModel, TEMPLATES, topics, wholeAnswers } from './cases/any-answers.ts';
import { leicester, leicesterMatrix, owasp, owaspAnswers, sleipnir, sleipnirAnswers } from './cases/published-matrices.ts';
import { checkModel } from './check-model.ts';
import { rankTopics, type ScoredTopic } from './rank-topics.ts';
import { bandOf, scoreTopic } from './score-topic.ts';
import { criteriaOf, ScoringModel } from './scoring-model.ts';
import { morileStyleThematic } from './templates/morile-style-thematic.ts';
import { partnershipFactors } from './templates/partnership-factors.ts';

describe('published matrices', () => {
  it('OWASP: likelihood 4.375, technical impact 7.25, business impact 2.25', () => {
    const score = scoreTopic(owasp, owaspAnswers);
    expect(score.groups.map(({ total }) => total)).toEqual([4.375, 7.25, 2.25]);
    expect(score.steps[0]).toEqual({
      kind: 'group',
      group: { name: 'Likelihood', combine: 'mean', weight: 1 },
      parts: [5, 2, 7, 1, 3, 6, 9, 2].map((value) => ({ value: { low: value, high: value }, weight: 1 })),
      result: { low: 4.375, high: 4.375 },
      notes: [],
    });
  });

  it('Sleipnir: 20 + 20 + 18 = 58', () => {
    const score = scoreTopic(sleipnir, sleipnirAnswers);
    expect(score).toMatchObject({ total: 58, band: 'High', missing: [] });
    expect(score.steps.at(-1)).toMatchObject({ kind: 'formula', formula: { op: 'add' }, result: { low: 58, high: 58 } });
  });

  it('Leicester 2010/11: every product, band and place as printed', () => {
    const ranking = rankTopics(
      leicester,
      leicesterMatrix.map(([id, probability, harm]) => ({
        id,
        answers: { 'how-probable': `l${probability.toString()}`, 'how-harmful': `l${harm.toString()}` },
      })),
    );
    expect(ranking.topics.map(({ id, score }) => [id, score.total, score.band])).toEqual(
      leicesterMatrix.map(([id, , , product, band]) => [id, product, band]),
    );
  });

  it('and our own templates are without fault', () => {
    for (const model of TEMPLATES) expect(checkModel(model).filter(({ severity }) => severity === 'fault')).toEqual([]);
  });
});

describe('a score', () => {
  it('with missing answers is a range that holds the score of every completion', () => {
    fc.assert(
      fc.property(
        anyModel.chain((model) => fc.tuple(fc.constant(model), anyAnswers(model), wholeAnswers(model))),
        ([model, answers, whole]) => {
          const open = scoreTopic(model, answers);
          const completed = Object.fromEntries(
            Object.entries(whole).map(([id, level]) => [id, open.missing.includes(id) ? level : (answers[id] ?? level)]),
          );
          const { total } = scoreTopic(model, completed);
          expect(total).not.toBeNull();
          expect(total).toBeGreaterThanOrEqual(open.range.low);
          expect(total).toBeLessThanOrEqual(open.range.high);
          expect(open.total === null).toBe(open.range.low !== open.range.high);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is never lowered by a higher answer, nor is its rank', () => {
    fc.assert(
      fc.property(
        anyModel.chain((model) => fc.tuple(fc.constant(model), topics(wholeAnswers(model)), fc.nat(), fc.nat())),
        ([model, all, which, what]) => {
          const topic = all[which % all.length];
          const { criterion } = criteriaOf(model)[what % criteriaOf(model).length] ?? {};
          if (topic === undefined || criterion === undefined) throw new Error('there is one');
          const at = criterion.levels.findIndex(({ id }) => id === topic.answers[criterion.id]);
          const higher = criterion.levels[Math.min(at + 1, criterion.levels.length - 1)]?.id ?? '';
          const rankOf = (list: readonly ScoredTopic[]) =>
            rankTopics(model, list).topics.find(({ id }) => id === topic.id)?.rank ?? Number.NaN;
          const raised = all.map((one) => (one === topic ? { ...one, answers: { ...one.answers, [criterion.id]: higher } } : one));
          expect(rankOf(raised)).toBeLessThanOrEqual(rankOf(all));
        },
      ),
    );
  });

  it('does not depend on the order of groups, criteria or parts of the formula', () => {
    fc.assert(
      fc.property(wholeAnswers(morileStyleThematic), (answers) => {
        const turned: ScoringModel = {
          ...morileStyleThematic,
          groups: morileStyleThematic.groups.toReversed().map((group) => ({ ...group, criteria: group.criteria.toReversed() })),
          formula:
            morileStyleThematic.formula.op === 'add'
              ? { op: 'add', of: morileStyleThematic.formula.of.toReversed() }
              : morileStyleThematic.formula,
        };
        expect(scoreTopic(turned, answers).total).toBe(scoreTopic(morileStyleThematic, answers).total);
      }),
    );
  });

  it('says what not known and not applicable do', () => {
    const model = { ...partnershipFactors, unknown: 'highest', notApplicable: 'lowest' } as const;
    const score = scoreTopic(model, {
      volume: 'high',
      'trend-over-time': { status: 'unknown' },
      'residents-perception': { status: 'not-applicable' },
      influence: 'some',
    });
    expect(score.total).toBe(4 + 5 + 1 + 3);
    expect(score.steps[0]).toMatchObject({
      notes: [
        { code: 'not-known', criterion: 'Trend over time', countedAs: 'highest' },
        { code: 'does-not-apply', criterion: 'Residents’ perception', isLeftOut: false },
      ],
    });
  });

  it('with a level that the model does not have is a range, not a guess', () => {
    expect(scoreTopic(partnershipFactors, { volume: 'enormous' })).toMatchObject({
      total: null,
      missing: ['volume', 'trend-over-time', 'residents-perception', 'influence'],
    });
  });
});

describe('bands', () => {
  const bands = [
    { name: 'Low', from: 0 },
    { name: 'Medium', from: 10 },
    { name: 'High', from: 20 },
  ];
  const at = (score: number) => bandOf(bands, { low: score, high: score });

  it('hold their lower edge and not their upper', () => {
    expect([at(0), at(9.999), at(10), at(19.999), at(20), at(1000)]).toEqual(['Low', 'Low', 'Medium', 'Medium', 'High', 'High']);
    expect(bandOf(bands, { low: 9, high: 10 })).toBeNull();
  });

  it('are not missed by the last bits of a fraction', () => {
    const tenths = ScoringModel.parse({
      ...partnershipFactors,
      groups: [
        {
          id: 'g',
          name: 'G',
          combine: 'sum',
          weight: 1,
          criteria: ['a', 'b', 'c'].map((id) => ({
            id,
            name: id,
            question: '',
            weight: 1,
            levels: [
              { id: 'one', value: 0.1, label: '1', descriptor: '' },
              { id: 'two', value: 0.2, label: '2', descriptor: '' },
            ],
          })),
        },
      ],
      formula: { op: 'group', group: 'g' },
      bands: [
        { name: 'Low', from: 0 },
        { name: 'High', from: 0.4 },
      ],
    });
    expect(scoreTopic(tenths, { a: 'one', b: 'two', c: 'one' })).toMatchObject({ total: 0.4, band: 'High' });
  });
});
