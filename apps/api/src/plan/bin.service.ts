import type { Database } from '@saferplan/database';
import { type ChangeSet, listChangeSets } from '@saferplan/database/change-log';
import { findItem, insertItem } from '@saferplan/database/plan';
import { ItemKind, itemName } from '@saferplan/domain/plan';
import type { ChangeSetId, EditionId, Failure, Result } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { recordChanges, type Touched, type TouchedItem } from './change-recorder.ts';
import { assemble, openHome, parseFields, withoutLostReferences } from './item.service.ts';
import { giveUp, inTransaction } from './transaction.ts';
import type { Work } from '../work.ts';

/** A removal that can be taken back, by whoever may edit, for as long as the edition has not been published since. */
export interface Binned {
  readonly changeSetId: ChangeSetId;
  readonly at: string;
  readonly actorName: string;
  readonly summary: string;
  /** How many things it holds that are not in the plan today. */
  readonly count: number;
}

/** As many deeds of an edition as are looked through. */
const MOST = 2000;
const Removed = z.looseObject({ position: z.int() });

/** What was removed from an edition (null: from what editions share) since it was last published, newest first. */
export async function readBin(work: Work, input: { readonly editionId: EditionId | null }): Promise<readonly Binned[]> {
  const sets = await sinceLastPublication(work, work.db, input.editionId);
  const binned = await Promise.all(
    sets.map(async ({ id, at, actorName, summary, changes }) => {
      const missing = await missingOf(work, work.db, changes);
      return missing.length === 0 ? [] : [{ changeSetId: id, at, actorName, summary, count: missing.length }];
    }),
  );
  return binned.flat();
}

/** Puts back everything that one deed removed and that is not there today, with what hangs on it. */
export function restoreFromBin(
  work: Work,
  input: { readonly editionId: EditionId | null; readonly changeSetId: ChangeSetId },
): Promise<Result<Touched, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const set = (await sinceLastPublication(work, trx, input.editionId)).find(({ id }) => id === input.changeSetId);
    const missing = set === undefined ? [] : await missingOf(work, trx, set.changes);
    if (set === undefined || missing.length === 0) return giveUp({ code: 'not-found', what: 'removal' });
    const kept: TouchedItem[] = [];
    // What hangs on an item was removed before it, so it comes back after it.
    for (const { kind, itemId, before } of missing.toReversed()) {
      await openHome(work, trx, kind, input.editionId);
      const { position, ...fields } = Removed.parse(before);
      const item = assemble(kind, itemId, position, 1, parseFields(kind, await withoutLostReferences(work, trx, kind, fields)));
      await insertItem(trx, work.scope, kind, input.editionId, item);
      kept.push({ kind, item });
    }
    const changeSetId = await recordChanges(work, trx, {
      editionId: input.editionId,
      summary: `Took out of the bin: ${kept.length === 1 ? `a ${itemName(kept[0]?.kind ?? 'priority')}` : `${kept.length.toString()} things`}`,
      changes: kept.map(({ kind, item }) => ({ kind, itemId: item.id, deed: 'created', before: null, after: item })),
    });
    return { changeSetId, kept, gone: [] };
  });
}

async function sinceLastPublication(work: Work, db: Kysely<Database>, editionId: EditionId | null): Promise<readonly ChangeSet[]> {
  const sets = await listChangeSets(db, work.scope, editionId, MOST);
  const published = sets.findIndex(({ changes }) => changes.some(({ kind }) => kind === 'publication'));
  return sets.slice(0, published === -1 ? sets.length : published);
}

type Missing = { readonly kind: ItemKind; readonly itemId: string; readonly before: unknown };

async function missingOf(work: Work, db: Kysely<Database>, changes: ChangeSet['changes']): Promise<readonly Missing[]> {
  const missing: Missing[] = [];
  for (const { kind, itemId, deed, before } of changes) {
    const parsed = ItemKind.safeParse(kind);
    if (deed === 'removed' && parsed.success && (await findItem(db, work.scope, parsed.data, itemId)) === null)
      missing.push({ kind: parsed.data, itemId, before });
  }
  return missing;
}
