import type { Database } from '@saferplan/database';
import type { Change } from '@saferplan/database/change-log';
import { findLastUndoable } from '@saferplan/database/change-log';
import { deleteItem, findItem, insertItem, placeItems } from '@saferplan/database/plan';
import { type EditionId, type Failure, type Result } from '@saferplan/domain/shared';
import { type ItemKind, ItemKind as ItemKindSchema, itemName } from '@saferplan/domain/plan';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import { refuseUnlessAllowed } from '../accounts/refuse-unless-allowed.ts';
import { refuseIfFrozen } from '../scoring/settle-fields.ts';
import type { Work } from '../work.ts';
import { recordChanges, type Touched, type TouchedItem } from './change-recorder.ts';
import { assemble, fieldsOf, openHome, parseFields, pick, readItem, write } from './item.service.ts';
import { giveUp, inTransaction } from './transaction.ts';

const Fields = z.record(z.string(), z.unknown());
const Removed = z.looseObject({ position: z.int() });
const Order = z.array(z.string());

/**
 * Takes back the caller's newest deed in this edition (null: in what editions share) that they have not
 * taken back yet. Refuses where somebody has changed the same words since.
 */
export function undoLast(
  work: Work,
  input: { readonly editionId: EditionId | null },
): Promise<Result<Touched & { summary: string }, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const set = await findLastUndoable(trx, work.scope, input.editionId, work.actor.id);
    if (set === null || set.changes.some((change) => !ItemKindSchema.safeParse(change.kind).success))
      return giveUp({ code: 'nothing-to-undo' });
    const undone: Change[] = [];
    const kept: TouchedItem[] = [];
    const gone: { kind: ItemKind; id: string }[] = [];
    for (const change of set.changes.toReversed()) await reverse(work, trx, change, input.editionId, { undone, kept, gone });
    const changeSetId = await recordChanges(work, trx, {
      editionId: input.editionId,
      summary: `Undid: ${set.summary}`,
      changes: undone,
      undoes: set.id,
    });
    return { changeSetId, kept, gone, summary: set.summary };
  });
}

interface Undoing {
  readonly undone: Change[];
  readonly kept: TouchedItem[];
  readonly gone: { kind: ItemKind; id: string }[];
}

async function reverse(
  work: Work,
  trx: Transaction<Database>,
  change: Change,
  editionId: EditionId | null,
  undoing: Undoing,
): Promise<void> {
  const kind = ItemKindSchema.parse(change.kind);
  await openHome(work, trx, kind, editionId);
  await refuseIfFrozen(work, trx, kind, change.itemId);
  const found = await findItem(trx, work.scope, kind, change.itemId);
  await refuseUnlessAllowed(work, trx, kind, found?.item ?? Object(change.before ?? {}));
  switch (change.deed) {
    case 'created': {
      await deleteItem(trx, work.scope, kind, change.itemId);
      undoing.undone.push({ ...change, deed: 'removed', before: change.after, after: null });
      undoing.gone.push({ kind, id: change.itemId });
      return;
    }
    case 'removed': {
      const { position, ...before } = Removed.parse(change.before);
      const item = assemble(kind, change.itemId, position, 1, parseFields(kind, before));
      await insertItem(trx, work.scope, kind, editionId, item);
      undoing.undone.push({ ...change, deed: 'created', before: null, after: change.before });
      undoing.kept.push({ kind, item });
      return;
    }
    case 'changed': {
      const before = Fields.parse(change.before);
      const after = Fields.parse(change.after);
      const { item } = await readItem(work, trx, kind, change.itemId);
      const current = pick(fieldsOf(kind, item), Object.keys(after));
      if (JSON.stringify(current) !== JSON.stringify(pick(after, Object.keys(after))))
        giveUp({ code: 'stale-version', what: itemName(kind), yours: before, theirs: current, version: item.version });
      if (!(await write(work, trx, { kind, item }, before, undoing.undone, undoing.kept)))
        giveUp({ code: 'stale-version', what: itemName(kind), yours: before, theirs: current, version: item.version });
      return;
    }
    case 'reordered': {
      const order = Order.parse(change.before);
      await placeItems(trx, work.scope, kind, order);
      undoing.undone.push({ ...change, before: change.after, after: order });
      for (const [position, id] of order.entries()) {
        const { item } = await readItem(work, trx, kind, id);
        undoing.kept.push({ kind, item: { ...item, position } });
      }
      return;
    }
  }
}
