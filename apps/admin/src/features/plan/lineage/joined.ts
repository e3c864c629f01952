import type { PlanElement, Item, LineageKind } from '@saferplan/domain/plan';

/** What joining two in the picture does: a decision is added, or one is changed. */
type Joining =
  | {
      readonly op: 'add';
      readonly fields: { readonly kind: LineageKind; readonly fromIds: readonly string[]; readonly toIds: readonly string[] };
    }
  | {
      readonly op: 'change';
      readonly decision: Item<'lineage'>;
      readonly changes: Partial<Pick<Item<'lineage'>, 'kind'>> & Record<string, unknown>;
    };

/**
 * What is decided by joining one of last year with one of this year. Where last year's already leads somewhere it is split; where
 * this year's already comes from another they are merged; two that are joined are let go.
 */
export function joined(old: PlanElement, now: PlanElement, decisions: readonly Item<'lineage'>[]): Joining {
  const own = decisions.find(({ fromIds }) => fromIds.some((id) => id === old.id));
  const others = decisions.find(({ kind, toIds }) => kind !== 'introduced' && toIds.some((id) => id === now.id));
  if (own === undefined && others !== undefined)
    return { op: 'change', decision: others, changes: { kind: 'merged', fromIds: [...others.fromIds, old.id] } };
  if (own === undefined) return { op: 'add', fields: { kind: kindOfOne(old, now), fromIds: [old.id], toIds: [now.id] } };
  const isJoined = own.toIds.some((id) => id === now.id);
  const toIds = isJoined ? own.toIds.filter((id) => id !== now.id) : [...own.toIds, now.id];
  if (own.fromIds.length > 1) return { op: 'change', decision: own, changes: { toIds } };
  const kind = toIds.length > 1 ? 'split' : isJoined ? own.kind : kindOfOne(old, now);
  return { op: 'change', decision: own, changes: { kind, toIds } };
}

function kindOfOne(old: PlanElement, now: PlanElement): LineageKind {
  if (old.type === now.type) return old.title === now.title ? 'retained' : 'renamed';
  return now.type === 'theme' ? 'became-theme' : 'became-priority';
}
