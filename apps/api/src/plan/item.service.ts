import { type HousedItem, placeItems } from '@saferplan/database/plan';
import { type Item, type ItemKind, nameOf, parentOf } from '@saferplan/domain/plan';
import type { EditionId, Failure, Result } from '@saferplan/domain/shared';
import { itemName } from '@saferplan/messages';
import { refuseUnlessAllowed } from '../accounts/refuse-unless-allowed.ts';
import type { Work } from '../work.ts';
import { addItem } from './add-item.ts';
import { type Amendment, amendItem } from './amend-item.ts';
import type { Touched } from './change-recorder.ts';
import { holdForRemoval, openHome, readItem } from './home-of-item.ts';
import { type Fields, fieldsOf } from './item-parts.ts';
import { changePlan, forgetSiblings, type PlanChange, siblingsIn } from './plan-change.ts';
import { takeOut } from './remove-item.ts';
import { giveUp } from './transaction.ts';

/** Adds an item at the end of its siblings. A slug that is left out is made from the title. */
export function createItem(
  work: Work,
  input: { readonly kind: ItemKind; readonly editionId: EditionId | null; readonly fields: Fields },
): Promise<Result<Touched, Failure>> {
  return changePlan(work, async (change) => {
    const item = await addItem(change, input);
    return { editionId: input.editionId, summary: `Added ${itemName(input.kind)} “${nameOf(input.kind, item)}”`, extra: {} };
  });
}

/** Changes some fields of an item that is still at `version`; else refuses, with both texts. */
export function changeItem(work: Work, input: Amendment): Promise<Result<Touched, Failure>> {
  return changePlan(work, async (change) => {
    const { fields, editionId } = await amendItem(change, input);
    return { editionId, summary: `Changed ${itemName(input.kind)} “${nameOf(input.kind, fields)}”`, extra: {} };
  });
}

/** Where an item is to be put: the place among its siblings, counted from 0. */
export interface Move {
  readonly kind: ItemKind;
  readonly id: string;
  readonly to: number;
}

/** Puts an item at another place among its siblings. */
export function moveItem(work: Work, input: Move): Promise<Result<Touched, Failure>> {
  return changePlan(work, async (change) => {
    const { item, editionId } = await placeItem(change, input);
    return { editionId, summary: `Moved ${itemName(input.kind)} “${nameOf(input.kind, item)}”`, extra: {} };
  });
}

export async function placeItem(change: PlanChange, { kind, id, to: wanted }: Move): Promise<HousedItem<ItemKind>> {
  const { work, trx } = change;
  const { item, editionId } = await readItem(work, trx, kind, id);
  await refuseUnlessAllowed(work, trx, kind, item);
  await openHome(work, trx, kind, editionId);
  const siblings = (await siblingsIn(change, kind, editionId))
    .filter((sibling) => parentOf(kind, sibling) === parentOf(kind, item))
    .toSorted((one, other) => one.position - other.position || one.id.localeCompare(other.id));
  const before: string[] = siblings.map((sibling) => sibling.id);
  const others = before.filter((other) => other !== id);
  const to = Math.max(0, Math.min(wanted, others.length));
  const after = [...others.slice(0, to), id, ...others.slice(to)];
  await placeItems(trx, work.scope, kind, after);
  forgetSiblings(change, kind, editionId);
  change.changes.push({ kind, itemId: id, deed: 'reordered', before, after });
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
export function removeItem(work: Work, input: Removal): Promise<Result<Touched, Failure>> {
  return changePlan(work, async (change) => {
    const { editionId } = await readItem(work, change.trx, input.kind, input.id);
    await holdForRemoval(work, change.trx, editionId);
    const item = await removeAsRead(change, input);
    return { editionId, summary: `Removed ${itemName(input.kind)} “${nameOf(input.kind, item)}”`, extra: {} };
  });
}

/** Removes an item that is still as it was read; `holdForRemoval` comes first. */
export async function removeAsRead(change: PlanChange, { kind, id, version }: Removal): Promise<Item<ItemKind>> {
  const { item, editionId } = await readItem(change.work, change.trx, kind, id);
  await refuseUnlessAllowed(change.work, change.trx, kind, item);
  if (item.version !== version)
    giveUp({ code: 'stale-version', what: itemName(kind), yours: null, theirs: fieldsOf(kind, item), version: item.version });
  await takeOut(change, { kind, item }, editionId);
  return item;
}
