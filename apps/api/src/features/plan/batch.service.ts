import { findItem } from '@saferplan/database/plan';
import { ItemKind, nameOf, KINDS } from '@saferplan/domain/plan';
import { type ChangeSummary, EditionId, type Failure, ok, type Result } from '@saferplan/domain/shared';
import { z } from 'zod';
import type { ServiceContext } from '../../platform/service-context.ts';
import { addItem } from './add-item.ts';
import { amendItem } from './amend-item.ts';
import type { Touched } from '../../platform/record-changes.ts';
import { CallersChangeId, doneAlready, MADE_BY_CALLER } from './done-already.ts';
import { holdForRemoval } from './home-of-item.ts';
import { placeItem, removeAsRead } from './item.service.ts';
import { changePlan, type PlanChange } from './plan-change.ts';
import { abort } from '../../platform/transaction.ts';

/** The schema of the item's kind reads these, where the rest of the item is known. */
const Fields = z.record(z.string().max(60), z.unknown());
const Version = z.int().min(1);
const Id = z.string().max(200);

/** One thing to do to an item. The caller may make the identifier of a new one, so that later operations can name it. */
export const BatchOperation = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), kind: ItemKind, id: z.string().regex(MADE_BY_CALLER).optional(), fields: Fields }),
  z.strictObject({ op: z.literal('change'), kind: ItemKind, id: Id, version: Version, changes: Fields }),
  z.strictObject({ op: z.literal('move'), kind: ItemKind, id: Id, to: z.int().min(0) }),
  z.strictObject({ op: z.literal('remove'), kind: ItemKind, id: Id, version: Version }),
]);
export type BatchOperation = z.infer<typeof BatchOperation>;

/** Several operations that belong together, in one edition or (null) in what editions share. */
export const Batch = z.strictObject({
  id: CallersChangeId,
  editionId: EditionId.nullable(),
  operations: z.array(BatchOperation).min(1).max(1000),
});
export type Batch = z.infer<typeof Batch>;

/**
 * Does several things in one transaction, as one change that is undone at once: all of them, or none. A batch that was done
 * already is not done again; the answer is then what became of its items.
 */
export async function runBatch(context: ServiceContext, batch: Batch): Promise<Result<Touched, Failure>> {
  const done = await doneAlready(context, batch.id);
  if (done !== null) return done.ok ? ok(done.value.touched) : done;
  return changePlan(context, async (change) => {
    if (batch.operations.some(({ op }) => op === 'remove')) await holdForRemoval(context, change.trx, batch.editionId);
    const read = await versionsOf(change, batch.operations);
    for (const [index, operation] of batch.operations.entries()) await carryOut(change, batch, operation, index, read);
    return { id: batch.id, editionId: batch.editionId, summary: summaryOf(batch, change), extra: {} };
  });
}

type Versions = ReadonlyMap<string, number>;

/** The versions of items before any operation: what the caller has read, whatever earlier operations make of them. */
async function versionsOf({ context, trx }: PlanChange, operations: readonly BatchOperation[]): Promise<Versions> {
  const versions = new Map<string, number>();
  for (const operation of operations) {
    if (!('version' in operation)) continue;
    const found = await findItem(trx, context.scope, operation.kind, operation.id);
    if (found !== null) versions.set(operation.id, found.item.version);
  }
  return versions;
}

/** The version that an item is at now, where the caller has read it as it was before the batch; else the one that they give. */
async function versionNow(
  { context, trx }: PlanChange,
  { kind, id, version }: { readonly kind: ItemKind; readonly id: string; readonly version: number },
  read: Versions,
): Promise<number> {
  const before = read.get(id);
  if (before !== undefined && before !== version) return version;
  return (await findItem(trx, context.scope, kind, id))?.item.version ?? version;
}

async function carryOut(change: PlanChange, batch: Batch, operation: BatchOperation, index: number, read: Versions): Promise<void> {
  const { kind } = operation;
  switch (operation.op) {
    case 'add': {
      const { id, fields } = operation;
      if (id !== undefined && !KINDS[kind].id.safeParse(id).success)
        abort({ code: 'invalid', faults: [{ path: `operations.${index.toString()}.id`, message: { code: 'id-of-other-kind' } }] });
      await addItem(change, { kind, editionId: batch.editionId, id, fields });
      return;
    }
    case 'change':
      return sameHome(batch, await amendItem(change, { ...operation, version: await versionNow(change, operation, read) }), index);
    case 'move':
      return sameHome(batch, await placeItem(change, operation), index);
    case 'remove': {
      const { editionId } = (await findItem(change.trx, change.context.scope, kind, operation.id)) ?? { editionId: batch.editionId };
      sameHome(batch, { editionId }, index);
      await removeAsRead(change, { ...operation, version: await versionNow(change, operation, read) });
    }
  }
}

/** The history of an edition holds what was done in it, so that undo finds it there. */
function sameHome(batch: Batch, { editionId }: { readonly editionId: EditionId | null }, index: number): void {
  if (editionId !== batch.editionId)
    abort({ code: 'invalid', faults: [{ path: `operations.${index.toString()}`, message: { code: 'of-other-edition' } }] });
}

type Op = BatchOperation['op'];
interface OfItem {
  readonly kind: ItemKind;
  readonly name: string;
}
interface OfItems {
  readonly kind: ItemKind;
  readonly count: number;
}

const DONE_TO_ONE: Readonly<Record<Op, (of: OfItem) => ChangeSummary>> = {
  add: (of) => ({ code: 'item-added', ...of }),
  change: (of) => ({ code: 'item-changed', ...of }),
  move: (of) => ({ code: 'item-moved', ...of }),
  remove: (of) => ({ code: 'item-removed', ...of }),
};
const DONE_TO_SEVERAL: Readonly<Record<Op, (of: OfItems) => ChangeSummary>> = {
  add: (of) => ({ code: 'items-added', ...of }),
  change: (of) => ({ code: 'items-changed', ...of }),
  move: (of) => ({ code: 'items-moved', ...of }),
  remove: (of) => ({ code: 'items-removed', ...of }),
};

/** One item by its name, several of a kind by their number, and of different kinds the number alone. */
function summaryOf({ operations }: Batch, { kept, changes }: PlanChange): ChangeSummary {
  const [first, ...others] = operations;
  const count = operations.length;
  if (first === undefined || others.some(({ op, kind }) => op !== first.op || kind !== first.kind))
    return { code: 'several-changed', count };
  const { kind } = first;
  if (others.length > 0) return DONE_TO_SEVERAL[first.op]({ kind, count });
  // A new item is the last that was kept; of the others the identifier is known.
  const own = first.op === 'add' ? kept.at(-1)?.item : kept.find(({ item }) => item.id === first.id)?.item;
  const removed =
    first.op === 'add' ? undefined : changes.find(({ itemId, changeType: done }) => itemId === first.id && done === 'removed')?.before;
  return DONE_TO_ONE[first.op]({ kind, name: nameOf(kind, Object(removed ?? own ?? {})) });
}
