import type { Change } from '@saferplan/database/change-log';
import { findItem } from '@saferplan/database/plan';
import { type Edition, type Item, type ItemKind, ItemKind as ItemKindSchema, linkAgain, nameOf } from '@saferplan/domain/plan';
import { type EditionId, freeSlug, isSameValue, type PutBackRemark } from '@saferplan/domain/shared';
import { z } from 'zod';
import { addItem } from './add-item.ts';
import { writeFields } from './amend-item.ts';
import { checkReferences, withoutLostReferences } from './check-references.ts';
import { loadEditableEdition, readItem } from './home-of-item.ts';
import { type Fields, fieldsOf, parseFields, slugsOf } from './item-parts.ts';
import { type PlanChange, siblingsIn } from './plan-change.ts';

const Removed = z.looseObject({ position: z.int() });
const Values = z.record(z.string(), z.unknown());

/**
 * Adds an item that was removed under its own identifier and at its own place, by the same checks as a new one. What it
 * named and is no longer there, it does without; `left` says so.
 */
export async function putBack(
  change: PlanChange,
  removed: { readonly kind: ItemKind; readonly id: string; readonly before: unknown },
  editionId: EditionId | null,
  left: PutBackRemark[],
): Promise<Item<ItemKind>> {
  const { context, trx } = change;
  const { kind, id } = removed;
  const edition = await loadEditableEdition(context, trx, kind, editionId);
  const { position, ...before } = Removed.parse(removed.before);
  const { fields, lost } = await withoutLostReferences(context, trx, kind, before, edition);
  for (const { kind: named } of lost) left.push({ code: 'named-is-gone', title: nameOf(kind, fields), named });
  const withSlug = await withFreeSlug(change, kind, fields, editionId, left);
  return addItem(change, { kind, editionId, id, position, fields: withSlug, origin: 'history' });
}

async function withFreeSlug(
  change: PlanChange,
  kind: ItemKind,
  fields: Fields,
  editionId: EditionId | null,
  left: PutBackRemark[],
): Promise<Fields> {
  const slug = fields['slug'];
  const taken = slugsOf(await siblingsIn(change, kind, editionId));
  if (typeof slug !== 'string' || !taken.has(slug)) return fields;
  const free = freeSlug(slug, taken);
  left.push({ code: 'address-taken', kind, title: nameOf(kind, fields), slug, free });
  return { ...fields, slug: free };
}

/**
 * Makes an item name again what it let go of when that was removed. Where the item has become something else since, into
 * which this does not fit, it stays as it is and `left` says so.
 */
export async function nameAgain(change: PlanChange, released: Change, left: PutBackRemark[]): Promise<void> {
  const { context, trx } = change;
  const kind = ItemKindSchema.parse(released.kind);
  const found = await findItem(trx, context.scope, kind, released.itemId);
  if (found === null) {
    left.push({ code: 'naming-is-gone', kind });
    return;
  }
  const edition = await loadEditableEdition(context, trx, kind, found.editionId);
  const now = fieldsOf(kind, found.item);
  const fields = relinked(now, Values.parse(released.before), Values.parse(released.after));
  if (fields === null) left.push({ code: 'naming-has-changed', kind, title: nameOf(kind, found.item) });
  else await writeRelinked(change, kind, found.item, fields, edition);
}

function relinked(now: Fields, before: Fields, after: Fields): Fields | null {
  const fields: Record<string, unknown> = {};
  for (const field of Object.keys(after)) {
    const again = linkAgain(now[field], before[field], after[field]);
    if (again === null) return null;
    if (!isSameValue(again.value, now[field])) fields[field] = again.value;
  }
  return fields;
}

async function writeRelinked(
  change: PlanChange,
  kind: ItemKind,
  item: Item<ItemKind>,
  fields: Fields,
  edition: Edition | null,
): Promise<void> {
  if (Object.keys(fields).length === 0) return;
  const { context, trx } = change;
  const whole = { ...fieldsOf(kind, item), ...fields };
  const { fields: sound } = await withoutLostReferences(context, trx, kind, whole, edition);
  const parsed = parseFields(kind, sound);
  const changed = Object.fromEntries(Object.keys(fields).map((field) => [field, parsed[field]]));
  await checkReferences(context, trx, kind, changed, edition);
  const { item: current } = await readItem(context, trx, kind, item.id);
  await writeFields(change, { kind, item: current }, changed);
}
