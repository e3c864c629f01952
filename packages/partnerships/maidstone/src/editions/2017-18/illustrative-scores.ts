import { morileStyleThematic, partnershipFactors, type ScoringModel } from '@saferplan/domain/scoring';

type Scores = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Levels in the order of a model's criteria. */
function levelsOf({ groups }: ScoringModel, ...levels: readonly string[]): Readonly<Record<string, string>> {
  const criteria = groups.flatMap((group) => group.criteria);
  return Object.fromEntries(criteria.map(({ id }, index) => [id, levels[index] ?? '']));
}

/** Volume, trend over time, residents’ perception, influence. */
const factors = (...levels: [string, string, string, string]) => ({ [partnershipFactors.id]: levelsOf(partnershipFactors, ...levels) });

/** Harm (physical, psychological, financial, community, scope), likelihood (vulnerability, frequency, trend), position (capacity, capability, expectation, reputation). */
const thematic = (harm: readonly string[], likelihood: readonly string[], position: readonly string[]) => ({
  [morileStyleThematic.id]: levelsOf(morileStyleThematic, ...harm, ...likelihood, ...position),
});

/**
 * An example of scoring, by topic. The plan says that its topics were scored with MoRiLE and does not print the scores:
 * these answers are ours, made up to show how scoring works, and are never published.
 */
export const illustrativeScores: Readonly<Record<string, Scores>> = {
  'community-resilience': {
    ...factors('low', 'rising', 'some', 'some'),
    ...thematic(
      ['serious', 'severe', 'moderate', 'moderate', 'several'],
      ['very-high', 'monthly', 'rising'],
      ['some', 'some', 'some', 'much'],
    ),
  },
  'substance-misuse': {
    ...factors('medium', 'rising', 'much', 'some'),
    ...thematic(['serious', 'moderate', 'moderate', 'serious', 'several'], ['high', 'weekly', 'rising'], ['some', 'none', 'high', 'some']),
  },
  'reducing-reoffending': {
    ...factors('medium', 'steady', 'little', 'much'),
    ...thematic(['moderate', 'moderate', 'moderate', 'moderate', 'whole'], ['some', 'weekly', 'steady'], ['some', 'none', 'some', 'some']),
  },
  'road-safety': {
    ...factors('low', 'falling', 'some', 'little'),
    ...thematic(['severe', 'moderate', 'moderate', 'minor', 'whole'], ['some', 'monthly', 'falling'], ['none', 'none', 'some', 'little']),
  },
  'domestic-abuse': {
    ...factors('very-high', 'rising', 'some', 'much'),
    ...thematic(['severe', 'severe', 'serious', 'moderate', 'whole'], ['very-high', 'daily', 'rising'], ['some', 'none', 'some', 'much']),
  },
  'other-violence': {
    ...factors('very-high', 'rising', 'much', 'some'),
    ...thematic(['serious', 'serious', 'minor', 'serious', 'several'], ['some', 'daily', 'rising'], ['some', 'none', 'high', 'some']),
  },
  'mental-health': {
    ...factors('high', 'rising', 'some', 'some'),
    ...thematic(
      ['serious', 'severe', 'moderate', 'moderate', 'whole'],
      ['very-high', 'weekly', 'rising'],
      ['large', 'some', 'some', 'some'],
    ),
  },
  'anti-social-behaviour': {
    ...factors('very-high', 'steady', 'most', 'much'),
    ...thematic(['none', 'moderate', 'minor', 'serious', 'whole'], ['some', 'daily', 'steady'], ['some', 'none', 'high', 'some']),
  },
};
