import type { Change } from '@saferplan/database/change-log';
import { findLastUndoable } from '@saferplan/database/change-log';
import { findItem, placeItems } from '@saferplan/database/plan';
import {
  type ChangeSetId,
  type ChangeSummary,
  type DoneSummary,
  type EditionId,
  type Failure,
  isSameValue,
  ok,
  type PutBackRemark,
  type Result,
} from '@saferplan/domain/shared';
import { type Item, type ItemKind, ItemKind as ItemKindSchema, nameOf, parentOf } from '@saferplan/domain/plan';
import { z } from 'zod';
import { refuseUnlessAllowed } from './refuse-unless-allowed.ts';
import { refuseIfFrozen } from '../scoring/index.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { writeFields } from './amend-item.ts';
import type { Touched } from '../../platform/record-changes.ts';
import { checkReferences } from './check-references.ts';
import { doneAlready } from './done-already.ts';
import { holdForRemoval, loadEditableEdition, readItem } from './home-of-item.ts';
import { type Fields, fieldsOf, parseFields, pick } from './item-parts.ts';
import { changePlan, forgetSiblings, type PlanChange, siblingsIn } from './plan-change.ts';
import { putBack } from './put-back.ts';
import { hangingOn, takeOut } from './remove-item.ts';
import { abort } from '../../platform/transaction.ts';

const Values = z.record(z.string(), z.unknown());
const Order = z.array(z.string());

/**
 * Takes back the caller's newest change in this edition (null: in what editions share) that they have not
 * taken back yet, through the same checks as any change. Refuses where somebody has changed the same words since, or
 * has added to what would go. Under an `id` of the caller's it is done once, however often it is sent.
 */
export async function undoLast(
  context: ServiceContext,
  input: { readonly editionId: EditionId | null; readonly id?: ChangeSetId | undefined },
): Promise<Result<Touched & { readonly summary: DoneSummary; readonly left: readonly PutBackRemark[] }, Failure>> {
  const before = await doneAlready(context, input.id);
  if (before !== null) return before.ok ? ok({ ...before.value.touched, summary: undoneIn(before.value.summary), left: [] }) : before;
  return changePlan(context, async (change) => {
    const set = await findLastUndoable(change.trx, context.scope, input.editionId, context.actor.id);
    if (set === null || set.changes.some(({ kind }) => !ItemKindSchema.safeParse(kind).success)) return abort({ code: 'nothing-to-undo' });
    if (set.changes.some(({ changeType }) => changeType === 'created')) await holdForRemoval(context, change.trx, input.editionId);
    const left: PutBackRemark[] = [];
    for (const done of set.changes.toReversed()) await reverse(change, done, input.editionId, left);
    const of = undoneIn(set.summary);
    const noted = { editionId: input.editionId, summary: { code: 'undid', of } as const, undoes: set.id };
    return { ...noted, ...(input.id === undefined ? {} : { id: input.id }), extra: { summary: of, left } };
  });
}

/** What was taken back; of an undoing from before summaries were codes, without the word that it begins with. */
function undoneIn(summary: ChangeSummary): DoneSummary {
  if (summary.code === 'undid') return summary.of;
  return summary.code === 'stored' ? { code: 'stored', text: summary.text.replace(/^Undid: /u, '') } : summary;
}

async function reverse(change: PlanChange, done: Change, home: EditionId | null, left: PutBackRemark[]): Promise<void> {
  const { context, trx } = change;
  const kind = ItemKindSchema.parse(done.kind);
  const found = await findItem(trx, context.scope, kind, done.itemId);
  const editionId = found === null ? home : found.editionId;
  await loadEditableEdition(context, trx, kind, editionId);
  await refuseIfFrozen(context, trx, kind, done.itemId);
  await refuseUnlessAllowed(context, trx, kind, found?.item ?? Object(done.before ?? {}));
  switch (done.changeType) {
    case 'created':
      // Where somebody has removed it since, there is nothing left to take back.
      return found === null ? undefined : takeBack(change, kind, found.item, Values.parse(done.after), editionId);
    case 'removed': {
      if (found === null) await putBack(change, { kind, id: done.itemId, before: done.before }, editionId, left);
      return;
    }
    case 'changed':
      return changeBack(change, kind, done, editionId);
    case 'reordered':
      return found === null ? undefined : placeBack(change, kind, found.item, done, editionId);
  }
}

/** Removes what the caller has added, unless somebody has changed it or hung something on it since. */
async function takeBack(
  change: PlanChange,
  kind: ItemKind,
  item: Item<ItemKind>,
  added: Fields,
  editionId: EditionId | null,
): Promise<void> {
  const { position: _position, ...fields } = added;
  const current = pick(fieldsOf(kind, item), Object.keys(fields));
  if (!isSame(current, fields))
    abort({ code: 'stale-version', what: kind, yours: null, theirs: fieldsOf(kind, item), version: item.version });
  const hanging = await hangingOn(change, { kind, item }, editionId);
  if (hanging.length > 0) abort({ code: 'in-use', what: kind, by: hanging.map((child) => `“${nameOf(child.kind, child.item)}”`) });
  await takeOut(change, { kind, item }, editionId);
}

async function changeBack(change: PlanChange, kind: ItemKind, done: Change, editionId: EditionId | null): Promise<void> {
  const { context, trx } = change;
  const before = Values.parse(done.before);
  const after = Values.parse(done.after);
  const { item } = await readItem(context, trx, kind, done.itemId);
  const fields = fieldsOf(kind, item);
  const current = pick(fields, Object.keys(after));
  const stale = (): never => abort({ code: 'stale-version', what: kind, yours: before, theirs: current, version: item.version });
  if (!isSame(current, after)) stale();
  const edition = await loadEditableEdition(context, trx, kind, editionId);
  const parsed = pick(parseFields(kind, { ...fields, ...before }), Object.keys(before));
  await checkReferences(context, trx, kind, parsed, edition);
  if (!(await writeFields(change, { kind, item }, parsed))) stale();
  forgetSiblings(change, kind, editionId);
}

/** Puts siblings back in the order that they had; those that came since stay after them. */
async function placeBack(
  change: PlanChange,
  kind: ItemKind,
  item: Item<ItemKind>,
  done: Change,
  editionId: EditionId | null,
): Promise<void> {
  const siblings = (await siblingsIn(change, kind, editionId)).filter((sibling) => parentOf(kind, sibling) === parentOf(kind, item));
  const now: readonly string[] = siblings.map(({ id }) => id);
  const order = Order.parse(done.before).filter((id) => now.includes(id));
  const all = [...order, ...now.filter((id) => !order.includes(id))];
  await placeItems(change.trx, change.context.scope, kind, all);
  forgetSiblings(change, kind, editionId);
  change.changes.push({ ...done, before: now, after: all });
  change.kept.push(...siblings.map((sibling) => ({ kind, item: { ...sibling, position: all.indexOf(sibling.id) } })));
}

const isSame = (one: Fields, other: Fields): boolean => Object.keys(one).every((name) => isSameValue(one[name], other[name]));
