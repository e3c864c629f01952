import type { EditionContent } from './edition-content.ts';
import type { Item } from './item.ts';
import { ITEM_KINDS, type ItemKind, kindOf } from './kinds.ts';

/** An item that says again what one before it says: its place, and the text that stands twice. */
export interface Duplicate {
  readonly kind: ItemKind;
  readonly id: string;
  readonly field: string;
  readonly text: string;
}

/** What of an item must differ from every other of its kind, as one text, in which capitals and spaces round a text make no difference; empty where nothing must. */
export const duplicateKeyOf = (kind: ItemKind, fields: object): string =>
  kindOf(kind)
    .distinctBy.map((name) => {
      const value: unknown = Reflect.get(fields, name);
      return typeof value === 'string' ? value.trim().toLowerCase() : JSON.stringify(value ?? null);
    })
    .join('\n');

/** What stands twice in an edition or in what its partnership shares: each but the first. */
export const findDuplicates = ({ items, shared }: Pick<EditionContent, 'items' | 'shared'>): readonly Duplicate[] => {
  const lists: { readonly [Kind in ItemKind]: readonly Item<Kind>[] } = { ...shared, ...items };
  return ITEM_KINDS.flatMap((kind) => duplicatesAmong(kind, lists[kind]));
};

function duplicatesAmong(kind: ItemKind, list: readonly Item<ItemKind>[]): readonly Duplicate[] {
  const [field] = kindOf(kind).distinctBy;
  if (field === undefined) return [];
  const keys = new Set<string>();
  const addresses = new Set<string>();
  return list.flatMap((item) => {
    const key = duplicateKeyOf(kind, item);
    // Two at one public address are a fault of their own.
    const isAtOneAddress = 'slug' in item && addresses.has(item.slug);
    const isDuplicate = keys.has(key) && !isAtOneAddress;
    keys.add(key);
    if ('slug' in item) addresses.add(item.slug);
    const text: unknown = Reflect.get(item, field);
    return isDuplicate && typeof text === 'string' ? [{ kind, id: item.id, field, text }] : [];
  });
}
