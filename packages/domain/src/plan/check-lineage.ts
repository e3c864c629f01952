import type { PlanElement } from './edition-content.ts';
import { LINEAGE_ARITY, type LineageFields, type LineageKind } from './lineage.kind.ts';

/** A decision as it is checked: its identifier beside what was decided. */
export type LineageDecision = { readonly id: string } & Readonly<LineageFields>;

/** Something wrong with the lineage: a sentence that names the priority or theme, and what it is about. */
export interface LineageFault {
  readonly code:
    | 'undecided'
    | 'decided-twice'
    | 'retained-and-removed'
    | 'no-origin'
    | 'introduced-with-origin'
    | 'too-few-sources'
    | 'too-many-sources'
    | 'too-few-successors'
    | 'too-many-successors'
    | 'named-twice'
    | 'wrong-type'
    | 'name-changed'
    | 'name-unchanged'
    | 'unknown'
    | 'no-reason';
  /** The older or newer priority or theme that it is about; null where it is about the decision alone. */
  readonly planElementId: string | null;
  /** The decision that it is about; null where there is none yet. */
  readonly lineageId: string | null;
  readonly message: string;
}

/**
 * Everything that keeps the lineage between two editions from being whole. Empty when each priority and
 * theme of the older edition has exactly one decision, each of the newer comes from at least one or is
 * introduced, every split has two or more successors and every merger two or more sources.
 */
export function checkLineage(
  older: readonly PlanElement[],
  newer: readonly PlanElement[],
  decisions: readonly LineageDecision[],
): readonly LineageFault[] {
  const known = {
    from: new Map(older.map((planElement) => [planElement.id, planElement])),
    to: new Map(newer.map((planElement) => [planElement.id, planElement])),
  };
  return [
    ...decisions.flatMap((decision) => checkDecision(decision, known)),
    ...older.flatMap((planElement) => checkOlder(planElement, decisions)),
    ...newer.flatMap((planElement) => checkNewer(planElement, decisions)),
  ];
}

interface Known {
  readonly from: ReadonlyMap<string, PlanElement>;
  readonly to: ReadonlyMap<string, PlanElement>;
}

function checkDecision(decision: LineageDecision, known: Known): LineageFault[] {
  const sources = decision.fromIds.flatMap((id) => known.from.get(id) ?? []);
  const successors = decision.toIds.flatMap((id) => known.to.get(id) ?? []);
  const subject = sources[0] ?? successors[0];
  const name = subject === undefined ? 'A decision' : `“${subject.title}”`;
  const fault = (code: LineageFault['code'], message: string): LineageFault => ({
    code,
    planElementId: subject?.id ?? null,
    lineageId: decision.id,
    message,
  });

  const faults: LineageFault[] = [];
  const arity = LINEAGE_ARITY[decision.kind];
  const verb = VERBS[decision.kind];
  if (sources.length !== decision.fromIds.length || successors.length !== decision.toIds.length)
    faults.push(fault('unknown', `${name}: the decision names a priority or theme that is not in these editions.`));
  if (new Set(decision.fromIds).size !== decision.fromIds.length || new Set(decision.toIds).size !== decision.toIds.length)
    faults.push(fault('named-twice', `${name}: the decision names the same priority or theme twice.`));
  if (decision.fromIds.length < arity.from[0])
    faults.push(fault('too-few-sources', `${name} is ${verb}: name ${number(arity.from[0])} or more of last year's priorities or themes.`));
  if (decision.fromIds.length > arity.from[1])
    faults.push(fault('too-many-sources', `${name} is ${verb}: that allows ${number(arity.from[1])} of last year's priorities or themes.`));
  if (decision.toIds.length < arity.to[0])
    faults.push(
      fault('too-few-successors', `${name} is ${verb}: name ${number(arity.to[0])} or more of this year's priorities or themes.`),
    );
  if (decision.toIds.length > arity.to[1])
    faults.push(
      fault('too-many-successors', `${name} is ${verb}: that allows ${number(arity.to[1])} of this year's priorities or themes.`),
    );
  faults.push(...checkTypes(decision.kind, sources, successors, fault));
  if (decision.reason === '') faults.push(fault('no-reason', `${name} is ${verb}: say why.`));
  return faults;
}

function checkTypes(
  kind: LineageKind,
  sources: readonly PlanElement[],
  successors: readonly PlanElement[],
  fault: (code: LineageFault['code'], message: string) => LineageFault,
): LineageFault[] {
  const [source] = sources;
  const [successor] = successors;
  if (source === undefined || successor === undefined) return [];
  if (kind === 'became-theme' && !(source.type === 'priority' && successor.type === 'theme'))
    return [fault('wrong-type', `“${source.title}” became a theme: it must lead from a priority to a theme.`)];
  if (kind === 'became-priority' && !(source.type === 'theme' && successor.type === 'priority'))
    return [fault('wrong-type', `“${source.title}” became a priority: it must lead from a theme to a priority.`)];
  if (kind !== 'retained' && kind !== 'renamed') return [];
  if (source.type !== successor.type)
    return [
      fault(
        'wrong-type',
        `“${source.title}” was a ${source.type} and “${successor.title}” is a ${successor.type}: say that it became one.`,
      ),
    ];
  if (kind === 'retained' && source.title !== successor.title)
    return [fault('name-changed', `“${source.title}” is now called “${successor.title}”: say that it was renamed.`)];
  if (kind === 'renamed' && source.title === successor.title)
    return [fault('name-unchanged', `“${source.title}” still has its name: say that it was kept.`)];
  return [];
}

function checkOlder(planElement: PlanElement, decisions: readonly LineageDecision[]): LineageFault[] {
  const about = decisions.filter((decision) => decision.fromIds.some((id) => id === planElement.id));
  if (about.length === 1) return [];
  const [first] = about;
  const base = { planElementId: planElement.id, lineageId: first?.id ?? null };
  if (first === undefined) return [{ ...base, code: 'undecided', message: `“${planElement.title}”: decide what becomes of it.` }];
  const kinds = new Set(about.map((decision) => decision.kind));
  if (kinds.has('removed') && kinds.size > 1)
    return [{ ...base, code: 'retained-and-removed', message: `“${planElement.title}” cannot be both removed and carried on.` }];
  return [{ ...base, code: 'decided-twice', message: `“${planElement.title}” has ${about.length} decisions: keep one.` }];
}

function checkNewer(planElement: PlanElement, decisions: readonly LineageDecision[]): LineageFault[] {
  const origins = decisions.filter((decision) => decision.toIds.some((id) => id === planElement.id));
  const introduced = origins.find((decision) => decision.kind === 'introduced');
  if (origins.length === 0)
    return [
      {
        code: 'no-origin',
        planElementId: planElement.id,
        lineageId: null,
        message: `“${planElement.title}”: say what it comes from, or that it is new.`,
      },
    ];
  if (introduced !== undefined && origins.length > 1)
    return [
      {
        code: 'introduced-with-origin',
        planElementId: planElement.id,
        lineageId: introduced.id,
        message: `“${planElement.title}” is called new, but also comes from another decision.`,
      },
    ];
  return [];
}

const VERBS: Readonly<Record<LineageKind, string>> = {
  introduced: 'new',
  retained: 'kept',
  renamed: 'renamed',
  split: 'split',
  merged: 'merged',
  'became-theme': 'made a theme',
  'became-priority': 'made a priority',
  removed: 'removed',
};

const number = (count: number): string => ['none', 'one', 'two'][count] ?? String(count);
