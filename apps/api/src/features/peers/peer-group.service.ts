import { deletePeerGroup, insertPeerGroup, listPeerGroups, type StoredPeerGroup, updatePeerGroup } from '@saferplan/database/peers';
import { PeerGroup } from '@saferplan/domain/peers';
import { type Failure, PeerGroupId, type Result } from '@saferplan/domain/shared';
import { recordChanges } from '../../platform/record-changes.ts';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** Adds a peer group. */
export function addPeerGroup(context: ServiceContext, input: { readonly group: unknown }): Promise<Result<StoredPeerGroup, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const fields = parseOrAbort(PeerGroup, input.group);
    const group = { ...fields, id: PeerGroupId.parse(context.makeId('pgr')), version: 1 };
    await insertPeerGroup(trx, context.scope, group);
    await recordChanges(context, trx, {
      editionId: null,
      summary: { code: 'peer-group-added', title: group.title },
      changes: [{ kind: 'peer-group', itemId: group.id, changeType: 'created', before: null, after: fields }],
    });
    return group;
  });
}

/** Changes a peer group; refuses where somebody has changed it since `version`, with both texts. */
export function changePeerGroup(
  context: ServiceContext,
  input: { readonly id: PeerGroupId; readonly version: number; readonly group: unknown },
): Promise<Result<StoredPeerGroup, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const fields = parseOrAbort(PeerGroup, input.group);
    const before =
      (await listPeerGroups(trx, context.scope)).find(({ id }) => id === input.id) ?? abort({ code: 'not-found', what: 'peer-group' });
    const group = { ...fields, id: before.id, version: input.version + 1 };
    if (!(await updatePeerGroup(trx, context.scope, group)))
      abort({ code: 'stale-version', what: 'peer-group', yours: fields, theirs: before, version: before.version });
    await recordChanges(context, trx, {
      editionId: null,
      summary: { code: 'peer-group-changed', title: group.title },
      changes: [
        { kind: 'peer-group', itemId: group.id, changeType: 'changed', before: PeerGroup.parse(withoutPlace(before)), after: fields },
      ],
    });
    return group;
  });
}

/** Removes a peer group; refuses where somebody has changed it since `version`. */
export function removePeerGroup(
  context: ServiceContext,
  input: { readonly id: PeerGroupId; readonly version: number },
): Promise<Result<null, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const before =
      (await listPeerGroups(trx, context.scope)).find(({ id }) => id === input.id) ?? abort({ code: 'not-found', what: 'peer-group' });
    if (!(await deletePeerGroup(trx, context.scope, input)))
      abort({ code: 'stale-version', what: 'peer-group', yours: null, theirs: before, version: before.version });
    await recordChanges(context, trx, {
      editionId: null,
      summary: { code: 'peer-group-removed', title: before.title },
      changes: [{ kind: 'peer-group', itemId: before.id, changeType: 'removed', before: withoutPlace(before), after: null }],
    });
    return null;
  });
}

const withoutPlace = ({ id: _id, version: _version, ...fields }: StoredPeerGroup): PeerGroup => fields;
