import type { CodedOf } from '../shared/coded.ts';
import type { ModelFaults } from '../shared/model-fault.ts';
import { evaluateFormula, type Formula, groupsIn, slopesOf } from './formula.ts';
import { prepareModel } from './evaluate.ts';
import { criteriaOf, type ScoringModel } from './scoring-model.ts';

/** A `fault` keeps a model from being saved; a `warning` is something to know about it. `path` leads to the field. */
export interface ModelProblem {
  readonly severity: 'fault' | 'warning';
  readonly path: string;
  readonly fault: CodedOf<ModelFaults>;
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

const fault = (path: string, found: CodedOf<ModelFaults>): ModelProblem => ({ severity: 'fault', path, fault: found });
const warning = (path: string, found: CodedOf<ModelFaults>): ModelProblem => ({ severity: 'warning', path, fault: found });

function repeatedNames(model: ScoringModel): ModelProblem[] {
  const repeated = (ids: readonly string[], path: string, found: (id: string) => CodedOf<ModelFaults>): ModelProblem[] =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => fault(path, found(id)));
  return [
    ...repeated(
      model.groups.map(({ id }) => id),
      'groups',
      (id) => ({ code: 'two-groups-of-id', id }),
    ),
    ...repeated(
      criteriaOf(model).map(({ criterion }) => criterion.id),
      'groups',
      (id) => ({ code: 'two-criteria-of-id', id }),
    ),
    ...model.groups.flatMap((group, g) =>
      group.criteria.flatMap(({ levels, name }, c) =>
        repeated(
          levels.map(({ id }) => id),
          `groups.${g}.criteria.${c}.levels`,
          (id) => ({ code: 'two-levels-of-id', id, criterion: name }),
        ),
      ),
    ),
  ];
}

function levelOrder(model: ScoringModel): ModelProblem[] {
  return model.groups.flatMap((group, g) =>
    group.criteria.flatMap(({ levels, name }, c) =>
      levels.some(({ value }, index) => index > 0 && value < (levels[index - 1]?.value ?? value))
        ? [fault(`groups.${g}.criteria.${c}.levels`, { code: 'levels-out-of-order', criterion: name })]
        : [],
    ),
  );
}

function groupFaults({ groups, formula }: ScoringModel): ModelProblem[] {
  const used = groupsIn(formula);
  const known = new Set(groups.map(({ id }) => id));
  return [
    ...groups.filter(({ id }) => !used.has(id)).map(({ name }) => fault('formula', { code: 'group-not-used', group: name })),
    ...[...used].filter((id) => !known.has(id)).map((id) => fault('formula', { code: 'group-not-there', id })),
  ];
}

function productProblems(model: ScoringModel, whole: ReturnType<typeof prepareModel>['whole']): ModelProblem[] {
  const problems: ModelProblem[] = [];
  for (const [g, group] of model.groups.entries()) {
    if (group.combine !== 'product') continue;
    for (const { name, levels } of group.criteria) {
      if (levels.some(({ value }) => value < 0))
        problems.push(fault(`groups.${g}`, { code: 'product-of-negative', group: group.name, criterion: name }));
      if (levels.some(({ value }) => value === 0))
        problems.push(warning(`groups.${g}`, { code: 'zero-in-group', group: group.name, criterion: name }));
    }
  }
  problems.push(...formulaProducts(model.formula, whole, model));
  return problems;
}

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
          const group = part.op === 'group' ? (model.groups.find(({ id }) => id === part.group)?.name ?? part.group) : null;
          if (low < 0) return [fault('formula', { code: 'formula-multiplies-negative', group })];
          return low === 0 ? [warning('formula', { code: 'zero-in-formula', group })] : [];
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
      return [...scaleFaults(formula.of, whole), ...(low === high ? [fault('formula', { code: 'scales-constant' })] : [])];
    }
    default:
      return formula.of.flatMap((part) => scaleFaults(part, whole));
  }
}

function directionFaults(model: ScoringModel): ModelProblem[] {
  const slopes = slopesOf(model.formula);
  return model.groups.flatMap((group, g) => {
    const slope = slopes.get(group.id);
    if (slope === null || slope === undefined) return [fault('formula', { code: 'group-works-both-ways', group: group.name })];
    const expected = slope === 1 ? 'raises' : 'lowers';
    return group.criteria
      .filter(({ direction }) => direction !== expected)
      .map(({ name, direction }) =>
        fault(`groups.${g}`, { code: 'criterion-against-direction', criterion: name, said: direction, does: expected }),
      );
  });
}

function bandFaults(model: ScoringModel): ModelProblem[] {
  const { range } = prepareModel(model);
  const [first] = model.bands;
  const problems: ModelProblem[] = [];
  if (model.bands.some(({ from }, index) => index > 0 && from <= (model.bands[index - 1]?.from ?? -Infinity)))
    problems.push(fault('bands', { code: 'bands-out-of-order' }));
  if (first !== undefined && first.from > range.low) problems.push(fault('bands', { code: 'no-band-at-lowest', lowest: range.low }));
  const empty = model.bands.find(({ from }) => from > range.high);
  if (empty !== undefined) problems.push(warning('bands', { code: 'band-out-of-reach', band: empty.name, highest: range.high }));
  return problems;
}
