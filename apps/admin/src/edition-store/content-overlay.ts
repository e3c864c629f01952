import { type EditionContent, type Item, type ItemKind, parentOf, PARTNERSHIP_KINDS } from '@saferplan/domain/plan';
import type { OutboxState } from './outbox-state.ts';
import type { Placing, Touched, Values, ParentRecords } from './outbox-storage.ts';

/** Whether the items of a kind belong to all editions. */
export const isShared = (kind: ItemKind): boolean => PARTNERSHIP_KINDS.some((shared) => shared === kind);

/** The content after a change. Items that are not in it yet are added where the change was `here`, or they are shared. */
export function applied(content: EditionContent, touched: Touched, here: boolean): EditionContent {
  const lists: Record<string, readonly Item<ItemKind>[]> = { ...content.items, ...content.shared };
  for (const { kind, id } of touched.gone) lists[kind] = (lists[kind] ?? []).filter((item) => item.id !== id);
  for (const { kind, item } of touched.kept) {
    const list = lists[kind] ?? [];
    const others = list.filter((other) => other.id !== item.id);
    if (others.length === list.length && !here && !isShared(kind)) continue;
    lists[kind] = [...others, item].toSorted((one, other) => one.position - other.position || one.id.localeCompare(other.id));
  }
  const pick = (kinds: readonly string[]) => Object.fromEntries(kinds.map((kind) => [kind, lists[kind] ?? []]));
  // Each list holds the items of the kind that it is filed under.
  return {
    ...content,
    ...parentsAfter(content, touched.parents ?? {}),
    items: pick(Object.keys(content.items)) as unknown as EditionContent['items'],
    shared: pick(Object.keys(content.shared)) as unknown as EditionContent['shared'],
  };
}

/** What stands beside the items, after a change of one of them; nothing of another edition or plan. */
const parentsAfter = (content: EditionContent, parents: Partial<ParentRecords>): Partial<ParentRecords> =>
  Object.fromEntries(
    Object.entries(parents).filter(([, { id }]) => [content.edition, content.plan, content.partnership].some((one) => one.id === id)),
  );

/** The content with every change that the server has not confirmed, that waits for a choice between it and theirs, or that this screen has not read back yet. */
export function withUnsaved(content: EditionContent, { pending, placings, settled, conflicts }: OutboxState): EditionContent {
  if (pending.length + placings.length + conflicts.length === 0 && Object.keys(settled).length === 0) return content;
  const typed = [...conflicts, ...pending];
  const overlay = <List extends Readonly<Record<string, readonly Item<ItemKind>[]>>>(lists: List): List => {
    const entries = Object.entries(lists).map(([kind, items]) => [
      kind,
      placings
        .filter((placing) => placing.kind === kind)
        .reduce(
          placed,
          items.map((item) => unsaved(item, typed, settled)),
        ),
    ]);
    // Only fields that the schema of the item's kind has read are laid over it.
    return Object.fromEntries(entries) as List;
  };
  const { label } = content.edition;
  return {
    ...content,
    // The addresses of all screens are made of the label, and the server knows no other one until it has it.
    edition: { ...unsaved(content.edition, typed, settled), label },
    plan: unsaved(content.plan, typed, settled),
    partnership: unsaved(content.partnership, typed, settled),
    items: overlay(content.items),
    shared: overlay(content.shared),
  };
}

/** The items of a kind as they will be once one of them is moved or removed. */
function placed(items: readonly Item<ItemKind>[], placing: Placing): readonly Item<ItemKind>[] {
  const item = items.find(({ id }) => id === placing.id);
  const others = items.filter(({ id }) => id !== placing.id);
  if (item === undefined || placing.op === 'remove') return others;
  const { kind, to } = placing;
  const siblings = others.filter((other) => parentOf(kind, other) === parentOf(kind, item));
  const before = siblings[to];
  const at = before === undefined ? others.length : others.indexOf(before);
  return others.toSpliced(at, 0, item);
}

type Held = { readonly id: string; readonly version?: number };

function unsaved<One extends Held>(one: One, pending: OutboxState['pending'], settled: OutboxState['settled']): One {
  const values = unsavedOf(one, pending, settled);
  return Object.keys(values).length === 0 ? one : Object.assign({}, one, values);
}

/** What the screen has not read of an item, or of what stands beside the items: what was typed of it, over what the server has confirmed since. */
export function unsavedOf(one: Held, pending: OutboxState['pending'], settled: OutboxState['settled']): Values {
  const waiting = pending.filter((change) => change.id === one.id).map((change) => change.changes);
  return Object.assign({}, unreadOf(settled, one), ...waiting);
}

/** What the server has confirmed of an item later than it was read. */
export const unreadOf = (settled: OutboxState['settled'], { id, version = 0 }: Held): Values =>
  Object.fromEntries(
    Object.entries(settled[id] ?? {}).flatMap(([field, confirmed]) => (confirmed.version > version ? [[field, confirmed.value]] : [])),
  );
