import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers, anyModel, topics } from './cases/any-answers.ts';
import { placesByWeights } from './places-by-weights.ts';
import { rankTopics } from './rank-topics.ts';
import { sensitivity } from './sensitivity.ts';
import { partnershipFactors } from './templates/partnership-factors.ts';

describe('places when the weights are otherwise', () => {
  it('begin with those of the ranking, and never leave those that one change can lead to', () => {
    fc.assert(
      fc.property(
        anyModel.chain((model) => fc.tuple(fc.constant(model), topics(anyAnswers(model), 5))),
        ([model, scored]) => {
          const [agreed, ...others] = placesByWeights(model, scored);
          expect(agreed?.ranks).toEqual(new Map(rankTopics(model, scored).topics.map(({ id, rank }) => [id, rank])));
          const possible = new Map(sensitivity(model, scored).topics.map((one) => [one.id, one]));
          for (const { weights, ranks } of others)
            for (const [id, rank] of ranks) {
              if (weights.kind === 'equal') continue;
              expect(rank).toBeGreaterThanOrEqual(possible.get(id)?.best ?? 1);
              expect(rank).toBeLessThanOrEqual(possible.get(id)?.worst ?? scored.length);
            }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('change where a criterion of the only group weighs more', () => {
    const [volume = 'volume', trend = 'trend'] = partnershipFactors.groups[0]?.criteria.map(({ id }) => id) ?? [];
    const level = (place: number): string => partnershipFactors.groups[0]?.criteria[0]?.levels[place]?.id ?? '';
    const other = (place: number): string => partnershipFactors.groups[0]?.criteria[1]?.levels[place]?.id ?? '';
    const rest = Object.fromEntries(
      (partnershipFactors.groups[0]?.criteria ?? []).slice(2).map(({ id, levels }) => [id, levels[0]?.id ?? '']),
    );
    const scored = [
      { id: 'a', answers: { ...rest, [volume]: level(1), [trend]: other(2) } },
      { id: 'b', answers: { ...rest, [volume]: level(2), [trend]: other(1) } },
    ];
    const found = placesByWeights(partnershipFactors, scored).map(({ ranks }) => `${ranks.get('a')} ${ranks.get('b')}`);
    expect(found.slice(0, 3)).toEqual(['1 1', '2 1', '1 2']);
  });
});
