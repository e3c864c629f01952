import { rankAgreed } from '../assessment/choice.ts';
import type { EditionContent } from '../plan/edition-content.ts';
import type { Item } from '../plan/item.ts';
import type { ScoringModel } from '../scoring/scoring-model.ts';
import type { SnapshotScoring } from './snapshot.ts';
import type { SnapshotWording } from './snapshot-wording.ts';

/**
 * The rankings of an edition, one for each version of a model that its topics have agreed and whole scores by. Of a
 * restricted model only rank and band are there; examples and assessors' own sheets never are.
 */
export function publishScoring({ shared, items }: EditionContent, wording: SnapshotWording): SnapshotScoring[] {
  const scores = items.score.filter(({ illustrative, assessor }) => !illustrative && assessor === '');
  return shared['scoring-model'].flatMap((model) => {
    const topics = rankingOf(model, scores, items.topic, wording);
    return topics.length === 0 ? [] : [{ model: describe(model, wording), topics }];
  });
}

function rankingOf(
  model: Item<'scoring-model'>,
  scores: readonly Item<'score'>[],
  topics: readonly Item<'topic'>[],
  wording: SnapshotWording,
): SnapshotScoring['topics'] {
  const whole = rankAgreed(model, scores).topics.filter(({ score }) => score.total !== null);
  const counted = new Set<string>(whole.map(({ id }) => id));
  const ranking = rankAgreed(
    model,
    scores.filter(({ topicId }) => counted.has(topicId)),
  );
  return ranking.topics.flatMap(({ id, rank, rankInWords, score }) => {
    const topic = topics.find((one) => one.id === id);
    if (topic === undefined) return [];
    const place = { topic: topic.slug, rank, rankInWords, band: score.band ?? '' };
    if (model.definition.restricted || score.total === null) return [place];
    const confidence = scores.find(({ topicId, modelId }) => topicId === id && modelId === model.id)?.confidence ?? 'not-graded';
    return [
      { ...place, ...(confidence === 'not-graded' ? {} : { confidence }), total: score.total, steps: score.steps.map(wording.scoreStep) },
    ];
  });
}

function describe({ definition, hash }: Item<'scoring-model'>, wording: SnapshotWording): SnapshotScoring['model'] {
  const { id, version, name, provenance, restricted } = definition;
  const known = { id, version, hash, name, provenance, restricted };
  return restricted ? known : { ...known, method: methodOf(definition, wording) };
}

function methodOf({ groups, formula, bands }: ScoringModel, wording: SnapshotWording): NonNullable<SnapshotScoring['model']['method']> {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  return {
    groups: groups.map(({ name, combine, weight, criteria }) => ({
      name,
      combine,
      weight,
      criteria: criteria.map((criterion) => ({
        name: criterion.name,
        question: criterion.question,
        weight: criterion.weight,
        levels: criterion.levels.map(({ label, descriptor, value }) => ({ label, descriptor, value })),
      })),
    })),
    formula: wording.formula(formula, (id) => names.get(id) ?? id),
    bands: bands.map(({ name, from }) => ({ name, from })),
  };
}
