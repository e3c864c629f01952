import type { IdMaker } from '../shared/id.ts';
import { PREFIXES } from '../shared/named-kind.ts';
import { type EditionItems, type PlanElement, planElementsOf } from './edition-content.ts';
import type { Item } from './item.ts';
import type { LineageKind } from './lineage.kind.ts';
import { ACTION_PLAN_NOT_SAID } from './priority.kind.ts';

/** One thing to do to a draft, in the order given. `fields` of what is created lack only what its schema can default. */
export type PlanOperation =
  | {
      readonly op: 'create';
      readonly kind: 'priority' | 'theme' | 'lineage';
      readonly id: string;
      readonly fields: Readonly<Record<string, unknown>>;
    }
  | {
      readonly op: 'change';
      readonly kind: 'priority' | 'lineage' | 'topic';
      readonly id: string;
      readonly fields: Readonly<Record<string, unknown>>;
    }
  | { readonly op: 'remove'; readonly kind: 'priority' | 'theme' | 'lineage'; readonly id: string };

/** What cannot be done without a further decision, on what has this title: a second successor of a split, or what a topic is merged into. */
export interface LeftToDecide {
  readonly code: 'split-needs-successor' | 'merge-needs-aim';
  readonly title: string;
}

export interface AppliedRecommendations {
  readonly operations: readonly PlanOperation[];
  readonly left: readonly LeftToDecide[];
}

/**
 * What makes a draft follow the recommendations of its assessment: priorities and themes are kept, split, merged, turned
 * into the other, removed or introduced, and the lineage says so with the reasons given. What somebody has decided
 * otherwise already, and topics without a recommendation, are left as they are.
 */
export function applyRecommendations(items: EditionItems, makeId: IdMaker): AppliedRecommendations {
  const operations: PlanOperation[] = [];
  const left: LeftToDecide[] = [];
  const plan: Planning = { items, makeId, operations, left };
  const splits = Map.groupBy(
    items.topic.filter(({ recommendation, reviews }) => recommendation === 'split' && reviews !== null),
    ({ reviews }) => reviews,
  );
  for (const topic of items.topic) applyOne(plan, topic);
  for (const [planElementId, topics] of splits) if (planElementId !== null) split(plan, planElementId, topics);
  merge(plan);
  return { operations, left };
}

interface Planning {
  readonly items: EditionItems;
  readonly makeId: IdMaker;
  readonly operations: PlanOperation[];
  readonly left: LeftToDecide[];
}

function applyOne(plan: Planning, topic: Item<'topic'>): void {
  switch (topic.recommendation) {
    case 'make-or-keep-priority':
      return keepAs(plan, topic, 'priority');
    case 'make-theme':
      return keepAs(plan, topic, 'theme');
    case 'remove':
    case 'watch':
      return drop(plan, topic);
    case 'split':
    case 'merge':
    case 'not-decided':
    case 'not-recorded':
      return;
  }
}

/** The decision that still carries a priority or theme on as it was, and its copy in this draft; null where somebody decided otherwise. */
function carried(
  { items }: Planning,
  planElementId: string | null,
): { readonly decision: Item<'lineage'>; readonly copy: PlanElement } | null {
  const decision = items.lineage.find(
    ({ fromIds, kind }) => (kind === 'retained' || kind === 'renamed') && fromIds.some((id) => id === planElementId),
  );
  const copy = planElementsOf(items).find(({ id }) => decision?.toIds.some((to) => to === id) === true);
  return decision === undefined || copy === undefined ? null : { decision, copy };
}

function keepAs(plan: Planning, topic: Item<'topic'>, type: PlanElement['type']): void {
  if (topic.reviews === null) {
    if (topic.informs.length === 0) introduce(plan, topic, type);
    return;
  }
  const found = carried(plan, topic.reviews);
  if (found === null) return;
  const { decision, copy } = found;
  if (copy.type === type) {
    if (decision.reason === '' && topic.reason !== '') decide(plan, decision.id, { reason: topic.reason });
    return;
  }
  const id = create(plan, type, topic.title);
  plan.operations.push({ op: 'remove', kind: copy.type, id: copy.id });
  decide(plan, decision.id, { kind: type === 'theme' ? 'became-theme' : 'became-priority', toIds: [id], reason: topic.reason });
  plan.operations.push({ op: 'change', kind: 'topic', id: topic.id, fields: { informs: [id] } });
}

function introduce(plan: Planning, topic: Item<'topic'>, type: PlanElement['type']): void {
  const id = create(plan, type, topic.title);
  plan.operations.push(
    {
      op: 'create',
      kind: 'lineage',
      id: plan.makeId(PREFIXES.lineage),
      fields: { kind: 'introduced', fromIds: [], toIds: [id], reason: topic.reason, recommendedId: null, meetingId: null },
    },
    { op: 'change', kind: 'topic', id: topic.id, fields: { informs: [id] } },
  );
}

