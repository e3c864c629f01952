import { listItems, loadEditionItems, updateItem } from '@saferplan/database/plan';
import {
  type Edition,
  type FollowingChange,
  followRename,
  planElementsOf,
  type Item,
  type ItemFields,
  type ItemKind,
  kindOf,
} from '@saferplan/domain/plan';
import type { EditionId } from '@saferplan/domain/shared';
import { refuseUnlessAllowed } from './refuse-unless-allowed.ts';
import { refuseIfFrozen } from '../scoring/index.ts';
import { checkedChange } from './check-fields.ts';
import { readerOfChanged } from './readers.ts';
import type { TouchedItem } from '../../platform/record-changes.ts';
import { checkReferences } from './check-references.ts';
import { loadEditableEdition, readItem } from './home-of-item.ts';
import { assemble, type Fields, fieldsOf, parseFields, pick } from './item-parts.ts';
import { lapsesOfChange, momentsOfChange } from './noted-moments.ts';
import { forgetSiblings, type PlanChange, siblingsIn } from './plan-change.ts';
import { refuseTwin } from './refuse-twin.ts';
import { abort } from '../../platform/transaction.ts';

/** Which fields of which item are to hold what; `version` is that of the item that was read. */
export interface Amendment {
  readonly kind: ItemKind;
  readonly id: string;
  readonly version: number;
  readonly changes: Fields;
}

/** Changes some fields of an item that is still at `version`; else refuses, with both texts. Answers the fields after it, and the edition that it is in. */
export async function amendItem(
  change: PlanChange,
  { kind, id, version, changes }: Amendment,
): Promise<{ readonly fields: Fields; readonly editionId: EditionId | null }> {
  const { context, trx } = change;
  const { item, editionId } = await readItem(context, trx, kind, id);
  await refuseUnlessAllowed(context, trx, kind, item);
  const edition = await loadEditableEdition(context, trx, kind, editionId);
  const before = fieldsOf(kind, item);
  const fields = parseFields(kind, { ...before, ...changes });
  // An item must not leave the priorities that somebody may change it under.
  await refuseUnlessAllowed(context, trx, kind, fields);
  const changed = Object.keys(changes);
  const stale = (current: Item<ItemKind>): never =>
    abort({
      code: 'stale-version',
      what: kind,
      yours: pick(fields, changed),
      theirs: pick(fieldsOf(kind, current), changed),
      version: current.version,
    });
  if (item.version !== version) return stale(item);
  if (kindOf(kind).uniqueBy.some((name) => name in changes && fields[name] !== before[name]))
    refuseTwin(
      kind,
      fields,
      (await siblingsIn(change, kind, editionId)).filter((sibling) => sibling.id !== id),
    );
  if ('definition' in changes) await refuseIfFrozen(context, trx, kind, id);
  await checkReferences(context, trx, kind, pick(fields, changed), edition);
  const further = {
    ...(await checkedChange(context, trx, kind, { before, after: fields })),
    ...readerOfChanged(context, kind, before, fields),
    ...momentsOfChange(kind, before, fields, context.now().toISOString()),
  };
  // The hash of a model follows from its definition.
  const settled = kind === 'scoring-model' ? [...changed, 'hash'] : changed;
  if (!(await writeFields(change, { kind, item }, { ...pick(fields, settled), ...further })))
    return stale((await readItem(context, trx, kind, id)).item);
  forgetSiblings(change, kind, editionId);
  if (typeof fields['title'] === 'string' && fields['title'] !== before['title'] && edition !== null)
    for (const following of await renamed(change, edition, id, fields['title'])) await follow(change, following);
  return { fields, editionId };
}

/** Writes fields, and what lapses with them, and notes the change; false where somebody else was faster. */
export async function writeFields(change: PlanChange, { kind, item }: TouchedItem, fields: Fields): Promise<boolean> {
  const before = fieldsOf(kind, item);
  const written = { ...fields, ...lapsesOfChange(kind, before, fields) };
  // The fields have been parsed by the schema of this kind, which TypeScript cannot see.
  const partial = written as Partial<ItemFields<ItemKind>>;
  if (!(await updateItem(change.trx, change.context.scope, kind, item.id, item.version, partial))) return false;
  change.changes.push({ kind, itemId: item.id, changeType: 'changed', before: pick(before, Object.keys(written)), after: written });
  change.kept.push({ kind, item: assemble(kind, item.id, item.position, item.version + 1, { ...before, ...written }) });
  return true;
}

/** Writes what must go with a change, whatever version the item is at. */
export async function follow(change: PlanChange, following: FollowingChange): Promise<void> {
  const { item, editionId } = await readItem(change.context, change.trx, following.kind, following.id);
  await writeFields(change, { kind: following.kind, item }, following.fields);
  forgetSiblings(change, following.kind, editionId);
}

async function renamed(
  { context, trx }: PlanChange,
  edition: Edition,
  planElementId: string,
  title: string,
): Promise<readonly FollowingChange[]> {
  if (edition.previousId === null) return [];
  const older = await loadEditionItems(trx, context.scope, edition.previousId);
  const titles = new Map<string, string>(planElementsOf(older).map((planElement) => [planElement.id, planElement.title]));
  return followRename(planElementId, title, titles, await listItems(trx, context.scope, 'lineage', edition.id));
}
