import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers, anyModel, topics, wholeAnswers } from './cases/any-answers.ts';
import { sleipnir } from './cases/published-matrices.ts';
import { rankTopics, type ScoredTopic } from './rank-topics.ts';
import { criteriaOf, type ScoringModel } from './scoring-model.ts';
import { sensitivity } from './sensitivity.ts';
import { morileStyleThematic } from './templates/morile-style-thematic.ts';
import { partnershipFactors } from './templates/partnership-factors.ts';

describe('a ranking', () => {
  const factor = (volume: string): ScoredTopic['answers'] => ({
    volume,
    'trend-over-time': 'steady',
    'residents-perception': 'some',
    influence: 'some',
  });

  it('shares places: 1, 2, 3=, 3=, 5', () => {
    const volumes = ['very-high', 'high', 'medium', 'medium', 'low'];
    const { topics: ranked } = rankTopics(
      partnershipFactors,
      volumes.map((volume, index) => ({ id: `t${index}`, answers: factor(volume), rankBefore: index === 0 ? 3 : null })),
    );
    expect(ranked.map(({ rankInWords }) => rankInWords)).toEqual(['1', '2', '3=', '3=', '5']);
    expect(ranked.map(({ risen }) => risen)).toEqual([2, null, null, null, null]);
  });

  it('does not depend on the order of topics, and a topic more never reorders the others', () => {
    fc.assert(
      fc.property(
        anyModel.chain((model) => fc.tuple(fc.constant(model), topics(anyAnswers(model)), anyAnswers(model))),
        ([model, all, another]) => {
          const order = rankTopics(model, all).topics.map(({ id }) => id);
          expect(rankTopics(model, all.toReversed()).topics.map(({ id }) => id)).toEqual(order);
          const more = rankTopics(model, [...all, { id: 'another', answers: another }]).topics.map(({ id }) => id);
          expect(more.filter((id) => id !== 'another')).toEqual(order);
        },
      ),
    );
  });

  it('does not change when all weights are scaled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(partnershipFactors, sleipnir).chain((model) => fc.tuple(fc.constant(model), topics(wholeAnswers(model)))),
        fc.integer({ min: 2, max: 50 }),
        ([model, all], factorOfAll) => {
          const scaled: ScoringModel = {
            ...model,
            groups: model.groups.map((group) => ({
              ...group,
              weight: group.weight * factorOfAll,
              criteria: group.criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * factorOfAll })),
            })),
          };
          const ranks = (one: ScoringModel) => rankTopics(one, all).topics.map(({ id, rank }) => [id, rank]);
          expect(ranks(scaled)).toEqual(ranks(model));
        },
      ),
    );
  });
});

describe('sensitivity', () => {
  it('of an answer agrees with scoring every change anew', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(partnershipFactors, morileStyleThematic)
          .chain((model) => fc.tuple(fc.constant(model), topics(wholeAnswers(model), 6))),
        ([model, all]) => {
          const found = sensitivity(model, all, { weightShare: 0, top: 2 });
          const reached = new Map(all.map(({ id }) => [id, new Set<number>()]));
          const see = (list: readonly ScoredTopic[]) =>
            rankTopics(model, list).topics.forEach(({ id, rank }) => reached.get(id)?.add(rank));
          see(all);
          for (const topic of all)
            for (const { criterion } of criteriaOf(model)) {
              const at = criterion.levels.findIndex(({ id }) => id === topic.answers[criterion.id]);
              for (const level of [criterion.levels[at - 1], criterion.levels[at + 1]])
                if (level !== undefined)
                  see(all.map((one) => (one === topic ? { ...one, answers: { ...one.answers, [criterion.id]: level.id } } : one)));
            }
          for (const { id, best, worst } of found.topics) {
            const ranks = [...(reached.get(id) ?? [])];
            expect([id, best, worst]).toEqual([id, Math.min(...ranks), Math.max(...ranks)]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names the single change that alters the first places, and who dominates whom', () => {
    const low = { volume: 'low', 'trend-over-time': 'steady', 'residents-perception': 'some', influence: 'some' };
    const all = [
      { id: 'first', answers: { ...low, volume: 'very-high' } },
      { id: 'second', answers: { ...low, volume: 'medium' } },
      { id: 'third', answers: low },
    ];
    const found = sensitivity(partnershipFactors, all, { top: 2 });
    expect(found.dominance).toEqual([
      { over: 'first', under: 'second' },
      { over: 'first', under: 'third' },
      { over: 'second', under: 'third' },
    ]);
    expect(found.topChanges).toContainEqual({
      change: { kind: 'answer', topicId: 'third', criterionId: 'volume', from: 'low', to: 'medium' },
      enters: ['third'],
      leaves: [],
    });
    expect(found.topics).toContainEqual({ id: 'first', rank: 1, best: 1, worst: 1 });
  });
});
