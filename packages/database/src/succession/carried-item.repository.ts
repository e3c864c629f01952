import { PARTNERSHIP_KINDS } from '@saferplan/domain/plan';
import { type EditionId, SuccessionId } from '@saferplan/domain/shared';
import { SourceOfItem } from '@saferplan/domain/succession';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** Where an item of an edition came from. */
export interface CarriedFrom {
  readonly kind: string;
  readonly itemId: string;
  readonly source: SourceOfItem;
}

/** Records from which items of the partnerships before the items of a new one were carried. */
export async function insertCarriedItems(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  {
    successionId,
    editionId,
    carried,
  }: { readonly successionId: SuccessionId; readonly editionId: EditionId; readonly carried: readonly CarriedFrom[] },
): Promise<void> {
  for (const { kind, itemId, source } of carried)
    await trx
      .insertInto('carried_item')
      .values({
        partnership_id: scope.partnershipId,
        succession_id: successionId,
        edition_id: editionId,
        item_kind: kind,
        item_id: itemId,
        source: JSON.stringify(source),
      })
      .execute();
}

/**
 * Says of the items of an edition that were copied from another where those came from: by the same successions, in the same order. What
 * editions share keeps its identifier; what else is not among the copies stayed behind.
 */
export async function copyCarriedItems(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  { from, to, copies }: { readonly from: EditionId; readonly to: EditionId; readonly copies: ReadonlyMap<string, string> },
): Promise<void> {
  for (const { successionId, kind, itemId, source } of await listCarriedItems(trx, scope, from)) {
    const copy = isShared(kind) ? itemId : copies.get(itemId);
    if (copy !== undefined)
      await insertCarriedItems(trx, scope, { successionId, editionId: to, carried: [{ kind, itemId: copy, source }] });
  }
}

const isShared = (kind: string): boolean => PARTNERSHIP_KINDS.some((shared) => shared === kind);

/** Where an item of an edition came from, and by which succession. */
export interface StoredCarriedFrom extends CarriedFrom {
  readonly successionId: SuccessionId;
}

/** Where the items of an edition came from that were carried over, in the order in which they were. Index: `carried_item_home`. */
export async function listCarriedItems(
  db: Kysely<Database>,
  scope: PartnershipScope,
  editionId: EditionId,
): Promise<readonly StoredCarriedFrom[]> {
  const rows = await db
    .selectFrom('carried_item')
    .select(['succession_id', 'item_kind', 'item_id', 'source'])
    .where('partnership_id', '=', scope.partnershipId)
    .where('edition_id', '=', editionId)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    successionId: SuccessionId.parse(row.succession_id),
    kind: row.item_kind,
    itemId: row.item_id,
    source: SourceOfItem.parse(JSON.parse(row.source)),
  }));
}
