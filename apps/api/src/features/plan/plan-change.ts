import type { Database } from '@saferplan/database';
import type { Change } from '@saferplan/database/change-log';
import { listItems } from '@saferplan/database/plan';
import type { Item, ItemKind } from '@saferplan/domain/plan';
import type { ChangeSetId, ChangeSummary, EditionId, Failure, Result } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import type { ServiceContext } from '../../platform/service-context.ts';
import { recordChanges, type Touched, type TouchedItem } from '../../platform/record-changes.ts';
import { inTransaction } from '../../platform/transaction.ts';

/** A change to a plan that is under way: one transaction, one entry of the history, undone as one. */
export interface PlanChange {
  readonly context: ServiceContext;
  readonly trx: Transaction<Database>;
  /** What it has done so far, in order. */
  readonly changes: Change[];
  readonly kept: TouchedItem[];
  readonly gone: { readonly kind: ItemKind; readonly id: string }[];
  /** The items of a kind in a home as they stand, read once; `forgetSiblings` where they change by another way than adding. */
  readonly siblings: Map<string, Item<ItemKind>[]>;
}

interface Recorded {
  /** The edition that it is of; null for what editions share. */
  readonly editionId: EditionId | null;
  readonly summary: ChangeSummary;
  readonly undoes?: ChangeSetId;
  /** The identifier of the entry in the history, where the caller has made it. */
  readonly id?: ChangeSetId;
}

/** Does something to a plan in one transaction, and notes all of it as one entry of the history. */
export function changePlan<Extra extends object>(
  context: ServiceContext,
  body: (change: PlanChange) => Promise<Recorded & { readonly extra: Extra }>,
): Promise<Result<Touched & Extra, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const change: PlanChange = { context, trx, changes: [], kept: [], gone: [], siblings: new Map() };
    const { extra, ...recorded } = await body(change);
    const changeSetId = await recordChanges(context, trx, { ...recorded, changes: change.changes });
    return { changeSetId, kept: lastOfEach(change), gone: change.gone, ...extra };
  });
}

/** Each item that a change left in the plan, as it stands after it. */
function lastOfEach({ kept, gone }: Pick<PlanChange, 'kept' | 'gone'>): readonly TouchedItem[] {
  const last = new Map<string, TouchedItem>();
  for (const touched of kept) last.set(touched.item.id, touched);
  for (const { id } of gone) last.delete(id);
  return [...last.values()];
}

/** The items of a kind in a home, as this change has left them. */
export async function siblingsIn(
  { context, trx, siblings }: PlanChange,
  kind: ItemKind,
  editionId: EditionId | null,
): Promise<Item<ItemKind>[]> {
  const key = keyOf(kind, editionId);
  const known = siblings.get(key);
  if (known !== undefined) return known;
  const read: Item<ItemKind>[] = await listItems(trx, context.scope, kind, editionId);
  siblings.set(key, read);
  return read;
}

/** Drops the siblings that this change has read of a kind, so that the next who asks reads them from the database. */
export function forgetSiblings({ siblings }: PlanChange, kind: ItemKind, editionId: EditionId | null): void {
  siblings.delete(keyOf(kind, editionId));
}

const keyOf = (kind: ItemKind, editionId: EditionId | null): string => `${kind} ${editionId ?? ''}`;
