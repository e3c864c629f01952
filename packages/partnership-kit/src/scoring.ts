import type { Item } from '@saferplan/domain/plan';
import { checkModel, criteriaOf, morileStyleThematic, partnershipFactors, type ScoringModel } from '@saferplan/domain/scoring';
import { describeFault } from '@saferplan/messages/faults/values';
import { there } from './issue-in-words.ts';
import type { Maker } from './maker.ts';
import type { TopicSource } from './source.ts';

/** The models that every partnership begins with. */
export const STANDARD_MODELS: readonly ScoringModel[] = [partnershipFactors, morileStyleThematic];

/** Those that every partnership begins with, and those of its own. */
export function scoringModelItems(make: Maker, own: readonly ScoringModel[], slug: string): Item<'scoring-model'>[] {
  const models = [...STANDARD_MODELS, ...own];
  for (const model of models) {
    const faults = checkModel(model).filter(({ severity }) => severity === 'fault');
    for (const { fault } of faults) make.refuse(`scoringModels.${model.id}`, describeFault(fault));
  }
  return make.keyed(
    'scoring-model',
    Object.fromEntries(
      models.map((definition) => [keyOf(definition.id, definition.version), { title: titleOf(definition), definition, hash: '' }]),
    ),
    slug,
    'scoringModels',
  );
}

const keyOf = (id: string, version: number): string => `${id}-${version}`;
const titleOf = ({ name, version }: ScoringModel): string => (version === 1 ? name : `${name}, version ${version}`);

/** Refuses examples of scores by a model, a criterion or a level that there is not. */
export function refuseUnknownScores(
  make: Maker,
  own: readonly ScoringModel[],
  topics: Readonly<Record<string, Pick<TopicSource, 'illustrativeScores'>>>,
  path: string,
): void {
  const models = new Map([...STANDARD_MODELS, ...own].flatMap((model) => (model.version === 1 ? [[model.id, model] as const] : [])));
  for (const [topic, { illustrativeScores = {} }] of Object.entries(topics))
    for (const [name, levels] of Object.entries(illustrativeScores)) {
      const at = `${path}.${topic}.illustrativeScores`;
      const model = models.get(name);
      if (model === undefined) make.refuse(at, `there is no scoring model “${name}”; ${there([...models.keys()])}`);
      else refuseUnknownLevels(make, model, levels, `${at}.${name}`);
    }
}

function refuseUnknownLevels(make: Maker, model: ScoringModel, levels: Readonly<Record<string, string>>, path: string): void {
  const criteria = criteriaOf(model).map(({ criterion }) => criterion);
  for (const [key, level] of Object.entries(levels)) {
    const criterion = criteria.find(({ id }) => id === key);
    if (criterion === undefined) make.refuse(path, `there is no criterion “${key}”; ${there(criteria.map(({ id }) => id))}`);
    else if (!criterion.levels.some(({ id }) => id === level))
      make.refuse(`${path}.${key}`, `there is no level “${level}”; ${there(criterion.levels.map(({ id }) => id))}`);
  }
}

/** An example of a score by version 1 of a model, with every answer a level. */
export function illustrativeScore(topicId: string, model: string, levels: Readonly<Record<string, string>>, slug: string): object {
  return {
    topicId,
    modelId: `mod_${slug}-${keyOf(model, 1)}`,
    modelHash: '',
    assessor: '',
    answers: Object.fromEntries(Object.entries(levels).map(([criterion, level]) => [criterion, { status: 'assessed', level }])),
    discussion: {},
    confidence: 'moderate',
    illustrative: true,
  };
}
