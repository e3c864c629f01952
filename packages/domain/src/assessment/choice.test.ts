import { describe, expect, it } from 'vitest';
import { rankTopics } from '../scoring/rank-topics.ts';
import { partnershipFactors } from '../scoring/templates/partnership-factors.ts';
import { TopicId, ScoringModelId } from '../shared/id.ts';
import { departuresFrom, ranksOfYearBefore } from './choice.ts';
import type { Recommendation } from './topic.kind.ts';

const VOLUMES = ['very-low', 'low', 'medium', 'high', 'very-high'] as const;
const answers = (volume: number) => ({
  volume: VOLUMES[volume] ?? 'very-low',
  'trend-over-time': 'steady',
  'residents-perception': 'some',
  influence: 'some',
});

/** Topics a, b, c, … each with a volume and a recommendation. */
function departing(...topics: readonly (readonly [volume: number, recommendation: Recommendation])[]): readonly string[] {
  const named = topics.map(([volume, recommendation], index) => ({ id: 'abcdef'[index] ?? '', answers: answers(volume), recommendation }));
  return [...departuresFrom(rankTopics(partnershipFactors, named), named)].toSorted();
}

describe('a choice differs from the ranking', () => {
  it('where a lower topic is chosen and a higher one is not', () => {
    expect(departing([4, 'make-or-keep-priority'], [3, 'watch'], [2, 'make-theme'], [1, 'remove'])).toEqual(['b', 'c']);
  });

  it('not where the highest are chosen, whatever they become', () => {
    expect(departing([4, 'split'], [3, 'merge'], [2, 'make-theme'], [1, 'watch'], [0, 'remove'])).toEqual([]);
  });

  it('not among those that share a place at the edge, nor for what is not decided yet', () => {
    expect(departing([4, 'make-or-keep-priority'], [2, 'make-or-keep-priority'], [2, 'watch'])).toEqual([]);
    expect(departing([4, 'not-decided'], [2, 'make-or-keep-priority'])).toEqual([]);
  });
});

describe('the place of the year before', () => {
  const modelId = ScoringModelId.parse('mod_one');
  const model = { id: modelId, definition: partnershipFactors };
  const topic = (id: string, slug: string, reviews: string | null, informs: readonly string[] = []) => ({ id, slug, reviews, informs });
  const before = {
    topics: [topic('top_old-a', 'drugs', null, ['pri_drugs']), topic('top_old-b', 'gangs', null, ['pri_gangs'])],
    scores: ['top_old-a', 'top_old-b'].map((id, index) => ({
      topicId: TopicId.parse(id),
      modelId,
      assessor: '',
      answers: Object.fromEntries(
        Object.entries(answers(index)).map(([criterion, level]) => [
          criterion,
          { status: 'assessed' as const, level, proposed: false, cites: [], note: '' },
        ]),
      ),
    })),
  };

  it('is found by address, or by what the topic reviews, in whatever version of the model', () => {
    const newer = { id: 'mod_two', definition: { ...partnershipFactors, version: 2 } };
    const now = [topic('a', 'drugs', null), topic('b', 'gangs-and-cse', 'pri_gangs'), topic('c', 'new', null)];
    expect([...ranksOfYearBefore(newer, now, before, [model, newer])]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
