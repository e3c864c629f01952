import type { AnswersGiven } from './answers.ts';
import { type TopicScore, scoreTopic } from './score-topic.ts';
import type { ScoringModel } from './scoring-model.ts';

/** A topic with its answers, and the rank it had the year before, where it had one. */
export interface ScoredTopic {
  readonly id: string;
  readonly answers: AnswersGiven;
  readonly rankBefore?: number | null;
}

/** A topic's place. Ties share the best place among them: 1, 2, 3=, 3=, 5. */
export interface RankedTopic {
  readonly id: string;
  readonly score: TopicScore;
  readonly rank: number;
  readonly tied: boolean;
  /** '3', or '3=' where it is shared. */
  readonly rankInWords: string;
  /** The places that missing answers leave possible; both are `rank` where nothing is missing anywhere. */
  readonly best: number;
  readonly worst: number;
  /** How many places it has risen since the year before (negative: fallen); null where it had none. */
  readonly risen: number | null;
}

export interface Ranking {
  /** From the first place down; topics that share a place in the order of their identifiers. */
  readonly topics: readonly RankedTopic[];
}

/**
 * Ranks topics by score, the highest first. A score that is a range is placed by its middle. A topic's score does not
 * depend on the others, so adding one never reorders them.
 */
export function rankTopics(model: ScoringModel, scored: readonly ScoredTopic[]): Ranking {
  const all = scored.map(({ id, answers, rankBefore = null }) => {
    const score = scoreTopic(model, answers);
    return { id, score, rankBefore, middle: (score.range.low + score.range.high) / 2 };
  });
  const middles = all.map(({ middle }) => middle);
  const topics = all.map(({ id, score, rankBefore, middle }) => {
    const rank = 1 + countAbove(middles, middle);
    const tied = middles.filter((other) => other === middle).length > 1;
    return {
      id,
      score,
      rank,
      tied,
      rankInWords: tied ? `${rank}=` : `${rank}`,
      best: 1 + all.filter((other) => other.id !== id && other.score.range.low > score.range.high).length,
      worst: 1 + all.filter((other) => other.id !== id && other.score.range.high > score.range.low).length,
      risen: rankBefore === null ? null : rankBefore - rank,
    };
  });
  return { topics: topics.toSorted((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1)) };
}

const countAbove = (values: readonly number[], value: number): number => values.filter((other) => other > value).length;
