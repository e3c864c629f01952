import { rankTopics, type Ranking } from '../scoring/rank-topics.ts';
import type { ScoringModel } from '../scoring/scoring-model.ts';
import type { ScoreFields } from '../scoring/score.kind.ts';
import type { Recommendation } from './topic.kind.ts';

/** What choosing needs of a topic. */
export interface ChosenTopic {
  readonly id: string;
  readonly recommendation: Recommendation;
}

/** Whether a recommendation keeps or makes a topic part of the plan. */
export function isChosen(recommendation: Recommendation): boolean {
  switch (recommendation) {
    case 'make-or-keep-priority':
    case 'split':
    case 'merge':
    case 'make-theme':
      return true;
    case 'remove':
    case 'watch':
    case 'not-decided':
    case 'not-recorded':
      return false;
  }
}

/**
 * The topics whose recommendation differs from what a ranking suggests: chosen although as many others rank above it, or
 * left out although it ranks among as many as were chosen. Ties at the edge and topics not decided yet differ from nothing.
 */
export function departuresFrom(ranking: Ranking, topics: readonly ChosenTopic[]): ReadonlySet<string> {
  const decided = new Map(
    topics
      .filter(({ recommendation }) => recommendation !== 'not-decided' && recommendation !== 'not-recorded')
      .map((topic) => [topic.id, topic]),
  );
  const ranked = ranking.topics.filter(({ id }) => decided.has(id));
  const isIn = (id: string): boolean => isChosen(decided.get(id)?.recommendation ?? 'not-decided');
  const chosen = ranked.filter(({ id }) => isIn(id)).length;
  const middleOf = ({ score }: (typeof ranked)[number]): number => score.range.low + score.range.high;
  return new Set(
    ranked
      .filter((topic) => {
        const above = ranked.filter((other) => middleOf(other) > middleOf(topic)).length;
        const level = ranked.filter((other) => middleOf(other) === middleOf(topic)).length;
        return isIn(topic.id) ? above >= chosen : above + level <= chosen;
      })
      .map(({ id }) => id),
  );
}

/** The ranking of topics by their agreed scores with one version of a model; those without one are not in it. */
export function rankAgreed(
  model: { readonly id: string; readonly definition: ScoringModel },
  scores: readonly Pick<ScoreFields, 'topicId' | 'modelId' | 'assessor' | 'answers'>[],
  ranksBefore: ReadonlyMap<string, number> = new Map(),
): Ranking {
  const agreed = scores.filter(({ modelId, assessor }) => modelId === model.id && assessor === '');
  return rankTopics(
    model.definition,
    agreed.map(({ topicId, answers }) => ({ id: topicId, answers, rankBefore: ranksBefore.get(topicId) ?? null })),
  );
}

/** A topic as two years know it. */
interface YearlyTopic {
  readonly id: string;
  readonly slug: string;
  readonly reviews: string | null;
  readonly informs: readonly string[];
}

/**
 * The place that each topic had the year before, by the same model in any version: its own where it keeps its address, else
 * that of the topic that led to the priority or theme which it reviews.
 */
export function ranksOfYearBefore(
  model: { readonly definition: ScoringModel },
  topics: readonly YearlyTopic[],
  before: { readonly topics: readonly YearlyTopic[]; readonly scores: Parameters<typeof rankAgreed>[1] },
  models: readonly { readonly id: string; readonly definition: ScoringModel }[],
): ReadonlyMap<string, number> {
  const versions = models
    .filter(({ definition }) => definition.id === model.definition.id)
    .toSorted((one, other) => other.definition.version - one.definition.version);
  const ranking = versions.map((version) => rankAgreed(version, before.scores).topics).find((ranked) => ranked.length > 0) ?? [];
  const rankOf = new Map(ranking.map(({ id, rank }) => [id, rank]));
  return new Map(
    topics.flatMap((topic) => {
      const older =
        before.topics.find(({ slug }) => slug === topic.slug) ??
        before.topics.find(({ informs }) => topic.reviews !== null && informs.includes(topic.reviews));
      const rank = older === undefined ? undefined : rankOf.get(older.id);
      return rank === undefined ? [] : [[topic.id, rank] as const];
    }),
  );
}
