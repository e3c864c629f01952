import { type ItemKind, kindOf } from '../plan/kinds.ts';
import { type Asking, mayChange } from './role.ts';

/** The names of the fields of a kind that this person may not read: those for writers alone, where they may change no item of the kind. */
export const unreadableFields = (asking: Asking, kind: ItemKind): readonly string[] =>
  mayChange(asking, kind, null)
    ? []
    : Object.entries(kindOf(kind).fields).flatMap(([name, { isForWriters }]) => (isForWriters === true ? [name] : []));

/** An item as this person may read it: what they may not read is as in a new one. */
export function readableItem<Fields extends object>(asking: Asking, kind: ItemKind, item: Fields): Fields {
  const hidden = unreadableFields(asking, kind);
  if (hidden.length === 0) return item;
  const { fields } = kindOf(kind);
  return { ...item, ...Object.fromEntries(hidden.map((name) => [name, fields[name]?.blank('')])) };
}

/** Some lists of items by kind, each item as this person may read it. */
export function readableItems<Lists extends Readonly<Partial<Record<ItemKind, readonly object[]>>>>(asking: Asking, lists: Lists): Lists {
  const changed = Object.entries(lists).flatMap(([name, list]) => {
    // The keys are the names that the type lists.
    const kind = name as ItemKind;
    return list === undefined || unreadableFields(asking, kind).length === 0
      ? []
      : [[kind, list.map((item) => readableItem(asking, kind, item))]];
  });
  return { ...lists, ...Object.fromEntries(changed) };
}
