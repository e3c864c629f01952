import type { Database } from '@saferplan/database';
import type { Change } from '@saferplan/database/change-log';
import {
  deleteItem,
  findItem,
  holdEdition,
  type HousedItem,
  insertItem,
  listEditions,
  listItems,
  loadEditionItems,
  placeItems,
  updateItem,
} from '@saferplan/database/plan';
import {
  type ChildKind,
  type Edition,
  type FollowingChange,
  followRemoval,
  followRename,
  fociOf,
  ID_PREFIXES,
  isKindOpen,
  type Item,
  type ItemFields,
  type ItemKind,
  ITEM_FIELDS,
  ITEM_IDS,
  itemName,
  nameOf,
  PARENTS,
  parentOf,
  PARTNERSHIP_KINDS,
  referencesIn,
  usesOf,
} from '@saferplan/domain/plan';
import { isOpenToChanges } from '@saferplan/domain/adoption';
import { type EditionId, type Failure, freeSlug, type Result, slugFrom } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import type { z } from 'zod';
import { refuseUnlessAllowed } from '../accounts/refuse-unless-allowed.ts';
import { refuseIfFrozen, settleModel, settleNew } from '../scoring/settle-fields.ts';
import type { Work } from '../work.ts';
import { recordChanges, type Touched, type TouchedItem } from './change-recorder.ts';
import { giveUp, inTransaction, parseOrGiveUp } from './transaction.ts';

type Trx = Transaction<Database>;
type Fields = Readonly<Record<string, unknown>>;

/** Adds an item at the end of its siblings. A slug that is left out is made from the title. */
export function createItem(
  work: Work,
  input: { readonly kind: ItemKind; readonly editionId: EditionId | null; readonly fields: Fields },
): Promise<Result<Touched, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const edition = await openHome(work, trx, input.kind, input.editionId);
    const siblingsOfKind = await listItems(trx, work.scope, input.kind, input.editionId);
    const parsed = parseFields(input.kind, completed(input.kind, input.fields, siblingsOfKind));
    await refuseUnlessAllowed(work, trx, input.kind, parsed);
    const fields = await settleNew(work, trx, input.kind, parsed, siblingsOfKind);
    await checkReferences(work, trx, input.kind, fields, edition);
    const position = siblingsOfKind.filter((sibling) => parentOf(input.kind, sibling) === parentOf(input.kind, fields)).length;
    const item = assemble(input.kind, work.makeId(ID_PREFIXES[input.kind]), position, 1, fields);
    await insertItem(trx, work.scope, input.kind, input.editionId, item);
    const changeSetId = await recordChanges(work, trx, {
      editionId: input.editionId,
      summary: `Added ${itemName(input.kind)} “${nameOf(fields)}”`,
      changes: [{ kind: input.kind, itemId: item.id, deed: 'created', before: null, after: { position, ...fields } }],
    });
    return { changeSetId, kept: [{ kind: input.kind, item }], gone: [] };
  });
}

/** Changes some fields of an item that is still at `version`; else refuses, with both texts. */
export function changeItem(
  work: Work,
  input: { readonly kind: ItemKind; readonly id: string; readonly version: number; readonly changes: Fields },
): Promise<Result<Touched, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const { item, editionId } = await readItem(work, trx, input.kind, input.id);
    await refuseUnlessAllowed(work, trx, input.kind, item);
    const edition = await openHome(work, trx, input.kind, editionId);
    const before = fieldsOf(input.kind, item);
    const fields = parseFields(input.kind, { ...before, ...input.changes });
    // An item must not leave the priorities that somebody may change it under.
    await refuseUnlessAllowed(work, trx, input.kind, fields);
    const changed = Object.keys(input.changes);
    const stale = (current: Item<ItemKind>): never =>
      giveUp({
        code: 'stale-version',
        what: itemName(input.kind),
        yours: pick(fields, changed),
        theirs: pick(fieldsOf(input.kind, current), changed),
        version: current.version,
      });
    if (item.version !== input.version) return stale(item);
    if ('definition' in input.changes) await refuseIfFrozen(work, trx, input.kind, input.id);
    await checkReferences(work, trx, input.kind, pick(fields, changed), edition);
    const changes: Change[] = [];
    const kept: TouchedItem[] = [];
    // The hash of a model follows from its definition.
    const settled = input.kind === 'scoring-model' ? [...changed, 'hash'] : changed;
    const written = await write(work, trx, { kind: input.kind, item }, pick(fields, settled), changes, kept);
    if (!written) return stale((await readItem(work, trx, input.kind, input.id)).item);
    if (typeof fields['title'] === 'string' && fields['title'] !== before['title'] && edition !== null)
      for (const following of await renamed(work, trx, edition, input.id, fields['title']))
        await follow(work, trx, following, changes, kept);
    const changeSetId = await recordChanges(work, trx, {
      editionId,
      summary: `Changed ${itemName(input.kind)} “${nameOf(fields)}”`,
      changes,
    });
    return { changeSetId, kept, gone: [] };
  });
}

