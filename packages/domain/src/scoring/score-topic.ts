import type { CodedOf } from '../shared/coded.ts';
import type { AnswersGiven } from './answers.ts';
import { evaluate, levelOf, leavesOut, prepareModel, type PreparedModel, statusOf, valueOf } from './evaluate.ts';
import { type Formula, type Range, tidy } from './formula.ts';
import type { Band, Criterion, CriterionGroup, ScoringModel } from './scoring-model.ts';

/** A topic's score by one model. */
export interface TopicScore {
  /** The score; null where something is missing or unknown, so that it is only known to lie in `range`. */
  readonly total: number | null;
  /** Every score that the missing answers leave possible; both ends are `total` where nothing is missing. */
  readonly range: Range;
  /** The band of the score; null where the range lies in more than one. */
  readonly band: string | null;
  readonly groups: readonly { readonly id: string; readonly name: string; readonly total: number | null; readonly range: Range }[];
  /** The criteria that have no answer, or whose answer is not known and widens the score. */
  readonly missing: readonly string[];
  /** The whole calculation: a step for each group, and then the formula. */
  readonly steps: readonly ScoreStep[];
}

/** What an answer that is no level does to the score of its group; criteria by their names. */
export interface AnswerNotes {
  readonly 'not-answered': { readonly criterion: string };
  readonly 'not-known': { readonly criterion: string; readonly countedAs: ScoringModel['unknown'] };
  readonly 'does-not-apply': { readonly criterion: string; readonly isLeftOut: boolean };
  readonly 'level-not-there': { readonly criterion: string };
}

/** One step of a calculation. */
export type ScoreStep =
  | {
      readonly kind: 'group';
      readonly group: Pick<CriterionGroup, 'name' | 'combine' | 'weight'>;
      /** What each answer that counts is worth, and the weight that it is multiplied by. */
      readonly parts: readonly { readonly value: Range; readonly weight: number }[];
      readonly result: Range;
      readonly notes: readonly CodedOf<AnswerNotes>[];
    }
  | {
      readonly kind: 'formula';
      readonly formula: Formula;
      /** What each group of the model is called and comes to, by its identifier. */
      readonly groups: Readonly<Record<string, { readonly name: string; readonly result: Range }>>;
      readonly result: Range;
    };

/**
 * Scores one topic. A criterion without an answer makes the score a range that holds the score of every way to answer
 * it with a level; it never counts as zero. What 'unknown' and 'not applicable' do is set in the model and said in the steps.
 */
export function scoreTopic(model: ScoringModel, answers: AnswersGiven): TopicScore {
  const prepared = prepareModel(model);
  const { groups, total } = evaluate(prepared, answers);
  const missing = model.groups.flatMap(({ criteria }) =>
    criteria.filter(({ id, levels }) => isOpen(model, answers, id, levels)).map(({ id }) => id),
  );
  const range = tidied(total);
  return {
    total: pointOf(range),
    range,
    band: bandOf(model.bands, range),
    groups: model.groups.map(({ id, name }) => {
      const own = tidied(groups.get(id) ?? { low: 0, high: 0 });
      return { id, name, total: pointOf(own), range: own };
    }),
    missing,
    steps: [
      ...model.groups.map((group) => stepOf(prepared, group, answers, tidied(groups.get(group.id) ?? { low: 0, high: 0 }))),
      formulaStep(model, groups, range),
    ],
  };
}

/** A range of scores without the noise of floating-point arithmetic. */
export const tidied = ({ low, high }: Range): Range => ({ low: tidy(low), high: tidy(high) });
const pointOf = ({ low, high }: Range): number | null => (low === high ? low : null);

function isOpen(model: ScoringModel, answers: AnswersGiven, id: string, levels: Criterion['levels']): boolean {
  const status = statusOf(answers[id]);
  if (status === 'assessed') return !levels.some((level) => level.id === levelOf(answers[id]));
  return status === 'missing' || (status === 'unknown' && model.unknown === 'range');
}

/** The band that holds the whole range: from its beginning up to, and without, that of the next. */
export function bandOf(bands: readonly Band[], { low, high }: Range): string | null {
  const at = (score: number): Band | undefined => bands.findLast(({ from }) => from <= score) ?? bands[0];
  const band = at(low);
  return band === undefined || band !== at(high) ? null : band.name;
}

function stepOf(prepared: PreparedModel, group: CriterionGroup, answers: AnswersGiven, result: Range): ScoreStep {
  const { name, combine, weight } = group;
  return {
    kind: 'group',
    group: { name, combine, weight },
    parts: group.criteria.flatMap((criterion) => {
      const value = valueOf(prepared, group, criterion, answers[criterion.id]);
      return value === null ? [] : [{ value, weight: criterion.weight }];
    }),
    result,
    notes: group.criteria.flatMap((criterion) => noteOf(prepared.model, group, criterion, answers) ?? []),
  };
}

function noteOf(
  model: ScoringModel,
  group: CriterionGroup,
  { id, name: criterion, levels }: Criterion,
  answers: AnswersGiven,
): CodedOf<AnswerNotes> | null {
  switch (statusOf(answers[id])) {
    case 'missing':
      return { code: 'not-answered', criterion };
    case 'unknown':
      return { code: 'not-known', criterion, countedAs: model.unknown };
    case 'not-applicable':
      return { code: 'does-not-apply', criterion, isLeftOut: leavesOut(model, group) };
    case 'assessed':
      return levels.some((level) => level.id === levelOf(answers[id])) ? null : { code: 'level-not-there', criterion };
  }
}

const formulaStep = (model: ScoringModel, groups: ReadonlyMap<string, Range>, result: Range): ScoreStep => ({
  kind: 'formula',
  formula: model.formula,
  groups: Object.fromEntries(model.groups.map(({ id, name }) => [id, { name, result: tidied(groups.get(id) ?? { low: 0, high: 0 }) }])),
  result,
});
