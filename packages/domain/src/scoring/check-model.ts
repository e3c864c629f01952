import { evaluateFormula, type Formula, groupsIn, slopesOf } from './formula.ts';
import { prepareModel } from './evaluate.ts';
import { criteriaOf, type ScoringModel } from './scoring-model.ts';

/** A `fault` keeps a model from being saved; a `warning` is something to know about it. `path` leads to the field. */
export interface ModelProblem {
  readonly severity: 'fault' | 'warning';
  readonly path: string;
  readonly message: string;
}

/**
 * What is wrong with a model: names given twice, groups that the formula does not use or does not have, products of what
 * can be negative, scales of what cannot vary, a criterion that works against its declared direction, bands that leave
 * scores without a name. Warns where a zero wipes a score out. A model without a fault gives a score for every answer.
 */
export function checkModel(model: ScoringModel): readonly ModelProblem[] {
  const names = [...repeatedNames(model), ...levelOrder(model)];
  const groups = groupFaults(model);
  if (groups.length > 0) return [...names, ...groups];
  const { whole } = prepareModel(model);
  const products = productProblems(model, whole);
  return [
    ...names,
    ...products,
    ...scaleFaults(model.formula, whole),
    ...directionFaults(model),
    ...(products.some(({ severity }) => severity === 'fault') ? [] : bandFaults(model)),
  ];
}

const fault = (path: string, message: string): ModelProblem => ({ severity: 'fault', path, message });

function repeatedNames(model: ScoringModel): ModelProblem[] {
  const repeated = (ids: readonly string[], path: string, what: string): ModelProblem[] =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => fault(path, `There are two ${what} called ${id}.`));
  return [
    ...repeated(
      model.groups.map(({ id }) => id),
      'groups',
      'groups',
    ),
    ...repeated(
      criteriaOf(model).map(({ criterion }) => criterion.id),
      'groups',
      'criteria',
    ),
    ...model.groups.flatMap((group, g) =>
      group.criteria.flatMap(({ levels, name }, c) =>
        repeated(
          levels.map(({ id }) => id),
          `groups.${g}.criteria.${c}.levels`,
          `levels of “${name}”`,
        ),
      ),
    ),
  ];
}

function levelOrder(model: ScoringModel): ModelProblem[] {
  return model.groups.flatMap((group, g) =>
    group.criteria.flatMap(({ levels, name }, c) =>
      levels.some(({ value }, index) => index > 0 && value < (levels[index - 1]?.value ?? value))
        ? [fault(`groups.${g}.criteria.${c}.levels`, `Put the levels of “${name}” in the order of their values, the least first.`)]
        : [],
    ),
  );
}

function groupFaults({ groups, formula }: ScoringModel): ModelProblem[] {
  const used = groupsIn(formula);
  const known = new Set(groups.map(({ id }) => id));
  return [
    ...groups
      .filter(({ id }) => !used.has(id))
      .map(({ name }) => fault('formula', `The formula does not use the group “${name}”: add it, or remove the group.`)),
    ...[...used]
      .filter((id) => !known.has(id))
      .map((id) => fault('formula', `The formula uses a group ${id} that the model does not have.`)),
  ];
}

function productProblems(model: ScoringModel, whole: ReturnType<typeof prepareModel>['whole']): ModelProblem[] {
  const problems: ModelProblem[] = [];
  for (const [g, group] of model.groups.entries()) {
    if (group.combine !== 'product') continue;
    for (const { name, levels } of group.criteria) {
      if (levels.some(({ value }) => value < 0))
        problems.push(fault(`groups.${g}`, `“${group.name}” multiplies, so the levels of “${name}” cannot be below 0.`));
      if (levels.some(({ value }) => value === 0)) problems.push(wipes(`groups.${g}`, name, `all of “${group.name}”`));
    }
  }
  problems.push(...formulaProducts(model.formula, whole, model));
  return problems;
}

const wipes = (path: string, what: string, whole: string): ModelProblem => ({
  severity: 'warning',
  path,
  message: `A 0 in “${what}” makes ${whole} 0, whatever else was answered. Begin its levels above 0 if that is not meant.`,
});

function formulaProducts(formula: Formula, whole: ReturnType<typeof prepareModel>['whole'], model: ScoringModel): ModelProblem[] {
  switch (formula.op) {
    case 'group':
    case 'constant':
      return [];
    case 'scale':
      return formulaProducts(formula.of, whole, model);
    default: {
      const inner = formula.of.flatMap((part) => formulaProducts(part, whole, model));
      if (formula.op !== 'multiply') return inner;
      return [
        ...inner,
        ...formula.of.flatMap((part) => {
          const { low } = evaluateFormula(part, { groups: whole, whole });
          const name =
            part.op === 'group' ? (model.groups.find(({ id }) => id === part.group)?.name ?? part.group) : `a part of the formula`;
          if (low < 0)
            return [fault('formula', `The formula multiplies by “${name}”, which can be below 0. Scale it to a range from 0 up first.`)];
          return low === 0 ? [wipes('formula', name, 'that part of the score')] : [];
        }),
      ];
    }
  }
}

function scaleFaults(formula: Formula, whole: ReturnType<typeof prepareModel>['whole']): ModelProblem[] {
  switch (formula.op) {
    case 'group':
    case 'constant':
      return [];
    case 'scale': {
      const { low, high } = evaluateFormula(formula.of, { groups: whole, whole });
      return [
        ...scaleFaults(formula.of, whole),
        ...(low === high ? [fault('formula', 'The formula scales something that always has the same value.')] : []),
      ];
    }
    default:
      return formula.of.flatMap((part) => scaleFaults(part, whole));
  }
}

function directionFaults(model: ScoringModel): ModelProblem[] {
  const slopes = slopesOf(model.formula);
  return model.groups.flatMap((group, g) => {
    const slope = slopes.get(group.id);
    if (slope === null || slope === undefined)
      return [fault('formula', `“${group.name}” raises the score in one place of the formula and lowers it in another.`)];
    const expected = slope === 1 ? 'raises' : 'lowers';
    return group.criteria
      .filter(({ direction }) => direction !== expected)
      .map(({ name, direction }) =>
        fault(
          `groups.${g}`,
          `“${name}” is said to ${direction === 'raises' ? 'raise' : 'lower'} the score, but in this formula a greater value ${expected} it.`,
        ),
      );
  });
}

function bandFaults(model: ScoringModel): ModelProblem[] {
  const { range } = prepareModel(model);
  const [first] = model.bands;
  const problems: ModelProblem[] = [];
  if (model.bands.some(({ from }, index) => index > 0 && from <= (model.bands[index - 1]?.from ?? -Infinity)))
    problems.push(fault('bands', 'Put the bands in order: each must begin above the one before.'));
  if (first !== undefined && first.from > range.low)
    problems.push(fault('bands', `The lowest score is ${range.low}, so the first band must begin there or below.`));
  const empty = model.bands.find(({ from }) => from > range.high);
  if (empty !== undefined)
    problems.push({ severity: 'warning', path: 'bands', message: `No score can reach “${empty.name}”: the highest is ${range.high}.` });
  return problems;
}
