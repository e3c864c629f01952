import { deletePeerGroup, insertPeerGroup, listPeerGroups, type StoredPeerGroup, updatePeerGroup } from '@saferplan/database/peers';
import { PeerGroup } from '@saferplan/domain/peers';
import { type Failure, PeerGroupId, type Result } from '@saferplan/domain/shared';
import { recordChanges } from '../plan/change-recorder.ts';
import { giveUp, inTransaction, parseOrGiveUp } from '../plan/transaction.ts';
import type { Work } from '../work.ts';

/** Adds a peer group. */
export function addPeerGroup(work: Work, input: { readonly group: unknown }): Promise<Result<StoredPeerGroup, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const fields = parseOrGiveUp(PeerGroup, input.group);
    const group = { ...fields, id: PeerGroupId.parse(work.makeId('pgr')), version: 1 };
    await insertPeerGroup(trx, work.scope, group);
    await recordChanges(work, trx, {
      editionId: null,
      summary: `Added the peer group “${group.title}”`,
      changes: [{ kind: 'peer-group', itemId: group.id, deed: 'created', before: null, after: fields }],
    });
    return group;
  });
}

/** Changes a peer group; refuses where somebody has changed it since `version`, with both texts. */
export function changePeerGroup(
  work: Work,
  input: { readonly id: PeerGroupId; readonly version: number; readonly group: unknown },
): Promise<Result<StoredPeerGroup, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const fields = parseOrGiveUp(PeerGroup, input.group);
    const before =
      (await listPeerGroups(trx, work.scope)).find(({ id }) => id === input.id) ?? giveUp({ code: 'not-found', what: 'peer group' });
    const group = { ...fields, id: before.id, version: input.version + 1 };
    if (!(await updatePeerGroup(trx, work.scope, group)))
      giveUp({ code: 'stale-version', what: 'peer group', yours: fields, theirs: before, version: before.version });
    await recordChanges(work, trx, {
      editionId: null,
      summary: `Changed the peer group “${group.title}”`,
      changes: [{ kind: 'peer-group', itemId: group.id, deed: 'changed', before: PeerGroup.parse(withoutPlace(before)), after: fields }],
    });
    return group;
  });
}

/** Removes a peer group; refuses where somebody has changed it since `version`. */
export function removePeerGroup(work: Work, input: { readonly id: PeerGroupId; readonly version: number }): Promise<Result<null, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const before =
      (await listPeerGroups(trx, work.scope)).find(({ id }) => id === input.id) ?? giveUp({ code: 'not-found', what: 'peer group' });
    if (!(await deletePeerGroup(trx, work.scope, input)))
      giveUp({ code: 'stale-version', what: 'peer group', yours: null, theirs: before, version: before.version });
    await recordChanges(work, trx, {
      editionId: null,
      summary: `Removed the peer group “${before.title}”`,
      changes: [{ kind: 'peer-group', itemId: before.id, deed: 'removed', before: withoutPlace(before), after: null }],
    });
    return null;
  });
}

const withoutPlace = ({ id: _id, version: _version, ...fields }: StoredPeerGroup): PeerGroup => fields;