/** Puts an item at another place among its siblings, counted from 0. */
export function moveItem(
  work: Work,
  input: { readonly kind: ItemKind; readonly id: string; readonly to: number },
): Promise<Result<Touched, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const { item, editionId } = await readItem(work, trx, input.kind, input.id);
    await refuseUnlessAllowed(work, trx, input.kind, item);
    await openHome(work, trx, input.kind, editionId);
    const all = await listItems(trx, work.scope, input.kind, editionId);
    const siblings = all.filter((sibling) => parentOf(input.kind, sibling) === parentOf(input.kind, item));
    const before: string[] = siblings.map((sibling) => sibling.id);
    const others = before.filter((id) => id !== input.id);
    const to = Math.max(0, Math.min(input.to, others.length));
    const after = [...others.slice(0, to), input.id, ...others.slice(to)];
    await placeItems(trx, work.scope, input.kind, after);
    const changeSetId = await recordChanges(work, trx, {
      editionId,
      summary: `Moved ${itemName(input.kind)} “${nameOf(item)}”`,
      changes: [{ kind: input.kind, itemId: input.id, deed: 'reordered', before, after }],
    });
    const kept = siblings.map((sibling) => ({ kind: input.kind, item: { ...sibling, position: after.indexOf(sibling.id) } }));
    return { changeSetId, kept, gone: [] };
  });
}

/** Removes an item with all that hangs on it. What merely names it lets go of it; what depends on it keeps it. */
export function removeItem(
  work: Work,
  input: { readonly kind: ItemKind; readonly id: string; readonly version: number },
): Promise<Result<Touched, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const { item, editionId } = await readItem(work, trx, input.kind, input.id);
    await refuseUnlessAllowed(work, trx, input.kind, item);
    await openHome(work, trx, input.kind, editionId);
    if (item.version !== input.version)
      giveUp({ code: 'stale-version', what: itemName(input.kind), yours: null, theirs: fieldsOf(input.kind, item), version: item.version });
    await refuseWhileUsed(work, trx, input, editionId);
    await refuseIfFrozen(work, trx, input.kind, input.id);
    const touching: Touching = { changes: [], kept: [], gone: [] };
    await takeWhole(work, trx, { kind: input.kind, item }, editionId, touching);
    const { changes, kept, gone } = touching;
    const changeSetId = await recordChanges(work, trx, {
      editionId,
      summary: `Removed ${itemName(input.kind)} “${nameOf(item)}”`,
      changes,
    });
    return { changeSetId, kept, gone };
  });
}

/** What a deed has done so far. */
export interface Touching {
  readonly changes: Change[];
  readonly kept: TouchedItem[];
  readonly gone: { kind: ItemKind; id: string }[];
}

