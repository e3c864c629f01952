import { insertItem } from '@saferplan/database/plan';
import { type Item, type ItemKind, parentOf } from '@saferplan/domain/plan';
import { PREFIXES, type EditionId } from '@saferplan/domain/shared';
import { refuseUnlessAllowed } from './refuse-unless-allowed.ts';
import type { Origin } from '../scoring/index.ts';
import { checkedNewFields } from './check-fields.ts';
import { refuseTwin } from './refuse-twin.ts';
import { refuseForeignReader } from './readers.ts';
import { checkReferences } from './check-references.ts';
import { loadEditableEdition } from './home-of-item.ts';
import { assemble, completed, type Fields, parseFields } from './item-parts.ts';
import { withMomentsOfNew } from './noted-moments.ts';
import { type PlanChange, siblingsIn } from './plan-change.ts';

/** What is to be added; its identifier is made where none is given, and it goes to the end of its siblings where no place is. */
export interface NewItem {
  readonly kind: ItemKind;
  readonly editionId: EditionId | null;
  readonly id?: string | undefined;
  readonly position?: number;
  readonly fields: Fields;
  /** Where it comes from; somebody enters it where nothing is said. */
  readonly origin?: Origin;
}

/** Adds an item. The one way in, with every check: of new items, of those that come back, and of those from files. */
export async function addItem(change: PlanChange, wanted: NewItem): Promise<Item<ItemKind>> {
  const { context, trx } = change;
  const { kind, editionId } = wanted;
  const edition = await loadEditableEdition(context, trx, kind, editionId);
  const siblings = await siblingsIn(change, kind, editionId);
  const parsed = parseFields(kind, completed(kind, wanted.fields, siblings));
  await refuseUnlessAllowed(context, trx, kind, parsed);
  refuseTwin(kind, parsed, siblings);
  if (wanted.origin !== 'history') refuseForeignReader(context, kind, parsed);
  const origin = wanted.origin ?? 'entered';
  const checked = await checkedNewFields(context, trx, kind, parsed, siblings, origin);
  const fields = withMomentsOfNew(kind, checked, context.now().toISOString(), origin);
  await checkReferences(context, trx, kind, fields, edition);
  const parent = parentOf(kind, fields);
  const position = wanted.position ?? siblings.filter((sibling) => parentOf(kind, sibling) === parent).length;
  const item = assemble(kind, wanted.id ?? context.makeId(PREFIXES[kind]), position, 1, fields);
  await insertItem(trx, context.scope, kind, editionId, item);
  siblings.push(item);
  change.changes.push({ kind, itemId: item.id, changeType: 'created', before: null, after: { position, ...fields } });
  change.kept.push({ kind, item });
  return item;
}
