import type { Database } from '@saferplan/database';
import { appendChangeSet, type Change } from '@saferplan/database/change-log';
import type { Item, ItemKind } from '@saferplan/domain/plan';
import { ChangeSetId, type EditionId } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import type { Work } from '../work.ts';

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

/** Writes the deed into the append-only log, in the transaction of the deed itself. */
export async function recordChanges(
  work: Pick<Work, 'scope' | 'actor' | 'now' | 'makeId'>,
  trx: Transaction<Database>,
  deed: {
    readonly editionId: EditionId | null;
    readonly summary: string;
    readonly changes: readonly Change[];
    readonly undoes?: ChangeSetId;
    /** Made here where it is left out. */
    readonly id?: ChangeSetId;
  },
): Promise<ChangeSetId> {
  const id = deed.id ?? ChangeSetId.parse(work.makeId('chg'));
  await appendChangeSet(trx, work.scope, {
    id,
    editionId: deed.editionId,
    actorId: work.actor.id,
    actorName: work.actor.name,
    at: work.now().toISOString(),
    summary: deed.summary,
    undoes: deed.undoes ?? null,
    changes: deed.changes,
  });
  return id;
}
