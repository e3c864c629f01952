import type { Database } from '@saferplan/database';
import { type ChangeSet, listChangeSets } from '@saferplan/database/change-log';
import { findItem } from '@saferplan/database/plan';
import { ItemKind } from '@saferplan/domain/plan';
import {
  type ChangeSetId,
  type ChangeSummary,
  type EditionId,
  type Failure,
  ok,
  type PutBackRemark,
  type Result,
} from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { Touched } from '../../platform/record-changes.ts';
import { doneAlready } from './done-already.ts';
import { changePlan } from './plan-change.ts';
import { nameAgain, putBack } from './put-back.ts';
import { abort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** A removal that can be taken back, by whoever may edit, for as long as the edition has not been published since. */
export interface Binned {
  readonly changeSetId: ChangeSetId;
  readonly at: string;
  readonly actorName: string;
  readonly summary: ChangeSummary;
  /** How many things it holds that are not in the plan today. */
  readonly count: number;
}

/** As many changes of an edition as are looked through. */
const MOST = 2000;

/** What was removed from an edition (null: from what editions share) since it was last published, newest first. */
export async function readBin(context: ServiceContext, input: { readonly editionId: EditionId | null }): Promise<readonly Binned[]> {
  const sets = await sinceLastPublication(context, context.db, input.editionId);
  const binned = await Promise.all(
    sets.map(async ({ id, at, actorName, summary, changes }) => {
      const missing = await missingOf(context, context.db, changes);
      return missing.length === 0 ? [] : [{ changeSetId: id, at, actorName, summary, count: missing.length }];
    }),
  );
  return binned.flat();
}

/**
 * Puts back everything that one change removed and that is not there today: what hung on it too, and the links that let go
 * of it (decisions of the lineage, themes, topics, bids). `left` says what could not be put back as it was. Under an `id` of the caller's it is done once, however often it is sent.
 */
export async function restoreFromBin(
  context: ServiceContext,
  input: { readonly editionId: EditionId | null; readonly changeSetId: ChangeSetId; readonly id?: ChangeSetId | undefined },
): Promise<Result<Touched & { readonly left: readonly PutBackRemark[] }, Failure>> {
  const { editionId } = input;
  const done = await doneAlready(context, input.id);
  if (done !== null) return done.ok ? ok({ ...done.value.touched, left: [] }) : done;
  return changePlan(context, async (change) => {
    const set = (await sinceLastPublication(context, change.trx, editionId)).find(({ id }) => id === input.changeSetId);
    const missing = set === undefined ? [] : await missingOf(context, change.trx, set.changes);
    if (set === undefined || missing.length === 0) return abort({ code: 'not-found', what: 'removal' });
    const left: PutBackRemark[] = [];
    // What hangs on an item was removed before it, so it comes back after it.
    for (const { kind, itemId, before } of missing.toReversed()) await putBack(change, { kind, id: itemId, before }, editionId, left);
    for (const released of set.changes.filter(({ kind, changeType }) => changeType === 'changed' && ItemKind.safeParse(kind).success))
      await nameAgain(change, released, left);
    const [first, ...others] = missing.toReversed();
    const summary: ChangeSummary =
      first === undefined || others.length > 0
        ? { code: 'several-put-back', count: missing.length }
        : { code: 'one-put-back', kind: first.kind };
    const noted = { editionId, summary };
    return { ...noted, ...(input.id === undefined ? {} : { id: input.id }), extra: { left } };
  });
}

async function sinceLastPublication(
  context: ServiceContext,
  db: Kysely<Database>,
  editionId: EditionId | null,
): Promise<readonly ChangeSet[]> {
  const sets = await listChangeSets(db, context.scope, editionId, MOST);
  const published = sets.findIndex(({ changes }) => changes.some(({ kind }) => kind === 'publication'));
  return sets.slice(0, published === -1 ? sets.length : published);
}

interface Missing {
  readonly kind: ItemKind;
  readonly itemId: string;
  readonly before: unknown;
}

async function missingOf(context: ServiceContext, db: Kysely<Database>, changes: ChangeSet['changes']): Promise<readonly Missing[]> {
  const missing: Missing[] = [];
  for (const { kind, itemId, changeType, before } of changes) {
    const parsed = ItemKind.safeParse(kind);
    if (changeType === 'removed' && parsed.success && (await findItem(db, context.scope, parsed.data, itemId)) === null)
      missing.push({ kind: parsed.data, itemId, before });
  }
  return missing;
}
