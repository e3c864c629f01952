import { type ChangeSet, findChangeSet } from '@saferplan/database/change-log';
import { findItem } from '@saferplan/database/plan';
import { ItemKind } from '@saferplan/domain/plan';
import { ChangeSetId, type ChangeSummary, coded, type Failure, ok, refuse, type Result } from '@saferplan/domain/shared';
import type { ServiceContext } from '../../platform/service-context.ts';
import type { Touched, TouchedItem } from '../../platform/record-changes.ts';

/** What follows the prefix of an identifier that the caller has made: 32 random hexadecimal digits. */
export const MADE_BY_CALLER = /^[a-z]{3}_[0-9a-f]{32}$/u;

/** The identifier of a change in the history, made by the caller: what is sent again under it is not done again. */
export const CallersChangeId = ChangeSetId.refine((id) => MADE_BY_CALLER.test(id), {
  error: coded('not-change-id'),
});

/**
 * What became of a change that was done under this identifier, and its summary; null where none was. Refuses the identifier of
 * somebody else's change. Whoever lost the answer to what they sent sends it again, and nothing is done twice.
 */
export async function doneAlready(
  context: ServiceContext,
  id: ChangeSetId | undefined,
): Promise<Result<{ readonly touched: Touched; readonly summary: ChangeSummary }, Failure> | null> {
  const set = id === undefined ? null : await findChangeSet(context.db, context.scope, id);
  if (set === null) return null;
  if (set.actorId !== context.actor.id) return refuse({ code: 'already-exists', what: 'change' });
  return ok({ touched: await whatBecameOf(context, set), summary: set.summary });
}

async function whatBecameOf(context: ServiceContext, set: ChangeSet): Promise<Touched> {
  const kept: TouchedItem[] = [];
  const gone: { kind: ItemKind; id: string }[] = [];
  for (const change of set.changes) {
    const kind = ItemKind.parse(change.kind);
    const found = await findItem(context.db, context.scope, kind, change.itemId);
    if (found === null) gone.push({ kind, id: change.itemId });
    else kept.push({ kind, item: found.item });
  }
  return { changeSetId: set.id, kept, gone };
}
