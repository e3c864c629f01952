import { isOpenToChanges } from '../adoption/state.ts';
import type { FieldsOf } from '../items/define-kind.ts';
import type { Id } from '../shared/id.ts';
import { ITEM_KINDS, type ItemKind, kindOf, type KINDS } from './kinds.ts';

/** What a person writes in an item of a kind. */
export type ItemFields<Kind extends ItemKind> = FieldsOf<(typeof KINDS)[Kind]>;
export type ItemId<Kind extends ItemKind> = Id<Kind>;

/** An item as it is kept: what was written, with its identifier, its place among its siblings and its version. */
export type Item<Kind extends ItemKind> = {
  readonly id: ItemId<Kind>;
  readonly position: number;
  readonly version: number;
} & Readonly<ItemFields<Kind>>;

/** Whether an item of this kind may be changed in an edition as it stands. */
export const isKindOpen = (kind: ItemKind, edition: Parameters<typeof isOpenToChanges>[0]): boolean =>
  kindOf(kind).lifecycle === 'running' || isOpenToChanges(edition);

/** The identifier of the item that this one hangs on, or null where its kind hangs on none. */
export function parentOf(kind: ItemKind, fields: object): string | null {
  const { parent } = kindOf(kind);
  if (parent === null) return null;
  const id = valueAt(fields, parent.field);
  return typeof id === 'string' ? id : null;
}

/** The kinds of the same home of which items may hang on one of this kind, each with the field that names it. */
export const childrenOf = (kind: ItemKind): readonly { readonly kind: ItemKind; readonly field: string }[] =>
  ITEM_KINDS.flatMap((child) => {
    const { parent, home } = kindOf(child);
    return parent !== null && home === kindOf(kind).home && parent.kinds.includes(kind) ? [{ kind: child, field: parent.field }] : [];
  });

/** The title, name or text of an item; empty where it has none. */
export function titleOf(kind: ItemKind, fields: object): string {
  const { title } = kindOf(kind);
  return title === null ? '' : textAt(fields, title);
}

/** What people call an item: its title, name or text, else its date or kind; empty where it has none. */
export const nameOf = (kind: ItemKind, fields: object): string =>
  kindOf(kind)
    .calledBy.map((field) => textAt(fields, field))
    .find((text) => text !== '') ?? '';

/** Fields of an item with each value in today's form, of which packages and older entries of the log may have another: see `Field.otherForm`. */
export const inTodaysForm = <Fields>(kind: ItemKind, fields: Fields): Fields => inForm('from', kind, fields);

/** Fields of an item as a package writes them. */
export const inFormOfPackages = <Fields>(kind: ItemKind, fields: Fields): Fields => inForm('to', kind, fields);

function inForm<Fields>(way: 'from' | 'to', kind: ItemKind, fields: Fields): Fields {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return fields;
  const { fields: known } = kindOf(kind);
  const others = Object.entries(fields).flatMap(([name, value]: [string, unknown]) => {
    const form = known[name]?.otherForm;
    return form === undefined ? [] : [[name, form[way](value)]];
  });
  return others.length === 0 ? fields : { ...fields, ...Object.fromEntries(others) };
}

const valueAt = (fields: object, name: string): unknown => new Map<string, unknown>(Object.entries(fields)).get(name);

function textAt(fields: object, name: string): string {
  const value = valueAt(fields, name);
  return typeof value === 'string' ? value : '';
}