/** Takes an item out of the plan with all that hangs on it; what merely names it lets go of it. */
export async function takeWhole(
  work: Work,
  trx: Trx,
  touched: TouchedItem,
  editionId: EditionId | null,
  { changes, kept, gone }: Touching,
): Promise<void> {
  for (const child of await descendants(work, trx, touched.kind, touched.item, editionId)) await take(work, trx, child, changes, gone);
  if (editionId !== null)
    for (const following of followRemoval({ kind: touched.kind, id: touched.item.id }, await loadEditionItems(trx, work.scope, editionId)))
      await follow(work, trx, following, changes, kept);
  await take(work, trx, touched, changes, gone);
}

/** The item and its edition; refuses where the partnership has none. */
export async function readItem(work: Work, trx: Trx, kind: ItemKind, id: string): Promise<HousedItem<ItemKind>> {
  return (await findItem(trx, work.scope, kind, id)) ?? giveUp({ code: 'not-found', what: itemName(kind) });
}

/** The edition that an item of this kind belongs to (null for what editions share); refuses where it is not open to changes of this kind. */
export async function openHome(work: Work, trx: Trx, kind: ItemKind, editionId: EditionId | null): Promise<Edition | null> {
  const isShared = PARTNERSHIP_KINDS.some((shared) => shared === kind);
  if (isShared !== (editionId === null))
    giveUp({
      code: 'invalid',
      faults: [
        {
          path: 'editionId',
          message: isShared ? `All editions share each ${itemName(kind)}` : `Name the edition of this ${itemName(kind)}`,
        },
      ],
    });
  if (editionId === null) return null;
  const edition = (await holdEdition(trx, work.scope, editionId, 'share')) ?? giveUp({ code: 'not-found', what: 'edition' });
  if (!isKindOpen(kind, edition)) giveUp({ code: 'edition-locked', label: edition.label });
  return edition;
}

/** The fields of an item without its identifier, position and version. */
export function fieldsOf(kind: ItemKind, item: Item<ItemKind>): Record<string, unknown> {
  return pick({ ...item }, Object.keys(ITEM_FIELDS[kind].shape));
}

/** An item from its parts; the fields have been checked by the schema of its kind. */
export function assemble(kind: ItemKind, id: string, position: number, version: number, fields: Fields): Item<ItemKind> {
  // TypeScript cannot see that the fields parsed as this kind's; parseFields has.
  return { id: ITEM_IDS[kind].parse(id), position, version, ...fields } as unknown as Item<ItemKind>;
}

/** The fields as their schema reads them; refuses with every fault and its path. */
export function parseFields(kind: ItemKind, fields: Fields): Record<string, unknown> {
  const schema: z.ZodType<object> = ITEM_FIELDS[kind];
  const parsed = { ...parseOrGiveUp(schema, fields) };
  return kind === 'scoring-model' ? settleModel(parsed) : parsed;
}

/** Writes fields and notes the change; false where somebody else was faster. */
export async function write(
  work: Work,
  trx: Trx,
  { kind, item }: TouchedItem,
  fields: Fields,
  changes: Change[],
  kept: TouchedItem[],
): Promise<boolean> {
  // As in assemble: parsed fields of this kind.
  const partial = fields as Partial<ItemFields<ItemKind>>;
  if (!(await updateItem(trx, work.scope, kind, item.id, item.version, partial))) return false;
  changes.push({ kind, itemId: item.id, deed: 'changed', before: pick(fieldsOf(kind, item), Object.keys(fields)), after: fields });
  kept.push({ kind, item: assemble(kind, item.id, item.position, item.version + 1, { ...fieldsOf(kind, item), ...fields }) });
  return true;
}

async function follow(work: Work, trx: Trx, following: FollowingChange, changes: Change[], kept: TouchedItem[]): Promise<void> {
  const { item } = await readItem(work, trx, following.kind, following.id);
  await write(work, trx, { kind: following.kind, item }, following.fields, changes, kept);
}

async function take(
  work: Work,
  trx: Trx,
  { kind, item }: TouchedItem,
  changes: Change[],
  gone: { kind: ItemKind; id: string }[],
): Promise<void> {
  await deleteItem(trx, work.scope, kind, item.id);
  changes.push({ kind, itemId: item.id, deed: 'removed', before: { position: item.position, ...fieldsOf(kind, item) }, after: null });
  gone.push({ kind, id: item.id });
}

