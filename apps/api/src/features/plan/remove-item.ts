import { listAdoptionSteps } from '@saferplan/database/adoption';
import { deleteItem, listEditions, listItems, loadEditionItems, loadPartnershipItems } from '@saferplan/database/plan';
import {
  childrenOf,
  type Edition,
  type FollowingChange,
  followRemoval,
  isKindOpen,
  type Item,
  type ItemKind,
  type Keeper,
  keepersOf,
  nameOf,
  parentOf,
} from '@saferplan/domain/plan';
import type { EditionId } from '@saferplan/domain/shared';
import { itemName, itemWords } from '@saferplan/messages';
import { refuseUnlessAllowed } from './refuse-unless-allowed.ts';
import { refuseIfFrozen, refuseUnlessMayRemove } from '../scoring/index.ts';
import { follow } from './amend-item.ts';
import type { TouchedItem } from '../../platform/record-changes.ts';
import { loadEditableEdition } from './home-of-item.ts';
import { fieldsOf } from './item-parts.ts';
import { forgetSiblings, type PlanChange } from './plan-change.ts';
import { abort } from '../../platform/transaction.ts';

/**
 * Takes an item out of the plan: the one way out, for removals, undone additions and everything else. What hangs on it goes
 * along, what merely names it lets go of it, and what needs it keeps it: then the change is refused, with the names of those.
 * `holdForRemoval` comes first, at the beginning of the transaction.
 */
export async function takeOut(change: PlanChange, touched: TouchedItem, editionId: EditionId | null): Promise<void> {
  const { context, trx } = change;
  await refuseUnlessAllowed(context, trx, touched.kind, touched.item);
  refuseUnlessMayRemove(context, touched.kind, fieldsOf(touched.kind, touched.item));
  await loadEditableEdition(context, trx, touched.kind, editionId);
  const leaving = [...(await hangingOn(change, touched, editionId)), touched];
  for (const { kind, item } of leaving) await refuseIfFrozen(context, trx, kind, item.id);
  const editions = (await listEditions(trx, context.scope)).filter(
    ({ id, previousId }) => editionId === null || id === editionId || previousId === editionId,
  );
  await letGo(change, leaving, editions, editionId);
  for (const { kind, item } of leaving) {
    await deleteItem(trx, context.scope, kind, item.id);
    change.changes.push({
      kind,
      itemId: item.id,
      changeType: 'removed',
      before: { position: item.position, ...fieldsOf(kind, item) },
      after: null,
    });
    change.gone.push({ kind, id: item.id });
    forgetSiblings(change, kind, editionId);
  }
}

/** What hangs on an item, the deepest first. */
export async function hangingOn(
  change: PlanChange,
  { kind, item }: TouchedItem,
  editionId: EditionId | null,
): Promise<readonly TouchedItem[]> {
  const found: TouchedItem[] = [];
  for (const { kind: childKind } of childrenOf(kind)) {
    const children: Item<ItemKind>[] = await listItems(change.trx, change.context.scope, childKind, editionId);
    for (const child of children.filter((one) => parentOf(childKind, one) === item.id))
      found.push(...(await hangingOn(change, { kind: childKind, item: child }, editionId)), { kind: childKind, item: child });
  }
  return found;
}

type ItemLists = Parameters<typeof keepersOf>[1];

/** Where something can name what leaves: an edition, or what editions share (null). */
interface Place {
  readonly edition: Edition | null;
  readonly items: ItemLists;
}

/** Refuses while anything that stays needs something that leaves; makes what merely names it let go of it. */
async function letGo(
  change: PlanChange,
  leaving: readonly TouchedItem[],
  editions: readonly Edition[],
  editionId: EditionId | null,
): Promise<void> {
  const { context, trx } = change;
  const ids = new Set<string>(leaving.map(({ item }) => item.id));
  const places: Place[] = [];
  if (editionId === null) places.push({ edition: null, items: staying(await loadPartnershipItems(trx, context.scope), ids) });
  for (const edition of editions) places.push({ edition, items: staying(await loadEditionItems(trx, context.scope, edition.id), ids) });
  const steps = await meetingsOfSteps(change, editions);
  for (const { kind, item } of leaving) {
    const by = places.flatMap((place) => usesIn(place, { kind, id: item.id }, editionId));
    by.push(...(steps.get(item.id) ?? []));
    if (by.length > 0) abort({ code: 'in-use', what: kind, by });
  }
  for (const { items } of places) {
    let lists = items;
    for (const { kind, item } of leaving)
      for (const following of followRemoval({ kind, id: item.id }, lists)) {
        await follow(change, following);
        lists = after(lists, following);
      }
  }
}

/** What in this place needs the item, in words; with the edition where that is another one. */
function usesIn(
  { edition, items }: Place,
  named: { readonly kind: ItemKind; readonly id: string },
  home: EditionId | null,
): readonly string[] {
  // What is closed to changes cannot let go of anything.
  const closed = edition === null ? [] : followRemoval(named, items).filter(({ kind }) => !isKindOpen(kind, edition));
  const uses = [...new Set(keepersOf(named, items).map(keeperInWords)), ...closed.map(({ kind }) => `its ${itemName(kind)}`)];
  return edition === null || edition.id === home ? uses : uses.map((use) => within(use, edition.label));
}

/** “Visit every nail bar”; what has no title by its kind: a decision in the lineage, update “2017-08-31”. */
function keeperInWords({ kind, item, title }: Keeper): string {
  if (title !== '') return `“${title}”`;
  const { name, untitled } = itemWords.en[kind];
  return untitled ?? `${name} “${nameOf(kind, item)}”`;
}

/** The name of a use with the edition that it is in: “A title (2018-19)”. */
const within = (use: string, label: string): string => (use.endsWith('”') ? `${use.slice(0, -1)} (${label})”` : `${use} (${label})`);

const after = (lists: ItemLists, { kind, id, fields }: FollowingChange): ItemLists => ({
  ...lists,
  [kind]: (lists[kind] ?? []).map((item: Item<ItemKind>) => (item.id === id ? { ...item, ...fields } : item)),
});

/** The lists without what leaves. */
function staying(items: Readonly<Record<string, readonly Item<ItemKind>[]>>, leaving: ReadonlySet<string>): ItemLists {
  // Filtering leaves each list with items of the kind that it is filed under.
  return Object.fromEntries(Object.entries(items).map(([kind, list]) => [kind, list.filter(({ id }) => !leaving.has(id))])) as ItemLists;
}

/** The steps of adoption that rest on each meeting; they are kept for good, so the meeting is too. */
async function meetingsOfSteps(
  { context, trx }: PlanChange,
  editions: readonly Edition[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const edition of editions)
    for (const { meetingId } of await listAdoptionSteps(trx, context.scope, edition.id))
      if (meetingId !== null) found.set(meetingId, [`a step of the adoption of ${edition.label}`]);
  return found;
}
