import type { AnswerGiven, AnswersGiven } from './answers.ts';
import { combine, evaluateFormula, type Range, sumOf } from './formula.ts';
import type { Criterion, CriterionGroup, ScoringModel } from './scoring-model.ts';

/** Weights that stand in for those of the model, by the identifier of a criterion or `group:` and that of a group. */
export type Weights = ReadonlyMap<string, number>;
const NO_WEIGHTS: Weights = new Map();
const ZERO: Range = { low: 0, high: 0 };

/** The key under which the weight of a group is given to sensitivity analysis and weights of one's own. */
export const weightKeyOf = (group: CriterionGroup): string => `group:${group.id}`;

/** A model with what does not depend on answers worked out once. */
export interface PreparedModel {
  readonly model: ScoringModel;
  readonly weights: Weights;
  /** The range that each group, and the score, can take at all. */
  readonly whole: ReadonlyMap<string, Range>;
  readonly range: Range;
  readonly values: ReadonlyMap<string, CriterionValues>;
}

interface CriterionValues {
  readonly low: number;
  readonly high: number;
  readonly byLevel: ReadonlyMap<string, number>;
}

/** Works out the ranges of a model; with `weights` in place of its own where they are given. */
export function prepareModel(model: ScoringModel, weights: Weights = NO_WEIGHTS): PreparedModel {
  const values = new Map(model.groups.flatMap(({ criteria }) => criteria.map((criterion) => [criterion.id, valuesOf(criterion)] as const)));
  const whole = new Map(model.groups.map((group) => [group.id, wholeRange(group, model, values, weights)] as const));
  return { model, weights, values, whole, range: evaluateFormula(model.formula, { groups: whole, whole }) };
}

function valuesOf({ levels }: Criterion): CriterionValues {
  const all = levels.map(({ value }) => value);
  return { low: Math.min(...all), high: Math.max(...all), byLevel: new Map(levels.map(({ id, value }) => [id, value])) };
}

function wholeRange(group: CriterionGroup, model: ScoringModel, values: PreparedModel['values'], weights: Weights): Range {
  const parts = group.criteria.map((criterion) => values.get(criterion.id) ?? ZERO);
  // With a criterion left out, a mean can be that of any of the others alone.
  if (group.combine === 'mean' && model.notApplicable === 'leave-out')
    return weighted(group, weights, { low: Math.min(...parts.map(({ low }) => low)), high: Math.max(...parts.map(({ high }) => high)) });
  if (group.combine === 'max' && model.notApplicable === 'leave-out') {
    const each = group.criteria.map((criterion, index) => times(parts[index] ?? ZERO, weightOf(criterion, weights)));
    return weighted(group, weights, { low: Math.min(...each.map(({ low }) => low)), high: Math.max(...each.map(({ high }) => high)) });
  }
  return groupRange(group, parts, weights) ?? ZERO;
}

/** Where the groups and the score lie with these answers: ranges where something is missing or unknown. */
export function evaluate(
  prepared: PreparedModel,
  answers: AnswersGiven,
): { readonly groups: ReadonlyMap<string, Range>; readonly total: Range } {
  const { model, whole, weights } = prepared;
  const groups = new Map(
    model.groups.map((group) => [
      group.id,
      groupRange(
        group,
        group.criteria.map((criterion) => valueOf(prepared, group, criterion, answers[criterion.id])),
        weights,
      ) ?? lowestOf(group, whole.get(group.id) ?? ZERO),
    ]),
  );
  return { groups, total: evaluateFormula(model.formula, { groups, whole }) };
}

/** Where the value of a criterion lies, before its weight; null where it is left out. */
export function valueOf(
  { model, values }: PreparedModel,
  group: CriterionGroup,
  criterion: Criterion,
  answer: AnswerGiven | undefined,
): Range | null {
  const known = values.get(criterion.id) ?? { low: 0, high: 0, byLevel: new Map<string, number>() };
  const status = statusOf(answer);
  switch (status) {
    case 'missing':
      return { low: known.low, high: known.high };
    case 'unknown':
      return model.unknown === 'range' ? { low: known.low, high: known.high } : atEnd(criterion, known, model.unknown);
    case 'not-applicable':
      return leavesOut(model, group) ? null : atEnd(criterion, known, 'lowest');
    case 'assessed': {
      const value = known.byLevel.get(levelOf(answer) ?? '');
      // A level that the model does not have is no answer: the score is a range, never a silent zero.
      return value === undefined ? { low: known.low, high: known.high } : { low: value, high: value };
    }
  }
}

/** 'Lowest' and 'highest' are meant of the score: for what lowers it, the greatest value is the lowest. */
function atEnd(criterion: Criterion, { low, high }: Range, end: 'lowest' | 'highest'): Range {
  const value = (end === 'lowest') === (criterion.direction === 'raises') ? low : high;
  return { low: value, high: value };
}

/**
 * Whether a criterion that does not apply is left out of its group rather than counted: only means and maxima stay comparable without
 * it.
 */
export const leavesOut = (model: ScoringModel, group: CriterionGroup): boolean =>
  model.notApplicable === 'leave-out' && (group.combine === 'mean' || group.combine === 'max');

/** Whether a criterion was answered by a level, as unknown or as not applicable; `missing` where nothing was given. */
export function statusOf(answer: AnswerGiven | undefined): 'assessed' | 'unknown' | 'not-applicable' | 'missing' {
  if (answer === undefined) return 'missing';
  return typeof answer === 'string' ? 'assessed' : answer.status;
}

/** The level that an answer names, or null where it names none. */
export function levelOf(answer: AnswerGiven | undefined): string | null {
  if (answer === undefined) return null;
  if (typeof answer === 'string') return answer;
  return answer.status === 'assessed' ? answer.level : null;
}

/** A group of which nothing applies raises no score: it stands where it is lowest for the score. */
function lowestOf(group: CriterionGroup, { low, high }: Range): Range {
  const value = group.criteria.every(({ direction }) => direction === 'lowers') ? high : low;
  return { low: value, high: value };
}

/** The group's part of the score; null where every criterion is left out. */
function groupRange(group: CriterionGroup, parts: readonly (Range | null)[], weights: Weights): Range | null {
  const present = group.criteria.flatMap((criterion, index) => {
    const part = parts[index] ?? null;
    return part === null ? [] : [{ weight: weightOf(criterion, weights), part }];
  });
  if (present.length === 0) return null;
  const each = present.map(({ weight, part }) => times(part, weight));
  switch (group.combine) {
    case 'sum':
      return weighted(group, weights, combine('add', each));
    case 'product':
      return weighted(group, weights, combine('multiply', each));
    case 'max':
      return weighted(group, weights, combine('max', each));
    case 'mean': {
      const total = sumOf(present.map(({ weight }) => weight));
      const sum = combine('add', each);
      return weighted(group, weights, total === 0 ? ZERO : { low: sum.low / total, high: sum.high / total });
    }
  }
}

const weightOf = (criterion: Criterion, weights: Weights): number => weights.get(criterion.id) ?? criterion.weight;
const weighted = (group: CriterionGroup, weights: Weights, range: Range): Range =>
  times(range, weights.get(weightKeyOf(group)) ?? group.weight);
const times = ({ low, high }: Range, weight: number): Range => ({ low: low * weight, high: high * weight });
