import { type StoredItem, placeItems } from '@saferplan/database/plan';
import { type Item, type ItemKind, nameOf, parentOf } from '@saferplan/domain/plan';
import type { EditionId, Failure, Result } from '@saferplan/domain/shared';
import { refuseUnlessAllowed } from './refuse-unless-allowed.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { addItem } from './add-item.ts';
import { type Amendment, amendItem } from './amend-item.ts';
import type { Touched } from '../../platform/record-changes.ts';
import { holdForRemoval, loadEditableEdition, readItem } from './home-of-item.ts';
import { type Fields, fieldsOf } from './item-parts.ts';
import { changePlan, forgetSiblings, type PlanChange, siblingsIn } from './plan-change.ts';
import { takeOut } from './remove-item.ts';
import { abort } from '../../platform/transaction.ts';

/** Adds an item at the end of its siblings. A slug that is left out is made from the title. */
export function createItem(
  context: ServiceContext,
  input: { readonly kind: ItemKind; readonly editionId: EditionId | null; readonly fields: Fields },
): Promise<Result<Touched, Failure>> {
  return changePlan(context, async (change) => {
    const item = await addItem(change, input);
    return { editionId: input.editionId, summary: { code: 'item-added', kind: input.kind, name: nameOf(input.kind, item) }, extra: {} };
  });
}

/** Changes some fields of an item that is still at `version`; else refuses, with both texts. */
export function changeItem(context: ServiceContext, input: Amendment): Promise<Result<Touched, Failure>> {
  return changePlan(context, async (change) => {
    const { fields, editionId } = await amendItem(change, input);
    return { editionId, summary: { code: 'item-changed', kind: input.kind, name: nameOf(input.kind, fields) }, extra: {} };
  });
}

/** Where an item is to be put: the place among its siblings, counted from 0. */
export interface Move {
  readonly kind: ItemKind;
  readonly id: string;
  readonly to: number;
}

/** Puts an item at another place among its siblings. */
export function moveItem(context: ServiceContext, input: Move): Promise<Result<Touched, Failure>> {
  return changePlan(context, async (change) => {
    const { item, editionId } = await placeItem(change, input);
    return { editionId, summary: { code: 'item-moved', kind: input.kind, name: nameOf(input.kind, item) }, extra: {} };
  });
}

/**
 * Moves an item among its siblings, records the move, and returns the item with its new position. Aborts where it does not exist or may
 * not be changed now.
 */
export async function placeItem(change: PlanChange, { kind, id, to: wanted }: Move): Promise<StoredItem<ItemKind>> {
  const { context, trx } = change;
  const { item, editionId } = await readItem(context, trx, kind, id);
  await refuseUnlessAllowed(context, trx, kind, item);
  await loadEditableEdition(context, trx, kind, editionId);
  const siblings = (await siblingsIn(change, kind, editionId))
    .filter((sibling) => parentOf(kind, sibling) === parentOf(kind, item))
    .toSorted((one, other) => one.position - other.position || one.id.localeCompare(other.id));
  const before: string[] = siblings.map((sibling) => sibling.id);
  const others = before.filter((other) => other !== id);
  const to = Math.max(0, Math.min(wanted, others.length));
  const after = [...others.slice(0, to), id, ...others.slice(to)];
  await placeItems(trx, context.scope, kind, after);
  forgetSiblings(change, kind, editionId);
  change.changes.push({ kind, itemId: id, changeType: 'reordered', before, after });
  change.kept.push(...siblings.map((sibling) => ({ kind, item: { ...sibling, position: after.indexOf(sibling.id) } })));
  return { item, editionId };
}

/** What is to be removed; `version` is that of the item that was read. */
export interface Removal {
  readonly kind: ItemKind;
  readonly id: string;
  readonly version: number;
}

/** Removes an item with all that hangs on it. What merely names it lets go of it; what depends on it keeps it. */
export function removeItem(context: ServiceContext, input: Removal): Promise<Result<Touched, Failure>> {
  return changePlan(context, async (change) => {
    const { editionId } = await readItem(context, change.trx, input.kind, input.id);
    await holdForRemoval(context, change.trx, editionId);
    const item = await removeAsRead(change, input);
    return { editionId, summary: { code: 'item-removed', kind: input.kind, name: nameOf(input.kind, item) }, extra: {} };
  });
}

/** Removes an item that is still as it was read; `holdForRemoval` comes first. */
export async function removeAsRead(change: PlanChange, { kind, id, version }: Removal): Promise<Item<ItemKind>> {
  const { item, editionId } = await readItem(change.context, change.trx, kind, id);
  await refuseUnlessAllowed(change.context, change.trx, kind, item);
  if (item.version !== version)
    abort({ code: 'stale-version', what: kind, yours: null, theirs: fieldsOf(kind, item), version: item.version });
  await takeOut(change, { kind, item }, editionId);
  return item;
}