/** What hangs on an item, the deepest first. */
async function descendants(
  work: Work,
  trx: Trx,
  kind: ItemKind,
  item: Item<ItemKind>,
  editionId: EditionId | null,
): Promise<TouchedItem[]> {
  const found: TouchedItem[] = [];
  for (const [childKind, parent] of Object.entries(PARENTS) as [ChildKind, (typeof PARENTS)[ChildKind]][]) {
    if (parent.kind !== kind) continue;
    const children = (await listItems(trx, work.scope, childKind, editionId)).filter((child) => parentOf(childKind, child) === item.id);
    for (const child of children)
      found.push(...(await descendants(work, trx, childKind, child, editionId)), { kind: childKind, item: child });
  }
  return found;
}

async function refuseWhileUsed(
  work: Work,
  trx: Trx,
  removed: { readonly kind: ItemKind; readonly id: string },
  editionId: EditionId | null,
): Promise<void> {
  const drafts = (await listEditions(trx, work.scope)).filter(isOpenToChanges);
  const homes = editionId === null ? drafts.map((edition) => edition.id) : [editionId];
  for (const home of homes) {
    const by = usesOf(removed, await loadEditionItems(trx, work.scope, home));
    if (by.length > 0) giveUp({ code: 'in-use', what: itemName(removed.kind), by });
  }
}

async function checkReferences(work: Work, trx: Trx, kind: ItemKind, fields: Fields, edition: Edition | null): Promise<void> {
  const faults: { path: string; message: string }[] = [];
  for (const reference of referencesIn(kind, fields)) {
    const home = reference.edition === 'this' ? (edition?.id ?? null) : (edition?.previousId ?? null);
    const found = await findItem(trx, work.scope, reference.kind, reference.id);
    if (found === null || (found.editionId !== null && found.editionId !== home))
      faults.push({ path: reference.field, message: `This names a ${itemName(reference.kind)} that is not in the plan` });
  }
  if (faults.length > 0) giveUp({ code: 'invalid', faults });
}

/** The fields with every item that they name and that is no longer there taken out, where they can do without it. */
export async function withoutLostReferences(work: Work, trx: Trx, kind: ItemKind, fields: Fields): Promise<Fields> {
  const lost = new Set<string>();
  for (const reference of referencesIn(kind, fields))
    if (parentOf(kind, fields) !== reference.id && (await findItem(trx, work.scope, reference.kind, reference.id)) === null)
      lost.add(reference.id);
  const without = (value: unknown): unknown => {
    if (typeof value === 'string') return lost.has(value) ? null : value;
    if (Array.isArray(value)) return value.filter((part) => typeof part !== 'string' || !lost.has(part));
    return value;
  };
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, without(value)]));
}

async function renamed(work: Work, trx: Trx, edition: Edition, focusId: string, title: string): Promise<readonly FollowingChange[]> {
  if (edition.previousId === null) return [];
  const older = await loadEditionItems(trx, work.scope, edition.previousId);
  const titles = new Map<string, string>(fociOf(older).map((focus) => [focus.id, focus.title]));
  return followRename(focusId, title, titles, await listItems(trx, work.scope, 'lineage', edition.id));
}

/** The fields of a new item with what may be left out: extra fields, which most partnerships have none of, and a slug made of the title. */
export function completed(kind: ItemKind, given: Fields, siblings: readonly Item<ItemKind>[]): Fields {
  const { shape } = ITEM_FIELDS[kind];
  const fields = 'extra' in shape ? { extra: {}, ...given } : given;
  if (!('slug' in shape) || fields['slug'] !== undefined || typeof fields['title'] !== 'string') return fields;
  const taken = new Set(siblings.flatMap((sibling) => ('slug' in sibling ? [sibling.slug] : [])));
  return { ...fields, slug: freeSlug(slugFrom(fields['title']), taken) };
}

export const pick = (fields: Fields, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, fields[name]]));
