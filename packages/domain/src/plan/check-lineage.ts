import type { CodedOf } from '../shared/coded.ts';
import type { LineageFaults } from '../shared/edition-remark.ts';
import { type EditionFields, NOT_SAID_OF_EDITION } from './edition.ts';
import type { PlanElement } from './edition-content.ts';
import { LINEAGE_ARITY, type LineageFields, type LineageKind } from './lineage.kind.ts';

/** A decision as it is checked: its identifier beside what was decided. */
export type LineageDecision = { readonly id: string } & Readonly<LineageFields>;

/** Something wrong with the lineage, and what it is about. */
export interface LineageFault {
  readonly fault: CodedOf<LineageFaults>;
  /** The older or newer priority or theme that it is about; null where it is about the decision alone. */
  readonly planElementId: string | null;
  /** The decision that it is about; null where there is none yet. */
  readonly lineageId: string | null;
}

/**
 * Everything that keeps the lineage between two editions from being whole. Empty when each priority and
 * theme of the older edition has exactly one decision, each of the newer comes from at least one or is
 * introduced, every split has two or more successors and every merger two or more sources. Each gives its reason, unless the edition
 * was written elsewhere before it came here, whose document may have stated none.
 */
export function checkLineage(
  older: readonly PlanElement[],
  newer: readonly PlanElement[],
  decisions: readonly LineageDecision[],
  edition: Pick<EditionFields, 'publishedOn' | 'source'> = NOT_SAID_OF_EDITION,
): readonly LineageFault[] {
  const known = {
    from: new Map(older.map((planElement) => [planElement.id, planElement])),
    to: new Map(newer.map((planElement) => [planElement.id, planElement])),
  };
  return [
    ...decisions.flatMap((decision) => checkDecision(decision, known, !isFromElsewhere(edition))),
    ...older.flatMap((planElement) => checkOlder(planElement, decisions)),
    ...newer.flatMap((planElement) => checkNewer(planElement, decisions)),
  ];
}

interface Known {
  readonly from: ReadonlyMap<string, PlanElement>;
  readonly to: ReadonlyMap<string, PlanElement>;
}

/** Whether an edition was written before it came here: it was public already, or says which document it was taken from. */
export const isFromElsewhere = ({ publishedOn, source }: Pick<EditionFields, 'publishedOn' | 'source'>): boolean =>
  publishedOn !== null || source !== null;

function checkDecision(decision: LineageDecision, known: Known, needsReason: boolean): LineageFault[] {
  const sources = decision.fromIds.flatMap((id) => known.from.get(id) ?? []);
  const successors = decision.toIds.flatMap((id) => known.to.get(id) ?? []);
  const subject = sources[0] ?? successors[0];
  const title = subject?.title ?? null;
  const because = (fault: LineageFault['fault']): LineageFault => ({ fault, planElementId: subject?.id ?? null, lineageId: decision.id });

  const faults: LineageFault[] = [];
  const { kind, fromIds, toIds, reason } = decision;
  const arity = LINEAGE_ARITY[kind];
  if (sources.length !== fromIds.length || successors.length !== toIds.length) faults.push(because({ code: 'unknown', title }));
  if (new Set(fromIds).size !== fromIds.length || new Set(toIds).size !== toIds.length)
    faults.push(because({ code: 'named-twice', title }));
  if (fromIds.length < arity.from[0]) faults.push(because({ code: 'too-few-sources', title, kind, count: arity.from[0] }));
  if (fromIds.length > arity.from[1]) faults.push(because({ code: 'too-many-sources', title, kind, count: arity.from[1] }));
  if (toIds.length < arity.to[0]) faults.push(because({ code: 'too-few-successors', title, kind, count: arity.to[0] }));
  if (toIds.length > arity.to[1]) faults.push(because({ code: 'too-many-successors', title, kind, count: arity.to[1] }));
  faults.push(...checkTypes(kind, sources, successors).map(because));
  if (reason === '' && needsReason) faults.push(because({ code: 'no-reason', title, kind }));
  return faults;
}

function checkTypes(
  kind: LineageKind,
  [source]: readonly PlanElement[],
  [successor]: readonly PlanElement[],
): readonly LineageFault['fault'][] {
  if (source === undefined || successor === undefined) return [];
  const { title } = source;
  if (kind === 'became-theme' && !(source.type === 'priority' && successor.type === 'theme'))
    return [{ code: 'wrong-type', title, wrong: 'not-to-theme' }];
  if (kind === 'became-priority' && !(source.type === 'theme' && successor.type === 'priority'))
    return [{ code: 'wrong-type', title, wrong: 'not-to-priority' }];
  if (kind !== 'retained' && kind !== 'renamed') return [];
  if (source.type !== successor.type)
    return [{ code: 'type-changed', title, successor: successor.title, was: source.type, is: successor.type }];
  if (kind === 'retained' && title !== successor.title) return [{ code: 'name-changed', title, successor: successor.title }];
  if (kind === 'renamed' && title === successor.title) return [{ code: 'name-unchanged', title }];
  return [];
}

function checkOlder(planElement: PlanElement, decisions: readonly LineageDecision[]): LineageFault[] {
  const about = decisions.filter((decision) => decision.fromIds.some((id) => id === planElement.id));
  if (about.length === 1) return [];
  const [first] = about;
  const { title } = planElement;
  const because = (fault: LineageFault['fault']): LineageFault[] => [
    { fault, planElementId: planElement.id, lineageId: first?.id ?? null },
  ];
  if (first === undefined) return because({ code: 'undecided', title });
  const kinds = new Set(about.map((decision) => decision.kind));
  if (kinds.has('removed') && kinds.size > 1) return because({ code: 'retained-and-removed', title });
  return because({ code: 'decided-twice', title, count: about.length });
}

function checkNewer(planElement: PlanElement, decisions: readonly LineageDecision[]): LineageFault[] {
  const origins = decisions.filter((decision) => decision.toIds.some((id) => id === planElement.id));
  const introduced = origins.find((decision) => decision.kind === 'introduced');
  const { id: planElementId, title } = planElement;
  if (origins.length === 0) return [{ fault: { code: 'no-origin', title }, planElementId, lineageId: null }];
  return introduced !== undefined && origins.length > 1
    ? [{ fault: { code: 'introduced-with-origin', title }, planElementId, lineageId: introduced.id }]
    : [];
}
