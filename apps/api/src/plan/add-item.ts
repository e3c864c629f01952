import { insertItem } from '@saferplan/database/plan';
import { type Item, type ItemKind, parentOf } from '@saferplan/domain/plan';
import { PREFIXES, type EditionId } from '@saferplan/domain/shared';
import { refuseUnlessAllowed } from '../accounts/refuse-unless-allowed.ts';
import { settleNew } from '../scoring/settle-fields.ts';
import { checkReferences } from './check-references.ts';
import { openHome } from './home-of-item.ts';
import { assemble, completed, type Fields, parseFields } from './item-parts.ts';
import { type PlanChange, siblingsIn } from './plan-change.ts';

/** What is to be added; its identifier is made where none is given, and it goes to the end of its siblings where no place is. */
export interface NewItem {
  readonly kind: ItemKind;
  readonly editionId: EditionId | null;
  readonly id?: string | undefined;
  readonly position?: number;
  readonly fields: Fields;
}

/** Adds an item. The one way in, with every check: of new items, of those that come back, and of those from files. */
export async function addItem(change: PlanChange, wanted: NewItem): Promise<Item<ItemKind>> {
  const { work, trx } = change;
  const { kind, editionId } = wanted;
  const edition = await openHome(work, trx, kind, editionId);
  const siblings = await siblingsIn(change, kind, editionId);
  const parsed = parseFields(kind, completed(kind, wanted.fields, siblings));
  await refuseUnlessAllowed(work, trx, kind, parsed);
  const fields = await settleNew(work, trx, kind, parsed, siblings);
  await checkReferences(work, trx, kind, fields, edition);
  const parent = parentOf(kind, fields);
  const position = wanted.position ?? siblings.filter((sibling) => parentOf(kind, sibling) === parent).length;
  const item = assemble(kind, wanted.id ?? work.makeId(PREFIXES[kind]), position, 1, fields);
  await insertItem(trx, work.scope, kind, editionId, item);
  siblings.push(item);
  change.changes.push({ kind, itemId: item.id, deed: 'created', before: null, after: { position, ...fields } });
  change.kept.push({ kind, item });
  return item;
}
