import { rankTopics, type ScoredTopic } from './rank-topics.ts';
import type { ScoringModel } from './scoring-model.ts';

/** The places of topics when the weights are otherwise. */
export interface PlacesByWeights {
  /** What is otherwise: nothing, one part of the model that weighs more, or every part weighs the same. */
  readonly weights: { readonly kind: 'as-agreed' } | { readonly kind: 'more'; readonly name: string } | { readonly kind: 'equal' };
  /** The place of each topic; those that tie share the best place among them. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** How much more a part weighs: a fifth, as `sensitivity` tries. */
const MORE = 1.2;

/**
 * The places of topics with the weights as agreed, with each group a fifth heavier (each criterion, where there is one group
 * alone), and with every weight 1.
 */
export function placesByWeights(model: ScoringModel, scored: readonly ScoredTopic[]): readonly PlacesByWeights[] {
  const ranksOf = (changed: ScoringModel): ReadonlyMap<string, number> =>
    new Map(rankTopics(changed, scored).topics.map(({ id, rank }) => [id, rank]));
  return [
    { weights: { kind: 'as-agreed' }, ranks: ranksOf(model) },
    ...heavierParts(model).map(({ name, heavier }) => ({ weights: { kind: 'more', name } as const, ranks: ranksOf(heavier) })),
    { weights: { kind: 'equal' }, ranks: ranksOf(evenly(model)) },
  ];
}

function heavierParts(model: ScoringModel): readonly { readonly name: string; readonly heavier: ScoringModel }[] {
  const { groups } = model;
  const [only, another] = groups;
  if (only === undefined) return [];
  if (another !== undefined)
    return groups.map((group, at) => ({
      name: group.name,
      heavier: { ...model, groups: groups.with(at, { ...group, weight: group.weight * MORE }) },
    }));
  return only.criteria.map((criterion, at) => ({
    name: criterion.name,
    heavier: { ...model, groups: [{ ...only, criteria: only.criteria.with(at, { ...criterion, weight: criterion.weight * MORE }) }] },
  }));
}

const evenly = (model: ScoringModel): ScoringModel => ({
  ...model,
  groups: model.groups.map((group) => ({
    ...group,
    weight: 1,
    criteria: group.criteria.map((criterion) => ({ ...criterion, weight: 1 })),
  })),
});
