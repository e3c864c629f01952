import { type Item, type ItemKind, kindOf } from '@saferplan/domain/plan';
import { itemName } from '@saferplan/messages';
import { abort } from '../../platform/transaction.ts';
import type { Fields } from './item-parts.ts';

/** Refuses an item that holds the same as another in all fields by which items of its kind are told apart. */
export function refuseTwin(kind: ItemKind, fields: Fields, siblings: readonly Item<ItemKind>[]): void {
  const { uniqueBy } = kindOf(kind);
  if (uniqueBy.length === 0) return;
  const isTwin = (sibling: Fields): boolean => uniqueBy.every((name) => sibling[name] === fields[name]);
  if (siblings.some((sibling) => isTwin({ ...sibling }))) abort({ code: 'already-exists', what: 'same-item', name: itemName(kind) });
}
