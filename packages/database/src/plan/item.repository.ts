import {
  EDITION_KINDS,
  type EditionItems,
  type Item,
  type ItemFields,
  type ItemKind,
  PARTNERSHIP_KINDS,
  type PartnershipItems,
  KINDS,
} from '@saferplan/domain/plan';
import { EditionId } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';
import { decodeFields, encodeFields, type ItemTable, tableOf } from './item.tables.ts';
import type { PartnershipScope } from '../scope.ts';

/** An item and the edition it is in; null for the kinds that editions share. */
export interface StoredItem<Kind extends ItemKind> {
  readonly item: Item<Kind>;
  readonly editionId: EditionId | null;
}

/** The items of a kind in an edition (null for a kind that editions share), in their order. Index: `<kind>_home`. */
export async function listItems<Kind extends ItemKind>(
  db: Kysely<Database>,
  scope: PartnershipScope,
  kind: Kind,
  editionId: EditionId | null,
): Promise<Item<Kind>[]> {
  let query = db.selectFrom(tableOf(kind)).selectAll().where('partnership_id', '=', scope.partnershipId);
  if (editionId !== null) query = query.where('edition_id', '=', editionId);
  const rows = await query.orderBy('position').orderBy('id').execute();
  return rows.map((row) => toItem(kind, row));
}

/** The item with this identifier, or null where the partnership has none. */
export async function findItem<Kind extends ItemKind>(
  db: Kysely<Database>,
  scope: PartnershipScope,
  kind: Kind,
  id: string,
): Promise<StoredItem<Kind> | null> {
  const row = await db
    .selectFrom(tableOf(kind))
    .selectAll()
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { item: toItem(kind, row), editionId: row.edition_id === undefined ? null : EditionId.parse(row.edition_id) };
}

/** Adds an item of any kind to an edition, or to the partnership where `editionId` is null. */
export async function insertItem<Kind extends ItemKind>(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  kind: Kind,
  editionId: EditionId | null,
  item: Item<Kind>,
): Promise<void> {
  const { id, position, version, ...fields } = item;
  const home = editionId === null ? {} : { edition_id: editionId };
  const row = { id, partnership_id: scope.partnershipId, ...home, position, version, ...encodeFields(kind, fields) };
  await trx.insertInto(tableOf(kind)).values(row).execute();
}

/** Writes fields over version `expected` and raises the version by one. False where the row is no longer at that version. */
export async function updateItem<Kind extends ItemKind>(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  kind: Kind,
  id: string,
  expected: number,
  fields: Partial<ItemFields<Kind>>,
): Promise<boolean> {
  const changes = { version: expected + 1, ...encodeFields(kind, fields) };
  const result = await trx
    .updateTable(tableOf(kind))
    .set(changes)
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .where('version', '=', expected)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Deletes an item and nothing that refers to it; does nothing where there is none. */
export async function deleteItem(trx: Transaction<Database>, scope: PartnershipScope, kind: ItemKind, id: string): Promise<void> {
  await trx.deleteFrom(tableOf(kind)).where('partnership_id', '=', scope.partnershipId).where('id', '=', id).execute();
}

/** Gives these items the positions 0, 1, 2, … in this order. Order is not part of a version: nobody's text goes stale by it. */
export async function placeItems(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  kind: ItemKind,
  ids: readonly string[],
): Promise<void> {
  for (const [position, id] of ids.entries())
    await trx.updateTable(tableOf(kind)).set({ position }).where('partnership_id', '=', scope.partnershipId).where('id', '=', id).execute();
}

/** Everything in an edition. */
export async function loadEditionItems(db: Kysely<Database>, scope: PartnershipScope, editionId: EditionId): Promise<EditionItems> {
  const lists = await Promise.all(EDITION_KINDS.map(async (kind) => [kind, await listItems(db, scope, kind, editionId)] as const));
  // Each list was read as the kind it is filed under; fromEntries cannot say so.
  return Object.fromEntries(lists) as unknown as EditionItems;
}

/** Everything that the partnership's editions share. */
export async function loadPartnershipItems(db: Kysely<Database>, scope: PartnershipScope): Promise<PartnershipItems> {
  const lists = await Promise.all(PARTNERSHIP_KINDS.map(async (kind) => [kind, await listItems(db, scope, kind, null)] as const));
  // As above.
  return Object.fromEntries(lists) as unknown as PartnershipItems;
}

const Envelope = z.object({ position: z.int(), version: z.int() });

function toItem<Kind extends ItemKind>(kind: Kind, row: Pick<ItemTable, 'id'>): Item<Kind> {
  const id: z.ZodType = KINDS[kind].id;
  const fields: z.ZodType = KINDS[kind].schema;
  // The schemas are those of this kind; TypeScript cannot follow an index by a type parameter.
  return { id: id.parse(row.id), ...Envelope.parse(row), ...(fields.parse(decodeFields(kind, row)) as object) } as Item<Kind>;
}
