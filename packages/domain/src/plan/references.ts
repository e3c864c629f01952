import { isSameValue } from '../shared/is-same-value.ts';
import type { OnRemoval, References } from '../fields/index.ts';
import { kindOfId } from '../shared/id.ts';
import { type Item, nameOf, parentOf, titleOf } from './item.ts';
import type { ItemKind } from './kinds.ts';
import { ITEM_KINDS, kindOf } from './kinds.ts';

/** An item that another one names: its kind, its identifier, and in which field and edition it is looked for. */
export interface Reference {
  readonly kind: ItemKind;
  readonly id: string;
  readonly field: string;
  readonly edition: References['edition'];
}

/** The fields of a kind through which its items name others. */
const namingFields = (kind: ItemKind): readonly (References & { readonly field: string })[] =>
  Object.entries(kindOf(kind).fields).flatMap(([field, { references }]) => (references === null ? [] : [{ ...references, field }]));

/** Every item that these fields name. Fields that are absent name nothing. */
export function referencesIn(kind: ItemKind, fields: object): readonly Reference[] {
  const values = new Map<string, unknown>(Object.entries(fields));
  return namingFields(kind).flatMap(({ field, edition, idsIn }) =>
    idsIn(values.get(field)).flatMap((id) => {
      const named = kindOfId(id);
      return named === null ? [] : [{ kind: named, id, field, edition }];
    }),
  );
}

/** The fields with every one of these identifiers taken out of those that name items. */
export function withoutReferences(kind: ItemKind, fields: object, ids: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const naming = new Map(namingFields(kind).map((one) => [one.field, one]));
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      [...ids].reduce((left: unknown, id) => naming.get(field)?.without(left, id) ?? left, value),
    ]),
  );
}

/** Items by kind: those of an edition, or those that editions share. */
type ItemLists = { readonly [Kind in ItemKind]?: readonly Item<Kind>[] };

interface Use {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly fields: readonly string[];
}

/** The items that name `id` in a field of this sort, each with those fields. */
function usesBy(onRemoval: OnRemoval, id: string, items: ItemLists): readonly Use[] {
  return ITEM_KINDS.flatMap((kind) => {
    const among = namingFields(kind).filter((field) => field.onRemoval === onRemoval);
    if (among.length === 0) return [];
    const list: readonly Item<ItemKind>[] = items[kind] ?? [];
    return list.flatMap((item) => {
      const values = new Map<string, unknown>(Object.entries(item));
      const fields = among.filter(({ field, idsIn }) => idsIn(values.get(field)).includes(id)).map(({ field }) => field);
      return fields.length === 0 ? [] : [{ kind, item, fields }];
    });
  });
}

/** A change that must go with another one, so that the plan stays whole. */
export interface FollowingChange {
  readonly kind: ItemKind;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** When an item goes, whatever merely names it lets go of it: decisions, themes, topics and bids of a priority, say. */
export function followRemoval(removed: { readonly kind: ItemKind; readonly id: string }, items: ItemLists): readonly FollowingChange[] {
  return usesBy('release', removed.id, items).map(({ kind, item, fields }) => {
    const released = withoutReferences(kind, item, new Set([removed.id]));
    return { kind, id: item.id, fields: Object.fromEntries(fields.map((field) => [field, released[field]])) };
  });
}

/** An item that keeps another from being removed, and what people call it: its own title, else the name of what it hangs on. */
export interface Keeper {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  /** Empty where it has no title and hangs on nothing. */
  readonly title: string;
}

/** What keeps an item from being removed; empty when it may go. */
export function keepersOf(removed: { readonly kind: ItemKind; readonly id: string }, items: ItemLists): readonly Keeper[] {
  return usesBy('refuse', removed.id, items).map(({ kind, item }) => ({
    kind,
    item,
    title: titleOf(kind, item) || nameAbove(kind, item, items),
  }));
}

/** The name of what an item hangs on; empty where it hangs on nothing. */
function nameAbove(kind: ItemKind, item: Item<ItemKind>, items: ItemLists): string {
  const parentId = parentOf(kind, item) ?? '';
  const above = kindOfId(parentId);
  if (above === null) return '';
  const list: readonly Item<ItemKind>[] = items[above] ?? [];
  const found = list.find(({ id }) => id === parentId);
  return found === undefined ? '' : nameOf(above, found);
}

/**
 * The value as it is now with what it let go of put back: what `before` named and `after` does not. Null where it has
 * become something else since, into which that does not fit.
 */
export function linkAgain(now: unknown, before: unknown, after: unknown): { readonly value: unknown } | null {
  if (isSameValue(now, before)) return { value: now };
  if (isSameValue(now, after)) return { value: before };
  if (Array.isArray(now) && Array.isArray(before) && Array.isArray(after)) {
    const lost: readonly unknown[] = before.filter((part) => !after.includes(part) && !now.includes(part));
    return { value: [...now, ...lost] };
  }
  if (!isRecord(now) || !isRecord(before) || !isRecord(after)) return null;
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(now)) {
    const part = linkAgain(now[name], before[name], after[name]);
    if (part === null) return null;
    value[name] = part.value;
  }
  return { value };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
