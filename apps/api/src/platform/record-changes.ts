import type { Database } from '@saferplan/database';
import { appendChangeSet, type Change, findChangeSet } from '@saferplan/database/change-log';
import type { Item, ItemKind } from '@saferplan/domain/plan';
import { ChangeSetId, type ChangeSummary, type EditionId } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import type { ServiceContext } from './service-context.ts';
import { abort } from './transaction.ts';

/** An item as it stands after a change, with its kind. */
export interface TouchedItem {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
}

/** What a change did, so that a screen can follow it without reading everything again. */
export interface Touched {
  readonly changeSetId: ChangeSetId;
  readonly kept: readonly TouchedItem[];
  readonly gone: readonly { readonly kind: ItemKind; readonly id: string }[];
}

/**
 * Writes the change into the append-only log, in the transaction of the change itself. Aborts where the caller has sent the same change
 * before and it was done meanwhile.
 */
export async function recordChanges(
  context: Pick<ServiceContext, 'scope' | 'actor' | 'now' | 'makeId' | 'sentAs'>,
  trx: Transaction<Database>,
  changeType: {
    readonly editionId: EditionId | null;
    readonly summary: ChangeSummary;
    readonly changes: readonly Change[];
    readonly undoes?: ChangeSetId;
    /** Made here where it is left out. */
    readonly id?: ChangeSetId;
  },
): Promise<ChangeSetId> {
  const id = changeType.id ?? (await idAsSent(context, trx)) ?? ChangeSetId.parse(context.makeId('chg'));
  await appendChangeSet(trx, context.scope, {
    id,
    editionId: changeType.editionId,
    actorId: context.actor.id,
    actorName: context.actor.name,
    at: context.now().toISOString(),
    summary: changeType.summary,
    undoes: changeType.undoes ?? null,
    changes: changeType.changes,
  });
  return id;
}

/** The identifier under which the caller sent the change, for the first entry of the history that a transaction makes; else null. */
async function idAsSent(
  { sentAs, scope }: Pick<ServiceContext, 'scope' | 'sentAs'>,
  trx: Transaction<Database>,
): Promise<ChangeSetId | null> {
  if (sentAs === undefined || sentAs.notedIn.has(trx)) return null;
  if ((await findChangeSet(trx, scope, sentAs.id)) !== null) abort(DONE_BEFORE);
  sentAs.notedIn.add(trx);
  return sentAs.id;
}

/** The answer to a change that was done already when it came again. */
export const DONE_BEFORE = { code: 'already-exists', what: 'change' } as const;
