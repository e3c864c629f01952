import { PeerGroup } from '@saferplan/domain/peers';
import { PeerGroupId } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** A peer group as it is stored. */
export interface StoredPeerGroup extends PeerGroup {
  readonly id: PeerGroupId;
  readonly version: number;
}

/** The peer groups of the partnership, by title. Index: `peer_group_home`. */
export async function listPeerGroups(db: Kysely<Database>, scope: PartnershipScope): Promise<readonly StoredPeerGroup[]> {
  const rows = await db
    .selectFrom('peer_group')
    .select(['id', 'version', 'title', 'reason', 'source', 'areas'])
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map(({ id, version, areas, ...fields }) => ({
    ...PeerGroup.parse({ ...fields, areas: JSON.parse(areas) }),
    id: PeerGroupId.parse(id),
    version,
  }));
}

/** Adds a peer group. */
export async function insertPeerGroup(trx: Transaction<Database>, scope: PartnershipScope, group: StoredPeerGroup): Promise<void> {
  await trx
    .insertInto('peer_group')
    .values({ ...group, areas: JSON.stringify(group.areas), partnership_id: scope.partnershipId })
    .execute();
}

/** Whether the group had the version before this one, and now is as given. */
export async function updatePeerGroup(trx: Transaction<Database>, scope: PartnershipScope, group: StoredPeerGroup): Promise<boolean> {
  const { id, version, areas, ...fields } = group;
  const result = await trx
    .updateTable('peer_group')
    .set({ ...fields, areas: JSON.stringify(areas), version })
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .where('version', '=', version - 1)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Whether the group had this version, and is gone. */
export async function deletePeerGroup(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  group: Pick<StoredPeerGroup, 'id' | 'version'>,
): Promise<boolean> {
  const result = await trx
    .deleteFrom('peer_group')
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', group.id)
    .where('version', '=', group.version)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}
