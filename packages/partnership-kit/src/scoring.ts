import type { Item } from '@saferplan/domain/plan';
import { checkModel, morileStyleThematic, partnershipFactors, type ScoringModel } from '@saferplan/domain/scoring';
import type { Maker } from './maker.ts';

/** The models that every partnership begins with. */
export const STANDARD_MODELS: readonly ScoringModel[] = [partnershipFactors, morileStyleThematic];

/** Those that every partnership begins with, and those of its own. */
export function scoringModelItems(make: Maker, own: readonly ScoringModel[], slug: string): Item<'scoring-model'>[] {
  const models = [...STANDARD_MODELS, ...own];
  for (const model of models) {
    const faults = checkModel(model).filter(({ severity }) => severity === 'fault');
    for (const { message } of faults) make.refuse(`scoringModels.${model.id}`, message);
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