function drop(plan: Planning, topic: Item<'topic'>): void {
  const found = carried(plan, topic.reviews);
  if (topic.reviews === null || found === null) return;
  plan.operations.push({ op: 'remove', kind: found.copy.type, id: found.copy.id });
  decide(plan, found.decision.id, { kind: 'removed', toIds: [], reason: topic.reason });
}

/** Each topic that reviews what is split becomes a successor; the first keeps what was carried on. */
function split(plan: Planning, planElementId: string, topics: readonly Item<'topic'>[]): void {
  const found = carried(plan, planElementId);
  const [first, ...others] = topics;
  if (found === null || first === undefined) return;
  const { decision, copy } = found;
  const reason = [...new Set(topics.map((topic) => topic.reason).filter((text) => text !== ''))].join(' ');
  if (others.length === 0) {
    decide(plan, decision.id, { kind: 'split', reason });
    plan.left.push({ code: 'split-needs-successor', title: copy.title });
    return;
  }
  if (copy.type === 'priority' && copy.title !== first.title)
    plan.operations.push({ op: 'change', kind: 'priority', id: copy.id, fields: { title: first.title } });
  const ids = others.map((topic) => ({ topic, id: create(plan, 'priority', topic.title) }));
  decide(plan, decision.id, { kind: 'split', toIds: [copy.id, ...ids.map(({ id }) => id)], reason });
  plan.operations.push(
    { op: 'change', kind: 'topic', id: first.id, fields: { informs: [copy.id] } },
    ...ids.map(({ topic, id }) => ({ op: 'change', kind: 'topic', id: topic.id, fields: { informs: [id] } }) as const),
  );
}

/** Topics that are merged go into the priority or theme that they are the evidence for. */
function merge(plan: Planning): void {
  const merging = plan.items.topic.filter(({ recommendation }) => recommendation === 'merge');
  const aimless = merging.filter((topic) => targetOf(plan, topic) === null);
  for (const { title } of aimless) plan.left.push({ code: 'merge-needs-aim', title });
  const groups = Map.groupBy(
    merging.filter((topic) => targetOf(plan, topic) !== null),
    (topic) => targetOf(plan, topic),
  );
  for (const [target, topics] of groups) {
    const decision = plan.items.lineage.find(({ toIds }) => toIds.some((id) => id === target));
    if (decision === undefined || (decision.kind !== 'retained' && decision.kind !== 'renamed')) continue;
    const sources = topics.flatMap(({ reviews }) => carried(plan, reviews) ?? []).filter((found) => found.decision.id !== decision.id);
    if (sources.length === 0) continue;
    for (const source of sources)
      plan.operations.push(
        { op: 'remove', kind: source.copy.type, id: source.copy.id },
        { op: 'remove', kind: 'lineage', id: source.decision.id },
      );
    const fromIds = [...new Set([...decision.fromIds, ...sources.flatMap((source) => source.decision.fromIds)])];
    const reason = [...new Set(topics.map((topic) => topic.reason).filter((text) => text !== ''))].join(' ');
    decide(plan, decision.id, { kind: 'merged', fromIds, reason });
  }
}

/** What a topic is merged into: the first that it informs and that is not merely its own copy, else its own copy. */
function targetOf(plan: Planning, topic: Item<'topic'>): string | null {
  const own = carried(plan, topic.reviews)?.copy.id;
  return topic.informs.find((id) => id !== own) ?? (isMergedInto(plan, own) ? (own ?? null) : null);
}

const isMergedInto = (plan: Planning, id: string | undefined): boolean =>
  plan.items.topic.some(
    ({ recommendation, informs, reviews }) =>
      recommendation === 'merge' && informs.some((one) => one === id) && carried(plan, reviews)?.copy.id !== id,
  );

function create(plan: Planning, type: PlanElement['type'], title: string): string {
  const id = plan.makeId(PREFIXES[type]);
  const fields =
    type === 'theme'
      ? { title, summary: '', about: '', runsThrough: { kind: 'all' } }
      : {
          title,
          summary: '',
          aim: '',
          easyRead: '',
          why: '',
          lead: { state: 'not-decided' },
          subgroupId: null,
          actionPlan: { state: 'to-come', note: ACTION_PLAN_NOT_SAID },
          contactIds: [],
        };
  plan.operations.push({ op: 'create', kind: type, id, fields });
  return id;
}

function decide(
  plan: Planning,
  id: string,
  fields: Readonly<{ kind?: LineageKind; fromIds?: readonly string[]; toIds?: readonly string[]; reason?: string }>,
): void {
  plan.operations.push({ op: 'change', kind: 'lineage', id, fields });
}
