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
  /** The whole calculation, a line for each group and then the formula: 'Harm = 4 + 5 + 2 = 11'. */
  readonly steps: readonly string[];
}

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

function stepOf(prepared: PreparedModel, group: CriterionGroup, answers: AnswersGiven, result: Range): string {
  const { model } = prepared;
  const parts = group.criteria.flatMap((criterion) => {
    const value = valueOf(prepared, group, criterion, answers[criterion.id]);
    if (value === null) return [];
    const words = rangeInWords(value);
    return [criterion.weight === 1 ? words : `${words} × ${number(criterion.weight)}`];
  });
  const notes = group.criteria.flatMap((criterion) => noteOf(model, group, criterion, answers) ?? []);
  const weight = group.weight === 1 ? '' : ` × ${number(group.weight)}`;
  const inside = combination(group.combine, parts);
  const single = parts.length === 1 && weight === '' && group.combine !== 'mean' && !(parts[0] ?? '').includes('×');
  return `${group.name} = ${single ? '' : `${weight !== '' && parts.length > 1 && (group.combine === 'sum' || group.combine === 'product') ? `(${inside})` : inside}${weight} = `}${rangeInWords(result)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

function combination(combine: CriterionGroup['combine'], parts: readonly string[]): string {
  switch (combine) {
    case 'sum':
      return parts.join(' + ');
    case 'product':
      return parts.map((part) => (part.includes(' ') ? `(${part})` : part)).join(' × ');
    case 'mean':
      return `mean of ${parts.join(', ')}`;
    case 'max':
      return `greatest of ${parts.join(', ')}`;
  }
}

function noteOf(model: ScoringModel, group: CriterionGroup, { id, name, levels }: Criterion, answers: AnswersGiven): string | null {
  switch (statusOf(answers[id])) {
    case 'missing':
      return `${name}: not answered`;
    case 'unknown':
      return `${name}: not known${model.unknown === 'range' ? '' : `, counted as the ${model.unknown}`}`;
    case 'not-applicable':
      return `${name}: does not apply, ${leavesOut(model, group) ? 'left out' : 'counted as the lowest'}`;
    case 'assessed':
      return levels.some((level) => level.id === levelOf(answers[id]))
        ? null
        : `${name}: answered with a level that the model does not have`;
  }
}

function formulaStep(model: ScoringModel, groups: ReadonlyMap<string, Range>, result: Range): string {
  const names = new Map(model.groups.map(({ id, name }) => [id, name]));
  if (model.formula.op === 'group') return `Score = ${names.get(model.formula.group) ?? ''} = ${rangeInWords(result)}`;
  const inNumbers = formulaInWords(model.formula, (id) => rangeInWords(tidied(groups.get(id) ?? { low: 0, high: 0 })));
  return `Score = ${formulaInWords(model.formula, (id) => names.get(id) ?? id)} = ${inNumbers} = ${rangeInWords(result)}`;
}

/** A formula as people write it: 'Harm × Likelihood + Organisational position'. */
export function formulaInWords(formula: Formula, nameOf: (group: string) => string): string {
  switch (formula.op) {
    case 'group':
      return nameOf(formula.group);
    case 'constant':
      return number(formula.value);
    case 'scale':
      return `(${formulaInWords(formula.of, nameOf)} scaled to ${number(formula.from)} to ${number(formula.to)})`;
    case 'add':
      return formula.of.map((part) => formulaInWords(part, nameOf)).join(' + ');
    case 'multiply':
      return formula.of
        .map((part) => (part.op === 'add' && part.of.length > 1 ? `(${formulaInWords(part, nameOf)})` : formulaInWords(part, nameOf)))
        .join(' × ');
    case 'max':
    case 'min':
      return `${formula.op === 'max' ? 'greatest' : 'least'} of (${formula.of.map((part) => formulaInWords(part, nameOf)).join(', ')})`;
  }
}

const FIGURES = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
const number = (value: number): string => FIGURES.format(value);
/** '11', or '9 to 14' where it is a range. */
export const rangeInWords = ({ low, high }: Range): string => (low === high ? number(low) : `${number(low)} to ${number(high)}`);
